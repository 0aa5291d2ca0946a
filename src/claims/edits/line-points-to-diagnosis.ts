import type { ClaimLine } from '../../chart/claim.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** SV107-1 is required: the first pointer names the line’s main reason. */
export default defineEdit({
  id: 'line-points-to-diagnosis',
  edit: 'pointer-missing',
  kind: 'validity',
  looksAt: 'line',
  title: 'Every line of a professional claim points to a diagnosis',
  serviceDates: {},
  citations: [{ source: 'X12 005010X222A1', section: '2400 SV107-1' }],
  exceptions: ['Institutional claims have no pointers'],
  owner: 'billing',
  check: ({ pointers }: ClaimLine, { claim }: ClaimFacts) => {
    if (claim.kind !== 'professional' || pointers.length > 0) return NOTHING;
    return [{ severity: 'error', codes: [], because: 'The line points to no diagnosis.' }];
  },
  examples: [
    {
      name: 'A line without a pointer',
      claim: { diagnoses: ['M54.50'], lines: [{ cpt: '99213', pointers: [1] }, { cpt: '97110' }] },
      gives: [{ severity: 'error', codes: [], line: 2 }],
    },
    {
      name: 'Every line points',
      claim: { diagnoses: ['M54.50'], lines: [{ cpt: '99213', pointers: [1] }] },
      gives: [],
    },
    {
      name: 'An institutional claim',
      claim: { kind: 'institutional', diagnoses: ['M54.50'], lines: [{ cpt: '97110' }] },
      gives: [],
    },
  ],
});
