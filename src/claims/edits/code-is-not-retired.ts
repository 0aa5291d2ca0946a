import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { CHOICES } from '../embedded-edit-data.ts';
import { listed } from '../listed.ts';

/** Which code took its place the documentation says; a scrubber that puts one in would code without reading. */
export default defineEdit({
  id: 'code-is-not-retired',
  edit: 'code-retired',
  kind: 'validity',
  looksAt: 'code',
  title: 'A code that has ended is not billed for a later date of service',
  serviceDates: {},
  citations: [
    { source: '45 CFR', section: '162.1002' },
    { source: 'ICD-10-CM conversion table', section: 'codes by effective date' },
  ],
  exceptions: ['Services up to its last valid day'],
  owner: 'coder',
  check: ({ status, shown }: CodeFacts) => {
    if (status?.status !== 'retired') return NOTHING;
    const { until, successors } = status;
    const next =
      successors.length === 0
        ? 'The code set names no successor.'
        : `The documentation chooses among ${listed(successors)}.`;
    const choice = CHOICES.find(({ code }) => code === shown);
    return [
      {
        severity: 'error',
        codes: [shown],
        because: `${shown} could be billed until ${until}. ${choice?.because ?? next}`,
        suggest: successors,
      },
    ];
  },
  examples: [
    {
      name: 'M54.5 after its split',
      claim: { diagnoses: ['M54.5'] },
      gives: [
        {
          severity: 'error',
          codes: ['M54.5'],
          suggest: ['M54.50', 'M54.51', 'M54.59'],
          because: 'until 2021-09-30',
        },
      ],
    },
    {
      name: 'M54.5 on its last valid day',
      date: '2021-09-30',
      claim: { diagnoses: ['M54.5'] },
      gives: [],
    },
    {
      name: 'M54.5 on the first day after',
      date: '2021-10-01',
      claim: { diagnoses: ['M54.5'] },
      gives: [{ severity: 'error', codes: ['M54.5'], because: 'M54.51' }],
    },
    {
      name: 'M51.36 and M51.37 without their 6th character',
      claim: { diagnoses: ['M51.36', 'M51.37'] },
      gives: [
        {
          severity: 'error',
          codes: ['M51.36'],
          suggest: ['M51.360', 'M51.361', 'M51.362', 'M51.369'],
          because: 'pain of the back',
        },
        {
          severity: 'error',
          codes: ['M51.37'],
          suggest: ['M51.370', 'M51.371', 'M51.372', 'M51.379'],
          because: 'pain of the back',
        },
      ],
    },
    {
      name: 'M51.36 on its last valid day',
      date: '2024-09-30',
      claim: { diagnoses: ['M51.36'] },
      gives: [],
    },
    {
      name: 'A retired code that has no choice of its own in the data',
      claim: { diagnoses: ['M48.06'] },
      gives: [
        {
          severity: 'error',
          codes: ['M48.06'],
          suggest: ['M48.061', 'M48.062'],
          because: 'chooses among M48.061, M48.062',
        },
      ],
    },
  ],
});
