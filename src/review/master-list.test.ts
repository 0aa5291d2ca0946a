import { describe, expect, it, test } from 'vitest';
import { makeEngine } from '../engine.ts';
import { auditList } from '../engine-lists.ts';
import type { ListRow } from './master-list.ts';

const engine = makeEngine();
const DAY = '2026-11-02';

const said = (rows: readonly ListRow[], date = DAY): string[] =>
  auditList(engine, rows, date).findings.map(
    ({ finding, row, suggest }) =>
      `${row} ${finding}${suggest.length > 0 ? ` ${suggest.join(' ')}` : ''}`,
  );

const PAIN: readonly ListRow[] = [
  { code: 'M54.50', title: 'Low back pain, unspecified' },
  { code: 'M54.51', title: 'Vertebrogenic low back pain' },
  { code: 'M54.59', title: 'Other low back pain' },
];

describe('a row', () => {
  it.each<[string, ListRow, string, string[]]>([
    [
      'the retired code',
      { code: 'M54.5', title: 'Low back pain' },
      DAY,
      ['code-retired', 'title-ambiguous'],
    ],
    [
      'the same on its last day',
      { code: 'M54.5', title: 'Low back pain' },
      '2021-09-30',
      ['changes-ahead'],
    ],
    ['a disc code without its 6th character', { code: 'M51.36' }, '2024-10-01', ['code-retired']],
    ['the same on its last day', { code: 'M51.36' }, '2024-09-30', ['changes-ahead']],
    ['a heading', { code: 'M54' }, DAY, ['code-header']],
    ['a code of the next year', { code: 'M51.360' }, '2024-09-30', ['code-not-yet-valid']],
    ['no code', { code: 'back pain' }, DAY, ['code-malformed']],
    ['a code that never was', { code: 'M54.52' }, DAY, ['code-unknown']],
    ['a code outside the family', { code: 'E11.9' }, DAY, ['release-not-loaded']],
    [
      'the other side',
      { code: 'M54.31', title: 'Sciatica, left side' },
      DAY,
      ['title-other-condition'],
    ],
    ['its own side', { code: 'M54.32', title: 'Left sciatica' }, DAY, []],
    [
      'the specified code under the unspecified title',
      { code: 'M54.59', title: 'Low back pain' },
      DAY,
      ['title-other-condition'],
    ],
    ['a title of the practice’s own', { code: 'M54.16', title: 'Lumbar radiculopathy' }, DAY, []],
    [
      'a title without a condition of the low back',
      { code: 'M54.50', title: 'Pt of Dr. B' },
      DAY,
      [],
    ],
  ])('%s', (_name, row, date, expected) => {
    const { findings } = auditList(engine, [row], date);
    expect(
      findings.filter(({ row: number }) => number === 1).map(({ finding }) => finding),
    ).toEqual(expected);
  });

  it('that is retired suggests every code that followed it', () => {
    expect(said([{ code: 'M51.37' }])[0]).toBe('1 code-retired M51.370 M51.371 M51.372 M51.379');
  });
});

test('a complete group lacks nothing; an incomplete one is told what it lacks', () => {
  expect(said(PAIN)).toEqual([]);
  expect(said(PAIN.slice(0, 1))).toEqual(['0 choice-missing M54.51 M54.59']);
  expect(said([{ code: 'M54.41' }])).toEqual(['0 choice-missing M54.40 M54.42']);
});

test('the same code twice, and one title for two codes', () => {
  expect(said([...PAIN, { code: 'M5450', title: 'LBP' }])).toEqual(['4 duplicate']);
  expect(said([...PAIN, { code: 'M54.16', title: 'x' }, { code: 'M54.17', title: 'X' }])).toEqual([
    '5 title-twice',
  ]);
  expect(
    said([...PAIN, { code: 'M54.50', list: 'other' }]).filter((words) =>
      words.includes('duplicate'),
    ),
  ).toEqual([]);
});

test('the corrected list offers every successor and keeps what is right', () => {
  const { corrected } = auditList(
    engine,
    [
      { code: 'M54.5', title: 'Low back pain' },
      { code: 'M54.16', title: 'Lumbar radiculopathy' },
      { code: 'M54.31', title: 'Sciatica, left side' },
    ],
    DAY,
  );
  expect(corrected.map(({ code, change }) => `${code} ${change}`)).toEqual([
    'M54.50 replaced',
    'M54.51 replaced',
    'M54.59 replaced',
    'M54.16 kept',
    'M54.31 to-check',
    'M54.30 added',
    'M54.32 added',
  ]);
});
