/** Large batches: workers, and memory while a stream goes through. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeInWorkers } from '../src/cli/code-pool.ts';
import { type Figure, whole } from './figures.ts';
import { DAY, encounterLines } from './notes.ts';
import { COMMAND, residentMegabytes } from './running.ts';
import { inFolder, write, writeWhole } from './writing.ts';

type Run = { readonly wall: number; readonly processor: number };

/**
 * One worker against two over the same file, by turns, the best of each; `full` is a million notes, once. Processor time is told besides: on a machine
 * that others use the second worker may have to wait for its core, and processor time does not count waiting.
 */
export async function benchWorkers(full: boolean): Promise<Figure[]> {
  const [count, turns] = full ? [1_000_000, 1] : [120_000, 3];
  return inFolder(async (folder) => {
    const path = join(folder, 'in.ndjson');
    await writeWhole(createWriteStream(path), encounterLines(count));
    const runs = new Map<number, Run[]>([
      [1, []],
      [2, []],
    ]);
    for (let turn = 0; turn < turns; turn++)
      for (const [workers, done] of runs) done.push(await runWorkers(path, workers));
    const [one, two] = [...runs.values()].map((done) => ({
      wall: Math.min(...done.map(({ wall }) => wall)),
      processor: Math.min(...done.map(({ processor }) => processor)),
    }));
    if (one === undefined || two === undefined) return [];
    const shown = ({ wall, processor }: Run): string =>
      `${(wall / 1000).toFixed(1)} s, ${whole((count / wall) * 1000)} notes/s; processor time ${whole((processor / count) * 1000)} µs a note`;
    return [
      { what: `${whole(count)} notes, one worker, start included`, measured: shown(one) },
      { what: `${whole(count)} notes, two workers, start included`, measured: shown(two) },
      {
        what: 'two workers against one',
        measured: `${(one.wall / two.wall).toFixed(2)} times as fast, having had ${(two.processor / two.wall).toFixed(2)} cores`,
      },
    ];
  });
}

async function runWorkers(path: string, workers: number): Promise<Run> {
  const settings = { today: DAY, data: join(tmpdir(), 'no-data'), policies: {}, phrases: [] };
  const before = process.cpuUsage();
  const started = performance.now();
  await codeInWorkers({ path, settings }, workers, async () => undefined);
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

/** Memory of the command while notes go through a pipe; `full` is a million of them. */
export async function benchMemory(full: boolean): Promise<Figure[]> {
  const count = full ? 1_000_000 : 50_000;
  const child = spawn(process.execPath, [COMMAND, 'code', '-', '--ndjson'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const samples: number[] = [];
  const started = performance.now();
  const lines = function* (): Generator<string> {
    let written = 0;
    for (const line of encounterLines(count)) {
      yield line;
      if (written++ % Math.ceil(count / 100) === 0) samples.push(residentMegabytes(child.pid));
    }
  };
  await write(child.stdin, lines());
  const last = residentMegabytes(child.pid);
  child.stdin.end();
  await once(child, 'exit');
  const seconds = (performance.now() - started) / 1000;
  const early = Math.max(...samples.slice(0, Math.ceil(samples.length / 5)));
  return [
    {
      what: `memory, ${whole(count)} notes through a pipe`,
      measured: `at most ${whole(Math.max(last, ...samples))} MB, ${whole(early)} MB in the first fifth, ${whole(last)} MB at the end, ${whole(count / seconds)} notes/s`,
    },
  ];
}
