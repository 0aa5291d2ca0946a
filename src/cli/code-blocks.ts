import { openSync, readSync } from 'node:fs';
import type { Block, BlockDone, WorkerTask } from './code-pool.ts';
import { openDecider } from './decide-record.ts';
import { LineSplitter, type RecordLine } from './record-lines.ts';
import { count, emptyTally } from './tally.ts';

const READ = 1024 * 1024;

/** Reads its own stretches of the file of `task` and decides each of their lines. */
export async function blockDecider({
  path,
  settings,
}: WorkerTask): Promise<(block: Block) => BlockDone> {
  const decider = await openDecider(settings);
  const file = openSync(path, 'r');
  return ({ id, start, end, firstLine }) => {
    const tally = emptyTally();
    const output = new LinesOut();
    for (const line of linesBetween(file, start, end, firstLine)) {
      const decided = decider.line(line);
      if (decided === undefined) continue;
      count(tally, decided.decision);
      output.add(JSON.stringify(decided.decision));
    }
    return { id, output: output.bytes(), tally };
  };
}

/** Room for the decisions of a block, most often. */
const ROOM = 2 * 1024 * 1024;
let room = Buffer.allocUnsafeSlow(ROOM);

/** Decisions as bytes at once: kept as text until the block is done, all of them would be moved about as garbage is collected. */
class LinesOut {
  private length = 0;

  add(text: string): void {
    const needed = this.length + text.length * 3 + 1; // no code unit takes more than three bytes
    if (needed > room.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2);
      room.copy(larger, 0, 0, this.length);
      room = larger;
    }
    this.length += room.write(text, this.length);
    room[this.length] = 10;
    this.length += 1;
  }

  /** What was added, in memory of its own. */
  bytes(): Uint8Array<ArrayBuffer> {
    const copy = new Uint8Array(this.length);
    copy.set(room.subarray(0, this.length));
    if (room.length > ROOM * 8) room = Buffer.allocUnsafeSlow(ROOM); // one huge record is no reason to stay huge
    return copy;
  }
}

const buffer = Buffer.allocUnsafe(READ);

/** The lines of a stretch of an open file, read a little at a time. */
export function* linesBetween(
  file: number,
  start: number,
  end: number,
  firstLine: number,
): Generator<RecordLine> {
  const splitter = new LineSplitter({ line: firstLine, offset: start });
  for (let at = start; at < end; ) {
    const read = readSync(file, buffer, 0, Math.min(READ, end - at), at);
    if (read === 0) break; // the file was cut short while it was read
    yield* splitter.push(buffer.subarray(0, read));
    at += read;
  }
  yield* splitter.end();
}
