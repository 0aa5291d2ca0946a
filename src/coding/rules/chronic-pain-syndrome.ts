import { defineRule, type RuleFinding } from '../define-rule.ts';
import { painControl } from '../pain-control.ts';

/** G89.4 is a diagnosis of its own; "chronic pain" is not chronic pain syndrome (I.C.6.b.6). */
export default defineRule({
  id: 'chronic-pain-syndrome',
  version: 1,
  title: 'Chronic pain syndrome is coded only when the provider names it, and replaces G89.2-',
  codes: ['G89.4'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1.a, I.C.6.b.6' },
    { source: 'ICD-10-CM Tabular List', section: 'G89.4; G89.2 Excludes1' },
  ],
  exceptions: ['Chronic pain and "chronic pain disorder" are not the syndrome'],
  check: (facts): readonly RuleFinding[] => {
    const named = facts.diagnosed('chronic-pain-syndrome');
    if (named.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'G89.4',
        evidence: named,
        because: 'The provider diagnoses chronic pain syndrome.',
        order: painControl(facts).length > 0 ? 'pain-control-first' : 'by-reason',
      },
    ];
  },
  examples: [
    {
      name: 'Chronic pain syndrome and low back pain',
      row: 'D137',
      kind: 'supports',
      note: 'Assessment:\n1. Chronic pain syndrome\n2. Low back pain\nPlan: continue.',
      gives: ['G89.4', 'M54.50'],
    },
    {
      name: 'Chronic low back pain listed first',
      row: 'D137',
      kind: 'supports',
      note: 'A/P: 1) Chronic LBP 2) chronic pain syndrome',
      gives: ['M54.50', 'G89.4'],
      never: ['G89.29'],
    },
    {
      name: 'At a visit for pain control the syndrome stands first',
      row: 'D137',
      kind: 'supports',
      note: 'Reason for visit: pain management.\nAssessment: Chronic low back pain. Chronic pain syndrome.',
      gives: ['G89.4', 'M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Inclusion term of the code',
      row: 'D137',
      kind: 'supports',
      note: 'Dx: Chronic pain associated with significant psychosocial dysfunction; lumbago.',
      gives: ['G89.4', 'M54.50'],
    },
    {
      name: 'Chronic pain is not the syndrome',
      row: 'D137',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Chronic pain.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.4'],
    },
    {
      name: 'Chronic pain disorder is not the syndrome',
      row: 'D137',
      kind: 'trap',
      note: 'Assessment: Low back pain, chronic pain disorder.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.4'],
    },
    {
      name: 'The syndrome is only possible',
      row: 'D137',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible chronic pain syndrome.',
      gives: ['M54.50'],
      never: ['G89.4'],
    },
  ],
});
