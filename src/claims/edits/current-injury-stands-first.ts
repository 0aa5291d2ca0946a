import { isInjurySequela } from '../../codebook/injury-relation.ts';
import { codeGroup } from '../code-groups.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

const isInjury = codeGroup('injury');
const isSpineDisorder = codeGroup('spine-disorder');
/** 7th characters of active treatment: A, and of open fractures B and C. */
const ACTIVE = /[ABC]$/;

/** The injury under active treatment is the reason for the visit, and not the old condition beside it. */
export default defineEdit({
  id: 'current-injury-stands-first',
  edit: 'sequence',
  kind: 'validity',
  looksAt: 'claim',
  title: 'An injury under active treatment stands before an old condition of the spine',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.19.b, IV.G' }],
  exceptions: [
    'A visit chiefly for the other condition',
    'An injury in the healing phase, or its sequela',
  ],
  owner: 'coder',
  check: ({ codes, firstListed }: ClaimFacts) => {
    const first = codes[firstListed]?.code;
    if (first === undefined || !isSpineDisorder(first)) return NOTHING;
    const place = codes.findIndex(
      ({ code }) =>
        code !== undefined && isInjury(code) && ACTIVE.test(code) && !isInjurySequela(code),
    );
    const injury = codes[place]?.code;
    if (injury === undefined) return NOTHING;
    return [
      {
        severity: 'warning',
        codes: [first, injury],
        because: `${injury} is an injury under active treatment and stands behind ${first}. It comes first, unless the visit was chiefly for ${first}.`,
        suggest: [injury, first],
        diagnosis: place,
      },
    ];
  },
  examples: [
    {
      name: 'Spondylosis before a fresh strain',
      claim: { diagnoses: ['M47.816', 'S39.012A'] },
      gives: [
        { severity: 'warning', codes: ['M47.816', 'S39.012A'], suggest: ['S39.012A', 'M47.816'] },
      ],
    },
    {
      name: 'The fresh strain first',
      claim: { diagnoses: ['S39.012A', 'M47.816'] },
      gives: [],
    },
    {
      name: 'A strain in its healing phase',
      claim: { diagnoses: ['M47.816', 'S39.012D'] },
      gives: [],
    },
    {
      name: 'A pair of which an Excludes1 note takes one away',
      claim: { diagnoses: ['M54.50', 'S39.012A'] },
      gives: [],
    },
    {
      name: 'A condition of another body system first',
      claim: { diagnoses: ['E11.9', 'S39.012A'] },
      gives: [],
    },
  ],
});
