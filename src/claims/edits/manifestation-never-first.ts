import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

const TITLE = /in diseases classified elsewhere/i;

/** I.A.13: such codes follow the code of the underlying condition. */
export default defineEdit({
  id: 'manifestation-never-first',
  edit: 'sequence',
  kind: 'validity',
  looksAt: 'claim',
  title: 'A code "in diseases classified elsewhere" is never the first diagnosis',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.13' }],
  exceptions: [],
  owner: 'coder',
  check: ({ codes, firstListed }: ClaimFacts) => {
    const first = codes[firstListed];
    if (first?.status?.status !== 'valid' || !TITLE.test(first.status.title)) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [first.shown],
        because: `${first.shown} is a manifestation and cannot stand first. The underlying condition comes before it.`,
        diagnosis: firstListed,
      },
    ];
  },
  examples: [
    {
      name: 'Spondylopathy in a disease classified elsewhere, first',
      claim: { diagnoses: ['M49.86', 'A23.9'] },
      gives: [{ severity: 'error', codes: ['M49.86'] }],
    },
    {
      name: 'Behind the disease',
      claim: { diagnoses: ['A23.9', 'M49.86'] },
      gives: [],
    },
  ],
});
