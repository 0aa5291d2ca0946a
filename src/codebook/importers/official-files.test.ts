/** The importer on the official files themselves, where they are at hand. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embeddedCodebook, withReleases } from '../codebook.ts';
import { officialFiles, readEmbedded } from '../embedded.ts';
import type { ImportedRelease } from '../imported-release.ts';
import { type ImportReport, importRelease } from './import-release.ts';

const shared = process.env['ENDPLATE_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'icd10cm');
const present = existsSync(join(folder, 'releases'));
if (!present) {
  process.stdout.write(
    'official-files.test: left out, no official files in ../shared; set ENDPLATE_SHARED to a folder that holds icd10cm/releases.\n',
  );
}

/** Name, effective day, rows and billable codes as published. */
const FILES = [
  ['2019-10-01_cms_2020_dx.zip', '2019-10-01', 94_765, 72_184],
  ['2020-10-01_icd10cm_order_addenda_2021.txt', '2020-10-01', 95_352, 72_616],
  ['2021-01-01_icd10cm-codes-order-Jan-2021.zip', '2021-01-01', 95_358, 72_621],
  ['2021-10-01_code-descriptions-2022.zip', '2021-10-01', 95_524, 72_748],
  ['2023-04-01_cms_2023_dx.zip', '2023-04-01', 96_795, 73_674],
  ['2023-10-01_icd10cm-CodesDescriptions-2024.zip', '2023-10-01', 97_296, 74_044],
  ['2024-10-01_code-descriptions-2025.zip', '2024-10-01', 97_584, 74_260],
  ['2025-10-01_code-descriptions-2026.zip', '2025-10-01', 98_186, 74_719],
] as const;

const known: ImportedRelease[] = [];
const reports = new Map<string, ImportReport>();

function load(name: string, effective: string): ReturnType<typeof importRelease> {
  const bytes = readFileSync(join(folder, 'releases', name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return importRelease({
    bytes,
    sha256,
    effective,
    known,
    family: readEmbedded(),
    officialFiles: officialFiles(),
  });
}

test.runIf(present).each(FILES)(
  '%s has its published totals',
  (name, effective, rows, billable) => {
    const result = load(name, effective);
    if (!result.ok)
      throw new Error(`${result.issue.code} ${result.issue.at} ${result.issue.expected}`);
    expect(result.value.report).toMatchObject({ rows, billable });
    known.push(result.value.release);
    reports.set(effective, result.value.report);
  },
);

test.runIf(present)('what FY2025 and FY2026 changed is reported as the addenda count it', () => {
  const since = (effective: string) => reports.get(effective)?.changesSince?.diff;
  expect([since('2024-10-01')?.added.length, since('2025-10-01')?.added.length]).toEqual([
    252, 487,
  ]);
  expect(since('2024-10-01')?.becameHeader).toEqual(expect.arrayContaining(['M51.36', 'M51.37']));
  expect(since('2025-10-01')?.added).toEqual(expect.arrayContaining(['R10.A1', 'R10.A2']));
});

test.runIf(present)('every code of every loaded release is as the order files have it', () => {
  const table = gunzipSync(readFileSync(join(folder, 'all_codes_by_release.tsv.gz'))).toString(
    'utf8',
  );
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const days = head.split('\t').map((cell) => /\((.{10})\)/.exec(cell)?.[1] ?? '');
  const book = withReleases(embeddedCodebook(), known);
  const loaded = new Set(known.map(({ effective }) => effective));
  const family = readEmbedded();
  const wrong: string[] = [];
  for (const line of lines) {
    const [code = '', , ...flags] = line.split('\t');
    for (const [at, effective] of days.slice(2).entries()) {
      const flag = flags[at] ?? '';
      if (loaded.has(effective) && book.isBillable(code, effective) !== (flag === '1'))
        wrong.push(`${code} ${effective}`);
      if (!family.codes.has(code)) continue;
      const { status } = embeddedCodebook().check(code, effective);
      const absent = status === 'not-yet-valid' || status === 'unknown' || status === 'retired';
      if (flag === '1' ? status !== 'valid' : flag === '' ? !absent : status === 'valid')
        wrong.push(`${code} ${effective} ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.runIf(present)(
  'the notes of FY2021 are those of the official Tabular List of that year',
  () => {
    const result = load('2021-01-01_icd10cm_tabular_2021.xml.gz', '2021-01-01');
    if (!result.ok) throw new Error(result.issue.code);
    const book = withReleases(embeddedCodebook(), [result.value.release]);
    const day = '2021-01-01';
    const words = (notes: ReturnType<typeof book.notes>) =>
      notes.map(({ owner, kind, text }) => `${owner} ${kind} ${text}`).toSorted();
    const wrong = [...embeddedCodebook().codes(day)].filter(
      (code) =>
        words(book.notes(code, day)).join('\n') !==
        words(embeddedCodebook().notes(code, day)).join('\n'),
    );
    expect(wrong).toEqual([]);
  },
);

test.runIf(present)('a file under the date of another year is refused', () => {
  expect(load('2025-10-01_code-descriptions-2026.zip', '2026-10-01')).toMatchObject({
    ok: false,
    issue: { code: 'codes/same-file-other-date', expected: '2025-10-01' },
  });
});
