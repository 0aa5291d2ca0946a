import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { currentInjuries } from '../low-back-injury.ts';
import { treatmentPhase } from '../treatment-phase.ts';

const OF_A_SPRAIN = [...PAIN_OF_THE_BACK, 'M62.83', 'S39.92', 'S30.0'];
const JOINTS = [
  { concepts: ['low-back-sprain', 'back-sprain'], code: 'S33.5XX' },
  { concepts: ['lumbosacral-sprain'], code: 'S33.9XX' },
  { concepts: ['sacroiliac-sprain'], code: 'S33.6XX' },
  { concepts: ['coccyx-sprain'], code: 'S33.8XX' },
] as const;

/** S33.-: a sprain is of ligaments; with a strain both are coded, because S33 and S39.01- exclude each other only by Excludes2. */
export default defineRule({
  id: 'sprain-coded-by-its-joint',
  version: 1,
  title: 'A current sprain of the low back is coded by its joint: lumbar, lumbosacral, sacroiliac',
  codes: ['S33.5', 'S33.6', 'S33.8', 'S33.9'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Sprain, lumbar; Sprain, lumbosacral; Sprain, sacroiliac, joint',
    },
    {
      source: 'ICD-10-CM Tabular List',
      section: 'S33; Excludes2 between S33 and S39.01-; Excludes1 at block M50-M54',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.b, I.C.19.a' },
  ],
  exceptions: [
    'A chronic or recurrent sprain is not a current injury',
    'A suspected sprain is not coded',
  ],
  check: (facts): readonly RuleFinding[] =>
    JOINTS.flatMap(({ concepts, code }): RuleFinding[] => {
      const sprains = currentInjuries(facts, concepts);
      if (sprains.length === 0) return [];
      return [
        {
          stance: 'supports',
          code: code + treatmentPhase(facts, sprains),
          evidence: sprains,
          because: 'The provider diagnoses a current sprain of this joint or its ligaments.',
          replaces: OF_A_SPRAIN,
          order: 'injury-first',
        },
      ];
    }),
  examples: [
    {
      name: 'The sacroiliac joint, abbreviated',
      row: 'D092',
      kind: 'supports',
      note: 'Assessment: SI sprain.',
      gives: ['S33.6XXA'],
    },
    {
      name: 'Lumbar sprain',
      row: 'D089',
      kind: 'supports',
      note: 'HPI: twisted while mowing 2 days ago.\nAssessment: Lumbar sprain. Low back pain.',
      gives: ['S33.5XXA'],
      never: ['M54.50', 'S39.012A'],
      quotes: { 'S33.5XXA': 'Lumbar sprain' },
    },
    {
      name: 'Sprain of lumbar ligaments, healing',
      row: 'D089',
      kind: 'supports',
      note: 'Follow-up visit.\nA: Sprain of ligaments of lumbar spine, healing well.',
      gives: ['S33.5XXD'],
    },
    {
      name: 'Back sprain with the low back as site',
      row: 'D089',
      kind: 'supports',
      note: 'CC: lower back pain.\nAssessment: back sprain',
      gives: ['S33.5XXA'],
    },
    {
      name: 'Sprain only suspected',
      row: 'D089',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible lumbar sprain.',
      gives: ['M54.50'],
      never: ['S33.5XXA'],
    },
    {
      name: 'Sprain of the ankle',
      row: 'D089',
      kind: 'trap',
      note: 'Assessment: Right ankle sprain. Low back pain.',
      gives: ['M54.50'],
      never: ['S33.5XXA'],
    },
    {
      name: 'Back sprain, site of the back not said',
      row: 'D089',
      kind: 'insufficient',
      note: 'Assessment: Back sprain after a fall.',
      gives: [],
      never: ['S33.5XXA'],
    },
    {
      name: 'Lumbosacral sprain',
      row: 'D090',
      kind: 'supports',
      note: 'Impression: Lumbosacral sprain following MVA 3 days ago.',
      gives: ['S33.9XXA'],
    },
    {
      name: 'Lumbosacral pain without a sprain',
      row: 'D090',
      kind: 'insufficient',
      note: 'Impression: Lumbosacral pain following MVA 3 days ago.',
      gives: ['M54.50'],
      never: ['S33.9XXA'],
    },
    {
      name: 'No lumbosacral sprain',
      row: 'D090',
      kind: 'trap',
      note: 'Impression: LBP. No evidence of lumbosacral sprain.',
      gives: ['M54.50'],
      never: ['S33.9XXA'],
    },
    {
      name: 'Sprain and strain are both coded',
      row: 'D091',
      kind: 'supports',
      note: 'Dx: Lumbar sprain/strain',
      gives: ['S33.5XXA', 'S39.012A'],
      never: ['M54.50'],
    },
    {
      name: 'Strain and sprain as two diagnoses',
      row: 'D091',
      kind: 'supports',
      note: 'Assessment:\n1. Sprain of ligaments of lumbar spine\n2. Strain of low back muscles',
      gives: ['S33.5XXA', 'S39.012A'],
    },
    {
      name: 'Lumbosacral sprain-strain',
      row: 'D091',
      kind: 'supports',
      note: 'A/P: LS sprain/strain - PT, NSAIDs',
      gives: ['S33.9XXA', 'S39.012A'],
    },
    {
      name: 'Strain alone',
      row: 'D091',
      kind: 'insufficient',
      note: 'Dx: Lumbar strain',
      gives: ['S39.012A'],
      never: ['S33.5XXA'],
    },
    {
      name: 'Either of two, not decided',
      row: 'D091',
      kind: 'trap',
      note: 'Assessment: Low back pain, lumbar sprain vs strain.',
      gives: ['M54.50'],
      never: ['S33.5XXA', 'S39.012A'],
    },
    {
      name: 'Sacroiliac sprain',
      row: 'D092',
      kind: 'supports',
      note: 'Assessment: Right SI joint sprain, fell on ice.',
      gives: ['S33.6XXA'],
      never: ['M53.3'],
    },
    {
      name: 'Sprain or strain of the sacroiliac joint is one code of the joint',
      row: 'D092',
      kind: 'supports',
      note: 'IMPRESSION: Sprain/strain of the left sacroiliac joint with SI joint pain.',
      gives: ['S33.6XXA'],
      never: ['S39.012A', 'M53.3'],
    },
    {
      name: 'Sacroiliac pain without a sprain',
      row: 'D092',
      kind: 'insufficient',
      note: 'Assessment: Right SI joint pain since a fall.',
      gives: ['M53.3'],
      never: ['S33.6XXA'],
    },
    {
      name: 'Sacroiliac sprain in the past',
      row: 'D092',
      kind: 'trap',
      note: 'PMH: SI joint sprain 2010.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['S33.6XXA'],
    },
    {
      name: 'Sprain of the coccyx',
      note: 'Assessment: Coccyx sprain with coccydynia after a fall on the stairs.',
      gives: ['S33.8XXA'],
    },
    {
      name: 'The sprain stands before a condition listed first',
      row: 'D089',
      kind: 'supports',
      note: 'Assessment: 1. Lumbar spondylosis. 2. Lumbar sprain with muscle spasm of the back and low back contusion.',
      gives: ['S33.5XXA', 'M47.816'],
      never: ['M62.830', 'S30.0XXA'],
    },
    {
      name: 'Contusion of the tailbone is part of its sprain',
      note: 'Assessment: Coccyx sprain, coccyx contusion.',
      gives: ['S33.8XXA'],
    },
    {
      name: 'Pain of a sacroiliac joint that is sprained',
      row: 'D092',
      kind: 'supports',
      note: 'Assessment: Low back contusion. SI joint sprain. SI joint pain.',
      gives: ['S33.6XXA'],
    },
  ],
});
