import { defineRule, type RuleFinding } from '../define-rule.ts';

/** B02.29: the Index sends postherpetic radiculopathy there, and the virus explains the pain. */
export default defineRule({
  id: 'zoster-radiculopathy',
  version: 1,
  title: 'Radicular low back pain of herpes zoster is B02.29',
  codes: ['B02.29'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Alphabetic Index', section: 'Radiculopathy, postherpetic' }],
  exceptions: ['Postherpetic polyneuropathy is B02.23'],
  check: (facts): readonly RuleFinding[] => {
    const zoster = facts.diagnosed('zoster-radiculopathy');
    if (zoster.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'B02.29',
        evidence: zoster,
        because: 'The provider puts the radicular pain down to herpes zoster.',
        replaces: ['M54.1', 'M54.5', 'M54.9', 'M79.60'],
      },
    ];
  },
  examples: [
    {
      name: 'Postherpetic lumbar radiculopathy',
      row: 'D129',
      kind: 'supports',
      note: 'Assessment: Postherpetic radiculopathy, left L3 distribution, with low back pain.',
      gives: ['B02.29'],
      never: ['M54.16', 'M54.50'],
    },
    {
      name: 'Low back pain and shingles in the history',
      row: 'D129',
      kind: 'insufficient',
      note: 'PMH: shingles in 2015.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['B02.29'],
    },
    {
      name: 'Zoster radiculitis only considered',
      row: 'D129',
      kind: 'trap',
      note: 'Assessment: Low back pain. Possible zoster radiculitis, no rash yet.',
      gives: ['M54.50'],
      never: ['B02.29'],
    },
    {
      name: 'Radiculopathy and pain of back and leg are part of it, spasm is not',
      row: 'D129',
      kind: 'supports',
      note: 'Assessment: Postherpetic lumbar radiculopathy. Lumbar radiculopathy since May, low back pain and left leg pain. Muscle spasm of the back.',
      gives: ['B02.29', 'M62.830'],
      withholds: [],
    },
    {
      name: 'Leg pain and back pain without a site',
      row: 'D129',
      kind: 'supports',
      note: 'Assessment: Postherpetic lumbar radiculopathy. Back pain. Left leg pain.',
      gives: ['B02.29'],
      withholds: [],
    },
  ],
});
