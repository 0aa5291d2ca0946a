import type { KeyWords } from '../../parts/key-help.tsx';

/** The keys of a visit, as `?` shows them. */
export const VISIT_KEYS: KeyWords = [
  ['n', 'next visit of the queue'],
  ['p', 'visit before'],
  ['c', 'to the first code; on a code: change it'],
  ['↑ ↓', 'from code to code'],
  ['Alt + ↑ ↓', 'put the code one place up or down'],
  ['a', 'accept the code; on an accepted one: take that back'],
  ['x', 'remove the code'],
  ['Shift + A', 'accept all'],
  ['/', 'add a code: search the code set'],
  ['q', 'query about the selected words'],
  ['Shift + S', 'sign off'],
  ['?', 'these keys'],
];
