import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { isBeside } from '../treatment-phase.ts';

/** M79.7: back pain that is named with fibromyalgia is part of it (I.B.5); a separate problem keeps its code. */
export default defineRule({
  id: 'fibromyalgia-explains-the-pain',
  version: 1,
  title:
    'Fibromyalgia with low back pain is M79.7; low back pain is added only as a separate problem',
  codes: ['M79.7'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M79.7; Excludes1 at M79.1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, I.B.6' },
  ],
  exceptions: ['Low back pain that is assessed for itself, or called unrelated, is coded besides'],
  check: (facts): readonly RuleFinding[] => {
    const fibromyalgia = facts.diagnosed('fibromyalgia');
    if (fibromyalgia.length === 0) return [];
    const pain = facts.diagnosed('low-back-pain', 'back-pain');
    const separate = facts.stated('called-separate');
    const isPart = pain.every(
      (here) =>
        fibromyalgia.some((there) => isBeside(here, there)) &&
        !separate.some((word) => isBeside(here, word)),
    );
    return [
      {
        stance: 'supports',
        code: 'M79.7',
        evidence: fibromyalgia,
        because: 'The provider diagnoses fibromyalgia.',
        replaces: isPart ? PAIN_OF_THE_BACK : [],
      },
    ];
  },
  examples: [
    {
      name: 'Fibromyalgia with low back pain',
      row: 'D101',
      kind: 'supports',
      note: 'Assessment: Fibromyalgia with low back pain. Continue duloxetine.',
      gives: ['M79.7'],
      never: ['M54.50'],
      quotes: { 'M79.7': 'Fibromyalgia' },
    },
    {
      name: 'Low back pain assessed for itself',
      row: 'D101',
      kind: 'supports',
      note: 'A/P:\n1. Fibromyalgia - continue pregabalin\n2. Low back pain since gardening - PT',
      gives: ['M79.7', 'M54.50'],
    },
    {
      name: 'Called separate in one line',
      row: 'D101',
      kind: 'supports',
      note: 'Assessment: Fibromyalgia; separate low back pain after lifting.',
      gives: ['M79.7', 'M54.50'],
    },
    {
      name: 'Fibromyalgia and myofascial pain exclude each other',
      row: 'D101',
      kind: 'supports',
      note: 'Impression: Fibromyalgia, lumbar myofascial pain.',
      gives: ['M79.7'],
      never: ['M79.18'],
    },
    {
      name: 'Fibromyalgia in the history only',
      row: 'D101',
      kind: 'insufficient',
      note: 'PMH: fibromyalgia.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M79.7'],
    },
    {
      name: 'Fibromyalgia only considered',
      row: 'D101',
      kind: 'trap',
      note: 'Assessment: Low back pain. Rule out fibromyalgia.',
      gives: ['M54.50'],
      never: ['M79.7'],
    },
    {
      name: 'Pain in one sentence with it and called unrelated',
      row: 'D101',
      kind: 'trap',
      note: 'Assessment: Low back pain unrelated to fibromyalgia.',
      gives: ['M54.50', 'M79.7'],
    },
    {
      name: 'Back pain in one line with it',
      row: 'D101',
      kind: 'supports',
      note: 'Assessment: Fibromyalgia, back pain flare.',
      gives: ['M79.7'],
      never: ['M54.9'],
    },
    {
      name: 'One pain is part of it, another is assessed for itself',
      row: 'D101',
      kind: 'supports',
      note: 'Assessment: Fibromyalgia with low back pain. Fibromyalgia is stable. Low back pain since a fall: PT.',
      gives: ['M79.7', 'M54.50'],
    },
    {
      name: 'Fibromyalgia is named once more',
      row: 'D101',
      kind: 'supports',
      note: 'Assessment: Fibromyalgia with low back pain. Fibromyalgia is stable.',
      gives: ['M79.7'],
      never: ['M54.50'],
    },
    {
      name: 'Back pain assessed for itself',
      row: 'D101',
      kind: 'supports',
      note: 'Assessment:\n1. Fibromyalgia\n2. Back pain since gardening',
      gives: ['M79.7', 'M54.9'],
    },
  ],
});
