import type { Readable, Writable } from 'node:stream';

/** Where the commands of an audit read and write; the process itself unless a test says otherwise. */
export type AuditStreams = {
  readonly stdin: Readable;
  readonly stdout: Writable;
  warn(words: string): void;
  exitWith(status: number): void;
};

export const PROCESS: AuditStreams = {
  stdin: process.stdin,
  stdout: process.stdout,
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};
