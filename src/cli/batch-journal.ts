import { type FileHandle, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BatchRun } from './batch-plan.ts';
import { parseJson } from './parse-json.ts';

const countsSchema = z.object({
  piece: z.number().int(),
  decisions: z.number().int(),
  findings: z.number().int(),
  claims: z.number().int(),
  edits: z.number().int(),
  bad: z.number().int(),
});
/** What a finished piece gave. */
export type PieceDone = z.infer<typeof countsSchema>;

/** Which pieces are finished. A piece is told only after all its files are on disk under their names. */
export type Journal = {
  readonly done: ReadonlyMap<number, PieceDone>;
  add(piece: PieceDone): Promise<void>;
  close(): Promise<void>;
};

const RUN = '_run.json';
const PIECES = '_pieces.ndjson';

/** Opens the journal of a folder. Undefined when another run with other inputs or settings stands there. */
export async function openJournal(out: string, run: BatchRun): Promise<Journal | undefined> {
  await mkdir(out, { recursive: true });
  const told = await textOf(join(out, RUN));
  if (told === '') await writeWhole(join(out, RUN), `${JSON.stringify(run, undefined, 2)}\n`);
  else if (!isSameRun(told, run)) return undefined;
  const path = join(out, PIECES);
  const lines = wholeLines(await textOf(path));
  // a line that was cut off with its writer is written anew with its piece
  await writeWhole(path, lines.map((line) => `${line}\n`).join(''));
  const done = new Map<number, PieceDone>();
  for (const line of lines) {
    const read = countsSchema.safeParse(parseJson(line)?.value);
    if (read.success) done.set(read.data.piece, read.data);
  }
  const file = await open(path, 'a');
  return {
    done,
    add: async (piece) => {
      done.set(piece.piece, piece);
      await append(file, `${JSON.stringify(piece)}\n`);
    },
    close: () => file.close(),
  };
}

/** The day that stands for "today" in a run that is already there: it decides notes without a date. */
export async function todayOfRun(out: string): Promise<string | undefined> {
  const schema = z.object({ settings: z.object({ today: z.string() }) });
  const read = schema.safeParse(parseJson(await textOf(join(out, RUN)))?.value);
  return read.success ? read.data.settings.today : undefined;
}

function isSameRun(told: string, run: BatchRun): boolean {
  return JSON.stringify(parseJson(told)?.value) === JSON.stringify(run);
}

async function append(file: FileHandle, line: string): Promise<void> {
  await file.appendFile(line);
  await file.datasync();
}

function wholeLines(text: string): string[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '');
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text, { flush: true });
  await rename(`${path}.tmp`, path);
}
