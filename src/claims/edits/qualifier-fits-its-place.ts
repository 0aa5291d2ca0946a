import type { ClaimDiagnosis } from '../../chart/claim.ts';
import { type ClaimFacts, defineEdit, NOTHING, type Said } from '../define-edit.ts';

const ICD_9_QUALIFIERS: ReadonlySet<string> = new Set(['BK', 'BF', 'BJ', 'PR', 'BN']);
const PROFESSIONAL: ReadonlySet<string> = new Set(['ABK', 'ABF']);

/** What is wrong with the qualifier of a diagnosis in its place; undefined when it is right. */
function faultOf(
  { qualifier }: ClaimDiagnosis,
  index: number,
  isProfessional: boolean,
  isIcd9Code: boolean,
): string | undefined {
  if (qualifier === undefined) return undefined;
  if (ICD_9_QUALIFIERS.has(qualifier)) {
    if (isIcd9Code) return undefined;
    return `Qualifier ${qualifier} announces a code of ICD-9-CM, and the code is one of ICD-10-CM: A${qualifier} belongs there.`;
  }
  if (!isProfessional) return undefined;
  if (!PROFESSIONAL.has(qualifier))
    return `Qualifier ${qualifier} has no place on a professional claim.`;
  if (index === 0 && qualifier === 'ABF')
    return 'The first diagnosis has the qualifier ABK, principal diagnosis.';
  if (index > 0 && qualifier === 'ABK')
    return 'Only the first diagnosis has the qualifier ABK; the others have ABF.';
  return undefined;
}

/** HI01-1 is ABK, HI02-1 to HI12-1 are ABF. A wrong one fails in the 999 (IK403 = 7) or the 277CA (A7, 254 or 255). */
export default defineEdit({
  id: 'qualifier-fits-its-place',
  edit: 'qualifier-wrong',
  kind: 'validity',
  looksAt: 'claim',
  title: 'The qualifier before a diagnosis fits its code set and its place',
  serviceDates: { from: '2015-10-01' },
  citations: [{ source: 'X12 005010X222A1', section: '2300 HI01-1 to HI12-1' }],
  exceptions: ['A code of ICD-9-CM under a qualifier of ICD-9-CM is told with its code set'],
  owner: 'billing',
  check: ({ claim, codes }: ClaimFacts) => {
    let said: Said[] | undefined;
    for (const [index, diagnosis] of claim.diagnoses.entries()) {
      const code = codes[index];
      if (diagnosis.qualifier === undefined || code === undefined) continue;
      const because = faultOf(diagnosis, index, claim.kind === 'professional', code.isIcd9);
      if (because === undefined) continue;
      said ??= [];
      said.push({ severity: 'error', codes: [code.shown], because, diagnosis: index });
    }
    return said ?? NOTHING;
  },
  examples: [
    {
      name: 'Two principal diagnoses',
      claim: { isX12: true, diagnoses: ['M54.50', { code: 'G8929', qualifier: 'ABK' }] },
      gives: [{ severity: 'error', codes: ['G89.29'], because: 'Only the first' }],
    },
    {
      name: 'No principal diagnosis',
      claim: { isX12: true, diagnoses: [{ code: 'M5450', qualifier: 'ABF' }] },
      gives: [
        { severity: 'error', codes: ['M54.50'], because: 'first diagnosis has the qualifier ABK' },
      ],
    },
    {
      name: 'A code of ICD-10-CM under a qualifier of ICD-9-CM',
      claim: { isX12: true, diagnoses: ['M54.50', { code: 'G8929', qualifier: 'BF' }] },
      gives: [{ severity: 'error', codes: ['G89.29'], because: 'ABF belongs there' }],
    },
    {
      name: 'A code of ICD-9-CM under its own qualifier is told with its code set',
      claim: { isX12: true, diagnoses: [{ code: '7242', qualifier: 'BK' }] },
      gives: [],
    },
    {
      name: 'An admitting diagnosis on a professional claim',
      claim: { isX12: true, diagnoses: ['M54.50', { code: 'G8929', qualifier: 'ABJ' }] },
      gives: [{ severity: 'error', codes: ['G89.29'], because: 'no place' }],
    },
    {
      name: 'An admitting diagnosis on an institutional claim',
      claim: {
        kind: 'institutional',
        isX12: true,
        diagnoses: ['M54.50', { code: 'M5450', qualifier: 'ABJ', role: 'admitting' }],
      },
      gives: [],
    },
    {
      name: 'ABK first, then ABF',
      claim: { isX12: true, diagnoses: ['M54.50', 'G89.29'] },
      gives: [],
    },
    {
      name: 'A format without qualifiers',
      claim: { diagnoses: ['M54.50', 'G89.29'] },
      gives: [],
    },
  ],
});
