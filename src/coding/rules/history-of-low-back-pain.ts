import { causesOfBackPain, LOW_BACK_PAIN, PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** IV.J: a condition that no longer exists is not coded; its history may be, where it bears on today's care. */
export default defineRule({
  id: 'history-of-low-back-pain',
  version: 1,
  title:
    'Low back pain in the past only is no M54 code; assessed as history without pain today it is Z87.39',
  codes: ['Z87.39', 'M54.5'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'IV.J, I.C.21.c.4' },
    { source: 'ICD-10-CM Tabular List', section: 'Z87.3, inclusion M00-M99' },
  ],
  exceptions: [
    'Pain of the spine or its cause diagnosed today',
    'History in the part for past illnesses only is not coded',
    '"History of low back pain" without a word about today leaves open whether it is over',
  ],
  check: (facts): readonly RuleFinding[] => {
    if (facts.diagnosed(...PAIN_OF_THE_SPINE).length > 0 || causesOfBackPain(facts).length > 0)
      return [];
    const over = facts
      .mentioned('history-of-low-back-pain')
      .filter(
        (mention) =>
          facts.isDiagnostic(mention) &&
          mention.assertion === 'affirmed' &&
          mention.experiencer === 'patient',
      );
    if (over.length > 0)
      return [
        {
          stance: 'supports',
          code: 'Z87.39',
          evidence: over,
          because:
            'The provider assesses low back pain as history, with none today; a condition that is over is not coded.',
          order: 'status-last',
        },
      ];
    const past = facts
      .past(...LOW_BACK_PAIN)
      .filter(
        (mention) =>
          facts.isDiagnostic(mention) && mention.assertion === 'affirmed' && !mention.resolved,
      );
    if (past.length === 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'M54.5-',
        hard: false,
        evidence: past,
        because: 'Low back pain is stated as history; whether it is present today is not said.',
        wouldNeed:
          'a statement that the pain is present at this encounter and was evaluated or treated',
        where: 'assessment',
      },
    ];
  },
  examples: [
    {
      name: 'Pain behind what was done is here',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: S/p L4-5 fusion, low back pain.',
      gives: ['M54.50', 'Z98.1'],
    },
    {
      name: 'What was done, and pain that continues',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: S/p epidural for radiculopathy, low back pain continues.',
      gives: ['M54.50'],
    },
    {
      name: 'What was done for it stands before the comma',
      row: 'D023',
      kind: 'insufficient',
      note: 'Assessment: S/p discectomy for low back pain.',
      gives: [],
    },
    {
      name: 'What had been is here again',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: History of low back pain, now with recurrence.',
      gives: ['M54.50'],
    },
    {
      name: 'A recent exacerbation of it',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: H/o LBP with recent exacerbation.',
      gives: ['M54.50'],
    },
    {
      name: 'It has returned',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: History of low back pain, which has returned.',
      gives: ['M54.50'],
    },
    {
      name: 'What is kept stable by treatment is here',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Hx of LBP, stable on current regimen.',
      gives: ['M54.50'],
    },
    {
      name: 'The flare is of another thing',
      row: 'D023',
      kind: 'insufficient',
      note: 'Assessment: History of low back pain. Gout, now with flare.',
      gives: [],
    },
    {
      name: 'Pain that came after a birth is here now',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Post-partum low back pain.',
      gives: ['M54.50'],
      withholds: [],
    },
    {
      name: 'Pain after an accident is here now',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Post-MVA low back pain.',
      gives: ['M54.50'],
      withholds: [],
    },
    {
      name: 'Pain after an injection is here now',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Post-injection low back pain flare.',
      gives: ['M54.50'],
      withholds: [],
    },
    {
      name: 'History, and none today',
      row: 'D023',
      kind: 'supports',
      note: 'Assessment: Hypertension. History of low back pain, none today; avoid heavy lifting.',
      gives: ['Z87.39'],
      never: ['M54.50'],
      quotes: { 'Z87.39': 'History of low back pain, none today' },
    },
    {
      name: 'History in a list, now without symptoms',
      row: 'D023',
      kind: 'supports',
      note: 'A/P:\n1. T2DM - continue metformin\n2. H/o LBP, currently asymptomatic - ok for work',
      gives: ['Z87.39'],
      never: ['M54.50'],
    },
    {
      name: 'History without a word about today',
      row: 'D023',
      kind: 'insufficient',
      note: 'Assessment: History of low back pain. Hypertension.',
      gives: [],
      never: ['M54.50', 'Z87.39'],
      withholds: ['M54.5-'],
    },
    {
      name: 'History among past illnesses only',
      row: 'D023',
      kind: 'insufficient',
      note: 'PMH: History of low back pain, currently asymptomatic.\nAssessment: Asthma.',
      gives: [],
      never: ['Z87.39', 'M54.50'],
    },
    {
      name: 'History, and pain again today',
      row: 'D023',
      kind: 'trap',
      note: 'PMH: h/o low back pain, asymptomatic until last week.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z87.39'],
    },
    {
      name: 'Pain is over, and its cause remains',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Lumbar spondylosis. History of low back pain, none today.',
      gives: ['M47.816'],
      never: ['Z87.39', 'M54.50'],
    },
    {
      name: 'No pain at this visit is no history',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Annual examination. No current low back pain.',
      gives: [],
      never: ['Z87.39'],
    },
    {
      name: 'History of the father',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Hip pain. Father with history of low back pain, now asymptomatic.',
      gives: [],
      never: ['Z87.39'],
    },
    {
      name: 'Carried forward in the problem list',
      row: 'D023',
      kind: 'trap',
      note: 'Problem list: Low back pain (M54.50), inactive.\nAssessment: Hypertension.',
      gives: [],
      problemList: ['M54.50'],
      never: ['M54.50', 'Z87.39'],
    },
    {
      name: 'Pain of the thoracic spine today',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: Thoracic back pain. History of low back pain, none today.',
      gives: ['M54.6'],
      never: ['Z87.39'],
    },
    {
      name: 'A history that is denied',
      row: 'D023',
      kind: 'trap',
      note: 'Assessment: No history of low back pain. Hypertension.',
      gives: [],
      withholds: [],
    },
    {
      name: 'The history stands last though it is named first',
      row: 'D023',
      kind: 'supports',
      note: 'Assessment:\n1. History of low back pain, none today\n2. Osteoporosis',
      gives: ['M81.0', 'Z87.39'],
    },
  ],
});
