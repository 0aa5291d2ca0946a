import { expect, it } from 'vitest';
import { takeBack } from './take-back.ts';

const BEFORE = [
  { id: 'a', assignee: null },
  { id: 'b', assignee: { id: 'nolan', name: 'N. Nolan, CPC' } },
  { id: 'c', assignee: null },
  { id: 'd', assignee: null },
];

it('work that was given goes back to whoever had it', () => {
  const given = { ids: ['a', 'b', 'c'], step: { step: 'assign', to: 'penn' } } as const;
  expect(takeBack(given, BEFORE)).toEqual([
    { ids: ['a', 'c'], step: { step: 'release' } },
    { ids: ['b'], step: { step: 'assign', to: 'nolan' } },
  ]);
});

it('work that was done is open again', () => {
  expect(takeBack({ ids: ['a'], step: { step: 'finish' } }, BEFORE)).toEqual([
    { ids: ['a'], step: { step: 'reopen', reason: 'Taken back at once' } },
  ]);
});
