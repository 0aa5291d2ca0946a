import { expect, it } from 'vitest';
import { compareOutcomes, type Outcome } from './drift.ts';

const outcome = (...codes: [code: string, rule: string][]): Outcome => ({
  codes: codes.map(([code, rule]) => ({ code, rules: [rule] })),
  queries: [],
});

it('names the notes that change codes, and the rules of the codes that came or went', () => {
  const before = new Map([
    ['same', outcome(['M54.50', 'pain'])],
    ['gained', outcome(['M54.50', 'pain'])],
    ['swapped', outcome(['M54.50', 'pain'])],
  ]);
  const after = new Map([
    ['same', outcome(['M54.50', 'other-rule'])],
    ['gained', outcome(['M54.50', 'pain'], ['G89.29', 'chronic'])],
    ['swapped', outcome(['M54.51', 'endplate'])],
    ['new', outcome(['M54.16', 'root'])],
  ]);
  expect(compareOutcomes(before, after)).toEqual([
    { id: 'gained', before: ['M54.50'], after: ['M54.50', 'G89.29'], rules: ['chronic'] },
    { id: 'swapped', before: ['M54.50'], after: ['M54.51'], rules: ['pain', 'endplate'] },
    { id: 'new', before: [], after: ['M54.16'], rules: ['root'] },
  ]);
});

it('another claim order is a change of its own', () => {
  const a: [string, string] = ['M54.50', 'pain'];
  const b: [string, string] = ['G89.29', 'chronic'];
  const drift = compareOutcomes(new Map([['n', outcome(a, b)]]), new Map([['n', outcome(b, a)]]));
  expect(drift[0]?.rules).toEqual(['claim order']);
});
