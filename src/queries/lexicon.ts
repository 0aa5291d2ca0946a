import type { Draft } from './draft.ts';
import type { Check, Violation } from './lint-schema.ts';
import { maskQuotes } from './prose.ts';

/** A wording that a query may not hold, and the surroundings in which the same words are harmless. */
export type Phrase = {
  readonly find: RegExp; // global
  /** tested against the words around the hit, 60 characters either side */
  readonly unless?: RegExp;
  readonly because: string;
};

/** The parts of a query that its writer words freely: title, text and options, with quotations blanked. */
export function writtenParts(draft: Draft): { field: string; words: string }[] {
  const listed = draft.options.filter((option) => option.field !== 'text');
  return [
    { field: 'title', words: maskQuotes(draft.title) },
    // Not `prose`: options written into the text are the writer's words as well.
    { field: 'text', words: maskQuotes(draft.text) },
    ...listed.map((option) => ({ field: option.field, words: maskQuotes(option.text) })),
  ];
}

const AROUND = 60;

/** One violation per place in which a phrase of the list stands. */
export function findPhrases(
  parts: readonly { field: string; words: string }[],
  phrases: readonly Phrase[],
  check: Check,
): Violation[] {
  return parts.flatMap(({ field, words }) =>
    phrases.flatMap((phrase) =>
      [...words.matchAll(phrase.find)].flatMap((match): Violation[] => {
        const [start, end] = [match.index, match.index + match[0].length];
        const around = words.slice(Math.max(0, start - AROUND), end + AROUND);
        if (phrase.unless?.test(around)) return [];
        return [{ check, severity: 'hard', because: phrase.because, field, span: [start, end] }];
      }),
    ),
  );
}
