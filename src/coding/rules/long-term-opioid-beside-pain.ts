import type { SectionKind } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Parts that tell what the patient took once, or what was talked of. */
const NOT_OF_NOW: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'history',
  'review-of-systems',
  'patient-reported',
]);
/** Codes of pain and of the back that the drug is taken for. */
const BACK = ['M', 'G89', 'S'] as const;

/** Z79.891 tells of a drug taken for long; dependence and use disorders are F11.- in its place (I.C.21.c.3). */
export default defineRule({
  id: 'long-term-opioid-beside-pain',
  version: 1,
  title:
    'Long-term opioid therapy is Z79.891 after the condition; dependence is F11.2- in its place',
  codes: ['Z79.891', 'F11.20', 'F11.21', 'F11.2'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Tabular List',
      section: 'Z79.891 Excludes1 F11.2-, F11.9-; Z79 Excludes2',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.21.c.3, I.C.5.b' },
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Dependence, drug, opioid; Long-term drug therapy',
    },
  ],
  exceptions: [
    'A short course, or a drug in the list of medications only',
    'Therapy planned, declined or of the past',
    'A use disorder whose severity is not stated has no default code',
  ],
  check: (facts): readonly RuleFinding[] => {
    const therapy = facts
      .stated('long-term-opioid')
      .filter(({ section, planned }) => !planned && !NOT_OF_NOW.has(section));
    const remission = facts
      .mentioned('opioid-dependence')
      .filter(
        (mention) =>
          mention.resolved && mention.assertion === 'affirmed' && facts.isDiagnostic(mention),
      );
    const dependence = facts.diagnosed('opioid-dependence');
    const disorder = facts.diagnosed('opioid-use-disorder');
    const complicated = facts.stated('opioid-withdrawal');
    const findings: RuleFinding[] = [];
    const ofDrug = [...dependence, ...disorder];
    if (ofDrug.length > 0 && therapy.length > 0)
      findings.push({
        stance: 'blocks',
        code: 'Z79.891',
        hard: true,
        evidence: [...ofDrug, ...therapy],
        because:
          'The provider diagnoses opioid dependence or a use disorder; the long-term use is part of it (Excludes1 at Z79.891).',
        wouldNeed: 'therapy for pain without a diagnosis of dependence or use disorder',
        where: 'assessment',
      });
    else if (therapy.length > 0)
      findings.push({
        stance: 'supports',
        code: 'Z79.891',
        evidence: therapy,
        because: 'The provider states that the patient takes an opioid for long.',
        order: 'status-last',
        beside: BACK,
      });
    if (dependence.length + remission.length > 0 && complicated.length === 0)
      findings.push({
        stance: 'supports',
        code: dependence.length > 0 ? 'F11.20' : 'F11.21',
        evidence: dependence.length > 0 ? dependence : remission,
        because:
          dependence.length > 0
            ? 'The provider diagnoses opioid dependence, or a use disorder that is moderate or severe.'
            : 'The provider diagnoses opioid dependence in remission.',
        order: 'status-last',
        beside: BACK,
      });
    else if (ofDrug.length > 0)
      findings.push({
        stance: 'blocks',
        code: 'F11.-',
        hard: false,
        evidence: [...ofDrug, ...complicated],
        because:
          complicated.length > 0
            ? 'Withdrawal or intoxication is stated as well; the code of both is outside the low back.'
            : 'An opioid use disorder is diagnosed without its severity.',
        wouldNeed:
          complicated.length > 0
            ? 'the coder’s choice among F11.12- to F11.29 for what is stated'
            : 'its severity: mild, moderate or severe',
        where: 'assessment',
      });
    return findings;
  },
  examples: [
    {
      name: 'Chronic low back pain on chronic opioid therapy',
      row: 'D138',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain, on chronic opioid therapy. UDS today.',
      gives: ['M54.50', 'G89.29', 'Z79.891'],
      quotes: { 'Z79.891': 'on chronic opioid' },
    },
    {
      name: 'Long-term use told in the history of the present illness',
      row: 'D138',
      kind: 'supports',
      note: 'HPI: maintained on chronic opioids for his back.\nAssessment: Lumbar spondylosis.',
      gives: ['M47.816', 'Z79.891'],
    },
    {
      name: 'Dependence takes the place of long-term use',
      row: 'D138',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain. Opioid dependence, long-term opioid therapy.',
      gives: ['M54.50', 'G89.29', 'F11.20'],
      never: ['Z79.891'],
      withholds: ['Z79.891'],
    },
    {
      name: 'Severe use disorder is dependence',
      row: 'D138',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Severe opioid use disorder',
      gives: ['M54.50', 'F11.20'],
    },
    {
      name: 'Dependence in remission',
      row: 'D138',
      kind: 'supports',
      note: 'Assessment: Low back pain. Opioid dependence, in remission.',
      gives: ['M54.50', 'F11.21'],
      never: ['F11.20'],
    },
    {
      name: 'Use disorder, severity not stated',
      row: 'D138',
      kind: 'insufficient',
      note: 'HPI: long-term opioid therapy.\nAssessment: Low back pain. Opioid use disorder.',
      gives: ['M54.50'],
      never: ['F11.20', 'Z79.891'],
      withholds: ['F11.-', 'Z79.891'],
    },
    {
      name: 'Dependence with withdrawal',
      row: 'D138',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Opioid dependence with opioid withdrawal.',
      gives: ['M54.50'],
      never: ['F11.20'],
      withholds: ['F11.-'],
    },
    {
      name: 'A short course in the list of medications',
      row: 'D138',
      kind: 'insufficient',
      note: 'Medications: oxycodone 5 mg prn.\nAssessment: Low back pain.\nPlan: short course of tramadol.',
      gives: ['M54.50'],
      never: ['Z79.891'],
    },
    {
      name: 'Chronic opioids in the past',
      row: 'D138',
      kind: 'trap',
      note: 'PMH: previously on chronic opioids.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z79.891'],
    },
    {
      name: 'Long-term use talked of and declined',
      row: 'D138',
      kind: 'trap',
      note: 'HPI: not on chronic opioids.\nAssessment: Low back pain. Discussed risks of long-term opioid use.\nPlan: Will start long-term opioid therapy only if PT fails.',
      gives: ['M54.50'],
      never: ['Z79.891'],
    },
    {
      name: 'Long-term opioids and no condition of the back',
      row: 'D138',
      kind: 'trap',
      note: 'Assessment: Hypertension. Long-term opioid therapy.',
      gives: [],
      never: ['Z79.891'],
    },
    {
      name: 'Dependence at a visit that is not for the back',
      row: 'D138',
      kind: 'trap',
      note: 'Assessment: Opioid dependence. Denies back pain.',
      gives: [],
      never: ['F11.20'],
    },
    {
      name: 'Therapy is to begin',
      row: 'D138',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: Will start long-term opioid therapy.',
      gives: ['M54.50'],
      never: ['Z79.891'],
    },
    {
      name: 'Therapy in the past history',
      row: 'D138',
      kind: 'trap',
      note: 'PMH: long-term opioid therapy.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z79.891'],
    },
    {
      name: 'Therapy in the review of systems',
      row: 'D138',
      kind: 'trap',
      note: 'ROS: on chronic opioids.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z79.891'],
    },
    {
      name: 'The status stands last though it is named first',
      row: 'D138',
      kind: 'supports',
      note: 'Assessment:\n1. Long-term opioid therapy\n2. Low back pain',
      gives: ['M54.50', 'Z79.891'],
    },
    {
      name: 'The back stands first though the dependence is named first',
      row: 'D138',
      kind: 'supports',
      note: 'Assessment:\n1. Opioid dependence\n2. Low back pain',
      gives: ['M54.50', 'F11.20'],
    },
    {
      name: 'Dependence in remission in the past history only',
      row: 'D138',
      kind: 'trap',
      note: 'PMH: Opioid dependence in remission.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['F11.21'],
    },
    {
      name: 'Dependence denied',
      row: 'D138',
      kind: 'trap',
      note: 'Assessment: Low back pain. No opioid dependence in remission.',
      gives: ['M54.50'],
      never: ['F11.20', 'F11.21'],
    },
  ],
});
