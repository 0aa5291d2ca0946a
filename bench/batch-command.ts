/** `endplate batch` with one and two workers beside `endplate code --ndjson`, its memory, and questions over Parquet. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countDecisions } from '../src/cli/count-query.ts';
import { type Figure, whole } from './figures.ts';
import { writeEncounters } from './notes.ts';

const command = fileURLToPath(new URL('../src/cli/endplate.ts', import.meta.url));

type Run = { readonly seconds: number; readonly most: number; readonly early: number };

/** `full` is 10 thousand, 100 thousand and a million encounters; else 20 thousand. */
export async function benchBatch(full: boolean): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of full ? [10_000, 100_000, 1_000_000] : [20_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'endplate-bench-'));
    try {
      const input = join(folder, 'in.ndjson');
      const file = createWriteStream(input);
      await writeEncounters(file, count);
      file.end();
      await once(file, 'finish');
      const plain = await run(['code', input, '--ndjson'], join(folder, 'plain.ndjson'));
      figures.push(figure(`${whole(count)} encounters, endplate code --ndjson`, count, plain));
      for (const workers of ['1', '2'])
        for (const format of ['parquet', 'ndjson']) {
          const out = join(folder, `${format}-${workers}`);
          const words = ['batch', input, '--out', out, '--workers', workers, '--format', format];
          const done = await run(words, join(folder, 'said'));
          figures.push(
            figure(`${whole(count)} encounters, batch, ${workers} workers, ${format}`, count, done),
          );
          rmSync(out, { recursive: true });
        }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return figures;
}

function figure(what: string, count: number, { seconds, most, early }: Run): Figure {
  return {
    what,
    measured: `${seconds.toFixed(1)} s, ${whole(count / seconds)}/s, ${whole((seconds * 1e6) / count)} s a million; memory ${whole(early)} MB in the first half, at most ${whole(most)} MB`,
  };
}

async function run(words: readonly string[], output: string): Promise<Run> {
  const to = openSync(output, 'w');
  const started = performance.now();
  const child = spawn(process.execPath, [command, ...words], { stdio: ['ignore', to, 'ignore'] });
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentMegabytes(child.pid)), 250);
  await once(child, 'exit');
  clearInterval(timer);
  const half = samples.slice(0, Math.ceil(samples.length / 2));
  return {
    seconds: (performance.now() - started) / 1000,
    most: Math.max(0, ...samples),
    early: Math.max(0, ...half),
  };
}

function residentMegabytes(pid: number | undefined): number {
  try {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
    );
  } catch {
    return 0; // it ended in between
  }
}

/** Ten million decisions by provider, code and month: rows made by DuckDB in the form of `endplate batch`, 24 months. */
export async function benchQuestions(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-bench-'));
  try {
    await makeRows(join(folder, 'decisions'), 10_000_000);
    const times: number[] = [];
    let groups = 0;
    for (let turn = 0; turn < 3; turn++) {
      const started = performance.now();
      groups = (await countDecisions(folder, ['provider', 'code', 'month'], 'supported')).length;
      times.push((performance.now() - started) / 1000);
    }
    return [
      {
        what: '10,000,000 decisions by provider, code and month',
        measured: `${Math.min(...times).toFixed(2)} s, the best of three; ${whole(groups)} groups`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function makeRows(out: string, count: number): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  mkdirSync(out, { recursive: true });
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    `copy (select 'e' || i as id, 'pr' || (hash(i) % 400) as provider,
       ['M54.50', 'M54.51', 'M54.59', 'M51.16', 'M47.816', 'M54.50 G89.29'][1 + cast(hash(i, 1) % 6 as integer)] as codes,
       strftime(date '2024-10-01' + cast(hash(i, 2) % 730 as integer), '%Y-%m') as month
     from range(${count}) r(i)) to '${out}' (format parquet, partition_by (month))`,
  );
  connection.closeSync();
}
