import type { ClaimLine } from '../../chart/claim.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** A pointer counts the diagnoses of its own claim, from 1 to 12. */
export default defineEdit({
  id: 'pointer-is-in-range',
  edit: 'pointer-out-of-range',
  kind: 'validity',
  looksAt: 'line',
  title: 'A pointer names a diagnosis that is on the claim',
  serviceDates: {},
  citations: [{ source: 'X12 005010X222A1', section: '2400 SV107' }],
  exceptions: [],
  owner: 'billing',
  check: ({ pointers }: ClaimLine, { claim: { diagnoses } }: ClaimFacts) => {
    if (pointers.every((pointer) => pointer >= 1 && pointer <= diagnoses.length)) return NOTHING;
    const count = diagnoses.length;
    const outside = pointers.filter((pointer) => pointer < 1 || pointer > count);
    return [
      {
        severity: 'error',
        codes: [],
        because: `Pointer ${outside.join(', ')} of the line names no diagnosis: the claim has ${count}.`,
      },
    ];
  },
  examples: [
    {
      name: 'A pointer behind the last diagnosis',
      claim: { diagnoses: ['M54.50', 'G89.29'], lines: [{ cpt: '99213', pointers: [1, 3] }] },
      gives: [{ severity: 'error', codes: [], line: 1, because: 'Pointer 3' }],
    },
    {
      name: 'A pointer to the last diagnosis',
      claim: { diagnoses: ['M54.50', 'G89.29'], lines: [{ cpt: '99213', pointers: [2] }] },
      gives: [],
    },
    {
      name: 'A pointer of zero',
      claim: { diagnoses: ['M54.50'], lines: [{ cpt: '99213', pointers: [0] }] },
      gives: [{ severity: 'error', codes: [], line: 1, because: 'Pointer 0' }],
    },
    {
      name: 'A pointer on a claim without diagnoses',
      claim: { diagnoses: [], lines: [{ cpt: '99213', pointers: [1] }] },
      gives: [{ severity: 'error', codes: [], line: 1 }],
    },
  ],
});
