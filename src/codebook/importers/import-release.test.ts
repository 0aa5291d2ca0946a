import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { codesText, madeRows, orderText, zipOf } from '../../../bench/made-release.ts';
import { embeddedCodebook, withReleases } from '../codebook.ts';
import { officialFiles, readEmbedded } from '../embedded.ts';
import { type ImportRequest, importRelease } from './import-release.ts';

const family = readEmbedded();
const of = (day: string) => strToU8(orderText(madeRows(day)));
const request = (
  bytes: Uint8Array,
  effective: string,
  more: Partial<ImportRequest> = {},
): ImportRequest => ({
  bytes,
  sha256: `hash of ${bytes.length} bytes`,
  effective,
  known: [],
  family,
  ...more,
});
const imported = (asked: ImportRequest) => {
  const result = importRelease(asked);
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
};
const issueOf = (asked: ImportRequest) => {
  const result = importRelease(asked);
  return result.ok ? undefined : result.issue;
};

const fy2024 = imported(request(of('2023-10-01'), '2023-10-01')).release;

test('an order file, loose or in a ZIP beside its list of codes, gives the same codes', () => {
  const rows = madeRows('2025-10-01');
  const zip = zipOf({
    'Code Descriptions/any-name.txt': orderText(rows),
    'list.txt': codesText(rows),
    'file.pdf': 'a picture',
  });
  const loose = imported(request(of('2025-10-01'), '2025-10-01'));
  const packed = imported(request(zip, '2025-10-01'));
  expect(packed.release.codes).toEqual(loose.release.codes);
  expect(packed.report).toMatchObject({
    id: 'FY2026',
    parts: ['codes'],
    rows: rows.length,
    billable: rows.filter(({ billable }) => billable).length,
    alreadyKnown: false,
  });
});

test('the report says what changed since the full release before', () => {
  const { report } = imported(request(of('2024-10-01'), '2024-10-01', { known: [fy2024] }));
  expect(report.changesSince).toMatchObject({
    id: 'FY2024',
    diff: { becameHeader: ['M51.36', 'M51.37'], ended: [], retitled: [], becameBillable: [] },
  });
  expect(report.changesSince?.diff.added).toContain('M51.362');
});

test('the same file twice changes nothing', () => {
  const bytes = of('2024-10-01');
  const first = imported(request(bytes, '2024-10-01', { known: [fy2024] })).release;
  const second = imported(request(bytes, '2024-10-01', { known: [fy2024, first] }));
  expect(second.release).toEqual(first);
  expect(second.report.alreadyKnown).toBe(true);
});

test('parts of one release come together', () => {
  const table = strToU8('code\teffective date\tprevious\nM51.360\t2024-10-01\tM51.36\n');
  const codes = imported(request(of('2024-10-01'), '2024-10-01')).release;
  const both = imported(request(table, '2024-10-01', { known: [codes] })).release;
  expect([both.codes === codes.codes, both.successors?.length, both.sha256]).toEqual([
    true,
    1,
    codes.sha256,
  ]);
});

