import { proportion } from './proportion.ts';
import type { FrameRow } from './sample-audit-frame.ts';

export const STRATA = ['provider', 'code', 'payer'] as const;
export type Stratum = (typeof STRATA)[number];

/** How many to draw: so many of each stratum, or so many in all that the interval has a wanted half width. */
export type SampleSize =
  | { readonly each: number }
  | {
      /** half width of the 95 % interval, as a share: 0.05 */
      readonly precision: number;
      /** the share that is expected, 0.9 when nothing is known */
      readonly expected: number;
    };

export type DrawnStratum = {
  readonly stratum: string;
  readonly inFrame: number;
  readonly drawn: number;
};

export type Draw = {
  readonly rows: readonly { readonly row: FrameRow; readonly stratum: string }[];
  readonly strata: readonly DrawnStratum[];
};

/**
 * Draws a sample that anybody can repeat without this program: within each stratum the encounters are put in the order
 * of `hash(seed, newline, id)`, and the first so many are taken. Neither the order of the export nor the machine matters.
 * @param hash SHA-256 as hexadecimal digits
 */
export function drawSample(
  frame: readonly FrameRow[],
  by: readonly Stratum[],
  size: SampleSize,
  seed: string,
  hash: (text: string) => string,
): Draw {
  const groups = [...Map.groupBy(frame, (row) => stratumOf(row, by))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const wanted = sizesOf(
    groups.map(([, rows]) => rows.length),
    size,
  );
  const strata: DrawnStratum[] = [];
  const drawn = groups.flatMap(([stratum, rows], index) => {
    const taken = inDrawnOrder(rows, seed, hash).slice(0, wanted[index] ?? 0);
    strata.push({ stratum, inFrame: rows.length, drawn: taken.length });
    return taken.map((row) => ({ row, stratum }));
  });
  return { rows: drawn, strata };
}

function inDrawnOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  seed: string,
  hash: (text: string) => string,
): Row[] {
  return rows
    .map((row) => ({ row, place: hash(`${seed}\n${row.id}`) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ row }) => row);
}

/** Those of the sample that a second reviewer codes too, by the same kind of draw. */
export function drawForSecond<Row extends { readonly id: string }>(
  rows: readonly Row[],
  share: number,
  seed: string,
  hash: (text: string) => string,
): Row[] {
  const many = Math.ceil(rows.length * share);
  return inDrawnOrder(rows, `${seed}\nsecond reviewer`, hash).slice(0, many);
}

function stratumOf(row: FrameRow, by: readonly Stratum[]): string {
  const part = {
    provider: row.provider === '' ? 'no provider named' : row.provider,
    payer: row.payer === '' ? 'no payer named' : row.payer,
    code: row.codes[0] ?? '',
  } as const satisfies Record<Stratum, string>;
  return by.length === 0 ? 'all' : by.map((name) => part[name]).join(', ');
}

/** For a wanted precision the strata share the sample by their size, each with one at least. */
function sizesOf(inFrame: readonly number[], size: SampleSize): number[] {
  if ('each' in size) return inFrame.map((count) => Math.min(count, size.each));
  const total = inFrame.reduce((sum, count) => sum + count, 0);
  const many = sampleSizeFor(size.precision, size.expected, total);
  return inFrame.map((count) => Math.min(count, Math.max(1, Math.ceil((many * count) / total))));
}

/**
 * How many encounters give a 95 % interval of at most this half width when the expected share is found, drawn from so
 * many without replacement. Never more than there are.
 */
export function sampleSizeFor(precision: number, expected: number, population: number): number {
  for (let n = 1; n < population; n++) {
    const { low = 0, high = 1 } = proportion(expected * n, n);
    const finite = Math.sqrt((population - n) / Math.max(1, population - 1));
    if (((high - low) / 2) * finite <= precision) return n;
  }
  return population;
}
