/** Ends `endplate batch` with SIGKILL again and again and lets it go on: nothing may be lost, nothing stand twice. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demonstrationPatients, PRACTICE } from '../src/demonstration/practice.ts';
import { makeSmallDisk } from './small-disk.ts';

const PROGRAM = fileURLToPath(new URL('../src/cli/endplate.ts', import.meta.url));

export type KillProof = {
  readonly runs: number;
  readonly kills: number;
  /** lines that the undisturbed run wrote and a disturbed one did not, and the other way round */
  readonly lost: number;
  readonly doubled: number;
  readonly records: number;
};

/** @param patients whose visits are the input, with a malformed line after each twentieth of them */
export async function proveBatchKill(runs: number, patients: number): Promise<KillProof> {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-kill-'));
  try {
    const input = join(folder, 'encounters.ndjson');
    const records = writeInput(input, patients);
    const calm = join(folder, 'calm');
    await run(input, calm);
    const wanted = linesOf(calm);
    let [kills, lost, doubled] = [0, 0, 0];
    for (let round = 0; round < runs; round++) {
      const out = join(folder, `round-${round}`);
      // moments that differ from round to round, and the same at every proof
      for (let end = 0; end < 4; end++)
        if (await run(input, out, 350 + ((round * 7 + end * 5) % 13) * 90)) kills++;
      await run(input, out);
      const found = linesOf(out);
      lost += difference(wanted, found);
      doubled += difference(found, wanted);
      rmSync(out, { recursive: true });
    }
    return { runs, kills, lost, doubled, records };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type FullDiskProof = {
  /** exit status of the run on a full disk, and what it said */
  readonly status: number | null;
  readonly said: string;
  readonly lost: number;
  readonly doubled: number;
};

/** A run whose disk is full before it is done, and goes on when there is room. Undefined where no disk can be made. */
export async function proveBatchFullDisk(patients: number): Promise<FullDiskProof | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-full-'));
  const disk = makeSmallDisk(join(folder, 'disk'), 256 * 1024 ** 2);
  try {
    if (disk === undefined) return undefined;
    const input = join(folder, 'encounters.ndjson');
    writeInput(input, patients);
    const calm = join(folder, 'calm');
    await run(input, calm);
    const out = join(disk.folder, 'out');
    disk.fill(3 * 1024 ** 2);
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...wordsOf(input, out)], {
      encoding: 'utf8',
    });
    disk.free();
    await run(input, out);
    const [wanted, found] = [linesOf(calm), linesOf(out)];
    const [lost, doubled] = [difference(wanted, found), difference(found, wanted)];
    return { status, said: stderr, lost, doubled };
  } finally {
    disk?.remove();
    rmSync(folder, { recursive: true });
  }
}

const wordsOf = (input: string, out: string): string[] =>
  `batch ${input} --out ${out} --format ndjson --workers 2`.split(' ');

function writeInput(path: string, patients: number): number {
  const lines: string[] = [];
  for (const { visits } of demonstrationPatients('kill', { ...PRACTICE, patients })) {
    for (const { encounter } of visits) lines.push(JSON.stringify(encounter));
    if (lines.length % 20 === 0) lines.push('{ "id": "cut');
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
  return lines.length;
}

/** Runs the command; true when it was ended before it was done. */
function run(input: string, out: string, killAfter?: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...wordsOf(input, out)], { stdio: 'ignore' });
    const timer =
      killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      clearTimeout(timer);
      if (status === 0 || signal === 'SIGKILL') resolve(signal === 'SIGKILL');
      else reject(new Error(`endplate batch ended with ${status ?? signal}`));
    });
  });
}

/** How often each line stands in the files of a run, by its table and hash. */
function linesOf(out: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.startsWith('part-') || entry.name.endsWith('.tmp')) continue;
    const path = join(entry.parentPath, entry.name);
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const key = `${entry.parentPath.slice(out.length)} ${createHash('sha256').update(line).digest('hex')}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function difference(of: ReadonlyMap<string, number>, from: ReadonlyMap<string, number>): number {
  let missing = 0;
  for (const [key, count] of of) missing += Math.max(0, count - (from.get(key) ?? 0));
  return missing;
}
