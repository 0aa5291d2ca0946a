import { expect, it } from 'vitest';
import { placesOnLine, rowsOnLine } from './line-of-time.ts';

it('puts days on a line to scale', () => {
  expect(placesOnLine(['2026-01-01', '2026-01-11', '2026-01-05'])).toEqual([0, 1, 0.4]);
});

it('puts one day, and days that are the same, at the beginning', () => {
  expect(placesOnLine(['2026-01-01'])).toEqual([0]);
  expect(placesOnLine(['2026-01-01', '2026-01-01'])).toEqual([0, 0]);
  expect(placesOnLine([])).toEqual([]);
});

it('puts marks that would cover each other into rows', () => {
  expect(rowsOnLine([0, 10, 20, 100], 28)).toEqual([0, 1, 2, 0]);
  expect(rowsOnLine([0, 28, 56], 28)).toEqual([0, 0, 0]);
  expect(rowsOnLine([0, 0, 28, 28], 28)).toEqual([0, 1, 0, 1]);
});
