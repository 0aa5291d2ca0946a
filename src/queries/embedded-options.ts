/** Options written into the text of a query rather than listed, with their place in the text. */
export type EmbeddedOption = { readonly text: string; readonly offset: number; readonly selected: boolean };

const TICK_BOX = /(?:\[[ \t]*([xX✓✔*]?)[ \t]*\]|\([ \t]*([xX✓✔•●]?)[ \t]*\)(?=\s*\S)|([☐□○◯☑☒◉✅])|(?<!_)_{2,80}(?=[ \t]*[A-Za-z]))[ \t]{0,20}([^\n[☐□○◯☑☒◉✅]{1,200})/gu;
const LIST_INTRODUCTION = /(?:options?|select|choose|check|responses?|one of the following|the following)[^\n]{0,80}:[ \t]*\r?\n/i;
const LIST_LINE = /^[ \t]*(?:[-*•–o]|\d{1,2}[.)]|[A-Ha-h][.)])[ \t]+(\S[^\n]*)$/;

/** Answer choices in running text: tick boxes anywhere, or a list under "select one of the following:". */
export function embeddedOptions(text: string): EmbeddedOption[] {
  const boxed = [...text.matchAll(TICK_BOX)].flatMap((match) => {
    const words = (match[4] ?? '').trimEnd();
    if (words === '') return [];
    const offset = match.index + match[0].length - (match[4] ?? '').length;
    const selected = Boolean(match[1]) || Boolean(match[2]) || /[☑☒◉✅]/u.test(match[3] ?? '');
    return [{ text: words, offset, selected }];
  });
  return boxed.length > 0 ? boxed : listedOptions(text);
}

function listedOptions(text: string): EmbeddedOption[] {
  const introduction = LIST_INTRODUCTION.exec(text);
  if (introduction === null) return [];
  // Findings are listed in the same way; only a list of answers counts.
  if (/indicator|finding|document|record|evidence/i.test(introduction[0])) return [];
  const options: EmbeddedOption[] = [];
  let offset = introduction.index + introduction[0].length;
  for (const line of text.slice(offset).split('\n')) {
    const item = LIST_LINE.exec(line.trimEnd());
    if (item?.[1] !== undefined) options.push({ text: item[1], offset: offset + line.indexOf(item[1]), selected: false });
    else if (line.trim() !== '') break;
    offset += line.length + 1;
  }
  return options;
}
