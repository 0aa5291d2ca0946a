/** A command in a process of its own: how long it takes, and how much memory it holds meanwhile. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { whole } from './figures.ts';

/** The command line. */
export const COMMAND = fileURLToPath(new URL('../src/cli/endplate.ts', import.meta.url));

/** Milliseconds between two looks at the memory of a process. */
const LOOK = 250;

export type Ran = {
  readonly seconds: number;
  /** resident memory in MB, in the order of time; of processes beside each other the sum */
  readonly memory: readonly number[];
};

/** Runs commands beside each other, each with its output in a file of its own, until the last has ended. */
export async function runBeside(
  runs: readonly { readonly words: readonly string[]; readonly output: string }[],
): Promise<Ran> {
  const started = performance.now();
  const children = runs.map(({ words, output }) => {
    const to = openSync(output, 'w');
    const child = spawn(process.execPath, [COMMAND, ...words], { stdio: ['ignore', to, 'ignore'] });
    closeSync(to);
    return { child, words, ended: once(child, 'exit') };
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    memory.push(children.reduce((sum, { child }) => sum + residentMegabytes(child.pid), 0));
  }, LOOK);
  try {
    for (const { words, ended } of children) {
      const [status] = await ended;
      if (status !== 0) throw new Error(`bench: endplate ${words[0]} ended with ${status}`);
    }
  } finally {
    clearInterval(timer);
  }
  return { seconds: (performance.now() - started) / 1000, memory };
}

/** Memory of a run in its first half, and at most. */
export function halves({ memory }: Ran): string {
  const early = memory.slice(0, Math.ceil(memory.length / 2));
  return `memory ${most(early)} in the first half, at most ${most(memory)}`;
}

/** Memory of a run in its first and last fifth, and at most. */
export function fifths({ memory }: Ran): string {
  const part = Math.ceil(memory.length / 5);
  return `memory ${most(memory.slice(0, part))} in the first fifth, ${most(memory.slice(-part))} in the last, at most ${most(memory)}`;
}

function most(samples: readonly number[]): string {
  return `${whole(Math.max(0, ...samples))} MB`;
}

/** Runs a command with its output in memory; `megabytes` is the most that it held at once. */
export async function runTimed(words: readonly string[]): Promise<{
  readonly seconds: number;
  readonly megabytes: number;
  readonly said: string;
}> {
  const started = performance.now();
  const child = spawn('/usr/bin/time', ['-f', '%M', process.execPath, COMMAND, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const [said, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await exit;
  if (status !== 0) throw new Error(`bench: endplate ${words[0]} ended with ${String(status)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: Number(told.trim().split('\n').at(-1)) / 1024, said };
}

/** Resident memory of a process: from the system where it tells, which costs nothing that is measured; else from `ps`. */
export function residentMegabytes(pid: number | undefined): number {
  try {
    const kilobytes =
      process.platform === 'linux'
        ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // it ended in between
  }
}
