import type { Span } from '../chart/span.ts';

/** Sentences that a practice writes into the notes of many patients, whoever they are. */
export type TemplateSentences = {
  /** the spans of such sentences in a note */
  spansIn(note: string): readonly Span[];
};

export type SentenceTally = {
  /** All notes of one patient: a sentence counts once however often it stands in them. */
  take(notes: readonly string[]): void;
  templates(): TemplateSentences;
};

/** A sentence of a template stands in the notes of at least this many patients … */
const FEWEST_PATIENTS = 4;
/** … and of this share of all that were counted: in a large practice chance repeats short sentences. */
const LEAST_SHARE = 0.002;
/** Counters: two a sentence, of which the lower holds. 4 MB, however many notes are counted. */
const COUNTERS = 1 << 20;

/**
 * Counts in how many patients’ notes each sentence stands, in memory that does not grow. A sentence may be counted too
 * often when others share both its counters, which is rare below a million different sentences; never too seldom.
 * Source of the counters: Cormode and Muthukrishnan 2005 (count-min).
 */
export function makeSentenceTally(): SentenceTally {
  const counters = new Uint16Array(2 * COUNTERS);
  let patients = 0;
  return {
    take: (notes) => {
      patients++;
      const seen = new Set<string>();
      for (const note of notes) for (const { key } of sentencesOf(note)) seen.add(key);
      for (const key of seen)
        for (const at of placesOf(key)) counters[at] = Math.min(65_535, (counters[at] ?? 0) + 1);
    },
    templates: () => {
      const enough = Math.max(FEWEST_PATIENTS, Math.ceil(patients * LEAST_SHARE));
      const isTemplate = (key: string): boolean =>
        placesOf(key).every((at) => (counters[at] ?? 0) >= enough);
      return {
        spansIn: (note) => sentencesOf(note).filter(({ key }) => isTemplate(key)),
      };
    },
  };
}

/** Where the sentences of a note stand, with what is the same however they are spaced and written. */
function sentencesOf(note: string): (Span & { readonly key: string })[] {
  return [...note.matchAll(/[^.!?\n\r]+[.!?]*/g)].flatMap(({ 0: words, index }) => {
    const key = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return key === '' ? [] : [{ start: index, end: index + words.length, key }];
  });
}

/** FNV-1a from two beginnings. */
function placesOf(key: string): readonly [number, number] {
  let [first, second] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 15;
  }
  return [(first >>> 0) % COUNTERS, COUNTERS + ((second >>> 0) % COUNTERS)];
}
