import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { seventhCharacterOf } from '../seventh-character.ts';

/** A code under a category that is loaded whole, and not in it, does not exist on that day. */
export default defineEdit({
  id: 'code-is-known',
  edit: 'code-unknown',
  kind: 'validity',
  looksAt: 'code',
  title: 'A diagnosis code is in the code set of the date of service',
  serviceDates: {},
  citations: [{ source: '45 CFR', section: '162.1002' }],
  exceptions: [
    'A code outside of what is loaded is not judged',
    'A code that would exist with another 7th character is told with that',
  ],
  owner: 'coder',
  check: ({ status, shown }: CodeFacts, { codebook, date }) => {
    if (status?.status !== 'unknown' || seventhCharacterOf(shown, codebook, date) !== undefined)
      return NOTHING;
    return [
      {
        severity: 'error',
        codes: [shown],
        because: `There is no code ${shown} in the code set of the date of service.`,
      },
    ];
  },
  examples: [
    {
      name: 'A code that never was',
      claim: { diagnoses: ['M54.57'] },
      gives: [{ severity: 'error', codes: ['M54.57'] }],
    },
    {
      name: 'A code that is',
      claim: { diagnoses: ['M54.59'] },
      gives: [],
    },
    {
      name: 'A code of a category that is not loaded',
      claim: { diagnoses: ['E11.9'] },
      gives: [],
    },
    {
      name: 'A code with a wrong 7th character is told with that',
      claim: { diagnoses: ['S39.012Q'] },
      gives: [],
    },
  ],
});
