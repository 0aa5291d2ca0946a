import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import {
  type FractureCause,
  INJURY_EVENTS,
  isByFallElsewhere,
  knownOsteoporosis,
  NEOPLASMS,
  type VertebralFracture,
  vertebralFractures,
} from '../vertebral-fracture.ts';

/** When a cause that was read is still a question; a cause without an entry is settled, for all vertebrae. */
const IS_OPEN: Partial<
  Record<FractureCause, (facts: Facts, fracture: VertebralFracture) => boolean>
> = {
  unstated: (facts) => facts.mentioned('nontraumatic').length === 0,
  pathological: (facts) => facts.diagnosed(...NEOPLASMS).length > 0,
  trauma: (facts, fracture) =>
    knownOsteoporosis(facts) !== undefined || isByFallElsewhere(facts, fracture),
};

/** T6: one question, when the record does not settle what broke the vertebra. */
export default defineRule({
  id: 'vertebral-fracture-cause-asked',
  version: 2,
  title: 'The provider is asked for the cause of a vertebral fracture that the record leaves open',
  codes: ['M48.5', 'S32.0', 'M80.08', 'M84.5'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.C.13.b, I.C.13.d.2' },
    { source: 'ICD-10-CM Tabular List', section: 'Excludes1 at M48.5, M80, M84' },
  ],
  exceptions: [
    'No question when the provider calls the cause unknown or the fracture nontraumatic',
  ],
  check: (facts): readonly RuleFinding[] => {
    const fractures = vertebralFractures(facts);
    const open = fractures.filter(
      (fracture) => IS_OPEN[fracture.cause]?.(facts, fracture) === true,
    );
    if (open.length === 0 || fractures.some(({ cause }) => IS_OPEN[cause] === undefined)) return [];
    return [
      {
        stance: 'asks',
        topic: 'vertebral-fracture-cause',
        indicators: [
          ...open.map(({ mention }) => mention),
          ...facts.stated(...INJURY_EVENTS, 'traumatic'),
        ],
        because:
          'A vertebral fracture is diagnosed, and the record does not settle whether trauma, osteoporosis or another disease caused it.',
      },
    ];
  },
  examples: [
    {
      name: 'A fracture that was found by chance is still one',
      row: 'D108',
      kind: 'supports',
      note: 'Assessment: LBP. Incidental L1 compression fracture.',
      gives: ['M48.56XA'],
    },
    {
      name: 'Fall in the history, compression fracture in the assessment',
      row: 'D108',
      kind: 'insufficient',
      note: 'HPI: 81F, tripped and fell on Monday.\nAssessment: L1 compression fracture.',
      gives: ['S32.010A'],
      asks: ['vertebral-fracture-cause'],
    },
    {
      name: 'The fall stands with the fracture',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: L1 compression fracture after fall off a chair.',
      gives: ['S32.010A'],
      asks: [],
    },
    {
      name: 'A fall from a height answers the question',
      row: 'D102',
      kind: 'supports',
      note: 'HPI: fell from a ladder.\nAssessment: L1 compression fracture.',
      gives: ['S32.010A'],
      asks: [],
    },
    {
      name: 'Called traumatic',
      row: 'D102',
      kind: 'supports',
      note: 'HPI: slipped and fell.\nAssessment: Traumatic L1 compression fracture.',
      gives: ['S32.010A'],
      asks: [],
    },
    {
      name: 'Pathological fracture and a metastasis in two lines',
      row: 'D106',
      kind: 'insufficient',
      note: 'Assessment:\n1. Pathologic fracture of L3\n2. Breast cancer with bone metastases',
      gives: ['M84.48XA', 'C79.51'],
      asks: ['vertebral-fracture-cause'],
    },
    {
      name: 'One mention states the cause for all',
      row: 'D104',
      kind: 'supports',
      note: 'Assessment: L2 compression fracture due to osteoporosis. The compression fracture is painful.',
      gives: ['M80.08XA'],
      asks: [],
    },
    {
      name: 'Burst fracture after trauma leaves nothing to ask',
      row: 'D102',
      kind: 'supports',
      note: 'HPI: tripped and fell.\nAssessment: L1 burst fracture.',
      gives: ['S32.011A'],
      asks: [],
    },
    {
      name: 'Wedge fracture and a fall elsewhere in the note',
      row: 'D108',
      kind: 'insufficient',
      note: 'HPI: tripped and fell at home.\nAssessment: L1 wedge compression fracture.',
      gives: ['S32.010A'],
      asks: ['vertebral-fracture-cause'],
    },
    {
      name: 'Metastasis in the record and a traumatic fracture',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Traumatic L2 burst fracture after MVC. Bone metastases.',
      gives: ['S32.021A', 'C79.51'],
      asks: [],
    },
    {
      name: 'Called pathological, and no neoplasm in the record',
      row: 'D107',
      kind: 'trap',
      note: 'Assessment: Pathologic fracture of L4.',
      gives: ['M84.48XA'],
      asks: [],
    },
  ],
});
