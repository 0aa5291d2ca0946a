import type { ClaimLine } from '../../chart/claim.ts';
import { defineEdit, NOTHING } from '../define-edit.ts';

const MOST = 4;

/** SV107-1 to SV107-4. */
export default defineEdit({
  id: 'no-more-than-four-pointers',
  edit: 'too-many-pointers',
  kind: 'validity',
  looksAt: 'line',
  title: 'A line points to at most four diagnoses',
  serviceDates: {},
  citations: [{ source: 'X12 005010X222A1', section: '2400 SV107-1 to SV107-4' }],
  exceptions: [],
  owner: 'coder',
  check: ({ pointers }: ClaimLine) => {
    if (pointers.length <= MOST) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [],
        because: `The line points to ${pointers.length} diagnoses; there is room for ${MOST}. Keep those that the service was done for.`,
      },
    ];
  },
  examples: [
    {
      name: 'Five pointers',
      claim: {
        diagnoses: ['M48.061', 'M43.16', 'M47.26', 'M62.85', 'Z98.1'],
        lines: [{ cpt: '99214', pointers: [1, 2, 3, 4, 5] }],
      },
      gives: [{ severity: 'error', codes: [], line: 1, because: '5 diagnoses' }],
    },
    {
      name: 'Four pointers',
      claim: {
        diagnoses: ['M48.061', 'M43.16', 'M47.26', 'M62.85', 'Z98.1'],
        lines: [{ cpt: '99214', pointers: [1, 2, 3, 4] }],
      },
      gives: [],
    },
  ],
});
