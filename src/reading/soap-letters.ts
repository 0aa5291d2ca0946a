import type { SectionKind } from './evidence.ts';
import type { PhraseBook } from './phrase-book.ts';
import { CLOSE, DASH, STOP } from './sentences.ts';
import { CAPITAL, NEWLINE_BEFORE, type Tokens } from './tokens.ts';
import { PUNCTUATION } from './word-ids.ts';

const EQUALS = PUNCTUATION + 61;
const MARKS: readonly number[] = [CLOSE, STOP, DASH, EQUALS];

/**
 * "S) … O) … A) … P) …", "A. …", "A - …", "A = …": letters of a SOAP note as headings. Such a letter may also number a
 * list, so it counts only where a subjective or objective part opens with the same mark before it, or with it.
 * `undefined` where the token is no such letter.
 */
export function soapLetterAt(
  tokens: Tokens,
  at: number,
  book: PhraseBook,
): { body: number; kind: SectionKind; id: string } | undefined {
  const entry = letterAt(tokens, at, book);
  if (entry < 0) return undefined;
  const { id, section } = book.headings[entry] as { id: string; section: SectionKind };
  const mark = tokens.word[at + 1] as number;
  return opens(tokens, mark, 's', book) && opens(tokens, mark, 'a', book)
    ? { body: at + 2, kind: section, id }
    : undefined;
}

function letterAt(tokens: Tokens, at: number, book: PhraseBook): number {
  const { word, flags, count, start, end } = tokens;
  const bits = flags[at] as number;
  if (!(bits & CAPITAL) || (at > 0 && !(bits & NEWLINE_BEFORE))) return -1;
  if (at + 1 >= count || (end[at] as number) - (start[at] as number) !== 1) return -1;
  if (!MARKS.includes(word[at + 1] as number)) return -1;
  return book.headingTrie.match(tokens, at, at + 1, undefined);
}

function opens(tokens: Tokens, mark: number, letter: string, book: PhraseBook): boolean {
  const id = book.lexicon.find(letter);
  for (let at = 0; at < tokens.count; at++)
    if (
      (tokens.word[at] as number) === id &&
      (tokens.word[at + 1] as number) === mark &&
      letterAt(tokens, at, book) >= 0
    )
      return true;
  return false;
}
