import { PAIN_OF_BACK_AND_LEG } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** G54.1, G54.4: named disorders of plexus and roots; radiculopathy itself is M54.1-. */
export default defineRule({
  id: 'lumbosacral-plexus-and-root',
  version: 1,
  title: 'A lumbosacral plexus disorder is G54.1 and a lumbosacral root disorder G54.4',
  codes: ['G54.1', 'G54.4'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'G54, Excludes1' },
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Compression, lumbosacral plexus; Disorder, nerve root',
    },
  ],
  exceptions: [
    'Radiculopathy and radiculitis NOS are M54.1-',
    'With a disc disorder or spondylosis those categories are used',
  ],
  check: (facts): readonly RuleFinding[] => {
    const supports = (code: string, concept: string, because: string): RuleFinding[] => {
      const evidence = facts.diagnosed(concept);
      return evidence.length === 0
        ? []
        : [{ stance: 'supports', code, evidence, because, replaces: PAIN_OF_BACK_AND_LEG }];
    };
    return [
      ...supports(
        'G54.1',
        'lumbosacral-plexus-lesion',
        'The provider diagnoses a disorder of the lumbosacral plexus.',
      ),
      ...supports(
        'G54.4',
        'lumbosacral-root-disorder',
        'The provider diagnoses a lumbosacral root disorder that is not called radiculopathy.',
      ),
    ];
  },
  examples: [
    {
      name: 'Plexus lesion with low back pain',
      row: 'D156',
      kind: 'supports',
      note: 'Assessment: Low back pain with lumbar plexus lesion.',
      gives: ['G54.1'],
      never: ['M54.50'],
    },
    {
      name: 'Plexopathy after an EMG',
      row: 'D156',
      kind: 'supports',
      note: 'EMG reviewed.\nDx: Left lumbosacral plexopathy, leg pain',
      gives: ['G54.1'],
      never: ['M79.605'],
    },
    {
      name: 'Root disorder',
      row: 'D156',
      kind: 'supports',
      note: 'A/P: 1. LBP 2. Lumbosacral nerve root disorder',
      gives: ['G54.4'],
      never: ['M54.50'],
    },
    {
      name: 'Radiculopathy is not a root disorder NEC',
      row: 'D156',
      kind: 'insufficient',
      note: 'Assessment: Lumbosacral radiculopathy.',
      gives: ['M54.17'],
      never: ['G54.4'],
    },
    {
      name: 'Radiculopathy named besides',
      row: 'D156',
      kind: 'insufficient',
      note: 'Assessment: Lumbar nerve root lesion, lumbar radiculopathy.',
      gives: ['M54.16'],
      never: ['G54.4'],
    },
    {
      name: 'Brachial plexus',
      row: 'D156',
      kind: 'trap',
      note: 'Assessment: Brachial plexopathy. Low back pain.',
      gives: ['M54.50'],
      never: ['G54.1'],
    },
    {
      name: 'Plexopathy only considered',
      row: 'D156',
      kind: 'trap',
      note: 'Assessment: Low back pain, r/o lumbosacral plexopathy.',
      gives: ['M54.50'],
      never: ['G54.1'],
    },
  ],
});