describe('a file is refused, and what was known stays', () => {
  const rows = madeRows('2024-10-01');
  const text = orderText(rows);
  const known = [fy2024];
  const declared = (codes: number) =>
    `Add:         1 X999    ${'Made'.padEnd(60)} Made\n\nHeaders\n  1 headers in a\n  1 headers in b\nCodes\n  1 codes in a\n  ${codes} codes in b\n`;

  test.each([
    [
      'words',
      strToU8('Dear colleague, the codes are attached.'),
      '2024-10-01',
      'codes/not-an-official-file',
    ],
    ['nothing', new Uint8Array(), '2024-10-01', 'codes/not-an-official-file'],
    [
      'the list of codes alone',
      strToU8(codesText(rows)),
      '2024-10-01',
      'codes/not-an-official-file',
    ],
    [
      'a ZIP of other things',
      zipOf({ 'a.txt': 'hello' }),
      '2024-10-01',
      'codes/no-release-file-in-zip',
    ],
    [
      'two order files',
      zipOf({ 'a.txt': text, 'b.txt': text }),
      '2024-10-01',
      'codes/several-files-in-zip',
    ],
    ['a cut ZIP', zipOf({ 'a.txt': text }).subarray(0, 900), '2024-10-01', 'codes/zip-damaged'],
    [
      'a list that lacks a code',
      zipOf({ 'a.txt': text, 'c.txt': codesText(rows.slice(0, -2)) }),
      '2024-10-01',
      'codes/codes-file-differs',
    ],
    [
      'addenda that count otherwise',
      zipOf({ 'a.txt': text, 'd.txt': declared(5) }),
      '2024-10-01',
      'codes/totals-differ',
    ],
    ['last year under this date', of('2021-10-01'), '2024-10-01', 'codes/date-disagrees'],
    ['this year under an earlier date', of('2024-10-01'), '2022-10-01', 'codes/date-disagrees'],
    ['an old file as a release to come', of('2024-10-01'), '2027-10-01', 'codes/date-disagrees'],
    [
      'a day on which nothing takes effect',
      of('2024-10-01'),
      '2024-10-02',
      'codes/date-not-a-release-day',
    ],
    ['a day that is none', of('2024-10-01'), '2024-13-01', 'codes/date-malformed'],
  ])('%s', (_, bytes, effective, code) => {
    const before = structuredClone(known);
    expect(issueOf(request(bytes, effective, { known }))?.code).toBe(code);
    expect(known).toEqual(before);
  });

  test('totals that were asked for', () => {
    expect(
      issueOf(request(of('2024-10-01'), '2024-10-01', { expected: { rows: 97_584 } })),
    ).toEqual({
      code: 'codes/totals-differ',
      at: rows.length,
      expected: '97584 rows and any billable',
    });
  });

  test('the known totals of the official release', () => {
    expect(
      issueOf(request(of('2024-10-01'), '2024-10-01', { officialFiles: officialFiles() }))?.code,
    ).toBe('codes/totals-differ');
  });

  test('the same file for another fiscal year, though not for an update of its own', () => {
    const bytes = of('2023-10-01');
    expect(issueOf(request(bytes, '2024-10-01', { known }))?.code).toBe(
      'codes/same-file-other-date',
    );
    expect(issueOf(request(bytes, '2024-04-01', { known }))).toBeUndefined();
  });

  test('addenda without the release that they change', () => {
    expect(issueOf(request(strToU8(declared(5)), '2024-10-01'))?.code).toBe(
      'codes/addenda-base-missing',
    );
    expect(issueOf(request(strToU8(declared(5)), '2024-10-01', { known }))?.code).toBe(
      'codes/addenda-base-differs',
    );
  });

  test('half of a release', () => {
    const big = imported(
      request(strToU8(orderText(madeRows('2023-10-01', 5000))), '2023-10-01'),
    ).release;
    expect(issueOf(request(of('2024-10-01'), '2024-10-01', { known: [big] }))?.code).toBe(
      'codes/release-shrank',
    );
  });

  test('a Tabular List of another year', () => {
    const list =
      '<ICD10CM.tabular><version>2021</version><chapter><desc>A (A00-B99)</desc><diag><name>A00</name></diag></chapter></ICD10CM.tabular>';
    expect(issueOf(request(strToU8(list), '2024-10-01'))?.code).toBe('codes/version-disagrees');
    expect(issueOf(request(strToU8(list), '2020-10-01'))).toBeUndefined();
  });
});

test('a made release answers like the family it was made of', () => {
  const book = withReleases(embeddedCodebook(), [fy2024]);
  for (const code of ['M54.5', 'M54.50', 'M51.36', 'M51.360', 'M54.7', 'S39.012A']) {
    expect(book.check(code, '2023-12-01')).toEqual(embeddedCodebook().check(code, '2023-12-01'));
  }
  expect(book.check('X9Z.1', '2023-12-01').status).toBe('valid');
});
