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
 * Reads the context of any phrase with the reader that coding uses. Offsets are UTF-16 code units of `text`; what is
 * said to be over ("has resolved") comes out as historical. A phrase across sentences is read where it begins.
 * @example assertPhrase('Denies sciatica.', { start: 7, end: 15 }, book).assertion // 'negated'
 */
export function assertPhrase(text: string, span: Span, book: PhraseBook): PhraseAssertion {
  const layout = layOut(text, 'note', book);
  const words = wordsOf(layout, span);
  if (words === undefined) return SAID_PLAINLY;
  let result = SAID_PLAINLY;
  eachPiece(layout, (sentence, from, to, section) => {
    if (words.from >= from && words.from < to)
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
    words.from,
    Math.min(words.to, to),
  );
  return {
    assertion: context.assertion,
    temporality: context.resolved ? 'historical' : context.temporality,
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
