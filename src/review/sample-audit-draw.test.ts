import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { proportion } from './proportion.ts';
import { drawForSecond, drawSample, sampleSizeFor } from './sample-audit-draw.ts';
import { type FrameRow, frameText, makeFrame } from './sample-audit-frame.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const row = (number: number, more: Partial<FrameRow> = {}): FrameRow => ({
  id: `e${number}`,
  dateOfService: '2026-10-05',
  provider: number % 3 === 0 ? 'B' : 'A',
  payer: number % 2 === 0 ? 'P1' : 'P2',
  codes: ['M54.50'],
  hasNote: true,
  ...more,
});
const ROWS = Array.from({ length: 60 }, (_, index) => row(index + 1));

it('the same frame and seed give the same sample in whatever order the export comes', () => {
  const draw = (rows: readonly FrameRow[], seed: string): string[] =>
    drawSample(
      makeFrame(rows, {}, embeddedCodebook()).rows,
      ['provider'],
      { each: 10 },
      seed,
      hash,
    ).rows.map((one) => one.row.id);
  expect(draw(ROWS, 'q4')).toEqual(draw(ROWS.toReversed(), 'q4'));
  expect(draw(ROWS, 'q4')).not.toEqual(draw(ROWS, 'q1'));
  expect(draw(ROWS, 'q4')).toHaveLength(20);
});

it('the draw can be repeated with nothing but a hash and a sort', () => {
  const drawn = drawSample(ROWS, ['provider'], { each: 5 }, 'q4', hash);
  const byHand = ROWS.filter(({ provider }) => provider === 'B')
    .map(({ id }) => id)
    .toSorted((a, b) => (hash(`q4\n${a}`) < hash(`q4\n${b}`) ? -1 : 1))
    .slice(0, 5);
  expect(drawn.rows.filter(({ stratum }) => stratum === 'B').map((one) => one.row.id)).toEqual(
    byHand,
  );
});

it('every encounter has the same chance within its stratum', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++)
    for (const { row: one } of drawSample(ROWS, [], { each: 12 }, `seed ${seed}`, hash).rows)
      counts.set(one.id, (counts.get(one.id) ?? 0) + 1);
  // 2000 draws of 12 of 60: 400 expected each, standard deviation 17.9
  for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(4.5 * 17.9);
  expect(counts.size).toBe(60);
});

it('a stratum with fewer encounters than asked for is taken whole', () => {
  const { strata } = drawSample(ROWS, ['provider', 'payer'], { each: 12 }, 'q4', hash);
  expect(strata).toContainEqual({ stratum: 'B, P1', inFrame: 10, drawn: 10 });
});

it('what does not belong into the frame is left out and counted by its reason', () => {
  const rows = [
    row(1),
    row(1),
    row(2, { dateOfService: '2026-09-30' }),
    row(3, { codes: [] }),
    row(4, { codes: ['I10'] }),
    row(5, { hasNote: false }),
    row(6),
    row(7, { dateOfService: '' }),
  ];
  const rules = { from: '2026-10-01', without: ['e6'] };
  const frame = makeFrame(rows, rules, embeddedCodebook());
  expect(frame.rows.map(({ id }) => id)).toEqual(['e1']);
  expect(Object.fromEntries(frame.excluded.map(({ reason, count }) => [reason, count]))).toEqual({
    'id-twice': 1,
    'outside-period': 2,
    'not-billed': 1,
    'other-codes': 1,
    'no-note': 1,
    listed: 1,
  });
  expect(frameText(frame.rows)).toBe('e1\t2026-10-05\tA\tP2\tM54.50');
});

it.each([
  [0.05, 0.95, 100_000],
  [0.05, 0.9, 100_000],
  [0.1, 0.9, 5000],
  [0.02, 0.95, 1_000_000],
])(
  'a half width of %f at %f in %i is reached and not one encounter sooner',
  (wanted, expected, all) => {
    const n = sampleSizeFor(wanted, expected, all);
    const half = (many: number): number => {
      const { low = 0, high = 1 } = proportion(expected * many, many);
      return ((high - low) / 2) * Math.sqrt((all - many) / (all - 1));
    };
    expect(half(n)).toBeLessThanOrEqual(wanted);
    expect(half(n - 1)).toBeGreaterThan(wanted);
    // near the plain formula, which Wilson’s interval refines
    expect(n / ((1.96 / wanted) ** 2 * expected * (1 - expected))).toBeCloseTo(1, 0);
  },
);

it('a small frame needs fewer, and never more than it has', () => {
  expect(sampleSizeFor(0.05, 0.9, 200)).toBeLessThan(sampleSizeFor(0.05, 0.9, 100_000));
  expect(sampleSizeFor(0.01, 0.9, 10)).toBe(10);
});

it('the second reviewer gets a share of the sample, by a draw of its own', () => {
  const ids = drawForSecond(ROWS, 0.25, 'q4', hash).map(({ id }) => id);
  expect(ids).toHaveLength(15);
  expect(drawForSecond(ROWS.toReversed(), 0.25, 'q4', hash).map(({ id }) => id)).toEqual(ids);
});
