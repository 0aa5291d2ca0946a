import type { SectionKind } from './evidence.ts';
import type { PhraseBook } from './phrase-book.ts';
import { COLON } from './sentences.ts';
import { NEWLINE_BEFORE, type Tokens } from './tokens.ts';

/**
 * A block that the writer marks as copied from an earlier note ("--- Copied from 06/14 ---"): the headings in it are
 * those of the earlier visit, whatever they name.
 */
export type CopiedText = {
  /** the section that the block interrupts */
  readonly before: { readonly kind: SectionKind; readonly id: string };
  /** parts that the copied note has had */
  readonly seen: ReadonlySet<SectionKind>;
};

/** Ids of the heading phrases that open and close a copied block. */
export const COPY_BEGINS = 'copied-text';
export const COPY_ENDS = 'copied-text-ends';

/** A line that announces a copy may be long; past this it is text. */
const LONGEST_MARK = 24;

/** Token after the line, or after its colon, of a mark that begins at `from`. */
export function endOfMark(tokens: Tokens, from: number, matchEnd: number): number {
  const limit = Math.min(tokens.count, from + LONGEST_MARK);
  for (let at = matchEnd; at < limit; at++) {
    if ((tokens.flags[at] as number) & NEWLINE_BEFORE) return at;
    if ((tokens.word[at] as number) === COLON) return at + 1;
  }
  return limit;
}

const OF_TODAY = ['today', 'current', 'interval', 'new', 'updated', 'now'];

/**
 * The block after a heading at tokens `[from, body)`; undefined when this heading ends it: an end mark, a heading that
 * says "today", the history of a new visit after the plan of the old one, or a part that the copied note has had.
 */
export function copyGoesOn(
  copied: CopiedText,
  { kind, id }: { readonly kind: SectionKind; readonly id: string },
  tokens: Tokens,
  from: number,
  body: number,
  book: PhraseBook,
): CopiedText | undefined {
  if (id === COPY_ENDS) return undefined;
  if (id === COPY_BEGINS) return copied;
  const ofToday = OF_TODAY.map((word) => book.lexicon.find(word));
  for (let at = from; at < body; at++)
    if (ofToday.includes(tokens.word[at] as number)) return undefined;
  const beginsVisit =
    (kind === 'hpi' || kind === 'chief-complaint') &&
    (copied.seen.has('plan') ||
      copied.seen.has('assessment-plan') ||
      copied.seen.has('assessment'));
  if (beginsVisit || copied.seen.has(kind)) return undefined;
  return kind === 'other' ? copied : { ...copied, seen: new Set([...copied.seen, kind]) };
}
