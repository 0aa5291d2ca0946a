import Papa from 'papaparse';
import type { Issue } from '../chart/issue.ts';
import {
  type Coding,
  type Revealed,
  revealedSchema,
  type Sample,
  type Sealed,
  sampleSchema,
  sealedSchema,
} from '../review/sample-audit-schema.ts';
import {
  readWorksheet,
  WORKSHEET_COLUMNS,
  type WorksheetRow,
} from '../review/sample-audit-worksheet.ts';
import { UnusableFile, usableBytes } from './unusable-file.ts';

/** The record of a draw. Throws `UnusableFile` when the file is no such record. */
export async function readSample(path: string): Promise<Sample> {
  const parsed = sampleSchema.safeParse(jsonOf(await textOf(path), path));
  if (parsed.success) return parsed.data;
  throw new UnusableFile(`${path}: expected the sample.json that endplate audit sample wrote`);
}

/** A worksheet as the auditor filled it in, from CSV. */
export async function readCodings(
  path: string,
  sample: Sample,
): Promise<{ readonly codings: readonly Coding[]; readonly issues: readonly Issue[] }> {
  const { data } = Papa.parse<Record<string, string>>((await textOf(path)).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim().toLowerCase(),
  });
  return readWorksheet(data, sample);
}

/** Sealed readings, one JSON object a line. */
export async function readSealed(path: string): Promise<readonly Sealed[]> {
  return (await linesOf(path)).map((line) => {
    const parsed = sealedSchema.safeParse(line);
    if (parsed.success) return parsed.data;
    throw new UnusableFile(`${path}: expected the sealed.ndjson that endplate audit sample wrote`);
  });
}

/** Readings that were shown after coding, one JSON object a line; none when there is no such file yet. */
export async function readRevealed(path: string | undefined): Promise<readonly Revealed[]> {
  if (path === undefined) return [];
  return (await linesOf(path)).map((line) => {
    const parsed = revealedSchema.safeParse(line);
    if (parsed.success) return parsed.data;
    throw new UnusableFile(`${path}: expected what endplate audit reveal wrote`);
  });
}

/** Rows of a worksheet as CSV, safe to open in a spreadsheet. */
export function worksheetCsv(rows: readonly WorksheetRow[]): string {
  return `${Papa.unparse([...rows], { columns: [...WORKSHEET_COLUMNS], newline: '\r\n', escapeFormulae: true })}\r\n`;
}

export async function textOf(path: string): Promise<string> {
  return String(await usableBytes(path));
}

async function linesOf(path: string): Promise<unknown[]> {
  const lines = (await textOf(path)).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => jsonOf(line, path));
}

export function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableFile(`${path}: expected JSON`);
  }
}
