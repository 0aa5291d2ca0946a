import { describe, expect, it } from 'vitest';
import { makeEngine } from '../src/engine.ts';
import { quotes, scoreSpans, spansIn } from './score-spans.ts';

const NOTE = 'MRI: Modic changes. Assessment: Low back pain.';
const span = (start: number, end: number, quote?: string) => ({
  start,
  end,
  document: 'note',
  ...(quote === undefined ? {} : { quote }),
});

describe('a span quotes', () => {
  it.each([
    ['whole words', span(32, 45), true],
    ['the words that the decision repeats', span(32, 45, 'Low back pain'), true],
    ['other words than the decision repeats', span(32, 45, 'low back pain'), false],
    ['half a word', span(32, 43), false],
    ['the end of a word', span(34, 45), false],
    ['a blank with the words', span(31, 45), false],
    ['nothing', span(32, 32), false],
    ['past the end', span(32, 99), false],
    ['before the beginning', span(-1, 3), false],
  ])('%s: %o', (_, given, expected) => {
    expect(quotes(given, NOTE)).toBe(expected);
  });

  it('not when its document is not there', () => {
    expect(quotes(span(0, 3), undefined)).toBe(false);
  });
});

it('spans are found wherever they stand in a decision', () => {
  const decision = makeEngine().code({ id: 'n', dateOfService: '2026-11-02', note: NOTE });
  const places = spansIn(decision).map(({ at }) => at.split('.')[1]);
  expect(new Set(places)).toEqual(new Set(['codes', 'withheld', 'checklist', 'queries']));
});

it('every span of charts and examples quotes its record word for word', () => {
  const { decisions, spans, faults } = scoreSpans([]);
  expect(faults).toEqual([]);
  expect(decisions).toBeGreaterThan(500);
  expect(spans).toBeGreaterThan(decisions);
});
