import { wasRead } from '../billed-support.ts';
import { defineEdit, NOTHING } from '../define-edit.ts';

/** IV.G: first what was chiefly responsible for the services, as the note has it. */
export default defineEdit({
  id: 'first-listed-as-in-the-note',
  edit: 'sequence',
  kind: 'support',
  looksAt: 'chart',
  title: 'The first diagnosis of the claim is the first of the note',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.G' }],
  exceptions: [
    'A first diagnosis that the note does not support is told with that',
    'A claim that lacks the first diagnosis of the note',
  ],
  owner: 'coder',
  check: ({ codes, firstListed }, { decision }) => {
    const first = decision.codes[0]?.code;
    const billed = codes[firstListed]?.code;
    if (first === undefined || billed === undefined || first === billed) return NOTHING;
    const isOnClaim = codes.some(({ code }) => code === first);
    const isSupported = decision.codes.some(({ code }) => code === billed);
    if (!isOnClaim || !isSupported || !wasRead(decision)) return NOTHING;
    return [
      {
        severity: 'warning',
        codes: [billed, first],
        because: `The claim has ${billed} first; by the order of the note and the guidelines ${first} comes first.`,
        suggest: [first, billed],
        diagnosis: firstListed,
      },
    ];
  },
  examples: [
    {
      name: 'Chronic pain first, and a visit for the low back',
      claim: { diagnoses: ['G89.29', 'M54.50'] },
      note: 'Assessment: Chronic low back pain.',
      gives: [{ severity: 'warning', codes: ['G89.29', 'M54.50'], suggest: ['M54.50', 'G89.29'] }],
    },
    {
      name: 'As in the note',
      claim: { diagnoses: ['M54.50', 'G89.29'] },
      note: 'Assessment: Chronic low back pain.',
      gives: [],
    },
    {
      name: 'The first diagnosis has no support',
      claim: { diagnoses: ['M48.061', 'M54.50'] },
      note: 'Assessment: Chronic low back pain.',
      gives: [],
    },
    {
      name: 'The claim lacks the first diagnosis of the note',
      claim: { diagnoses: ['G89.29'] },
      note: 'Assessment: Chronic low back pain.',
      gives: [],
    },
  ],
});
