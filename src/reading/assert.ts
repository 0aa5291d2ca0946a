import type { Span } from '../chart/span.ts';
import { contextUnder, findCues } from './context.ts';
import type { Assertion, Experiencer, SectionKind, Temporality } from './evidence.ts';
import type { PhraseBook } from './phrase-book.ts';
import { eachPiece, type Layout, layOut } from './read-document.ts';

/** What the words around a phrase say of it; `cue` is the words that decided, when there are any. */
export type PhraseAssertion = {
  readonly assertion: Assertion;
  readonly temporality: Temporality;
  readonly experiencer: Experiencer;
  readonly cue?: Span;
};

const SAID_PLAINLY: PhraseAssertion = {
  assertion: 'affirmed',
  temporality: 'recent',
  experiencer: 'patient',
};

/**
 * Past, family and social history as the E/M documentation guidelines (CMS, 1997) divide it; allergies belong to the
 * past history. Coding asks for the section itself; what has only three words to answer with calls it historical.
 */
const HISTORY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'history',
  'social-history',
  'allergies',
]);

/**
 * Reads the context of any phrase with the reader that coding uses. Offsets are UTF-16 code units of `text`; what is
 * over ("has resolved") is not so now: negated. A phrase across sentences is read where it begins; one that begins in
 * a heading, where its words after the heading begin.
 * @example assertPhrase('Denies sciatica.', { start: 7, end: 15 }, book).assertion // 'negated'
 */
export function assertPhrase(text: string, span: Span, book: PhraseBook): PhraseAssertion {
  const layout = layOut(text, 'note', book);
  const words = wordsOf(layout, span);
  if (words === undefined) return SAID_PLAINLY;
  let result = SAID_PLAINLY;
  eachPiece(layout, (sentence, from, to, section) => {
    if (words.from < to && words.to > from && result === SAID_PLAINLY)
      result = assertWords(layout, book, words, sentence, from, to, section);
  });
  return result;
}

type Words = { readonly from: number; readonly to: number };

/** The words that the span touches; undefined when it touches none. */
function wordsOf({ tokens }: Layout, span: Span): Words | undefined {
  let from = 0;
  while (from < tokens.count && (tokens.end[from] as number) <= span.start) from++;
  let to = from;
  while (to < tokens.count && (tokens.start[to] as number) < span.end) to++;
  return to > from ? { from, to } : undefined;
}

function assertWords(
  { tokens, sentences, sections }: Layout,
  book: PhraseBook,
  words: Words,
  sentence: number,
  from: number,
  to: number,
  section: number,
): PhraseAssertion {
  const context = contextUnder(
    {
      section: sections.kind[section] as SectionKind,
      heading: sections.heading[section] as string,
      box: sentences.box[sentence] as number,
    },
    tokens,
    findCues(tokens, from, to, book),
    from,
    to,
    Math.max(words.from, from),
    Math.min(words.to, to),
  );
  return {
    assertion:
      context.resolvedBy !== undefined && context.assertion === 'affirmed'
        ? 'negated'
        : context.assertion,
    temporality: HISTORY.has(sections.kind[section] as SectionKind)
      ? 'historical'
      : context.temporality,
    experiencer: context.experiencer,
    ...(context.cueFrom >= 0
      ? {
          cue: {
            start: tokens.start[context.cueFrom] as number,
            end: tokens.end[context.cueTo - 1] as number,
          },
        }
      : {}),
  };
}
