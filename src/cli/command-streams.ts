import type { Readable, Writable } from 'node:stream';

type Shown = { readonly isTTY?: boolean };

/** Where a command reads and writes; the process itself unless a test says otherwise. */
export type CommandStreams = {
  readonly stdin: Readable & Shown;
  readonly stdout: Writable & Shown & { readonly columns?: number };
  readonly stderr: Writable & Shown;
  readonly environment: Readonly<Record<string, string | undefined>>;
  warn(words: string): void;
  exitWith(status: number): void;
};

export const PROCESS: CommandStreams = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};
