import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** Without a diagnosis no line can say why its service was done. */
export default defineEdit({
  id: 'claim-has-a-diagnosis',
  edit: 'diagnosis-missing',
  kind: 'validity',
  looksAt: 'claim',
  title: 'A claim has at least one diagnosis',
  serviceDates: {},
  citations: [
    { source: 'X12 005010X222A1', section: '2300 HI' },
    { source: 'ICD-10-CM Official Guidelines', section: 'IV.G' },
  ],
  exceptions: ['A void of an earlier claim'],
  owner: 'billing',
  check: ({ claim: { diagnoses, frequency } }: ClaimFacts) =>
    diagnoses.length > 0 || frequency === '8'
      ? NOTHING
      : [{ severity: 'error', codes: [], because: 'The claim has no diagnosis.' }],
  examples: [
    {
      name: 'No diagnosis at all',
      claim: { diagnoses: [] },
      gives: [{ severity: 'error', codes: [] }],
    },
    {
      name: 'One diagnosis',
      claim: { diagnoses: ['M54.50'] },
      gives: [],
    },
    {
      name: 'A claim that only takes back an earlier one',
      claim: { diagnoses: [], frequency: '8' },
      gives: [],
    },
  ],
});
