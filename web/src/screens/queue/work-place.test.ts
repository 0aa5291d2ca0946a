import { expect, it } from 'vitest';
import { placeOfWork } from './work-place.ts';

const visit = { encounterId: 'e1', queryId: null, claimId: null };

it.each([
  ['code-encounter', visit, '/encounters/$encounterId'],
  ['finding', visit, '/encounters/$encounterId'],
  ['answer-query', { ...visit, queryId: 'q1' }, '/queries/$queryId/answer'],
  ['close-query', { ...visit, queryId: 'q1' }, '/queries/$queryId'],
  ['claim-edit', { ...visit, claimId: 'c1' }, '/claims/by-number/$claim'],
  ['claim-edit', { ...visit, encounterId: null, claimId: 'c1' }, '/claims/by-number/$claim'],
  ['finding', { ...visit, encounterId: null }, undefined],
] as const)('%s of %j is done at %s', (kind, work, to) => {
  expect(placeOfWork({ kind, ...work }, true)?.to).toBe(to);
});

it('what a claim gives who may not see claims is done at the visit', () => {
  const denial = { kind: 'denial', ...visit, claimId: 'c1' } as const;
  expect(placeOfWork(denial, false)?.to).toBe('/encounters/$encounterId');
});
