import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { injuryMechanism } from '../injury-mechanism.ts';
import { currentInjuries, INJURIES } from '../low-back-injury.ts';
import { treatmentPhase } from '../treatment-phase.ts';
import { traumaticFractures } from '../vertebral-fracture.ts';

/** I.C.20: external causes are reported after the injury; no national rule asks for them, a practice may. */
export default defineRule({
  id: 'external-cause-may-be-added',
  version: 2,
  title: 'An injury whose mechanism is recorded may carry external cause codes after it',
  codes: ['X50.0', 'W01.0', 'W19', 'Y99.0'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.20, I.C.20.k, I.C.19' }],
  exceptions: [
    'They are never first-listed, and many payers do not ask for them',
    'Assigned only where the practice asks for it (policy external-cause)',
    'Y99.0 is used once, while the injury is actively treated (I.C.20.k)',
    'The vehicle, the place and the activity need a coder',
  ],
  check: (facts): readonly RuleFinding[] => {
    const injuries = [...currentInjuries(facts, INJURIES), ...traumaticFractures(facts)];
    const mechanism = injuryMechanism(facts, injuries);
    if (mechanism === undefined) return [];
    const { events, places, cause, atWork } = mechanism;
    const remark: RuleFinding = {
      stance: 'remarks',
      id: 'external-cause-may-be-added',
      severity: 'info',
      because: [
        'The mechanism of the injury is recorded; external cause codes (V00-Y99) may be added after the injury',
        ...places,
      ].join('; '),
      owner: 'coder',
      evidence: [...events, ...atWork],
    };
    if (facts.policy('external-cause') === 'remark') return [remark];
    const phase = treatmentPhase(facts, injuries);
    const codes = [];
    if (cause !== undefined) codes.push(support(`${cause.code}${phase}`, cause.evidence));
    if (atWork.length > 0 && phase === 'A') codes.push(support('Y99.0', atWork));
    return [remark, ...codes];
  },
  examples: [
    {
      name: 'Strain after lifting',
      row: 'D086',
      kind: 'supports',
      note: 'HPI: lifted a heavy box at work.\nAssessment: Lumbar strain.',
      gives: ['S39.012A'],
      finds: ['external-cause-may-be-added'],
    },
    {
      name: 'Fracture in a crash',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: L1 burst fracture after MVC.',
      gives: ['S32.011A'],
      finds: ['external-cause-may-be-added'],
    },
    {
      name: 'Work injury with a strain',
      row: 'D147',
      kind: 'supports',
      note: "CC: work injury, workers' comp.\nHPI: Yesterday he lifted a heavy crate at work and felt a pull in the low back.\nAssessment: Acute lumbar strain. Light duty.",
      gives: ['S39.012A'],
      never: ['M54.50'],
      finds: ['external-cause-may-be-added'],
    },
    {
      name: 'Sprain after a motor vehicle collision',
      row: 'D147',
      kind: 'supports',
      note: 'HPI: Restrained driver, rear-ended this morning.\nAssessment: Lumbar sprain after MVC.',
      gives: ['S33.5XXA'],
      never: ['M54.50'],
      finds: ['external-cause-may-be-added'],
    },
    {
      name: 'Practice that assigns external causes: lifting at work',
      row: 'D147',
      kind: 'supports',
      policies: { 'external-cause': 'assign' },
      note: 'HPI: lifted a heavy box at work.\nAssessment: Lumbar strain.',
      gives: ['S39.012A', 'X50.0XXA', 'Y99.0'],
      quotes: { 'X50.0XXA': 'lifted a heavy box', 'Y99.0': 'at work' },
    },
    {
      name: 'The same practice, a condition besides the injury',
      row: 'D147',
      kind: 'supports',
      policies: { 'external-cause': 'assign' },
      note: 'HPI: lifted a heavy box.\nAssessment:\n1. Lumbar strain\n2. Lumbar spondylosis',
      gives: ['S39.012A', 'M47.816', 'X50.0XXA'],
    },
    {
      name: 'The same practice, slip and fall at home',
      row: 'D147',
      kind: 'supports',
      policies: { 'external-cause': 'assign' },
      note: 'HPI: tripped and fell over a rug at home.\nAssessment: Contusion of lower back.',
      gives: ['S30.0XXA', 'W01.0XXA'],
    },
    {
      name: 'The same practice, a fall and no more',
      row: 'D147',
      kind: 'supports',
      policies: { 'external-cause': 'assign' },
      note: 'HPI: fell.\nAssessment: Lumbar strain.',
      gives: ['S39.012A', 'W19.XXXA'],
    },
    {
      name: 'The same practice in the healing phase: no status of work',
      row: 'D147',
      kind: 'supports',
      policies: { 'external-cause': 'assign' },
      note: 'CC: follow-up of work injury.\nHPI: lifted a heavy box at work 3 weeks ago, doing better.\nAssessment: Lumbar strain, improving.',
      gives: ['S39.012D', 'X50.0XXD'],
      never: ['Y99.0'],
    },
    {
      name: 'The same practice, a vehicle that is not described',
      row: 'D147',
      kind: 'supports',
      policies: { 'external-cause': 'assign' },
      note: 'Assessment: Lumbar sprain after MVA.',
      gives: ['S33.5XXA'],
      finds: ['external-cause-may-be-added'],
    },
    {
      name: 'Work injury without a named injury',
      row: 'D147',
      kind: 'insufficient',
      note: 'HPI: lifted a heavy box at work.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['S39.012A', 'Y99.0'],
      lacks: ['external-cause-may-be-added'],
    },
    {
      name: 'Accident of another year',
      row: 'D147',
      kind: 'trap',
      policies: { 'external-cause': 'assign' },
      note: 'PMH: MVA in 2009, fell at work in 2012.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['S39.012A', 'Y99.0', 'W19.XXXA'],
      lacks: ['external-cause-may-be-added'],
    },
    {
      name: 'Strain of today and accident of another year',
      row: 'D147',
      kind: 'trap',
      policies: { 'external-cause': 'assign' },
      note: 'PMH: MVA in 2009.\nHPI: back pain limits him at work.\nAssessment: Lumbar strain.',
      gives: ['S39.012A'],
      never: ['Y99.0'],
      lacks: ['external-cause-may-be-added'],
    },
    {
      name: 'Mechanism and no injury',
      row: 'D086',
      kind: 'insufficient',
      note: 'HPI: lifted a heavy box at work.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      lacks: ['external-cause-may-be-added'],
    },
    {
      name: 'Injury whose mechanism is not recorded',
      row: 'D086',
      kind: 'insufficient',
      note: 'Assessment: Lumbar strain. Denies a fall.',
      gives: ['S39.012A'],
      lacks: ['external-cause-may-be-added'],
    },
    {
      name: 'The fall of somebody else',
      row: 'D147',
      kind: 'trap',
      note: 'HPI: Her mother fell last week.\nAssessment: Lumbar strain.',
      gives: ['S39.012A'],
      lacks: ['external-cause-may-be-added'],
    },
    {
      name: 'Fall and a fracture that is not an injury',
      row: 'D104',
      kind: 'trap',
      note: 'HPI: tripped and fell.\nAssessment: Osteoporotic L1 compression fracture.',
      gives: ['M80.08XA'],
      lacks: ['external-cause-may-be-added'],
    },
    {
      name: 'An accident is denied',
      kind: 'trap',
      note: 'HPI: Woke up with pain; no motor vehicle accident.\nAssessment: Lumbar strain.',
      gives: ['S39.012A'],
      lacks: ['external-cause-may-be-added'],
    },
  ],
});

function support(code: string, evidence: readonly Mention[]): RuleFinding {
  return {
    stance: 'supports',
    code,
    evidence,
    because: 'The note tells how the injury came about, and the practice reports external causes.',
    order: 'external-cause',
  };
}
