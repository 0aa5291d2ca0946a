import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertPhrase, type PhraseAssertion } from '../src/reading/assert.ts';
import { PHRASES } from '../src/reading/embedded-phrases.ts';
import { buildPhraseBook } from '../src/reading/phrase-book.ts';
import type { Figure } from './measured-page.ts';

/** One sentence of the NegEx/ConText corpus with the phrase in question and what its annotators said. */
type GoldSentence = {
  readonly id: string;
  readonly text: string;
  /** null where the corpus gives a phrase that its sentence does not hold */
  readonly span: readonly [number, number] | null;
  readonly concept: string;
  readonly negation: 'Affirmed' | 'Negated';
  readonly temporality: 'Recent' | 'Historical' | 'Not particular';
  readonly experiencer: 'Patient' | 'Other';
};

/** The axes of the corpus. It has no uncertain; "Not particular" is what its authors call hypothetical. */
const AXES = {
  negation: {
    gold: (sentence) => sentence.negation === 'Negated',
    read: (got) => got.assertion === 'negated',
    least: 0.96,
  },
  historical: {
    gold: (sentence) => sentence.temporality === 'Historical',
    read: (got) => got.temporality === 'historical' && got.assertion !== 'hypothetical',
    least: 0.8,
  },
  hypothetical: {
    gold: (sentence) => sentence.temporality === 'Not particular',
    read: (got) => got.assertion === 'hypothetical',
    least: 0.9,
  },
  'other person': {
    gold: (sentence) => sentence.experiencer === 'Other',
    read: (got) => got.experiencer === 'other',
    least: 0, // two in the whole file: shown, not judged
  },
} as const satisfies Record<
  string,
  {
    gold: (sentence: GoldSentence) => boolean;
    read: (got: PhraseAssertion) => boolean;
    least: number;
  }
>;
type Axis = keyof typeof AXES;

export type AxisScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
  /** what the reader says and the annotators do not, and the other way round */
  readonly extra: readonly GoldSentence[];
  readonly missed: readonly GoldSentence[];
};

/** Scores the reader on sentences of the corpus, axis by axis. */
export function scoreAssertion(sentences: readonly GoldSentence[]): Record<Axis, AxisScore> {
  const book = buildPhraseBook(PHRASES);
  const read = sentences.map((sentence) => {
    const [start, end] = sentence.span ?? [0, sentence.text.length];
    return { sentence, got: assertPhrase(sentence.text, { start, end }, book) };
  });
  const axis = (name: Axis): AxisScore => {
    const { gold, read: says } = AXES[name];
    const pick = (wanted: boolean, said: boolean): GoldSentence[] =>
      read
        .filter(({ sentence, got }) => gold(sentence) === wanted && says(got) === said)
        .map(({ sentence }) => sentence);
    const right = pick(true, true).length;
    const extra = pick(false, true);
    const missed = pick(true, false);
    const precision = right / Math.max(1, right + extra.length);
    const recall = right / Math.max(1, right + missed.length);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1, support: right + missed.length, extra, missed };
  };
  return {
    negation: axis('negation'),
    historical: axis('historical'),
    hypothetical: axis('hypothetical'),
    'other person': axis('other person'),
  };
}

/** Half of the corpus a sentence falls into: what helps one must help the other. FNV-1a of its words. */
export function halfOf(text: string): 0 | 1 {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 7) & 1 ? 1 : 0;
}

function readCorpus(): GoldSentence[] | undefined {
  const shared =
    process.env['ENDPLATE_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
  const path = join(shared, 'notes', 'assertion_dev.ndjson');
  if (!existsSync(path)) {
    console.log(`assertion: not scored, ${path} is not here.`);
    return undefined;
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldSentence);
}

/**
 * Prints precision, recall and F1 of each axis, on the whole and on its two halves; `--errors` adds every
 * disagreement, `--half 0` or `--half 1` keeps to one half. Not passed when an axis is below its least.
 */
export async function run(
  args: readonly string[],
): Promise<{ readonly passed: boolean; readonly figures: readonly Figure[] }> {
  const corpus = readCorpus();
  if (corpus === undefined) return { passed: true, figures: [] };
  const only = args.includes('--half') ? Number(args[args.indexOf('--half') + 1]) : undefined;
  const chosen = corpus.filter(({ text }) => only === undefined || halfOf(text) === only);
  const whole = scoreAssertion(chosen);
  const halves = [0, 1].map((half) =>
    scoreAssertion(corpus.filter(({ text }) => halfOf(text) === half)),
  );
  const figures: Figure[] = [];
  let passed = true;
  for (const name of Object.keys(AXES) as Axis[]) {
    const { precision, recall, f1, support, extra, missed } = whole[name];
    if (f1 < AXES[name].least) passed = false;
    console.log(
      `assertion, ${name}: F1 ${figure(f1)} (P ${figure(precision)}, R ${figure(recall)}, ${support} of ${chosen.length}); halves ${halves.map((half) => figure(half[name].f1)).join(' and ')}`,
    );
    if (AXES[name].least > 0)
      figures.push({
        what: `${name} on the NegEx/ConText corpus, F1`,
        measured: `${figure(f1)} (precision ${figure(precision)}, recall ${figure(recall)}; ${support} of ${chosen.length})`,
      });
    if (!args.includes('--errors')) continue;
    for (const sentence of extra) console.log(`  + ${quoted(sentence)}`);
    for (const sentence of missed) console.log(`  - ${quoted(sentence)}`);
  }
  return { passed, figures };
}

function figure(share: number): string {
  return share.toFixed(3);
}

function quoted({ id, text, span }: GoldSentence): string {
  const [start, end] = span ?? [0, text.length];
  const whole = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
  return `${id} ${whole.replace(/\s+/g, ' ').slice(-500)}`;
}

if (import.meta.main && !(await run(process.argv.slice(2))).passed) process.exitCode = 1;
