/**
 * Speed and memory of the engine, beside a named peer on the same notes in the same run.
 *
 *     npm run bench                          all parts
 *     npm run bench -- code latency          some: reader code latency workers memory
 *     npm run bench -- memory --full         a million notes
 *     npm run bench -- --write docs/measurements.md
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { codeInWorkers } from '../src/cli/code-pool.ts';
import { CHARTS } from '../src/cli/embedded-charts.ts';
import { makeEngine } from '../src/engine.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'src/cli/endplate.ts');
const DAY = '2026-11-02';
const LENGTH = 1900;
const LONG = 10_000;
const ROUNDS = 7;

/** One line of the table. */
type Row = { readonly what: string; readonly measured: string };

const PARTS = {
  reader: benchReader,
  code: benchCode,
  latency: benchLatency,
  workers: benchWorkers,
  memory: benchMemory,
} as const satisfies Record<
  string,
  (notes: readonly string[], full: boolean) => Row[] | Promise<Row[]>
>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, write: { type: 'string' } },
});
const wrong = positionals.filter((name) => !(name in PARTS));
if (wrong.length > 0) {
  throw new Error(`bench: no part ${wrong.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
}
const { texts, source } = material();
const rows: Row[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await part(texts, values.full)));
}
const breadth = Math.max(...rows.map(({ what }) => what.length));
for (const { what, measured } of rows) console.log(`${what.padEnd(breadth)}  ${measured}`);
if (values.write !== undefined) appendFileSync(values.write, page(rows));

/** 64 notes of the same length: the real ones beside the repository when they are there, else the worked charts. */
function material(): { texts: string[]; source: string } {
  const shared = join(root, '../shared/notes/dev_notes.ndjson');
  const hasShared = existsSync(shared);
  const given = hasShared
    ? readFileSync(shared, 'utf8')
        .trim()
        .split('\n')
        .map((line) => String((JSON.parse(line) as { note: unknown }).note))
    : CHARTS.map(({ note }) => note);
  const made = Array.from({ length: 64 }, (_, index) => sized(given, index, LENGTH - (index % 16)));
  return { texts: made, source: hasShared ? '64 transcribed notes' : 'the worked charts' };
}

/** A note cut to the length, or filled up with others behind it. */
function sized(given: readonly string[], index: number, length: number): string {
  let words = given[index % given.length] ?? '';
  for (let next = 1; words.length < length; next++) {
    words += `\n\n${given[(index + next * 7) % given.length] ?? ''}`;
  }
  return words.slice(0, length);
}

/** Notes a second on one core: the median of some rounds, after two to warm up. */
function rate(notes: readonly string[], work: (note: string) => unknown): number {
  const rounds: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    let count = 0;
    const started = performance.now();
    while (performance.now() - started < 400) {
      for (const note of notes) work(note);
      count += notes.length;
    }
    if (round >= 0) rounds.push((count / (performance.now() - started)) * 1000);
  }
  return quantile(rounds, 0.5);
}

function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

function benchReader(notes: readonly string[]): Row[] {
  const engine = makeEngine();
  const read = rate(notes, (note) => engine.read({ id: 'n', note }).mentions.length);
  const megabytes = (read * LENGTH) / 1e6;
  return [
    { what: 'reader alone', measured: `${whole(read)} notes/s, ${megabytes.toFixed(1)} MB/s` },
  ];
}

function benchCode(notes: readonly string[]): Row[] {
  const engine = makeEngine();
  const decide = (note: string) => engine.code({ id: 'n', dateOfService: DAY, note });
  // sentence boundaries and negation only: less than the reader does, and no decision
  const wink = winkNLP(model, ['sbd', 'negation']);
  const peer = (note: string) => {
    const doc = wink.readDoc(note);
    // oxlint-disable-next-line typescript/unbound-method -- a selector that wink calls by itself
    return doc.sentences().length() + doc.tokens().out(wink.its.negationFlag).length;
  };
  const [first, peerFirst] = [rate(notes, decide), rate(notes, peer)];
  const [second, peerSecond] = [rate(notes, decide), rate(notes, peer)];
  const own = (first + second) / 2;
  const other = (peerFirst + peerSecond) / 2;
  return [
    { what: 'full decisions, one core', measured: `${whole(own)} notes/s` },
    { what: 'wink-nlp 2.4.0, sentences and negation', measured: `${whole(other)} notes/s` },
    { what: 'ratio', measured: `${(own / other).toFixed(1)} times as fast` },
  ];
}

function benchLatency(notes: readonly string[]): Row[] {
  const engine = makeEngine();
  const long = Array.from({ length: 16 }, (_, index) => sized(notes, index, LONG));
  const took: number[] = [];
  for (let turn = 0; turn < 3000; turn++) {
    const note = long[turn % long.length] ?? '';
    const started = performance.now();
    engine.code({ id: 'n', dateOfService: DAY, note });
    if (turn >= 500) took.push(performance.now() - started);
  }
  const figures = [0.5, 0.99].map((share) => `${quantile(took, share).toFixed(2)} ms`);
  return [
    { what: 'one note of 10 KB', measured: `median ${figures[0]}, 99th percentile ${figures[1]}` },
  ];
}

async function benchWorkers(notes: readonly string[]): Promise<Row[]> {
  const path = join(tmpdir(), `endplate-bench-${process.pid}.ndjson`);
  const count = 60_000;
  try {
    const file = createWriteStream(path);
    await writeNotes(file, notes, count);
    file.end();
    await once(file, 'finish');
    const settings = { today: DAY, policies: {}, phrases: [] };
    const best = new Map<number, number>();
    // by turns, so that a busy moment of the machine meets both
    for (let turn = 0; turn < 3; turn++) {
      for (const workers of [1, 2]) {
        const started = performance.now();
        await codeInWorkers({ path, settings }, workers, async () => undefined);
        const took = performance.now() - started;
        best.set(workers, Math.min(best.get(workers) ?? Infinity, took));
      }
    }
    const [one = Number.NaN, two = Number.NaN] = [best.get(1), best.get(2)];
    const shown = (took: number): string =>
      `${(took / 1000).toFixed(1)} s, ${whole((count / took) * 1000)} notes/s`;
    return [
      { what: `${whole(count)} notes, one worker, start included`, measured: shown(one) },
      { what: `${whole(count)} notes, two workers, start included`, measured: shown(two) },
      { what: 'two workers against one', measured: `${(one / two).toFixed(2)} times as fast` },
    ];
  } finally {
    rmSync(path, { force: true });
  }
}

async function benchMemory(notes: readonly string[], full: boolean): Promise<Row[]> {
  const count = full ? 1_000_000 : 50_000;
  const child = spawn(process.execPath, [command, 'code', '-', '--ndjson'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const samples: number[] = [];
  const started = performance.now();
  await writeNotes(child.stdin, notes, count, () => samples.push(residentMegabytes(child)));
  const last = residentMegabytes(child);
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

/** Writes numbered encounters, no faster than they are taken; `sample` is called a hundred times on the way. */
async function writeNotes(
  to: Writable,
  notes: readonly string[],
  count: number,
  sample?: () => void,
): Promise<void> {
  const escaped = notes.map((note) => JSON.stringify(note));
  for (let index = 0; index < count; index++) {
    const line = `{"id":"n${index}","dateOfService":"${DAY}","note":${escaped[index % escaped.length] ?? '""'}}\n`;
    if (!to.write(line)) await once(to, 'drain');
    if (sample !== undefined && index % Math.ceil(count / 100) === 0) sample();
  }
}

function residentMegabytes({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** The rows as a section of a page, with what they were measured on. */
function page(measured: readonly Row[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${whole(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const lines = measured.map((row) => `| ${row.what} | ${row.measured} |`);
  return `\n## ${new Date().toISOString().slice(0, 10)}, commit ${commit}\n\n${machine}. Notes of ${LENGTH} characters made from ${source}.\n\n| What | Measured |\n|---|---|\n${lines.join('\n')}\n`;
}
