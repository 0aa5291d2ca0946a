import { defineRule, type RuleFinding } from '../define-rule.ts';
import { currentInjuries, INJURIES } from '../low-back-injury.ts';
import { INJURY_EVENTS, traumaticFractures } from '../vertebral-fracture.ts';

/** I.C.20: external cause codes are out of the low back family; the coder is told that the note holds their facts. */
export default defineRule({
  id: 'external-cause-may-be-added',
  version: 1,
  title: 'An injury whose mechanism is recorded may carry external cause codes',
  codes: ['S39.012', 'S33.5', 'S30.0', 'S32.0'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.20, I.C.19' }],
  exceptions: ['They are never first-listed, and many payers do not ask for them'],
  check: (facts): readonly RuleFinding[] => {
    const injuries = [...currentInjuries(facts, INJURIES), ...traumaticFractures(facts)];
    const mechanism = facts
      .mentioned(...INJURY_EVENTS)
      .filter(({ assertion }) => assertion === 'affirmed');
    if (injuries.length === 0 || mechanism.length === 0) return [];
    return [
      {
        stance: 'remarks',
        id: 'external-cause-may-be-added',
        severity: 'info',
        because:
          'The mechanism of the injury is recorded; external cause codes (V00-Y99) may be added after the injury.',
        owner: 'coder',
        evidence: mechanism,
      },
    ];
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
      name: 'Fall and a fracture that is not an injury',
      row: 'D104',
      kind: 'trap',
      note: 'HPI: tripped and fell.\nAssessment: Osteoporotic L1 compression fracture.',
      gives: ['M80.08XA'],
      lacks: ['external-cause-may-be-added'],
    },
  ],
});
