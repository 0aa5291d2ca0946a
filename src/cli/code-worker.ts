/** A worker of `endplate code`: reads its own stretch of the file and decides each of its lines. */
import { openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Block, BlockDone, WorkerTask } from './code-pool.ts';
import { makeDecider } from './decide-record.ts';
import { LineSplitter, type RecordLine } from './record-lines.ts';
import { count, emptyTally } from './tally.ts';

const READ = 1024 * 1024;

const { path, settings }: WorkerTask = workerData;
const decider = makeDecider(settings);
const file = openSync(path, 'r');
const buffer = Buffer.allocUnsafe(READ);
const encoder = new TextEncoder();

parentPort?.on('message', (block: Block) => {
  const done = decideBlock(block);
  parentPort?.postMessage(done, [done.output.buffer]);
});

function decideBlock({ id, start, end, firstLine }: Block): BlockDone {
  const tally = emptyTally();
  const pieces: string[] = [];
  for (const line of linesBetween(start, end, firstLine)) {
    const decided = decider.line(line);
    if (decided === undefined) continue;
    count(tally, decided.decision);
    pieces.push(JSON.stringify(decided.decision), '\n');
  }
  return { id, output: encoder.encode(pieces.join('')), tally };
}

function* linesBetween(start: number, end: number, firstLine: number): Generator<RecordLine> {
  const splitter = new LineSplitter({ line: firstLine, offset: start });
  for (let at = start; at < end; ) {
    const read = readSync(file, buffer, 0, Math.min(READ, end - at), at);
    if (read === 0) break; // the file was cut short while it was read
    yield* splitter.push(buffer.subarray(0, read));
    at += read;
  }
  yield* splitter.end();
}
