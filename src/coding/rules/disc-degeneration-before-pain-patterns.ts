import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = { thoracolumbar: 'M51.35', lumbar: 'M51.36', lumbosacral: 'M51.37' } as const;

/** M51.36 and M51.37 could be billed until FY2024; they said nothing of pain. */
export default defineRule({
  id: 'disc-degeneration-before-pain-patterns',
  version: 1,
  title: 'Before FY2025 lumbar disc degeneration was M51.36 or M51.37 whatever the pain',
  codes: ['M51.35', 'M51.36', 'M51.37'],
  serviceDates: { until: '2024-09-30' },
  citations: [
    { source: 'ICD-10-CM order files', section: 'FY2024 and FY2025: M51.36, M51.37' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: ['With radiculopathy or sciatica M51.16, M51.17'],
  check: (facts): readonly RuleFinding[] =>
    sitedCodes(facts, facts.diagnosed('disc-degeneration'), CODES).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence,
      because: 'The provider diagnoses degeneration of a lumbar disc.',
      replaces: [...PAIN_OF_THE_BACK, 'M51.9'],
    })),
  examples: [
    {
      name: 'On the last day of the five-character code',
      row: 'D044',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment: Lumbar DDD with discogenic low back pain only.',
      gives: ['M51.36'],
      never: ['M54.50'],
      asks: [],
    },
    {
      name: 'Low back pain listed apart',
      row: 'D049',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment:\n1. Lumbar DDD\n2. Low back pain',
      gives: ['M51.36'],
      asks: [],
    },
    {
      name: 'Two regions',
      row: 'D053',
      kind: 'supports',
      date: '2023-03-01',
      note: 'Assessment: Degenerative discs L4-5, L5-S1.',
      gives: ['M51.36', 'M51.37'],
    },
    {
      name: 'Lumbosacral, before 2024',
      row: 'D048',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment: L5-S1 DDD.',
      gives: ['M51.37'],
    },
    {
      name: 'With radiculopathy',
      row: 'D050',
      kind: 'insufficient',
      date: '2024-09-30',
      note: 'Assessment: L5-S1 DDD with radiculopathy.',
      gives: ['M51.17'],
    },
    {
      name: 'Degeneration denied',
      row: 'D047',
      kind: 'trap',
      date: '2024-09-30',
      note: 'Assessment: Low back pain, no disc degeneration.',
      gives: ['M54.50'],
      never: ['M51.36'],
    },
    {
      name: 'Leg pain had no place in the code',
      row: 'D045',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment: Left leg pain due to lumbar DDD, no radiculopathy.',
      gives: ['M51.36'],
      asks: [],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D044',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment: T12-L1 disc degeneration.',
      gives: ['M51.35'],
    },
    {
      name: 'Low back pain that was called unrelated',
      row: 'D049',
      kind: 'supports',
      date: '2024-09-30',
      note: 'Assessment: Lumbar DDD. Low back pain, unrelated to the DDD.',
      gives: ['M51.36', 'M54.50'],
      asks: [],
      withholds: [],
    },
    {
      name: 'On the first day of the pain patterns',
      row: 'D047',
      kind: 'trap',
      date: '2024-10-01',
      note: 'Assessment: Lumbar DDD, no pain of the back or leg.',
      gives: ['M51.369'],
      lacks: ['no-code-on-date'],
    },
  ],
});
