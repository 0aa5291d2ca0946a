import type { ClaimLine } from '../../chart/claim.ts';
import { defineEdit, NOTHING } from '../define-edit.ts';

/** A second pointer to the same diagnosis says nothing, and takes the place of one that would. */
export default defineEdit({
  id: 'pointer-stands-once',
  edit: 'pointer-repeated',
  kind: 'validity',
  looksAt: 'line',
  title: 'A line points to a diagnosis once',
  serviceDates: {},
  citations: [{ source: 'X12 005010X222A1', section: '2400 SV107' }],
  exceptions: [],
  owner: 'billing',
  check: ({ pointers }: ClaimLine) => {
    const isRepeated = (pointer: number, index: number) => pointers.indexOf(pointer) !== index;
    if (!pointers.some(isRepeated)) return NOTHING;
    const repeated = pointers.filter(isRepeated);
    return [
      {
        severity: 'warning',
        codes: [],
        because: `The line points to diagnosis ${[...new Set(repeated)].join(', ')} more than once.`,
      },
    ];
  },
  examples: [
    {
      name: 'The same pointer twice',
      claim: { diagnoses: ['M54.50', 'G89.29'], lines: [{ cpt: '99213', pointers: [1, 2, 1] }] },
      gives: [{ severity: 'warning', codes: [], line: 1, because: 'diagnosis 1 more' }],
    },
    {
      name: 'Different pointers',
      claim: { diagnoses: ['M54.50', 'G89.29'], lines: [{ cpt: '99213', pointers: [2, 1] }] },
      gives: [],
    },
    {
      name: 'The same pointer on two lines',
      claim: {
        diagnoses: ['M54.50'],
        lines: [
          { cpt: '97110', pointers: [1] },
          { cpt: '97140', pointers: [1] },
        ],
      },
      gives: [],
    },
  ],
});
