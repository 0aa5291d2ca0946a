import type { Mention } from '../../reading/evidence.ts';
import { causesOfBackPain, LOW_BACK_PAIN, PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { INJURIES } from '../low-back-injury.ts';

/** IV.J: what is told and neither evaluated nor treated at this visit is not coded. */
export default defineRule({
  id: 'low-back-pain-not-addressed',
  version: 1,
  title: 'Low back pain that is told but not assessed at this visit is not coded',
  codes: ['M54.5'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.J, IV.G' }],
  exceptions: [
    'A note without an assessment, where the complaint is what brought the patient',
    'Pain whose cause the assessment names',
    'A complaint of today that the assessment leaves open or only treats',
  ],
  check: (facts): readonly RuleFinding[] => {
    if (!facts.evidence.hasAssessment || facts.setting === 'diagnostic') return [];
    const told = toldOnly(facts);
    const settled = facts.diagnosed(...PAIN_OF_THE_SPINE, ...INJURIES, 'leg-pain');
    if (told.length === 0 || settled.length > 0 || causesOfBackPain(facts).length > 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'M54.5-',
        hard: false,
        evidence: told,
        because:
          'Low back pain is told in the history, the review of systems or the problem list, and the assessment does not take it up.',
        wouldNeed: 'a statement that the pain was evaluated or treated at this visit',
        where: 'assessment',
      },
    ];
  },
  examples: [
    {
      name: 'Told in the history at a visit for blood pressure',
      row: 'D152',
      kind: 'supports',
      note: 'HPI: Here for blood pressure. Also has chronic low back pain.\nAssessment: Hypertension, controlled.',
      gives: [],
      never: ['M54.50', 'G89.29'],
      withholds: ['M54.5-'],
    },
    {
      name: 'Positive in the review of systems',
      row: 'D152',
      kind: 'supports',
      note: 'ROS: MSK positive for low back pain.\nAssessment: Upper respiratory infection.',
      gives: [],
      never: ['M54.50'],
      withholds: ['M54.5-'],
    },
    {
      name: 'In the problem list only',
      row: 'D152',
      kind: 'supports',
      note: 'Problem list: low back pain, GERD.\nAssessment: Diabetes, A1c 7.1.',
      gives: [],
      never: ['M54.50'],
      withholds: ['M54.5-'],
    },
    {
      name: 'Told in the history and taken up in the assessment',
      row: 'D152',
      kind: 'insufficient',
      note: 'HPI: BP check. Also low back pain for a week.\nA/P: 1. HTN 2. Low back pain - naproxen.',
      gives: ['M54.50'],
    },
    {
      name: 'The note has no assessment',
      row: 'D152',
      kind: 'insufficient',
      note: 'CC: low back pain\nHPI: Low back pain since Monday. Heat helps.',
      gives: ['M54.50'],
    },
    {
      name: 'The assessment names the cause',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: low back pain.\nAssessment: Lumbar spondylosis.',
      gives: ['M47.816'],
      never: ['M54.50'],
    },
    {
      name: 'The assessment names an injury',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: low back pain after lifting.\nAssessment: Lumbar strain.',
      gives: ['S39.012A'],
      never: ['M54.50'],
    },
    {
      name: 'Pain denied, or of somebody else',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: denies low back pain. His brother has low back pain.\nAssessment: Asthma.',
      gives: [],
      never: ['M54.50'],
    },
    {
      name: 'A review of systems and no assessment',
      row: 'D152',
      kind: 'trap',
      note: 'ROS: positive for low back pain.',
      gives: [],
      withholds: [],
    },
    {
      name: 'The reader of a study does not address it',
      row: 'D152',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'Problem list: low back pain.\nINDICATION: Hip pain.\nIMPRESSION: Normal study.\nASSESSMENT: Normal.',
      gives: [],
      withholds: [],
    },
    {
      name: 'The assessment names pain of the leg',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: Low back pain and leg pain.\nAssessment: Right leg pain.',
      gives: [],
      withholds: [],
    },
    {
      name: 'The assessment names pain of the thoracic spine',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: Low back pain and mid back pain.\nAssessment: Thoracic back pain.',
      gives: ['M54.6'],
      withholds: [],
    },
    {
      name: 'The assessment names a disease that accounts for it',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: Low back pain.\nAssessment: Sacroiliitis.',
      gives: ['M46.1'],
      withholds: [],
    },
    {
      name: 'Pain of the past, resolved, doubted or of another person',
      row: 'D152',
      kind: 'trap',
      note: 'HPI: Had low back pain last year. Low back pain in May, resolved. No low back pain today. His brother has low back pain.\nAssessment: Asthma.',
      gives: [],
      withholds: [],
    },
    {
      name: 'Pain of an earlier visit',
      row: 'D152',
      kind: 'trap',
      note: 'Last visit: low back pain.\nAssessment: Asthma.',
      gives: [],
      withholds: [],
    },
    {
      name: 'Pain that a report names',
      row: 'D152',
      kind: 'trap',
      note: 'MRI lumbar spine: Degenerative change accounting for low back pain.\n\nAssessment: Asthma.',
      gives: [],
      withholds: [],
    },
  ],
});

/** Low back pain of the patient that stands outside the part for diagnoses. */
function toldOnly(facts: Facts): readonly Mention[] {
  return facts
    .mentioned(...LOW_BACK_PAIN)
    .filter(
      (mention) =>
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        mention.temporality === 'recent' &&
        !mention.resolved &&
        mention.author !== 'radiologist' &&
        mention.author !== 'earlier-visit' &&
        !facts.isDiagnostic(mention),
    );
}
