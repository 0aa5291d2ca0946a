import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { looksLikeZip, unpackZip } from '../codebook/importers/zip.ts';
import { PolicyStoreError } from './policy-issues.ts';

/** A table as its file has it: headings in small letters, rows in order. */
export type CoverageTable = {
  /** of the file, for issues */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
};

/** ZIP within ZIP, as CMS packs its download; no deeper. */
const DEEPEST = 2;

/**
 * The tables of a CSV, of a folder or ZIP of CSV files, or of JSON answers of the coverage API (`{"data": […]}`).
 * Files that hold no table are passed over. Throws `PolicyStoreError` when the path cannot be read or a ZIP is damaged.
 */
export async function readTables(path: string): Promise<CoverageTable[]> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).toSorted();
      const tables = await Promise.all(
        names
          .filter(isWanted)
          .map(async (name) => tablesIn(name, await readFile(join(path, name)), 1)),
      );
      return tables.flat();
    }
    return tablesIn(basename(path), await readFile(path), 1);
  } catch (error) {
    if (error instanceof PolicyStoreError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new PolicyStoreError('policies/file-unreadable', `${path} (${reason})`);
  }
}

function isWanted(name: string): boolean {
  return /\.(?:csv|zip|json)$/i.test(name);
}

function tablesIn(name: string, bytes: Uint8Array, depth: number): CoverageTable[] {
  if (looksLikeZip(bytes)) {
    if (depth > DEEPEST) return [];
    const unpacked = unpackZip(bytes, isWanted);
    if (!unpacked.ok) {
      const isLarge = unpacked.issue.code === 'codes/file-too-large';
      throw new PolicyStoreError(
        isLarge ? 'policies/file-too-large' : 'policies/zip-damaged',
        `${name}${unpacked.issue.at === undefined ? '' : `, ${unpacked.issue.at}`}`,
      );
    }
    return unpacked.value.flatMap((file) => tablesIn(file.name, file.bytes, depth + 1));
  }
  const text = decode(bytes);
  return /^\s*[[{]/.test(text) ? jsonTable(name, text) : csvTable(name, text);
}

/** CMS writes Windows-1252; newer exports are UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function csvTable(name: string, text: string): CoverageTable[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: heading,
  });
  const headings = meta.fields ?? [];
  return headings.length < 2 ? [] : [{ name, headings, rows: data }];
}

function jsonTable(name: string, text: string): CoverageTable[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const data: unknown = isObject(value) && 'data' in value ? value['data'] : value;
  if (!Array.isArray(data)) return [];
  const rows = data
    .filter(isObject)
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [
          heading(field),
          typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '',
        ]),
      ),
    );
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.length === 0 ? [] : [{ name, headings, rows }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function heading(words: string): string {
  return words
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
