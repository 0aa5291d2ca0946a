import { expect, it } from 'vitest';
import { answerOf } from './answer-of.ts';

const SOURCE = 'Low back pain due to another source (specify)';
const OFFERED = { options: [SOURCE, 'Right', 'Unable to determine'], needWords: [SOURCE] };

it('is the chosen option, with the words beside it', () => {
  expect(answerOf(OFFERED, 'Unable to determine', ' ')).toEqual({
    kind: 'option',
    option: 'Unable to determine',
  });
  expect(answerOf(OFFERED, SOURCE, ' facet joints ')).toEqual({
    kind: 'option',
    option: SOURCE,
    detail: 'facet joints',
  });
});

it('is nothing while an option that asks for words has none', () => {
  expect(answerOf(OFFERED, SOURCE, ' ')).toBeUndefined();
});

it('is the words alone where nothing was chosen, and nothing where there are none', () => {
  expect(answerOf(OFFERED, '', 'muscular')).toEqual({ kind: 'free-text', text: 'muscular' });
  expect(answerOf(OFFERED, '', '')).toBeUndefined();
  expect(answerOf(OFFERED, 'an option of another query', '')).toBeUndefined();
});
