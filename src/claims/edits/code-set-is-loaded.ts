import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** Nothing is said of a code that nobody looked up: it is neither valid nor invalid here. */
export default defineEdit({
  id: 'code-set-is-loaded',
  edit: 'release-not-loaded',
  kind: 'validity',
  looksAt: 'code',
  title: 'A code is judged only by a code set that is loaded for its date of service',
  serviceDates: {},
  citations: [{ source: '45 CFR', section: '162.1002' }],
  exceptions: [],
  owner: 'administrator',
  check: ({ status, shown }: CodeFacts, { release }) => {
    if (status?.status !== 'release-not-loaded') return NOTHING;
    if (release === undefined) {
      return [
        {
          severity: 'warning',
          codes: [shown],
          because:
            'No release of the code set is loaded for the date of service, so the code was not checked. Import it with endplate codes import.',
        },
      ];
    }
    return [
      {
        severity: 'info',
        codes: [shown],
        because: `${shown} lies outside of the low back family and was not checked. Import the full release ${release} to have it checked.`,
      },
    ];
  },
  examples: [
    {
      name: 'A code outside of the family',
      claim: { diagnoses: ['M54.50', 'E11.9'] },
      gives: [{ severity: 'info', codes: ['E11.9'] }],
    },
    {
      name: 'A date of service in a year that is not loaded',
      date: '2031-11-03',
      claim: { diagnoses: ['M54.50'] },
      gives: [{ severity: 'warning', codes: ['M54.50'] }],
    },
    {
      name: 'A code of the family',
      claim: { diagnoses: ['M54.50'] },
      gives: [],
    },
  ],
});
