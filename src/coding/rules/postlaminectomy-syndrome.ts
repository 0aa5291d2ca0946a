import { isOfUpperSpine } from '../back-pain.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M96.1 needs the name of the syndrome; pain after surgery, or surgery in the history, is not it (I.B.16). */
export default defineRule({
  id: 'postlaminectomy-syndrome',
  version: 1,
  title: 'Postlaminectomy or failed back surgery syndrome is M96.1 when the provider names it',
  codes: ['M96.1'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Syndrome, postlaminectomy NEC' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, I.B.16, I.C.6.b.1' },
  ],
  exceptions: [
    'Failed back surgery syndrome has no Index entry; it is the same condition under another name',
    'Recurrent disc herniation or radiculopathy after surgery is coded as such',
  ],
  check: (facts): readonly RuleFinding[] =>
    facts.diagnosed('postlaminectomy-syndrome').map(
      (mention): RuleFinding => ({
        stance: 'supports',
        code: 'M96.1',
        evidence: [mention],
        because: 'The provider diagnoses postlaminectomy (failed back surgery) syndrome.',
        ...(isOfUpperSpine(mention) ? {} : { replaces: [...PAIN_OF_THE_BACK, 'M79.60', 'G89.28'] }),
      }),
    ),
  examples: [
    {
      name: 'Failed back surgery syndrome',
      row: 'D112',
      kind: 'supports',
      note: 'Assessment: Failed back surgery syndrome with chronic low back pain.',
      gives: ['M96.1'],
      never: ['M54.50', 'G89.29'],
      quotes: { 'M96.1': 'Failed back surgery syndrome' },
    },
    {
      name: 'Back and leg pain are of the syndrome',
      row: 'D112',
      kind: 'supports',
      note: 'Assessment: Failed back surgery syndrome with low back and right leg pain.',
      gives: ['M96.1'],
      never: ['M54.50', 'M79.604'],
    },
    {
      name: 'Postlaminectomy syndrome abbreviated',
      row: 'D112',
      kind: 'supports',
      note: 'IMPRESSION:\nFBSS\nPLAN: gabapentin.',
      gives: ['M96.1'],
    },
    {
      name: 'Chronic pain syndrome besides',
      row: 'D112',
      kind: 'supports',
      note: 'Dx: lumbar post-laminectomy pain syndrome; chronic pain syndrome.',
      gives: ['M96.1', 'G89.4'],
    },
    {
      name: 'Pain after surgery only',
      row: 'D112',
      kind: 'insufficient',
      note: 'PSH: L4-5 laminectomy 2016.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M96.1'],
    },
    {
      name: 'The syndrome of the neck leaves the low back pain',
      row: 'D112',
      kind: 'insufficient',
      note: 'Assessment: Cervical postlaminectomy syndrome. Low back pain.',
      gives: ['M96.1', 'M54.50'],
    },
    {
      name: 'The syndrome is only considered',
      row: 'D112',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible failed back syndrome.',
      gives: ['M54.50'],
      never: ['M96.1'],
    },
    {
      name: 'The syndrome denied',
      row: 'D112',
      kind: 'trap',
      note: 'Assessment: Low back pain after discectomy, not post-laminectomy syndrome.',
      gives: ['M54.50'],
      never: ['M96.1'],
    },
  ],
});
