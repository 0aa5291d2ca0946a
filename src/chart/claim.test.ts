import { expect, test } from 'vitest';
import { readClaimRecord } from './claim.ts';

test('a claim of the contract is read with its lines and pointers', () => {
  const { claim, issues } = readClaimRecord({
    id: 'c1',
    dateOfService: '2026-11-02',
    diagnoses: ['M54.50', 'G89.29'],
    lines: [{ cpt: '97110', pointers: [1, 2], date: '2026-11-03' }],
    payer: 'Example Health',
  });
  expect(issues).toEqual([]);
  expect(claim?.diagnoses.map(({ code, role }) => `${role} ${code}`)).toEqual([
    'principal M54.50',
    'other G89.29',
  ]);
  expect(claim?.lines[0]).toMatchObject({
    number: 1,
    procedure: { code: '97110' },
    pointers: [1, 2],
    from: '2026-11-03',
  });
});

test.each([
  [null, ['claim/not-an-object']],
  [[], ['claim/not-an-object']],
  [{ id: 'c' }, ['claim/diagnoses-missing']],
  [{ diagnoses: [] }, ['claim/id-missing']],
  [{ id: 'c', diagnoses: [], dateOfService: '2026-02-30' }, ['claim/date-malformed']],
  [{ id: 'c', diagnoses: [7] }, ['claim/field-malformed']],
  [{ id: 'c', diagnoses: [], lines: {} }, ['claim/field-malformed']],
  [{ id: 'c', diagnoses: [], lines: [{ pointers: ['A'] }] }, ['claim/field-malformed']],
])('%j gives %j', (record, codes) => {
  expect(readClaimRecord(record).issues.map(({ code }) => code)).toEqual(codes);
});

test('a place without a code stays a place, so that pointers still count right', () => {
  const { claim } = readClaimRecord({ id: 'c', diagnoses: ['M54.50', null, 'G89.29'] });
  expect(claim?.diagnoses.map(({ code }) => code)).toEqual(['M54.50', '', 'G89.29']);
});

test('a pointer that is no number keeps its place, and the rest of the line stays', () => {
  const { claim } = readClaimRecord({
    id: 'c',
    diagnoses: ['M54.50'],
    lines: [{ cpt: '97110', pointers: [1, 'A'] }],
  });
  expect(claim?.lines[0]).toMatchObject({ procedure: { code: '97110' }, pointers: [1, 0] });
});

test('what comes with the note is read as that of an encounter', () => {
  const problemList = [{ code: 'M54.50', since: '2026-01-05' }];
  const { claim, issues } = readClaimRecord({
    id: 'c',
    diagnoses: [],
    note: 'Assessment: low back pain.',
    documents: [{ id: 'mri', kind: 'imaging-report', text: 'Modic 1.' }, { id: 7 }],
    problemList,
  });
  expect(claim?.chart).toMatchObject({ problemList, documents: [{ id: 'mri' }] });
  expect(issues).toMatchObject([{ code: 'encounter/field-malformed', at: 'documents[1]' }]);
});
