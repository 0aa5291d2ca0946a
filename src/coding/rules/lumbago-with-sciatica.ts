import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { codesOfSide, legSide } from '../leg-side.ts';

const LOW_BACK_PAIN = [
  'low-back-pain',
  'mechanical-low-back-pain',
  'axial-low-back-pain',
  'postural-low-back-pain',
  'other-specified-low-back-pain',
] as const;
const CODES = { right: 'M54.41', left: 'M54.42', unspecified: 'M54.40' } as const;

/**
 * Low back pain at a visit whose diagnosis is sciatica: in the assessment, or as the complaint that brought the
 * patient. M54.3 excludes sciatica with lumbago wherever in the record the lumbago is told.
 */
function painBeside(facts: Facts): readonly Mention[] {
  const assessed = facts.diagnosed(...LOW_BACK_PAIN);
  if (assessed.length > 0) return assessed;
  const ofBack = facts
    .diagnosed('back-pain')
    .filter((mention) => facts.regions(mention).includes('lumbar'));
  const complaint = facts
    .stated('low-back-pain')
    .filter(({ section }) => section === 'chief-complaint' || section === 'hpi');
  return ofBack.length > 0 ? ofBack : complaint;
}

/** M54.4-: the combination of low back pain and sciatica takes the place of both. */
export default defineRule({
  id: 'lumbago-with-sciatica',
  version: 1,
  title: 'Low back pain with sciatica is one combination code, by side',
  codes: ['M54.40', 'M54.41', 'M54.42'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M54.4; Excludes1 at M54.3, M54.5' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.9, I.B.13, I.B.14' },
  ],
  exceptions: [
    'Sciatica due to a disc disorder is M51.1-',
    'Sciatica of a piriformis syndrome is part of G57.0-',
    'The provider calls the two unrelated',
  ],
  check: (facts): readonly RuleFinding[] => {
    const sciatica = facts.diagnosed('sciatica');
    const pain = painBeside(facts);
    if (sciatica.length === 0 || pain.length === 0) return [];
    if (facts.unrelated(pain, sciatica) || facts.diagnosed('piriformis-syndrome').length > 0)
      return [];
    return codesOfSide(legSide(facts, sciatica, 'sciatica'), CODES).map((code) => ({
      stance: 'supports',
      code,
      evidence: [...pain, ...sciatica],
      because:
        'The provider documents low back pain and sciatica; the classification joins them in one code for the side.',
      replaces: ['M54.5', 'M54.3', 'M54.9', 'M79.60'],
    }));
  },
  examples: [
    {
      name: 'Right sciatica',
      row: 'D025',
      kind: 'supports',
      note: 'Assessment: Low back pain with right sciatica.\nPlan: PT.',
      gives: ['M54.41'],
      withholds: [],
      quotes: { 'M54.41': 'sciatica' },
      asks: [],
    },
    {
      name: 'Two lines of a problem list that is assessed',
      row: 'D025',
      kind: 'supports',
      note: 'A/P:\n1. Lumbago\n2. Sciatica, R side - gabapentin',
      gives: ['M54.41'],
      never: ['M54.50', 'M54.31'],
    },
    {
      name: 'The complaint is low back pain, the diagnosis sciatica',
      row: 'D025',
      kind: 'supports',
      note: 'CC: low back pain\nAssessment: Right-sided sciatica.',
      gives: ['M54.41'],
      never: ['M54.31'],
    },
    {
      name: 'Back pain that the note puts in the lumbar region',
      row: 'D025',
      kind: 'supports',
      note: 'Exam: lumbar paraspinal tenderness.\nAssessment: Back pain with right sciatica.',
      gives: ['M54.41'],
      never: ['M54.9'],
    },
    {
      name: 'Side told only by the therapist',
      row: 'D025',
      kind: 'supports',
      note: 'Assessment: LBP with sciatica.',
      documents: [
        { id: 'pt', kind: 'therapy', text: 'Patient with right sciatica, antalgic gait.' },
      ],
      gives: ['M54.41'],
      asks: [],
    },
    {
      name: 'Side told by where the pain runs',
      row: 'D025',
      kind: 'supports',
      note: 'HPI: Low back pain radiating down the right leg to the calf.\nAssessment: Lumbago with sciatica.',
      gives: ['M54.41'],
      asks: [],
    },
    {
      name: 'Side missing',
      row: 'D025',
      kind: 'insufficient',
      note: 'Assessment: Low back pain with sciatica.',
      gives: ['M54.40'],
      asks: ['sciatica-side'],
    },
    {
      name: 'Sciatica denied',
      row: 'D025',
      kind: 'trap',
      note: 'Assessment: Low back pain, right sided. No sciatica.',
      gives: ['M54.50'],
      never: ['M54.41'],
    },
    {
      name: 'Sciatica that the provider calls unrelated',
      row: 'D025',
      kind: 'trap',
      note: 'Assessment: Right sciatica. Low back pain, unrelated to the sciatica.',
      gives: ['M54.31', 'M54.50'],
      never: ['M54.41'],
    },
    {
      name: 'Sciatica of a piriformis syndrome',
      row: 'D025',
      kind: 'trap',
      note: 'Assessment: Low back pain. Right piriformis syndrome with sciatica.',
      gives: ['M54.50', 'G57.01'],
      never: ['M54.41'],
    },
    {
      name: 'Left sciatica',
      row: 'D026',
      kind: 'supports',
      note: 'Dx: LBP w/ L sciatica',
      gives: ['M54.42'],
    },
    {
      name: 'Left sciatica in a narrative',
      row: 'D026',
      kind: 'supports',
      note: 'Impression: This is a 44-year-old with mechanical low back pain and left-sided sciatica.',
      gives: ['M54.42'],
    },
    {
      name: 'Possible left sciatica',
      row: 'D026',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, possible left sciatica.',
      gives: ['M54.50'],
      never: ['M54.42'],
    },
    {
      name: 'Left sciatica of the mother',
      row: 'D026',
      kind: 'trap',
      note: 'Family history: mother had left sciatica.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.42'],
    },
    {
      name: 'Low back pain at an earlier visit only',
      row: 'D026',
      kind: 'trap',
      note: 'Last visit: low back pain.\nAssessment: Left sciatica.',
      gives: ['M54.32'],
      never: ['M54.42'],
    },
    {
      name: 'Side not stated anywhere',
      row: 'D027',
      kind: 'supports',
      note: 'Assessment and plan: Lumbago with sciatica. Start NSAIDs.',
      gives: ['M54.40'],
      asks: ['sciatica-side'],
    },
    {
      name: 'Side stated in the history',
      row: 'D027',
      kind: 'insufficient',
      note: 'HPI: left sciatica for two weeks with low back pain.\nAssessment: LBP with sciatica.',
      gives: ['M54.42'],
      asks: [],
      never: ['M54.40'],
    },
    {
      name: 'Two clinicians name different sides',
      row: 'D027',
      kind: 'trap',
      note: 'Assessment: LBP with sciatica.',
      documents: [
        { id: 'pt', kind: 'therapy', text: 'Right sciatica.' },
        { id: 'rn', kind: 'nursing', text: 'Left sciatica per triage.' },
      ],
      gives: ['M54.40'],
      never: ['M54.41', 'M54.42'],
    },
    {
      name: 'The side of an old sciatica',
      row: 'D027',
      kind: 'trap',
      note: 'PMH: right sciatica in 2012.\nAssessment: Low back pain with sciatica.',
      gives: ['M54.40'],
      never: ['M54.41'],
    },
    {
      name: 'Both sides',
      row: 'D028',
      kind: 'supports',
      note: 'Assessment: Low back pain with bilateral sciatica.',
      gives: ['M54.41', 'M54.42'],
      asks: [],
    },
    {
      name: 'Both sides in letters',
      row: 'D028',
      kind: 'supports',
      note: 'Dx: LBP with b/l sciatica, L>R',
      gives: ['M54.41', 'M54.42'],
    },
    {
      name: 'Right today, left today, in two statements',
      row: 'D028',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Right sciatica\n3. Left sciatica',
      gives: ['M54.41', 'M54.42'],
    },
    {
      name: 'Bilateral pain of the back, sciatica of one side',
      row: 'D028',
      kind: 'insufficient',
      note: 'Assessment: Bilateral low back pain with right sciatica.',
      gives: ['M54.41'],
      never: ['M54.42'],
    },
    {
      name: 'Bilateral leg pain that is not called sciatica',
      row: 'D028',
      kind: 'trap',
      note: 'Assessment: Low back pain with bilateral leg numbness, not sciatica.',
      gives: ['M54.50'],
      never: ['M54.41', 'M54.42'],
    },
    {
      name: 'Back pain and leg pain named besides are part of it',
      row: 'D026',
      kind: 'supports',
      note: 'Assessment: Low back pain, back pain with left leg pain, left sciatica.',
      gives: ['M54.42'],
      never: ['M54.9', 'M79.605'],
      quotes: { 'M54.42': 'Low back pain' },
    },
    {
      name: 'Low back pain in the history of the illness',
      row: 'D025',
      kind: 'supports',
      note: 'HPI: low back pain and shooting pain in the right leg since Friday.\nAssessment: Sciatica, right.',
      gives: ['M54.41'],
      never: ['M54.31'],
    },
    {
      name: 'Low back pain in the past history only',
      row: 'D029',
      kind: 'trap',
      note: 'PMH: low back pain.\nAssessment: Right sciatica.',
      gives: ['M54.31'],
      never: ['M54.41'],
    },
    {
      name: 'Back pain that no word puts in the low back',
      row: 'D029',
      kind: 'insufficient',
      note: 'Assessment: Back pain. Right sciatica.',
      gives: ['M54.9', 'M54.31'],
      never: ['M54.41'],
    },
    {
      name: 'Postural low back pain with sciatica',
      row: 'D025',
      kind: 'supports',
      note: 'Assessment: Postural low back pain with right sciatica.',
      gives: ['M54.41'],
      never: ['M54.50'],
    },
    {
      name: 'A named type of low back pain with sciatica',
      row: 'D026',
      kind: 'supports',
      note: 'Assessment: Neuropathic low back pain with left sciatica.',
      gives: ['M54.42'],
      never: ['M54.59'],
    },
    {
      name: 'An addendum corrects the side',
      row: 'D026',
      kind: 'supports',
      note: 'Assessment: Right sciatica with low back pain.\nADDENDUM: Correction: the side is left.',
      gives: ['M54.42'],
      never: ['M54.41'],
      quotes: { 'M54.42': 'Correction: the side is left' },
    },
    {
      name: 'A title that leaves sciatica open',
      row: 'D027',
      kind: 'trap',
      note: 'Assessment: Low back pain, unspecified back pain laterality, unspecified chronicity, with sciatica presence unspecified.',
      gives: ['M54.50'],
      never: ['M54.40'],
    },
  ],
});
