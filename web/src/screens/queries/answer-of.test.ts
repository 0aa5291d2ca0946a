import { expect, it } from 'vitest';
import { answerOf } from './answer-of.ts';

const OPTIONS = ['Low back pain due to another source (specify)', 'Unable to determine'];

it('is the chosen option, with the words beside it', () => {
  expect(answerOf(OPTIONS, 'Unable to determine', ' ')).toEqual({
    kind: 'option',
    option: 'Unable to determine',
  });
  expect(answerOf(OPTIONS, OPTIONS[0] ?? '', ' facet joints ')).toEqual({
    kind: 'option',
    option: OPTIONS[0],
    detail: 'facet joints',
  });
});

it('is the words alone where nothing was chosen, and nothing where there are none', () => {
  expect(answerOf(OPTIONS, '', 'muscular')).toEqual({ kind: 'free-text', text: 'muscular' });
  expect(answerOf(OPTIONS, '', '')).toBeUndefined();
  expect(answerOf(OPTIONS, 'an option of another query', '')).toBeUndefined();
});
