import { expect, it } from 'vitest';
import { authoredTimelines, scoreTimelines } from '../../scripts/score-timelines.ts';
import { FINDING_NAMES } from '../../src/review/review-schema.ts';

const timelines = authoredTimelines();

it('has at least 40 timelines, each finding and at least six with nothing to find', () => {
  expect(timelines.length).toBeGreaterThanOrEqual(40);
  const found = new Set(timelines.flatMap(({ finds }) => finds.map(({ finding }) => finding)));
  expect(FINDING_NAMES.filter((name) => !found.has(name))).toEqual([]);
  expect(timelines.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(6);
});

it.each(scoreTimelines().map((score) => [score.id, score] as const))('%s', (_id, { wrong }) => {
  expect(wrong).toEqual([]);
});
