import { expect, test } from 'vitest';
import {
  dayBefore,
  fiscalYear,
  fiscalYearEnd,
  mergeReleases,
  releaseId,
  releaseInForce,
} from './release.ts';

test('the fiscal year begins on 1 October', () => {
  expect([fiscalYear('2026-09-30'), fiscalYear('2026-10-01')]).toEqual([2026, 2027]);
  expect([fiscalYearEnd('2026-09-30'), fiscalYearEnd('2026-10-01')]).toEqual([
    '2026-09-30',
    '2027-09-30',
  ]);
});

test.each([
  ['2026-10-01', 'FY2027'],
  ['2023-04-01', 'FY2023-Apr'],
  ['2021-01-01', 'FY2021-Jan'],
  ['2026-10-02', undefined],
])('a release of %s is called %s', (effective, id) => {
  expect(releaseId(effective)).toBe(id);
});

test('the day before crosses months and leap days', () => {
  expect([dayBefore('2024-10-01'), dayBefore('2024-03-01'), dayBefore('2024-01-01')]).toEqual([
    '2024-09-30',
    '2024-02-29',
    '2023-12-31',
  ]);
});

test('a release ends with its fiscal year, even when no later one is known', () => {
  const releases = [{ id: 'FY2026', effective: '2025-10-01', scope: 'full' }] as const;
  expect(releaseInForce(releases, '2026-09-30')?.id).toBe('FY2026');
  expect(releaseInForce(releases, '2026-10-01')).toBeUndefined();
  expect(releaseInForce(releases, '2025-09-30')).toBeUndefined();
});

test('of two releases for one day the later list stands', () => {
  const family = { id: 'FY2026', effective: '2025-10-01', scope: 'family' } as const;
  const merged = mergeReleases([family], [{ ...family, scope: 'full' }]);
  expect(merged.map(({ scope }) => scope)).toEqual(['full']);
});
