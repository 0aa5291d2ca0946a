/** The practice coding review as a person has it made: over the demonstration practice, and over a large one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Figure, whole } from './figures.ts';

const command = fileURLToPath(new URL('../src/cli/endplate.ts', import.meta.url));

/** Patients of the demonstration practice, and so many that they have some 100,000 encounters. */
const PATIENTS = { demonstration: 2000, large: 22_500 } as const;

/** Seconds and most memory of `endplate report`, which writes PDF, HTML and figures. `full` adds the large practice. */
export async function benchPractice(full: boolean): Promise<Figure[]> {
  const figures = [await figure('the demonstration practice', PATIENTS.demonstration)];
  if (full) figures.push(await figure('a large practice', PATIENTS.large));
  return figures;
}

async function figure(what: string, patients: number): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-bench-'));
  const at = (name: string): string => join(folder, name);
  try {
    await run(['demo', '--out', folder, '--patients', String(patients)]);
    const answers = ['claims', 'statuses', 'remittances'].map(at);
    const given = ['--list', at('diagnosis-list.csv'), '--answers', ...answers];
    const { seconds, megabytes, said } = await run([
      'report',
      at('encounters.ndjson'),
      ...given,
      '--out',
      at('review'),
    ]);
    const encounters = Number.parseInt(said, 10);
    if (!(encounters > patients)) throw new Error('bench: the review does not say what it counted');
    return {
      what: `${whole(encounters)} encounters of ${what}, with claims and answers`,
      measured: `${seconds.toFixed(1)} s, ${whole(encounters / seconds)}/s, at most ${whole(megabytes)} MB`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(words: readonly string[]) {
  const started = performance.now();
  const child = spawn('/usr/bin/time', ['-f', '%M', process.execPath, command, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const [said, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await exit;
  if (status !== 0) throw new Error(`bench: endplate ${words[0]} ended with ${String(status)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: Number(told.trim().split('\n').at(-1)) / 1024, said };
}
