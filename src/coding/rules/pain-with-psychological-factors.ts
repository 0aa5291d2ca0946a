import { PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** F45.42 says that psychological factors take part; the acute or chronic pain is coded also. */
export default defineRule({
  id: 'pain-with-psychological-factors',
  version: 2,
  title: 'Back pain with related psychological factors adds F45.42',
  codes: ['F45.42'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'F45.42 Code also; G89 Code also' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.5.a' },
  ],
  exceptions: [
    'Exclusively psychological pain is F45.41',
    'A mood disorder that is listed beside the pain',
  ],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed(...PAIN_OF_THE_SPINE, 'chronic-pain');
    const named = facts.diagnosed('pain-with-psychological-factors');
    if (named.length > 0) {
      return [
        {
          stance: 'supports',
          code: 'F45.42',
          evidence: named,
          because: 'The provider documents psychological factors that take part in the pain.',
        },
      ];
    }
    const chronic = pain.filter((mention) => mention.acuity.includes('chronic'));
    const noted = facts.stated('psychological-factors', 'psychosocial-plan');
    const syndrome = facts.diagnosed('chronic-pain-syndrome');
    if (chronic.length === 0 || syndrome.length > 0 || noted.length === 0) return [];
    return [
      {
        stance: 'asks',
        topic: 'pain-diagnosis',
        indicators: [...chronic, ...noted],
        because:
          'Chronic pain is diagnosed, and psychological factors or their treatment are noted without a stated relation.',
      },
    ];
  },
  examples: [
    {
      name: 'Chronic low back pain with related psychological factors',
      row: 'D136',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain with related psychological factors.',
      gives: ['F45.42', 'M54.50', 'G89.29'],
    },
    {
      name: 'Pain disorder and chronic low back pain listed apart',
      row: 'D136',
      kind: 'supports',
      note: 'Dx: 1. Chronic LBP 2. Pain disorder with related psychological factors',
      gives: ['M54.50', 'F45.42', 'G89.29'],
    },
    {
      name: 'Psychological factors contribute',
      row: 'D136',
      kind: 'supports',
      note: 'A/P: Chronic low back pain. Psychological factors are contributing to his pain.',
      gives: ['M54.50', 'F45.42', 'G89.29'],
    },
    {
      name: 'Pain psychology is planned, no factors are diagnosed',
      row: 'D136',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain.\nPlan: referral to pain psychology.',
      gives: ['M54.50', 'G89.29'],
      never: ['F45.42', 'F45.41'],
      asks: ['pain-diagnosis'],
    },
    {
      name: 'Emotional distress is noted without a relation',
      row: 'D136',
      kind: 'insufficient',
      note: 'HPI: Emotional distress at work.\nAssessment: Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      never: ['F45.42'],
      asks: ['pain-diagnosis'],
    },
    {
      name: 'The pain is not called chronic',
      row: 'D136',
      kind: 'insufficient',
      note: 'Assessment: Low back pain.\nPlan: referral to pain psychology.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Chronic pain syndrome already names it',
      row: 'D136',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain, chronic pain syndrome.\nPlan: pain psychology.',
      gives: ['M54.50', 'G89.4'],
      asks: [],
    },
    {
      name: 'Psychosocial factors are wider than psychological ones',
      row: 'D136',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain; psychosocial factors contributing.',
      gives: ['M54.50', 'G89.29'],
      never: ['F45.42'],
      asks: ['pain-diagnosis'],
    },
    {
      name: 'Psychological factors denied',
      row: 'D136',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain. No related psychological factors.',
      gives: ['M54.50', 'G89.29'],
      never: ['F45.42'],
      asks: [],
    },
    {
      name: 'Chronic pain of an unnamed site',
      row: 'D136',
      kind: 'insufficient',
      note: 'Assessment: Chronic pain.\nPlan: pain psychology.',
      gives: [],
      asks: ['pain-diagnosis'],
    },
    {
      name: 'Distress and its treatment are noted',
      row: 'D136',
      kind: 'insufficient',
      note: 'HPI: Emotional distress at work.\nAssessment: Chronic low back pain.\nPlan: referral to pain psychology.',
      gives: ['M54.50', 'G89.29'],
      asks: ['pain-diagnosis'],
    },
  ],
});
