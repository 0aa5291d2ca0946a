/** Words of a record as GitHub Flavored Markdown that shows them and does nothing else: no link, picture, tag, table. */
export function plainGfm(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-!|<>~&:@]/g, (sign) => `\\${sign}`)
    .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'));
}

/** Words of a record in quotation marks, cut when they are long. */
export function quoted(words: string, most = 200): string {
  const one = words.replace(/\s+/g, ' ').trim();
  return `“${plainGfm(one.length > most ? `${one.slice(0, most - 1).trimEnd()}…` : one)}”`;
}
