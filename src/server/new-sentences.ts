type Placed = { readonly start: number; readonly end: number; readonly document: string };

/** Sentences of a note whose words do not stand in the note before; spacing and capitals do not count. */
export function newSentences(
  sentences: readonly Placed[],
  note: string,
  before: string,
): { start: number; end: number; words: string }[] {
  const known = plain(before);
  return sentences
    .filter(({ document }) => document === 'note')
    .map(({ start, end }) => ({ start, end, words: note.slice(start, end) }))
    .filter(({ words }) => plain(words) !== '' && !known.includes(plain(words)));
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
