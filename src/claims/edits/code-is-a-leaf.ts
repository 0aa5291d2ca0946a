import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { listed } from '../listed.ts';
import { seventhCharacterOf } from '../seventh-character.ts';

/** I.B.2: categories and subcategories are not reported. */
export default defineEdit({
  id: 'code-is-a-leaf',
  edit: 'code-not-billable',
  kind: 'validity',
  looksAt: 'code',
  title: 'A code is reported to its full number of characters',
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.3, I.B.2' },
    { source: '45 CFR', section: '162.1002' },
  ],
  exceptions: [
    'A code that was billable earlier is told as retired',
    'A code that lacks only its 7th character is told with that',
  ],
  owner: 'coder',
  check: ({ status, shown }: CodeFacts, { codebook, date }) => {
    if (status?.status !== 'header' || seventhCharacterOf(shown, codebook, date) !== undefined)
      return NOTHING;
    return [
      {
        severity: 'error',
        codes: [shown],
        because: `${shown} is a header and cannot be billed. The documentation chooses among ${listed(status.children)}.`,
        suggest: status.children,
      },
    ];
  },
  examples: [
    {
      name: 'A subcategory that was never billable',
      claim: { diagnoses: ['M47.81'] },
      gives: [{ severity: 'error', codes: ['M47.81'], because: 'M47.816' }],
    },
    {
      name: 'A category',
      claim: { diagnoses: ['M54'] },
      gives: [{ severity: 'error', codes: ['M54'], because: 'M54.5' }],
    },
    {
      name: 'A leaf',
      claim: { diagnoses: ['M47.816'] },
      gives: [],
    },
    {
      name: 'A header that was billable earlier is told as retired',
      claim: { diagnoses: ['M54.5'] },
      gives: [],
    },
    {
      name: 'A code that lacks its 7th character is told with that',
      claim: { diagnoses: ['S39.012'] },
      gives: [],
    },
  ],
});
