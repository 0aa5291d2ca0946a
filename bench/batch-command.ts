/**
 * `endplate batch` with one and two workers beside `endplate code --ndjson`, and its memory. Two processes of
 * `code --ndjson` beside each other, on half of the input each, show what the machine gives to two.
 */
import { once } from 'node:events';
import { createWriteStream, linkSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Figure, whole } from './figures.ts';
import { encounterLines } from './notes.ts';
import { fifths, halves, type Ran, runBeside } from './running.ts';
import { inFolder, writeWhole } from './writing.ts';

/** So many that starting, one to two seconds of each, is a small part. */
const SHORT = 240_000;
const ROUNDS = 2;
const SIZES = [10_000, 100_000, 1_000_000] as const;
/** Encounters of one file, which is read under several names. */
const HUGE_FILE = 1_000_000;
const HUGE_NAMES = 10;
/** Bytes of an encounter here as a line, and room for what is written of it. */
const ROOM_FOR_ONE = 2100;
const ROOM_FOR_ROWS = 400;

/**
 * All by turns, so that a busy moment of the machine meets each; the best of two rounds counts. `full` adds 10
 * thousand, 100 thousand and a million encounters, once, beside the engine’s own rate.
 */
export async function benchBatch(full: boolean): Promise<Figure[]> {
  const short = await inFolder(compareShort);
  if (!full) return short;
  const figures: Figure[] = [];
  for (const count of SIZES) figures.push(...(await inFolder((folder) => runSize(folder, count))));
  return [...short, ...figures];
}

/** Ten million encounters, generated: one file of a million under ten names, for want of room for ten. */
export async function benchHuge(): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const count = HUGE_FILE * HUGE_NAMES;
    const needed = HUGE_FILE * ROOM_FOR_ONE + count * ROOM_FOR_ROWS;
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < needed)
      throw new Error(`bench: ${folder} needs ${whole(needed / 1e9)} GB of room`);
    const inputs = Array.from({ length: HUGE_NAMES }, (_, index) =>
      join(folder, `${index}.ndjson`),
    );
    const [first = '', ...others] = inputs;
    await writeEncounters(first, HUGE_FILE);
    for (const name of others) linkSync(first, name);
    return measure(folder, inputs, count);
  });
}

async function compareShort(folder: string): Promise<Figure[]> {
  const input = join(folder, 'in.ndjson');
  await writeEncounters(input, SHORT);
  const halvesOfIt = ['first.ndjson', 'second.ndjson'].map((name) => join(folder, name));
  for (const half of halvesOfIt) await writeEncounters(half, SHORT / 2);
  const batch = (workers: number) => async (): Promise<Ran> => {
    const out = join(folder, 'out');
    const words = ['batch', input, '--out', out, '--workers', String(workers)];
    const ran = await runBeside([{ words, output: join(folder, 'said') }]);
    rmSync(out, { recursive: true });
    return ran;
  };
  const code = (files: readonly string[]) => (): Promise<Ran> =>
    runBeside(
      files.map((file, index) => ({
        words: ['code', file, '--ndjson', '--workers', '1'],
        output: join(folder, `decided-${index}`),
      })),
    );
  const ways = {
    plain: { says: 'endplate code --ndjson, one process', run: code([input]) },
    two: { says: 'endplate code --ndjson, two processes on half each', run: code(halvesOfIt) },
    oneWorker: { says: 'batch, one worker', run: batch(1) },
    twoWorkers: { says: 'batch, two workers', run: batch(2) },
  } as const;
  type Way = keyof typeof ways;
  const names: readonly Way[] = ['plain', 'oneWorker', 'two', 'twoWorkers'];
  const best = new Map<Way, Ran>();
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) {
      const ran = await ways[name].run();
      if (ran.seconds < (best.get(name)?.seconds ?? Infinity)) best.set(name, ran);
    }
  const secondsOf = (name: Way): number => best.get(name)?.seconds ?? Number.NaN;
  const times = (slow: Way, fast: Way): string =>
    `${(secondsOf(slow) / secondsOf(fast)).toFixed(2)} times as fast`;
  return [
    ...[...best].map(([name, ran]) => ({
      what: `${whole(SHORT)} encounters, ${ways[name].says}`,
      measured: `${rate(SHORT, ran)}; ${halves(ran)}`,
    })),
    { what: 'batch, two workers against one', measured: times('oneWorker', 'twoWorkers') },
    {
      what: 'two processes of code --ndjson against one (what this machine gives)',
      measured: times('plain', 'two'),
    },
    { what: 'batch, one worker against code --ndjson', measured: times('plain', 'oneWorker') },
    { what: 'batch, two workers against code --ndjson', measured: times('plain', 'twoWorkers') },
  ];
}

async function runSize(folder: string, count: number): Promise<Figure[]> {
  const input = join(folder, 'in.ndjson');
  await writeEncounters(input, count);
  const figures = await measure(folder, [input], count);
  if (count !== SIZES[0]) return figures;
  const out = join(folder, 'whole');
  const words = ['batch', input, '--out', out, '--workers', '2', '--format', 'ndjson'];
  await runBeside([{ words, output: join(folder, 'said') }]);
  const each = (bytes: number): string => `${whole(bytes / count)} bytes an encounter`;
  return [
    ...figures,
    {
      what: 'on disk: lines of encounters, as they are read',
      measured: each(statSync(input).size),
    },
    { what: 'on disk: whole decisions with findings, NDJSON', measured: each(bytesIn(out)) },
  ];
}

/** The command with two workers, then the engine alone. */
async function measure(
  folder: string,
  inputs: readonly string[],
  count: number,
): Promise<Figure[]> {
  const out = join(folder, 'rows');
  const words = ['batch', ...inputs, '--out', out, '--workers', '2'];
  const ran = await runBeside([{ words, output: join(folder, 'said') }]);
  const bytes = bytesIn(out);
  const own = await ownRate(Math.min(count, 200_000));
  return [
    {
      what: `${whole(count)} encounters, batch`,
      measured: `${rate(count, ran)}; ${fifths(ran)}`,
    },
    {
      what: `${whole(count)} encounters, batch against the engine alone in two workers`,
      measured: `${whole((count / ran.seconds / own) * 100)} % of ${whole(own)}/s`,
    },
    {
      what: `on disk: rows of ${whole(count)} decisions with findings, Parquet`,
      measured: `${whole(bytes / count)} bytes an encounter`,
    },
  ];
}

/** Notes a second of two workers that decide the same notes and neither read nor write; their start is no part of it. */
async function ownRate(count: number): Promise<number> {
  const workers = Array.from(
    { length: 2 },
    () => new Worker(new URL('deciding-worker.ts', import.meta.url)),
  );
  const work = (notes: number): Promise<unknown> =>
    Promise.all(
      workers.map((worker) => {
        worker.postMessage(notes, []);
        return once(worker, 'message');
      }),
    );
  try {
    await work(2000);
    const started = performance.now();
    await work(count / 2);
    return (count / (performance.now() - started)) * 1000;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function rate(count: number, { seconds }: Ran): string {
  return `${seconds.toFixed(1)} s, ${whole(count / seconds)}/s`;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

const writeEncounters = (path: string, count: number): Promise<void> =>
  writeWhole(createWriteStream(path), encounterLines(count));
