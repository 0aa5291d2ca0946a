import { describe, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';

const engine = makeEngine();
const decide = (note: string, date = '2026-11-02') =>
  engine.code({ id: 'd', dateOfService: date, note });
const considered = (note: string, code: string, date?: string) =>
  new Map(
    decide(note, date)
      .codes.find((each) => each.code === code)
      ?.alsoConsidered.map(({ code: other, because }) => [other, because]),
  );

describe('what a code takes the place of', () => {
  it.each([
    [
      'an Excludes1 note is quoted',
      'A: L4-5 disc herniation, low back pain.',
      'M51.26',
      'M54.50',
      'Excludes1',
    ],
    [
      'a symptom is integral',
      'A: Lumbar spondylosis. Low back pain.',
      'M47.816',
      'M54.50',
      'I.B.5',
    ],
    [
      'one code holds both',
      'A: Low back pain with left sciatica.',
      'M54.42',
      'M54.50',
      'Excludes1',
    ],
    [
      'a disc in its combination code',
      'A: L4-5 disc herniation with radiculopathy.',
      'M51.16',
      'M51.26',
      'I.B.9',
    ],
  ])('%s', (_name, note, code, gone, ground) => {
    expect(considered(note, code).get(gone)).toContain(ground);
  });
});

describe('what an unspecified code would need', () => {
  it.each([
    ['A: Low back pain.', 'M54.50', 'M54.51', 'endplates'],
    ['A: Low back pain.', 'M54.50', 'M54.59', 'I.A.9.a'],
    ['A: Sciatica.', 'M54.30', 'M54.32', 'side'],
    ['A: Low back pain with sciatica.', 'M54.40', 'M54.41', 'side'],
    ['A: Backache.', 'M54.9', 'M54.50', 'site'],
    ['A: Radiculopathy.', 'M54.10', 'M54.16', 'region'],
    ['A: Flank pain.', 'R10.A0', 'R10.A2', 'side'],
    ['A: L1 compression fracture.', 'M48.56XA', 'M80.08XA', 'cause'],
  ])('%s', (note, code, exact, words) => {
    expect(considered(note, code).get(exact)).toContain(words);
  });

  it('names no code that the day does not have', () => {
    expect(considered('A: Low back pain.', 'M54.5', '2021-09-30').size).toBe(0);
    expect(considered('A: Low back pain.', 'M54.50', '2021-10-01').has('M54.51')).toBe(true);
  });
});

describe('the first code', () => {
  it('is first-listed', () => {
    expect(decide('A: Low back pain.').codes[0]?.role).toBe('first-listed');
  });

  it('is additional when it only tells of the past: the problem of the visit is another one', () => {
    const [code] = decide('A: Hypertension. History of low back pain, none today.').codes;
    expect([code?.code, code?.role]).toEqual(['Z87.39', 'additional']);
  });
});

it('a bar that names several codes shows those only that it takes away', () => {
  const { withheld } = decide('A: Low back pain.\nPlan: ESI for lumbar radiculopathy.');
  expect(withheld.map(({ code }) => code)).toEqual(['M54.1-']);
});

it('asks nothing about a code that something else took away', () => {
  expect(decide('A: Right renal colic presenting as back pain.').queries).toEqual([]);
});
