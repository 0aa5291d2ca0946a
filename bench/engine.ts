/** Speed of reading and deciding, beside a named peer on the same notes in the same run. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { makeEngine } from '../src/engine.ts';
import { compareRates, type Figure, quantile, rateOf, whole } from './figures.ts';
import { DAY, LENGTH, NOTES, noteOf } from './notes.ts';

const LONG = 10_000;

/** The reader alone: what the note says, without any code. */
export function benchReader(): Figure[] {
  const engine = makeEngine();
  const rates = Array.from({ length: 9 }, () =>
    rateOf(NOTES, (note) => engine.read({ id: 'n', note }).mentions.length, 400),
  );
  const read = quantile(rates.slice(2), 0.5);
  return [
    {
      what: 'reader alone, one core',
      measured: `${whole(read)} notes/s, ${((read * LENGTH) / 1e6).toFixed(1)} MB/s`,
    },
  ];
}

/** Full decisions beside a peer that looks for sentence boundaries and negation only: less than the reader does. */
export function benchCode(): Figure[] {
  const engine = makeEngine();
  const wink = winkNLP(model, ['sbd', 'negation']);
  const { one, other, times } = compareRates(
    NOTES,
    (note) => engine.code({ id: 'n', dateOfService: DAY, note }),
    (note) => {
      const doc = wink.readDoc(note);
      // oxlint-disable-next-line typescript/unbound-method -- a selector that wink calls by itself
      return doc.sentences().length() + doc.tokens().out(wink.its.negationFlag).length;
    },
  );
  return [
    { what: 'full decisions, one core', measured: `${whole(one)} notes/s` },
    { what: 'wink-nlp 2.4.0, sentences and negation', measured: `${whole(other)} notes/s` },
    { what: 'full decisions against wink-nlp', measured: `${times.toFixed(2)} times as fast` },
  ];
}

/** How long one long note takes. */
export function benchLatency(): Figure[] {
  const engine = makeEngine();
  const long = Array.from({ length: 16 }, (_, index) => noteOf(index, LONG));
  const took: number[] = [];
  for (let turn = 0; turn < 3000; turn++) {
    const note = long[turn % long.length] ?? '';
    const started = performance.now();
    engine.code({ id: 'n', dateOfService: DAY, note });
    if (turn >= 500) took.push(performance.now() - started);
  }
  const [median, most] = [0.5, 0.99].map((share) => `${quantile(took, share).toFixed(2)} ms`);
  return [{ what: 'one note of 10 KB', measured: `median ${median}, 99th percentile ${most}` }];
}
