import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import type { CommandStreams } from '../command-streams.ts';

/** What a command wrote to its output, told on its error output, and its exit status; -1 when it set none. */
export type Ran = { readonly out: string; readonly told: string; readonly status: number };

/** Runs a command as its program does, with `input` as its standard input and no environment. */
export async function runCommand(
  register: (program: Command, streams: CommandStreams) => void,
  words: readonly string[],
  input: string | Buffer = '',
): Promise<Ran> {
  const [out, told]: [Buffer[], Buffer[]] = [[], []];
  let status = -1;
  const program = new Command().exitOverride();
  register(program, {
    stdin: Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
    stdout: collector(out),
    stderr: collector(told),
    environment: {},
    warn: (said) => void told.push(Buffer.from(said)),
    exitWith: (code) => {
      status = code;
    },
  });
  await program.parseAsync(words, { from: 'user' });
  return { out: String(Buffer.concat(out)), told: String(Buffer.concat(told)), status };
}

function collector(pieces: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk);
      done();
    },
  });
}
