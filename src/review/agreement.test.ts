import { expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';

/** Answers from a table of counts: rows the first reviewer, columns the second. */
function pairsOf(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) =>
      Array.from({ length: count }, (): [string, string] => [`a${one}`, `a${other}`]),
    ),
  );
}

/** Kappa of a table of shares: written once more, for the check by differences. */
function kappaOf(shares: readonly (readonly number[])[]): number {
  const total = shares.flat().reduce((sum, share) => sum + share, 0);
  const rows = shares.map((row) => row.reduce((sum, share) => sum + share, 0) / total);
  const columns = shares.map(
    (_, at) => shares.reduce((sum, row) => sum + (row[at] ?? 0), 0) / total,
  );
  const observed = shares.reduce((sum, row, at) => sum + (row[at] ?? 0), 0) / total;
  const chance = rows.reduce((sum, row, at) => sum + row * (columns[at] ?? 0), 0);
  return (observed - chance) / (1 - chance);
}

/** The variance by the delta method with numerical derivatives: shares no formula with the code. */
function varianceByDifferences(table: readonly (readonly number[])[]): number {
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  const shares = table.map((row) => row.map((count) => count / n));
  const step = 1e-6;
  const slopes = shares.map((row, one) =>
    row.map((_, other) => {
      const moved = (by: number): number[][] =>
        shares.map((cells, at) =>
          cells.map((share, place) => (at === one && place === other ? share + by : share)),
        );
      return (kappaOf(moved(step)) - kappaOf(moved(-step))) / (2 * step);
    }),
  );
  const mean = shares.flat().reduce((sum, share, at) => sum + share * (slopes.flat()[at] ?? 0), 0);
  const square = shares
    .flat()
    .reduce((sum, share, at) => sum + share * (slopes.flat()[at] ?? 0) ** 2, 0);
  return (square - mean ** 2) / n;
}

it('kappa of a published table of two readers is 0.4', () => {
  expect(
    agreementOf(
      pairsOf([
        [20, 5],
        [10, 15],
      ]),
    ).kappa,
  ).toBeCloseTo(0.4, 10);
});

it.each([
  [
    'two answers',
    [
      [20, 5],
      [10, 15],
    ],
  ],
  [
    'three answers, one seldom given',
    [
      [30, 4, 1],
      [3, 12, 2],
      [0, 2, 6],
    ],
  ],
  [
    'readers who lean apart',
    [
      [5, 20],
      [1, 24],
    ],
  ],
])('the interval agrees with a variance by differences: %s', (_, table) => {
  const { kappa = 0, low = 0 } = agreementOf(pairsOf(table));
  expect(((kappa - low) / 1.959963984540054) ** 2).toBeCloseTo(varianceByDifferences(table), 7);
});

it('full agreement on one answer says nothing beyond chance', () => {
  expect(
    agreementOf([
      ['yes', 'yes'],
      ['yes', 'yes'],
    ]),
  ).toMatchObject({ agreed: 2, kappa: undefined });
  expect(agreementOf([])).toMatchObject({ pairs: 0, kappa: undefined });
});
