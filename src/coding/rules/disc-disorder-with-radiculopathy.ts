import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { lumbarCode } from '../lumbar-code.ts';

const DISC = [
  'disc-displacement',
  'disc-degeneration',
  'disc-disorder',
  'internal-disc-disruption',
] as const;
const NERVE = ['radiculopathy', 'sciatica', 'lumbago-with-sciatica'] as const;

/** M51.16/.17: one combination code says disc disorder and radiculopathy; "with" needs no causal word (I.A.15). */
export default defineRule({
  id: 'disc-disorder-with-radiculopathy',
  version: 1,
  title: 'A disc disorder with radiculopathy or sciatica is one combination code',
  codes: ['M51.15', 'M51.16', 'M51.17'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M51.1; Excludes1 at M54.1, M54.3, M54.4' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.B.9' },
  ],
  exceptions: ['The provider attributes the radiculopathy to something else'],
  check: (facts): readonly RuleFinding[] => {
    const discs = facts.diagnosed(...DISC);
    const nerves = facts.diagnosed(...NERVE);
    if (discs.length === 0 || nerves.length === 0 || facts.unrelated(nerves, discs)) return [];
    return discs.flatMap((disc) =>
      lumbarCode(facts, disc, {
        thoracolumbar: 'M51.15',
        lumbar: 'M51.16',
        lumbosacral: 'M51.17',
      }).map(
        (code): RuleFinding => ({
          stance: 'supports',
          code,
          evidence: [disc, ...nerves],
          because:
            'The provider documents a lumbar disc disorder and radiculopathy; the classification joins them in one code.',
          replaces: [...PAIN_OF_BACK_AND_LEG, 'M54.1', 'M51.2', 'M51.3', 'M51.8', 'M51.9'],
        }),
      ),
    );
  },
  examples: [
    {
      name: 'Herniation with radiculopathy at L4-5',
      row: 'D042',
      kind: 'supports',
      note: 'Assessment: L4-5 disc herniation with left L5 radiculopathy.',
      gives: ['M51.16'],
    },
    {
      name: 'Radiculopathy only suspected',
      row: 'D042',
      kind: 'insufficient',
      note: 'Assessment: L4-5 disc herniation, possible radiculopathy.',
      gives: ['M51.26'],
    },
    {
      name: 'Low back pain beside the combination',
      row: 'D042',
      kind: 'trap',
      note: 'Assessment:\n1. Low back pain\n2. L5-S1 disc herniation with S1 radiculopathy',
      gives: ['M51.17'],
      never: ['M54.50'],
    },
  ],
});
