import { expect, it } from 'vitest';
import { readShownSearch, shownPart } from './shown-part.ts';

const pain = { document: 'note', start: 61, end: 74 };
const modic = { document: 'report', start: 18, end: 38 };
const DECISION = {
  codes: [{ code: 'M54.50', evidence: [pain] }],
  withheld: [{ code: 'M54.51', evidence: [modic] }],
  queries: [{ id: 'q1', indicators: [modic, pain] }],
};
const shown = (search: Record<string, unknown>) => shownPart(readShownSearch(search), DECISION);

it('shows the words of a code, of the first evidence, or of a place', () => {
  expect(shown({ show: 'm54.51' })).toEqual({ ...modic, code: 'M54.51' });
  expect(shown({ show: 'evidence' })).toEqual({ ...pain, code: 'M54.50' });
  expect(shown({ show: 'note:4-10' })).toEqual({ document: 'note', start: 4, end: 10 });
});

it('shows what a drafted question quotes first', () => {
  expect(shown({ query: 'q1', show: 'evidence' })).toEqual(modic);
});

it('shows nothing for what is not there', () => {
  expect(shown({ show: 'M99.99' })).toBeUndefined();
  expect(shown({ show: 7, query: 'none' })).toBeUndefined();
  expect(shown({})).toBeUndefined();
});
