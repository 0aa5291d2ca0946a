import { expect, it } from 'vitest';
import type { SheetStep } from '../../../../src/desk/sheet-schema.ts';
import { eventWords } from './step-words.ts';

const by = { id: '1', name: 'N. Nolan', roles: ['coder'] };
const told = (step: SheetStep) => eventWords([{ number: 1, at: '2026-11-02', by, step }])[0];

it('tells who did what, with the reason that was given', () => {
  expect(told({ step: 'accept', codes: ['M54.50', 'M54.16'] })).toBe(
    'N. Nolan accepted M54.50, M54.16.',
  );
  expect(told({ step: 'change', code: 'M54.50', to: 'M54.51', reason: 'She says so' })).toBe(
    'N. Nolan changed M54.50 to M54.51: She says so.',
  );
  expect(
    told({ step: 'decision', decisionId: 'd', codes: [], because: 'An answer was read.' }),
  ).toBe('N. Nolan read: no code (An answer was read).');
});
