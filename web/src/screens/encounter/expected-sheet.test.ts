import { expect, it } from 'vitest';
import type { CodingSheet } from '../../../../src/desk/sheet-schema.ts';
import { expectedSheet } from './expected-sheet.ts';

const SHEET: CodingSheet = {
  encounterId: 'e',
  version: 3,
  state: 'open',
  lines: [
    { code: 'M54.50', state: 'proposed', proposed: true },
    { code: 'M54.16', state: 'added', proposed: false, by: 'A. Other' },
  ],
  proposals: ['M54.50'],
  removed: [],
  unrelated: [],
  queries: [],
};

it('shows a new order, an acceptance and what takes it back at once, and nothing else', () => {
  const order = ['M54.16', 'M54.50'];
  expect(expectedSheet(SHEET, { step: 'resequence', order }, 'N. Nolan').lines).toEqual(
    SHEET.lines.toReversed(),
  );
  expect(expectedSheet(SHEET, { step: 'accept', codes: order }, 'N. Nolan').lines).toEqual([
    { code: 'M54.50', state: 'accepted', proposed: true, by: 'N. Nolan' },
    SHEET.lines[1],
  ]);
  const accepted = expectedSheet(SHEET, { step: 'accept', codes: order }, 'N. Nolan');
  expect(expectedSheet(accepted, { step: 'take-back', codes: order }, 'N. Nolan')).toEqual(SHEET);
  expect(expectedSheet(SHEET, { step: 'remove', code: 'M54.50', reason: 'no' }, 'N.')).toBe(SHEET);
});
