import { defineRule, type RuleFinding } from '../define-rule.ts';
import { discPainPattern } from '../disc-pain-pattern.ts';
import { isWorkUpPending } from '../work-up.ts';

/** M51.369 says "without mention"; pain that is mentioned and not tied to the disc leaves the 6th character open. */
export default defineRule({
  id: 'disc-degeneration-pattern-asked',
  version: 1,
  title:
    'The pain pattern of disc degeneration is asked when pain stands beside it without a stated relation',
  codes: ['M51.36-', 'M51.37-'],
  serviceDates: { from: '2024-10-01' },
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M51.36, M51.37' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.A.19' },
  ],
  exceptions: ['Radiculopathy or sciatica answers the question', 'Work-up is under way (I.B.18)'],
  check: (facts): readonly RuleFinding[] => {
    const discs = facts.diagnosed('disc-degeneration');
    if (discs.length === 0 || isWorkUpPending(facts)) return [];
    if (facts.diagnosed('radiculopathy', 'sciatica').length > 0) return [];
    const { by, evidence } = discPainPattern(facts, discs);
    if (by === 'stated' || evidence.length === 0) return [];
    return [
      {
        stance: 'asks',
        topic: 'disc-degeneration-pain-pattern',
        indicators: [...discs, ...evidence],
        because:
          'Disc degeneration and pain are documented without a stated relation; the code depends on it.',
      },
    ];
  },
  examples: [
    {
      name: 'Listed apart',
      row: 'D049',
      kind: 'supports',
      note: 'A/P\n1) Degenerative disc disease, lumbar\n2) LBP, chronic',
      gives: ['M51.360'],
      never: ['M54.50', 'G89.29'],
      asks: ['disc-degeneration-pain-pattern'],
    },
    {
      name: 'Tied by the provider',
      row: 'D049',
      kind: 'insufficient',
      note: 'Assessment: Lumbar DDD causing low back pain.',
      gives: ['M51.360'],
      asks: [],
    },
    {
      name: 'No pain mentioned',
      row: 'D047',
      kind: 'trap',
      note: 'Assessment: Lumbar DDD, noted incidentally.',
      gives: ['M51.369'],
      asks: [],
    },
    {
      name: 'Imaging is still to come',
      row: 'D049',
      kind: 'trap',
      note: 'Assessment: Lumbar DDD. Low back pain.\nPlan: MRI ordered.',
      gives: ['M51.360'],
      asks: [],
    },
    {
      name: 'Radiculopathy answers it',
      row: 'D050',
      kind: 'trap',
      note: 'Assessment:\n1. Lumbar DDD\n2. Low back pain\n3. Lumbar radiculopathy',
      gives: ['M51.16'],
      asks: [],
    },
    {
      name: 'Before the codes asked for it',
      row: 'D049',
      kind: 'trap',
      date: '2024-09-30',
      note: 'Assessment:\n1. Lumbar DDD\n2. Low back pain',
      gives: ['M51.36'],
      asks: [],
    },
    {
      name: 'Sciatica answers it',
      row: 'D050',
      kind: 'insufficient',
      note: 'Assessment:\n1. Lumbar DDD\n2. Low back pain\n3. Right sciatica',
      gives: ['M51.16'],
      asks: [],
    },
  ],
});
