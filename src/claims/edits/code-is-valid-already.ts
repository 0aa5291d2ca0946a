import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { listed } from '../listed.ts';

/** A new code is valid from its effective day on, not before. */
export default defineEdit({
  id: 'code-is-valid-already',
  edit: 'code-not-yet-valid',
  kind: 'validity',
  looksAt: 'code',
  title: 'A new code is not billed for a date of service before it took effect',
  serviceDates: {},
  citations: [{ source: '45 CFR', section: '162.1002' }],
  exceptions: [],
  owner: 'coder',
  check: ({ status, shown }: CodeFacts, { codebook, date }) => {
    if (status?.status !== 'not-yet-valid') return NOTHING;
    const before = codebook.predecessors(shown).filter((code) => codebook.isBillable(code, date));
    return [
      {
        severity: 'error',
        codes: [shown],
        because: `${shown} is valid from ${status.from} on, after the date of service.${before.length === 0 ? '' : ` Until then its place was in ${listed(before)}.`}`,
        suggest: before,
      },
    ];
  },
  examples: [
    {
      name: 'M54.51 on the day before it took effect',
      date: '2021-09-30',
      claim: { diagnoses: ['M54.51'] },
      gives: [{ severity: 'error', codes: ['M54.51'], suggest: ['M54.5'] }],
    },
    {
      name: 'M54.51 on its first day',
      date: '2021-10-01',
      claim: { diagnoses: ['M54.51'] },
      gives: [],
    },
    {
      name: 'M51.360 one year early',
      date: '2023-11-06',
      claim: { diagnoses: ['M51.360'] },
      gives: [{ severity: 'error', codes: ['M51.360'], suggest: ['M51.36'] }],
    },
    {
      name: 'Flank pain on the day before its codes took effect',
      date: '2025-09-30',
      claim: { diagnoses: ['R10.A1'] },
      gives: [{ severity: 'error', codes: ['R10.A1'], because: '2025-10-01' }],
    },
  ],
});
