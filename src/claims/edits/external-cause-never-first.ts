import { codeGroup } from '../code-groups.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

const isExternalCause = codeGroup('external-cause');

/** I.C.20.a.6. */
export default defineEdit({
  id: 'external-cause-never-first',
  edit: 'sequence',
  kind: 'validity',
  looksAt: 'claim',
  title: 'An external cause is never the first diagnosis',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.20.a.6' }],
  exceptions: [],
  owner: 'coder',
  check: ({ codes, firstListed }: ClaimFacts) => {
    const first = codes[firstListed]?.code;
    if (first === undefined || !isExternalCause(first)) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [first],
        because: `${first} says how or where something happened and cannot stand first. The condition comes before it.`,
        diagnosis: firstListed,
      },
    ];
  },
  examples: [
    {
      name: 'Overexertion before the strain',
      claim: { diagnoses: ['X50.0XXA', 'S39.012A'] },
      gives: [{ severity: 'error', codes: ['X50.0XXA'] }],
    },
    {
      name: 'The strain before overexertion',
      claim: { diagnoses: ['S39.012A', 'X50.0XXA'] },
      gives: [],
    },
  ],
});
