import { describe, expect, it } from 'vitest';
import { cutText, type NoteMark } from './cut-text.ts';

const mark = (start: number, end: number, more: Partial<NoteMark> = {}): NoteMark => ({
  start,
  end,
  kind: 'carries',
  says: 'low back pain',
  of: ['M54.50'],
  ...more,
});

describe('cutting a text at its marks', () => {
  it('loses and doubles no word', () => {
    const pieces = cutText('Low back pain for weeks.', [mark(0, 13), mark(4, 20), mark(-1, 5)]);
    expect(pieces.map(({ words }) => words).join('')).toBe('Low back pain for weeks.');
  });

  it('shows the weightiest of marks that overlap, with the codes of all', () => {
    const pieces = cutText('Low back pain', [
      mark(0, 13, { kind: 'withheld', of: ['M54.51'] }),
      mark(4, 8),
    ]);
    expect(pieces.map(({ words, mark: shown }) => [words, shown?.kind, shown?.of])).toEqual([
      ['Low ', 'withheld', ['M54.51']],
      ['back', 'carries', ['M54.51', 'M54.50']],
      [' pain', 'withheld', ['M54.51']],
    ]);
  });

  it('is one piece without marks', () => {
    expect(cutText('No pain.', [])).toEqual([{ start: 0, words: 'No pain.' }]);
  });
});
