import type { Span } from '../chart/span.ts';

/** A passage that stands in two notes: the same words in the same order, whatever the spacing. */
export type CopiedSpan = {
  readonly here: Span;
  readonly there: Span;
  readonly words: number;
};

type Words = {
  readonly text: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** Shortest passage that counts as copied. Under eight words, two clinicians write the same by chance. */
const SHORTEST = 8;

/**
 * The passages of `here` that stand in `there` too, longest first at each place, in the order of `here`. Linear in the
 * words of both notes but for repeated passages.
 */
export function copiedSpans(here: string, there: string): readonly CopiedSpan[] {
  const now = wordsOf(here);
  const then = wordsOf(there);
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST <= then.text.length; at++) {
    const key = shingle(then, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length < 8) known.push(at);
  }
  const found: CopiedSpan[] = [];
  let at = 0;
  while (at + SHORTEST <= now.text.length) {
    const best = longest(now, then, at, places.get(shingle(now, at)) ?? []);
    if (best === undefined) {
      at++;
      continue;
    }
    found.push({
      here: spanOf(now, at, at + best.words),
      there: spanOf(then, best.from, best.from + best.words),
      words: best.words,
    });
    at += best.words;
  }
  return found;
}

/** How many words a text has, as `copiedSpans` counts them. */
export function wordCount(text: string): number {
  return wordsOf(text).text.length;
}

function longest(
  now: Words,
  then: Words,
  at: number,
  candidates: readonly number[],
): { from: number; words: number } | undefined {
  let best: { from: number; words: number } | undefined;
  for (const from of candidates) {
    let words = SHORTEST;
    while (now.text[at + words] !== undefined && now.text[at + words] === then.text[from + words])
      words++;
    if (best === undefined || words > best.words) best = { from, words };
  }
  return best;
}

function shingle(words: Words, at: number): string {
  return words.text.slice(at, at + SHORTEST).join(' ');
}

function spanOf(words: Words, from: number, to: number): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 };
}

function wordsOf(text: string): Words {
  const matches = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  return {
    text: matches.map(([word]) => word.toLowerCase()),
    starts: Int32Array.from(matches, ({ index }) => index),
    ends: Int32Array.from(matches, ({ index, 0: word }) => index + word.length),
  };
}
