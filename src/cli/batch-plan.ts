import { stat } from 'node:fs/promises';
import { blocksOf } from './code-pool.ts';
import type { CodeSettings } from './decide-record.ts';
import { headOf, recognise, type Source } from './input.ts';

/** What a worker takes at once: lines of a file of records, or a file of any other kind. */
export type Piece = {
  readonly number: number;
  readonly source: Source;
  /** undefined for a file that is read as a whole */
  readonly lines?: { readonly start: number; readonly end: number; readonly firstLine: number };
  readonly bytes: number;
};

/** What a batch was started with; a run goes on only with the same. */
export type BatchRun = {
  /** `fingerprintWithPayers` of what decides: another rule or policy means another run */
  readonly engine: string;
  readonly format: BatchFormat;
  readonly settings: CodeSettings;
  readonly inputs: readonly {
    readonly path: string;
    readonly size: number;
    readonly changed: number;
  }[];
};
export const BATCH_FORMATS = ['parquet', 'ndjson'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/**
 * Bytes of a piece of lines: small enough that a short file keeps several workers busy, large enough that the rows of a
 * long one fill files worth having. It depends on the file alone, so that a run may go on with other workers.
 */
const pieceSize = (size: number): number =>
  Math.min(16 * 1024 * 1024, Math.max(512 * 1024, Math.ceil(size / 16)));

/** Describes the inputs, so that a run that goes on can tell whether they are the same. */
export async function runOf(
  sources: readonly Source[],
  format: BatchFormat,
  settings: CodeSettings,
  engine: string,
): Promise<BatchRun> {
  const inputs = await Promise.all(
    sources.map(async ({ path = '' }) => {
      const { size, mtimeMs } = await stat(path);
      return { path, size, changed: Math.floor(mtimeMs) };
    }),
  );
  return { engine, format, settings, inputs };
}

/** The pieces of all inputs in one order, the same at every run. */
export async function* piecesOf(sources: readonly Source[]): AsyncGenerator<Piece> {
  let number = 0;
  for (const source of sources) {
    const path = source.path ?? '';
    const { size } = await stat(path);
    if ((await kindOf(path, size)) !== 'ndjson') yield { number: number++, source, bytes: size };
    else
      for await (const { start, end, firstLine } of blocksOf(path, pieceSize(size)))
        yield {
          number: number++,
          source,
          lines: { start, end, firstLine },
          bytes: end - start,
        };
  }
}

async function kindOf(path: string, size: number): Promise<string> {
  const head = await headOf(path);
  const recognised = recognise(head, size > head.length, undefined);
  return typeof recognised === 'string' ? recognised : recognised.kind;
}
