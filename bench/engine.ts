/** Speed of reading and deciding, beside a named peer on the same notes in the same run. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { makeEngine } from '../src/engine.ts';
import type { Side } from './engine-child.ts';
import { type Figure, quantile, rateOf, whole } from './figures.ts';
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

/** Milliseconds of a turn, and how many turns there are; two before them warm both up. */
const TURN = 400;
const TURNS = 15;

/**
 * Full decisions beside a peer that looks for sentence boundaries and negation only. Each has a process of its own, and
 * they work by turns, so that a busy moment of the machine meets both: the median of each, and the median of how many
 * times as fast decisions were in each turn.
 */
export async function benchCode(): Promise<Figure[]> {
  const [own, peer] = [start('endplate'), start('wink-nlp')];
  const turns: { one: number; other: number }[] = [];
  for (let turn = -2; turn < TURNS; turn++) {
    const rates = { one: await own.rate(), other: await peer.rate() };
    if (turn >= 0) turns.push(rates);
  }
  own.end();
  peer.end();
  const median = (figures: readonly number[]): number => quantile(figures, 0.5);
  const [one, other] = [
    median(turns.map((turn) => turn.one)),
    median(turns.map((turn) => turn.other)),
  ];
  const times = median(turns.map((turn) => turn.one / turn.other));
  return [
    { what: 'full decisions, one core', measured: `${whole(one)} notes/s` },
    { what: 'wink-nlp 2.4.0, sentences and negation', measured: `${whole(other)} notes/s` },
    { what: 'full decisions against wink-nlp', measured: `${times.toFixed(2)} times as fast` },
  ];
}

function start(side: Side): { rate(): Promise<number>; end(): void } {
  const child = fork(fileURLToPath(new URL('engine-child.ts', import.meta.url)), [side]);
  return {
    rate: async () => {
      child.send(TURN);
      const [rate] = await once(child, 'message');
      return Number(rate);
    },
    end: () => child.disconnect(),
  };
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
