import type { Writable } from 'node:stream';

/** Collected before a write: fewer system calls, and little to wait for on a pipe. */
const CHUNK = 64 * 1024;

/** Writes to a stream no faster than its reader reads. */
export type Output = {
  /** Wait for the promise before writing more. */
  write(words: string): Promise<void>;
  /** Hands over bytes as they are, after what was written before. */
  writeBytes(bytes: Uint8Array): Promise<void>;
  flush(): Promise<void>;
};

/** Output to `stream`, with back-pressure. */
export function outputTo(stream: Writable): Output {
  let waiting = '';
  const send = async (piece: string | Uint8Array): Promise<void> => {
    if (piece.length === 0) return;
    if (!stream.write(piece)) await drained(stream);
  };
  const flush = async (): Promise<void> => {
    const piece = waiting;
    waiting = '';
    await send(piece);
  };
  return {
    write: async (words) => {
      waiting += words;
      if (waiting.length >= CHUNK) await flush();
    },
    writeBytes: async (bytes) => {
      await flush();
      await send(bytes);
    },
    flush,
  };
}

/** Resolves when there is room again, or when nobody will read any more. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}

/** Ends the program quietly when the reader of a pipe has gone, as `| head` does. */
export function endWithReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
