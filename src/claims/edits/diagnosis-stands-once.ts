import type { ClaimDiagnosis } from '../../chart/claim.ts';
import { type ClaimFacts, defineEdit, NOTHING, type Said } from '../define-edit.ts';

/** Admitting diagnosis and reasons for the visit name, by design, what stands elsewhere on the claim. */
function isListed({ role }: ClaimDiagnosis): boolean {
  return role !== 'admitting' && role !== 'patient-reason';
}

/** I.B.12: each code is reported once for an encounter. */
export default defineEdit({
  id: 'diagnosis-stands-once',
  edit: 'duplicate-diagnosis',
  kind: 'validity',
  looksAt: 'claim',
  title: 'A diagnosis code stands on a claim once',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.B.12' }],
  exceptions: ['Admitting diagnosis and reasons for the visit of institutional claims'],
  owner: 'billing',
  check: ({ claim: { diagnoses }, codes }: ClaimFacts) => {
    let said: Said[] | undefined;
    for (let later = 1; later < codes.length; later++) {
      const code = codes[later]?.code;
      const diagnosis = diagnoses[later];
      if (code === undefined || diagnosis === undefined || !isListed(diagnosis)) continue;
      for (let earlier = 0; earlier < later; earlier++) {
        const other = diagnoses[earlier];
        if (codes[earlier]?.code !== code || other === undefined || !isListed(other)) continue;
        said ??= [];
        said.push({
          severity: 'error',
          codes: [code],
          because: `${code} stands on the claim twice, as diagnosis ${earlier + 1} and ${later + 1}.`,
          diagnosis: later,
        });
        break;
      }
    }
    return said ?? NOTHING;
  },
  examples: [
    {
      name: 'The same code twice',
      claim: { diagnoses: ['M54.50', 'G89.29', 'M54.50'] },
      gives: [{ severity: 'error', codes: ['M54.50'], because: '1 and 3' }],
    },
    {
      name: 'Three times, told at each repetition',
      claim: { diagnoses: ['M54.50', 'M54.50', 'M54.50'] },
      gives: [
        { severity: 'error', codes: ['M54.50'], because: '1 and 2' },
        { severity: 'error', codes: ['M54.50'], because: '1 and 3' },
      ],
    },
    {
      name: 'With the dot and without it',
      claim: { diagnoses: ['M54.50', 'M5450'] },
      gives: [{ severity: 'error', codes: ['M54.50'] }],
    },
    {
      name: 'Codes that are all different',
      claim: { diagnoses: ['M54.41', 'M54.42'] },
      gives: [],
    },
    {
      name: 'The reason for the visit is the principal diagnosis',
      claim: {
        kind: 'institutional',
        diagnoses: ['M54.50', { code: 'M54.50', role: 'patient-reason' }],
      },
      gives: [],
    },
    {
      name: 'The admitting diagnosis stands before the principal one',
      claim: {
        kind: 'institutional',
        diagnoses: [
          { code: 'M54.50', role: 'admitting' },
          { code: 'M54.50', role: 'principal' },
        ],
      },
      gives: [],
    },
    {
      name: 'Two places that cannot be read',
      claim: { diagnoses: ['TBD', 'TBD'] },
      gives: [],
    },
  ],
});
