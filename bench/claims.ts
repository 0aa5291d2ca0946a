/** Reading and scrubbing a large 837P, beside two parsers of X12 that merely read it. */
import { spawn } from 'node:child_process';
import { createWriteStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Run } from './claims-child.ts';
import { type Figure, quantile, whole } from './figures.ts';
import { madeClaims } from './made-claims.ts';
import { inFolder, writeWhole } from './writing.ts';

const child = fileURLToPath(new URL('claims-child.ts', import.meta.url));
const CLAIMS = 100_000;
/** One turn may take half as long again as the next, whichever is read. */
const TURNS = 15;
/** Memory must stay flat between the first and the last of these. */
const SIZES = [10_000, 100_000] as const;
const FULL_SIZES = [10_000, 100_000, 1_000_000] as const;

/** The peers, as package.json has them. */
const { devDependencies } = createRequire(import.meta.url)('../package.json') as {
  devDependencies: Readonly<Record<string, string>>;
};
const named = (peer: string): string => `${peer} ${devDependencies[peer] ?? ''}`;

/**
 * Each way to read has a process of its own. Endplate and x12-parser go by turns, so that a busy moment of the machine
 * meets both; node-x12, which takes twenty times as long and holds the whole file, goes once. `full` adds a million
 * claims through a pipe.
 */
export async function benchClaims(full: boolean): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'claims.edi');
    await writeWhole(createWriteStream(path), madeClaims(CLAIMS));
    const megabytes = statSync(path).size / 1e6;
    const turns: { scrub: Run; read: Run; peer: Run }[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      turns.push({
        scrub: await run('scrub', path),
        peer: await run('x12-parser', path),
        read: await run('read', path),
      });
    }
    const other = await run('node-x12', path);
    const shown = (runs: readonly Run[]): string => {
      const time = quantile(
        runs.map(({ milliseconds }) => milliseconds),
        0.5,
      );
      const most = Math.max(...runs.map((done) => done.megabytes));
      return `${whole((CLAIMS / time) * 1000)} claims/s, ${((megabytes / time) * 1000).toFixed(1)} MB/s, at most ${whole(most)} MB`;
    };
    const times = (key: 'scrub' | 'read'): string => {
      const ratios = (by: 'milliseconds' | 'processor', share: number): string =>
        quantile(
          turns.map((turn) => turn.peer[by] / turn[key][by]),
          share,
        ).toFixed(1);
      const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => ratios('milliseconds', share));
      return `${middle} times as fast (quartiles of ${TURNS} turns ${low} and ${high}); ${ratios('processor', 0.5)} times by processor time of the thread`;
    };
    const sizes: Run[] = [];
    for (const size of full ? FULL_SIZES : SIZES) sizes.push(await runThroughPipe(size));
    return [
      {
        what: `${whole(CLAIMS)} claims (837P, ${megabytes.toFixed(1)} MB) read and scrubbed`,
        measured: shown(turns.map(({ scrub }) => scrub)),
      },
      { what: 'the same, read only', measured: shown(turns.map(({ read }) => read)) },
      {
        what: `${named('x12-parser')}, segments only`,
        measured: shown(turns.map(({ peer }) => peer)),
      },
      { what: `${named('node-x12')}, segments only`, measured: shown([other]) },
      { what: 'read and scrubbed, against x12-parser reading', measured: times('scrub') },
      { what: 'read, against x12-parser reading', measured: times('read') },
      ...sizes.map((done) => ({
        what: `${whole(done.claims)} claims (837P) read and scrubbed through a pipe`,
        measured: `${(done.milliseconds / 1000).toFixed(2)} s, ${whole((done.claims / done.milliseconds) * 1000)} claims/s, at most ${whole(done.megabytes)} MB`,
      })),
      {
        what: `memory, ${sizes.map(({ claims }) => whole(claims)).join(', ')} claims read and scrubbed through a pipe`,
        measured: sizes.map((done) => `${whole(done.megabytes)} MB`).join(', '),
      },
    ];
  });
}

async function run(way: string, path: string): Promise<Run> {
  const reading = spawn(process.execPath, [child, way, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return readRun(await text(reading.stdout), CLAIMS);
}

async function runThroughPipe(count: number): Promise<Run> {
  const reading = spawn(process.execPath, [child, 'scrub', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const output = text(reading.stdout);
  await writeWhole(reading.stdin, madeClaims(count));
  return readRun(await output, count);
}

function readRun(output: string, expected: number): Run {
  const done = JSON.parse(output) as Run;
  if (done.claims !== expected)
    throw new Error(`bench: ${done.claims} claims were read where there are ${expected}`);
  return done;
}
