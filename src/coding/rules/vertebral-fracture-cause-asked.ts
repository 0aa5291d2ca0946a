import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { isBeside } from '../treatment-phase.ts';
import {
  events,
  FRACTURES,
  fracturesOfUnclearAge,
  knownOsteoporosis,
  NEOPLASMS,
  type VertebralFracture,
  vertebralFractures,
} from '../vertebral-fracture.ts';

const EVENTS = ['injury-event', 'major-injury-event'] as const;
const COLLAPSES = ['compression-fracture', 'wedge-compression-fracture'];

/** Why the cause of a fracture is a question; undefined when the record answers it. */
function doubt(facts: Facts, { mention, cause }: VertebralFracture): string | undefined {
  if (cause === 'unstated')
    return facts.mentioned('nontraumatic').length > 0
      ? undefined
      : 'A compression fracture is diagnosed, and its cause is not stated.';
  if (cause === 'trauma' && knownOsteoporosis(facts) !== undefined)
    return 'Osteoporosis and a traumatic fracture are both in the record.';
  if (cause === 'pathological' && facts.diagnosed(...NEOPLASMS).length > 0)
    return 'A pathological fracture and a neoplasm are both diagnosed without a stated relation.';
  if (cause !== 'trauma' || !COLLAPSES.includes(mention.concept)) return undefined;
  const said = facts.stated('traumatic').some((word) => isBeside(word, mention));
  const beside = events(facts, EVENTS, mention).some(
    (event) => isBeside(event, mention) || event.concept === 'major-injury-event',
  );
  return said || beside
    ? undefined
    : 'A minor event stands elsewhere in the note than the compression fracture, and the cause is not stated.';
}

/** T6: one question for the fracture, when its cause or its age is not clear from the record. */
export default defineRule({
  id: 'vertebral-fracture-cause-asked',
  version: 1,
  title:
    'The provider is asked for the cause or status of a vertebral fracture that the record leaves open',
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
    const settled = fractures.some(
      ({ cause }) => cause !== 'unstated' && cause !== 'trauma' && cause !== 'pathological',
    );
    const open = settled
      ? []
      : fractures.filter((fracture) => doubt(facts, fracture) !== undefined);
    const first = open[0];
    const chronic = fracturesOfUnclearAge(facts);
    const findings: RuleFinding[] = [];
    if (first !== undefined) {
      findings.push({
        stance: 'asks',
        topic: 'vertebral-fracture-cause',
        indicators: [
          ...open.map(({ mention }) => mention),
          ...facts.mentioned(...EVENTS).filter(({ assertion }) => assertion === 'affirmed'),
        ],
        because: doubt(facts, first) ?? '',
      });
    } else if (chronic.length > 0 && fractures.length === 0) {
      findings.push(
        {
          stance: 'blocks',
          code: 'M48.5-',
          hard: false,
          evidence: chronic,
          because:
            'The fracture is called chronic; whether it is healed or still under care is not said.',
          wouldNeed: 'the status of the fracture (current, healing, healed) and its cause',
          where: 'assessment',
        },
        {
          stance: 'asks',
          topic: 'vertebral-fracture-cause',
          indicators: chronic,
          because: 'A fracture is called chronic, and its status and cause are not stated.',
        },
      );
    }
    const reported =
      facts.setting === 'diagnostic'
        ? []
        : facts
            .reported(...FRACTURES)
            .filter(
              (mention) =>
                !mention.acuity.includes('old') &&
                mention.temporality === 'recent' &&
                !mention.resolved,
            );
    const taken = facts.mentioned(...FRACTURES).some((mention) => mention.author === 'provider');
    if (reported.length > 0 && !taken) {
      findings.push({
        stance: 'asks',
        topic: 'clinical-significance-of-finding',
        indicators: reported,
        because: 'A fracture stands in the imaging report, and the provider does not take it up.',
      });
    }
    return findings;
  },
  examples: [
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
      name: 'Chronic fracture',
      row: 'D108',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Chronic L1 compression fracture.',
      gives: ['M54.50'],
      never: ['M48.56XA'],
      withholds: ['M48.5-'],
      asks: ['vertebral-fracture-cause'],
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
      name: 'Fracture that only the report names',
      row: 'D108',
      kind: 'trap',
      note: 'MRI lumbar spine: acute L1 compression fracture.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M48.56XA'],
      asks: ['clinical-significance-of-finding'],
    },
    {
      name: 'Old fracture in the report',
      row: 'D108',
      kind: 'trap',
      note: 'MRI lumbar spine: old L1 compression fracture.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'The provider denies what the report names',
      row: 'D108',
      kind: 'trap',
      note: 'X-ray: L1 compression fracture.\n\nAssessment: Low back pain. Films reviewed, no acute compression fracture in my reading.',
      gives: ['M54.50'],
      asks: [],
    },
  ],
});
