import type { Mention, SectionKind } from '../../reading/evidence.ts';
import { PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { DEFINITIVE_CAUSES } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { INJURIES } from '../low-back-injury.ts';
import { isBeside } from '../treatment-phase.ts';
import { FRACTURES } from '../vertebral-fracture.ts';

const CONDITIONS: readonly string[] = [
  ...PAIN_OF_THE_SPINE,
  ...DEFINITIVE_CAUSES,
  'lumbago-with-sciatica',
];
const HURT: ReadonlySet<string> = new Set(INJURIES);
/** A healed fracture has history codes of its own. */
const BROKEN: ReadonlySet<string> = new Set(FRACTURES);
const OPENS_THE_VISIT: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'none',
  'chief-complaint',
  'hpi',
]);
const STILL_TREATS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'plan',
  'assessment',
  'assessment-plan',
]);

/** Z09 says that the condition was fully treated and is gone; its history code says which it was. */
export default defineRule({
  id: 'follow-up-after-completed-treatment',
  version: 1,
  title:
    'A follow-up of a back condition that is resolved after treatment is Z09, then its history',
  codes: ['Z09', 'Z87.39', 'Z87.828', 'M54.5'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.21.c.8, IV.J' },
    { source: 'ICD-10-CM Tabular List', section: 'Z09 use additional code; Z87 code first' },
  ],
  exceptions: [
    'A condition that is better but not gone, or still treated, is coded itself',
    'A healed fracture has its own history codes',
    'Resolved in the history, at a visit for something else',
  ],
  check: (facts): readonly RuleFinding[] => {
    const resolved = resolvedHere(facts);
    if (resolved.length === 0 || facts.diagnosed(...CONDITIONS, ...INJURIES).length > 0) return [];
    const visit = followUp(facts);
    const treated = stillTreated(facts, resolved);
    if (visit.length === 0 || treated.length > 0)
      return [
        {
          stance: 'blocks',
          code: 'M54.5-',
          hard: false,
          evidence: [...resolved, ...treated],
          because:
            treated.length > 0
              ? 'The condition is called resolved, and treatment goes on; whether it still exists is not clear.'
              : 'The condition is called resolved; what no longer exists is not coded (IV.J).',
          wouldNeed:
            treated.length > 0
              ? 'a statement whether the condition is still present or its treatment completed'
              : 'a statement that the condition is still present',
          where: 'assessment',
        },
      ];
    const codes = new Set(
      resolved.map(({ concept }) => (HURT.has(concept) ? 'Z87.828' : 'Z87.39')),
    );
    return [
      {
        stance: 'supports',
        code: 'Z09',
        evidence: [...visit, ...resolved],
        because:
          'The visit follows a treatment that is completed, and the provider calls the condition resolved.',
      },
      ...[...codes].map(
        (code): RuleFinding => ({
          stance: 'supports',
          code,
          evidence: resolved.filter(({ concept }) => HURT.has(concept) === (code === 'Z87.828')),
          because: 'The history code names the condition that was treated and is gone.',
          order: 'status-last',
          beside: ['Z09'],
        }),
      ),
    ];
  },
  examples: [
    {
      name: 'Low back pain resolved after therapy',
      row: 'D024',
      kind: 'supports',
      note: 'CC: follow-up of low back pain.\nHPI: Completed 6 weeks of PT, no pain now.\nAssessment: Low back pain, resolved. Discharged from care.',
      gives: ['Z09', 'Z87.39'],
      never: ['M54.50'],
      quotes: { 'Z87.39': 'Low back pain' },
    },
    {
      name: 'Recheck of pain that is gone',
      row: 'D024',
      kind: 'supports',
      note: 'CC: F/U LBP.\nA: LBP resolved after PT course completed. Full duty.',
      gives: ['Z09', 'Z87.39'],
    },
    {
      name: 'Resolved sciatica at the final visit',
      row: 'D024',
      kind: 'supports',
      note: 'Final visit.\nAssessment: Left sciatica has resolved.',
      gives: ['Z09', 'Z87.39'],
      never: ['M54.32'],
    },
    {
      name: 'Resolved strain is the history of an injury',
      row: 'D024',
      kind: 'supports',
      note: 'HPI: finished physical therapy.\nAssessment: Lumbar strain, resolved.',
      gives: ['Z09', 'Z87.828'],
      never: ['S39.012D'],
    },
    {
      name: 'Strain and pain both gone',
      row: 'D024',
      kind: 'supports',
      note: 'CC: recheck.\nAssessment:\n1. Lumbar strain, resolved\n2. Low back pain, resolved',
      gives: ['Z09', 'Z87.828', 'Z87.39'],
      quotes: { 'Z87.39': 'Low back pain', 'Z87.828': 'Lumbar strain' },
    },
    {
      name: 'Lumbago with sciatica gone at a recheck told in the history',
      row: 'D024',
      kind: 'supports',
      note: 'HPI: Returns for recheck, no complaints.\nAssessment: Lumbago with sciatica, resolved.',
      gives: ['Z09', 'Z87.39'],
    },
    {
      name: 'Follow-up said before any heading',
      row: 'D024',
      kind: 'supports',
      note: 'Follow-up visit for low back pain.\nAssessment: Low back pain, resolved.',
      gives: ['Z09', 'Z87.39'],
    },
    {
      name: 'A later visit arranged for something else is no follow-up of it',
      row: 'D024',
      kind: 'insufficient',
      note: 'CC: cough.\nAssessment: Low back pain has resolved.\nPlan: recheck of blood pressure.',
      gives: [],
      never: ['Z09'],
    },
    {
      name: 'Exercises go on in the assessment',
      row: 'D024',
      kind: 'insufficient',
      note: 'CC: recheck.\nAssessment: Low back pain, resolved. Continue core strengthening.',
      gives: [],
      never: ['Z09'],
    },
    {
      name: 'Exercises go on in assessment and plan',
      row: 'D024',
      kind: 'insufficient',
      note: 'CC: recheck.\nA/P: Low back pain, resolved. Continue physical therapy.',
      gives: [],
      never: ['Z09'],
    },
    {
      name: 'Treatment that helped, and another that goes on',
      row: 'D024',
      kind: 'insufficient',
      note: 'CC: recheck.\nAssessment:\n1. Low back pain, resolved with naproxen. Continue home exercises.\n2. Sciatica, resolved',
      gives: [],
      never: ['Z09'],
    },
    {
      name: 'Pain of the mother is gone',
      row: 'D024',
      kind: 'trap',
      note: 'CC: follow-up visit.\nAssessment: Knee pain. Her mother had low back pain, now resolved.',
      gives: [],
      never: ['Z09'],
    },
    {
      name: 'Better, and not gone',
      row: 'D024',
      kind: 'insufficient',
      note: 'HPI: Completed physical therapy.\nAssessment: Low back pain, much improved.',
      gives: ['M54.50'],
      never: ['Z09', 'Z87.39'],
    },
    {
      name: 'Called resolved while treatment goes on',
      row: 'D024',
      kind: 'insufficient',
      note: 'CC: follow up of low back pain.\nAssessment: Low back pain, resolved.\nPlan: Continue physical therapy 2x/week.',
      gives: [],
      never: ['Z09', 'M54.50'],
      withholds: ['M54.5-'],
    },
    {
      name: 'Resolved, and the visit is no follow-up of it',
      row: 'D024',
      kind: 'insufficient',
      note: 'CC: cough.\nAssessment: Bronchitis. Low back pain has resolved.',
      gives: [],
      never: ['Z09', 'M54.50'],
      withholds: ['M54.5-'],
    },
    {
      name: 'Therapy that brought the pain away is not going on',
      row: 'D024',
      kind: 'supports',
      note: 'CC: recheck of back pain.\nAssessment: Low back pain resolved with PT and naproxen.',
      gives: ['Z09', 'Z87.39'],
    },
    {
      name: 'One condition gone, another remains',
      row: 'D024',
      kind: 'trap',
      note: 'HPI: completed PT.\nAssessment: Sciatica has resolved. Low back pain persists.',
      gives: ['M54.50'],
      never: ['Z09', 'Z87.39', 'M54.30'],
    },
    {
      name: 'Resolved long ago, at a visit for the knee',
      row: 'D024',
      kind: 'trap',
      note: 'HPI: low back pain resolved last year.\nAssessment: Knee osteoarthritis, follow-up.',
      gives: [],
      never: ['Z09', 'Z87.39'],
    },
    {
      name: 'A healed fracture',
      row: 'D024',
      kind: 'trap',
      note: 'CC: follow up of L1 fracture.\nAssessment: L1 compression fracture, healed. Discharged from care.',
      gives: [],
      never: ['Z09', 'Z87.39'],
    },
    {
      name: 'A strain that is still there beside resolved pain',
      row: 'D024',
      kind: 'trap',
      note: 'CC: follow up.\nAssessment: Low back pain resolved. Lumbar strain, healing.',
      gives: ['S39.012D'],
      never: ['Z09'],
    },
  ],
});

/** Conditions of the back that the provider calls resolved where diagnoses are stated. */
function resolvedHere(facts: Facts): readonly Mention[] {
  return facts
    .mentioned(...CONDITIONS, ...INJURIES)
    .filter(
      (mention) =>
        mention.resolved &&
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        !mention.elsewhere &&
        !BROKEN.has(mention.concept) &&
        facts.isDiagnostic(mention),
    );
}

/** Words that treatment is completed, or that this visit follows up. */
function followUp(facts: Facts): readonly Mention[] {
  const completed = facts.stated('visit-follow-up-completed');
  const returns = facts
    .stated('injury-follow-up')
    .filter(({ section }) => OPENS_THE_VISIT.has(section));
  return [...completed, ...returns];
}

/** Treatment of the back in the plan; in the sentence of the resolved condition it is what helped. */
function stillTreated(facts: Facts, resolved: readonly Mention[]): readonly Mention[] {
  return facts
    .stated('conservative-treatment')
    .filter(
      (treatment) =>
        STILL_TREATS.has(treatment.section) &&
        !resolved.some((condition) => isBeside(condition, treatment)),
    );
}
