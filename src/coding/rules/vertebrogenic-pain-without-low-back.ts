import { isSaidOfLowBack } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M54.89: the Index sends vertebrogenic pain there when the low back is not stated. */
export default defineRule({
  id: 'vertebrogenic-pain-without-low-back',
  version: 1,
  title: 'Vertebrogenic pain that is not said to be of the low back is M54.89',
  codes: ['M54.89', 'M54.51'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Pain, vertebrogenic; Syndrome, vertebrogenic',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M54.8 Excludes1' },
  ],
  exceptions: ['Low back pain by the same provider in the same note makes it M54.51'],
  check: (facts): readonly RuleFinding[] => {
    const named = facts.diagnosed('vertebrogenic-pain');
    if (named.length === 0) return [];
    const low = [...named.filter(isSaidOfLowBack), ...facts.stated('low-back-pain')];
    const upper = [
      ...facts.stated('thoracic-pain', 'neck-pain'),
      ...named.filter((mention) => mention.regions.length > 0 && !isSaidOfLowBack(mention)),
    ];
    if (low.length > 0 && upper.length === 0) {
      return [
        {
          stance: 'supports',
          code: 'M54.51',
          evidence: [...named, ...low],
          because:
            'The provider diagnoses vertebrogenic pain and states that the pain is of the low back.',
          replaces: ['M54.50', 'M54.59'],
        },
      ];
    }
    return [
      {
        stance: 'supports',
        code: 'M54.89',
        evidence: named,
        because: 'The provider names vertebrogenic pain without the low back.',
        replaces: ['M54.9'],
      },
      ...(upper.length > 0
        ? []
        : [
            {
              stance: 'asks',
              topic: 'site-of-back-pain',
              indicators: named,
              because: 'Vertebrogenic pain is diagnosed and the region of the spine is not stated.',
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Vertebrogenic pain syndrome, region not stated',
      row: 'D020',
      kind: 'supports',
      note: 'Assessment: Vertebrogenic pain syndrome.',
      gives: ['M54.89'],
      never: ['M54.51'],
      asks: ['site-of-back-pain'],
    },
    {
      name: 'Vertebrogenic back pain',
      row: 'D020',
      kind: 'supports',
      note: 'Dx: vertebrogenic back pain, chronic.',
      gives: ['M54.89', 'G89.29'],
    },
    {
      name: 'Thoracic vertebrogenic pain',
      row: 'D020',
      kind: 'supports',
      note: 'Impression: Vertebrogenic pain of the thoracic spine.',
      gives: ['M54.89'],
      asks: [],
    },
    {
      name: 'The history puts the pain in the low back',
      row: 'D020',
      kind: 'insufficient',
      note: 'HPI: Low back pain for two years.\nAssessment: Vertebrogenic pain.',
      gives: ['M54.51'],
      never: ['M54.89'],
      asks: [],
    },
    {
      name: 'The history names low back and neck',
      row: 'D020',
      kind: 'supports',
      note: 'HPI: Low back pain and neck pain.\nAssessment: Vertebrogenic pain.',
      gives: ['M54.89'],
      never: ['M54.51'],
    },
    {
      name: 'Lumbar is stated',
      row: 'D020',
      kind: 'insufficient',
      note: 'Assessment: Vertebrogenic pain of the lumbar spine.',
      gives: ['M54.51'],
      never: ['M54.89'],
    },
    {
      name: 'Vertebrogenic pain only suspected',
      row: 'D020',
      kind: 'trap',
      note: 'Assessment: Back pain, possible vertebrogenic pain.',
      gives: ['M54.9'],
      never: ['M54.89', 'M54.51'],
    },
    {
      name: 'The history names low back and mid back',
      row: 'D020',
      kind: 'supports',
      note: 'HPI: Low back pain and mid back pain.\nAssessment: Vertebrogenic pain.',
      gives: ['M54.89'],
      never: ['M54.51'],
      asks: [],
    },
    {
      name: 'Low back pain is assessed besides, and spasm',
      row: 'D020',
      kind: 'insufficient',
      note: 'Assessment: Vertebrogenic pain. Low back pain. Muscle spasm of the back.',
      gives: ['M54.51', 'M62.830'],
      withholds: [],
    },
    {
      name: 'A named type of low back pain besides',
      row: 'D020',
      kind: 'insufficient',
      note: 'HPI: Low back pain.\nAssessment: Vertebrogenic pain. Nociplastic low back pain.',
      gives: ['M54.51'],
      withholds: [],
    },
    {
      name: 'Back pain without a site is the same pain, spasm is not',
      row: 'D020',
      kind: 'supports',
      note: 'Assessment: Vertebrogenic pain. Back pain. Muscle spasm of the back.',
      gives: ['M54.89', 'M62.830'],
      withholds: [],
    },
  ],
});
