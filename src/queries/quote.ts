import type { Span } from '../chart/span.ts';

/** A quotation longer than this is cut to the clause that holds the words. */
const READABLE = 220;
/** Words of the record that a query may not repeat, even as a quotation: they would put money before the provider. */
const NOT_REPEATED =
  /\breimburs|\brevenue\b|\bDRGs?\b|\bHCCs?\b|\bhierarchical condition|\bRAF\b|\brisk[- ]?(?:adjust|scor)|\bM?CCs?\b|[$€£]|[💰💲💵🤑]|\bdenial|\bauthori[sz]|\binsurance|\bnecess/iu;

/**
 * The words to quote around a mention: its sentence, or the clause when the sentence is long or speaks of payment.
 * `text.slice(start, end)` is the quotation; white space at the ends is left out.
 */
export function quoteAround(text: string, mention: Span, sentence: Span | undefined): Span {
  const candidates = [
    () => sentence ?? around(text, mention, isLineEnd),
    () => around(text, mention, isClauseEnd),
    () => around(text, mention, isPhraseEnd),
  ];
  for (const candidate of candidates) {
    const { start, end } = trimmed(text, candidate());
    if (end - start <= READABLE && !NOT_REPEATED.test(text.slice(start, end)))
      return { start, end };
  }
  return trimmed(text, mention);
}

type Boundary = (text: string, at: number) => boolean;
const isLineEnd: Boundary = (text, at) => text[at] === '\n';
// A full stop ends a clause only before white space: "L4.5" and "3.2 cm" go on.
const isClauseEnd: Boundary = (text, at) =>
  isLineEnd(text, at) || text[at] === ';' || (text[at] === '.' && /\s/.test(text[at + 1] ?? ' '));
const isPhraseEnd: Boundary = (text, at) =>
  isClauseEnd(text, at) || text[at] === ',' || text[at] === ':';

function around(text: string, mention: Span, isBoundary: Boundary): Span {
  let { start, end } = mention;
  while (start > 0 && mention.start - start <= READABLE && !isBoundary(text, start - 1)) start--;
  while (end < text.length && end - mention.end <= READABLE && !isBoundary(text, end)) end++;
  return { start, end };
}

/** The span without white space and list marks at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s\-•*·]/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
