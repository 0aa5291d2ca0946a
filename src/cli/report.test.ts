import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../demonstration/practice.ts';
import { makeEngine } from '../engine.ts';
import { reviewPatient } from '../engine-review.ts';
import { accessProblems } from '../print/testing/pdf-access.ts';
import { REVIEW_PARTS } from '../reports/practice-review.ts';
import { writePractice } from './demo-files.ts';
import { registerReport } from './report.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/^'(?=[=+@-])/, '');

/** The words of a command as a shell hands them over, without the two that name it. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|\S+/g)].slice(2).map(([word, quoted]) => quoted ?? word);

function run(words: readonly string[]): Promise<Ran> {
  return runCommand(registerReport, ['report', ...words]);
}

describe('the review of an invented practice', () => {
  let folder = '';
  let html = '';
  let rows: Record<string, string>[] = [];
  const at = (name: string): string => join(folder, name);
  const jsonLines = async (name: string): Promise<Record<string, unknown>[]> =>
    (await readFile(at(name), 'utf8'))
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'endplate-report-'));
    await writePractice(folder, 'endplate', { ...PRACTICE, patients: 120 });
    await run([
      at('encounters.ndjson'),
      '--list',
      at('diagnosis-list.csv'),
      '--date',
      '2026-10-01',
      '--answers',
      at('claims'),
      at('statuses'),
      at('remittances'),
      '--out',
      at('review'),
    ]);
    html = await readFile(at('review/practice-review.html'), 'utf8');
    rows = Papa.parse<Record<string, string>>(await readFile(at('review/figures.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('every figure is printed by the command that stands beside it', async () => {
    const beside = [
      ...html.matchAll(/<td>([^<]*)<\/td><td>([^<]*)<\/td><td><code>([^<]*)<\/code><\/td>/g),
    ];
    expect(beside.length).toBe(16);
    for (const [, title, words, command = ''] of beside) {
      const [program, , ...given] = command.split(' ');
      expect(program).toBe('endplate');
      const { out, status } = await run(given);
      expect({ title, status, out }).toEqual({ title, status: 0, out: `${words}\n` });
    }
  });

  it('every table and picture is printed by the command that stands under it', async () => {
    const parts = [
      ...html.matchAll(
        /<table>((?:(?!<table>)[\s\S])*?)<\/table>\n<p>Printed by <code>([^<]*)<\/code><\/p>|aria-label="([^"]*)"[\s\S]*?<p>Printed by <code>([^<]*)<\/code><\/p>/g,
      ),
    ].map(([, cells, ofTable = '', marks, ofPicture = '']) => ({
      cells:
        cells && [...cells.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell),
      marks,
      command: cells === undefined ? ofPicture : ofTable,
    }));
    // no month of so small a practice has ten scans
    const drawn = REVIEW_PARTS.filter((part) => part !== 'linkage-by-month');
    expect(parts.map(({ command }) => command.split(' --part ')[1])).toEqual(drawn);
    for (const { command, cells, marks } of parts) {
      const { out, status } = await run(wordsOf(command));
      expect([command, status]).toEqual([command, 0]);
      const printed = Papa.parse<string[]>(out.trim()).data;
      expect(printed.length).toBeGreaterThan(1);
      // cells of a table one by one, marks of a picture in the words for those who do not see it
      expect(cells ?? printed.flat().map(escaped)).toEqual(printed.flat().map(escaped));
      const unseen = printed.slice(1).filter((mark) => marks?.includes(mark.join(' ')) === false);
      expect(unseen).toEqual([]);
    }
  }, 240_000);

  it('the numbers as CSV are those of the report', () => {
    expect(rows.length).toBe(16);
    for (const { words = '-' } of rows) expect(html).toContain(words);
  });

  const countOf = (figure: string): number =>
    Number(rows.find((row) => row['figure'] === figure)?.['count']);

  it('retired codes are as many as were planted', async () => {
    const planted = (await jsonLines('truth.ndjson')).filter(
      ({ findings }) => Array.isArray(findings) && findings.includes('retired-code-billed'),
    );
    expect(countOf('retired-code')).toBe(planted.length);
  });

  it('third visits are as many as endplate review finds in the same patients', async () => {
    const engine = makeEngine();
    const found = (await jsonLines('patients.ndjson')).flatMap((patient) =>
      reviewPatient(engine, patient).findings.filter(
        ({ finding }) => finding === 'third-visit-unspecified',
      ),
    );
    expect(countOf('third-visit-unspecified')).toBe(
      new Set(found.map(({ visitId }) => visitId)).size,
    );
  });

  it('shares of M54.50 are those of the billed codes', async () => {
    const billed = (await jsonLines('encounters.ndjson')).map(({ billedCodes }) =>
      Array.isArray(billedCodes) ? billedCodes : [],
    );
    const row = rows.find(({ figure }) => figure === 'share-m54-50');
    const family = billed.filter((codes) =>
      codes.some((code) => ['M54.50', 'M54.51', 'M54.59'].includes(code)),
    );
    expect([row?.['count'], row?.['of']]).toEqual([
      String(family.filter((codes) => codes.includes('M54.50')).length),
      String(family.length),
    ]);
  });

  it('the seven next steps stand in their order, and after them who owns what', () => {
    const headings = [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, words = '']) => words);
    expect(headings.slice(0, 7).map((words) => words.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
    ]);
    expect(headings).toContain('Who owns what next');
  });

  it('speaks of no amounts', () => {
    expect(html).not.toMatch(/\$|dollar|revenue|reimburse/i);
  });

  it('the PDF can be heard as well as seen', async () => {
    expect(accessProblems(await readFile(at('review/practice-review.pdf')))).toEqual([]);
  });
});

it.each([
  [['nowhere.ndjson', '--out', 'x'], 'could'],
  [['--figure', 'money', 'nowhere.ndjson'], 'there is no figure money'],
  [['--figure', 'denied'], 'needs --answers'],
  [['--part', 'money', 'nowhere.ndjson'], 'could'],
  [[], 'give --out, --figure or --part'],
])('%j could not run', async (words, why) => {
  const { status, told } = await run(words);
  expect(status).toBe(2);
  expect(told).toContain(why === 'could' ? 'endplate report' : why);
});
