import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** ICD-9-CM ended with services of 2015-09-30; the two sets cannot be mixed on one claim (X12 005010X222A1, HI). */
export default defineEdit({
  id: 'code-is-icd-10-cm',
  edit: 'icd9-mixed',
  kind: 'validity',
  looksAt: 'code',
  title: 'From 1 October 2015 on a diagnosis is coded in ICD-10-CM',
  serviceDates: { from: '2015-10-01' },
  citations: [
    { source: '45 CFR', section: '162.1002' },
    { source: 'X12 005010X222A1', section: '2300 HI' },
  ],
  exceptions: ['Services before 1 October 2015'],
  owner: 'coder',
  check: ({ isIcd9, shown }: CodeFacts) => {
    if (!isIcd9) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [shown],
        because:
          'The claim has a code of ICD-9-CM, which ended with services of 2015-09-30. The documentation chooses the ICD-10-CM code.',
      },
    ];
  },
  examples: [
    {
      name: 'The old lumbago code on a claim of today',
      claim: { diagnoses: ['724.2', 'G89.29'] },
      gives: [{ severity: 'error', codes: ['724.2'] }],
    },
    {
      name: 'A code that the claim itself calls ICD-9-CM',
      claim: { diagnoses: [{ code: 'V57.1', system: 'icd-9-cm' }] },
      gives: [{ severity: 'error', codes: ['V57.1'] }],
    },
    {
      name: 'The old code under the old qualifier',
      claim: { isX12: true, diagnoses: [{ code: '7242', qualifier: 'BK' }] },
      gives: [{ severity: 'error', codes: ['7242'] }],
    },
    {
      name: 'ICD-10-CM alone',
      claim: { diagnoses: ['M54.50', 'G89.29'] },
      gives: [],
    },
    {
      name: 'On the last day of ICD-9-CM it was right',
      date: '2015-09-30',
      claim: { diagnoses: ['724.2'] },
      gives: [],
    },
    {
      name: 'On the first day of ICD-10-CM it is wrong',
      date: '2015-10-01',
      claim: { diagnoses: ['724.2'] },
      gives: [{ severity: 'error', codes: ['724.2'] }],
    },
  ],
});
