import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { eventsOfNow } from '../events-of-now.ts';
import type { Facts } from '../facts.ts';

/** A fall, and pain that nobody calls chronic: whether the coccyx is injured is the provider's to say (I.C.13.b). */
function askForInjury(facts: Facts, pain: readonly Mention[]): readonly RuleFinding[] {
  const events = eventsOfNow(facts, pain);
  if (events.length === 0 || facts.setting === 'diagnostic') return [];
  if (facts.mentioned('nontraumatic').length > 0) return [];
  if (pain.some(({ acuity }) => acuity.includes('chronic'))) return [];
  return [
    {
      stance: 'asks',
      topic: 'low-back-injury-status',
      indicators: [...pain, ...events],
      because:
        'Pain of the coccyx is diagnosed after an injury event, and whether there is a current injury is not said.',
      about: ['M53.3'],
    },
  ];
}

/** M53.3: coccygodynia is its inclusion term. A current injury of the coccyx is coded as the injury. */
export default defineRule({
  id: 'coccydynia',
  version: 2,
  title: 'Pain of the coccyx is M53.3 unless a current injury of the coccyx is diagnosed',
  codes: ['M53.3'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Tabular List',
      section: 'M53.3 inclusion term; Excludes1 at block M50-M54',
    },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, coccyx' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.C.13.b' },
  ],
  exceptions: ['A fracture, contusion or sprain of the coccyx takes its place'],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed('coccydynia');
    if (pain.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M53.3',
        evidence: pain,
        because: 'The provider diagnoses pain of the coccyx.',
      },
      ...askForInjury(facts, pain),
    ];
  },
  examples: [
    {
      name: 'Coccydynia',
      row: 'D085',
      kind: 'supports',
      note: 'Assessment: Coccydynia. Donut cushion.',
      gives: ['M53.3'],
      quotes: { 'M53.3': 'Coccydynia' },
    },
    {
      name: 'Tailbone pain beside low back pain is another site',
      row: 'D085',
      kind: 'supports',
      note: 'A/P: 1. tailbone pain 2. low back pain',
      gives: ['M53.3', 'M54.50'],
    },
    {
      name: 'Fracture of the coccyx',
      row: 'D085',
      kind: 'insufficient',
      note: 'Assessment: Coccyx fracture after a fall, coccydynia.',
      gives: ['S32.2XXA'],
      never: ['M53.3'],
    },
    {
      name: 'Coccyx pain denied',
      row: 'D085',
      kind: 'trap',
      note: 'Assessment: Low back pain, no coccyx pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
    {
      name: 'Coccydynia years ago',
      row: 'D085',
      kind: 'trap',
      note: 'PMH: coccydynia in 2012.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M53.3'],
    },
    {
      name: 'Pain of the tailbone after a fall',
      row: 'D085',
      kind: 'insufficient',
      note: 'HPI: Fell on her tailbone two days ago.\nAssessment: Coccydynia.',
      gives: ['M53.3'],
      asks: ['low-back-injury-status'],
    },
    {
      name: 'The fall stands with the pain',
      row: 'D085',
      kind: 'insufficient',
      note: 'Assessment: Coccydynia after fall.',
      gives: ['M53.3'],
      asks: ['low-back-injury-status'],
    },
    {
      name: 'No fall',
      row: 'D085',
      kind: 'trap',
      note: 'HPI: no fall or injury, sits all day.\nAssessment: Coccydynia.',
      gives: ['M53.3'],
      asks: [],
    },
    {
      name: 'Called atraumatic',
      row: 'D085',
      kind: 'trap',
      note: 'HPI: Fell last week. Atraumatic pain for months before.\nAssessment: Coccydynia.',
      gives: ['M53.3'],
      asks: [],
    },
    {
      name: 'Chronic pain of the coccyx',
      row: 'D085',
      kind: 'trap',
      note: 'HPI: Fell last week.\nAssessment: Chronic coccydynia.',
      gives: ['M53.3'],
      asks: [],
    },
    {
      name: 'A fall in the past history',
      row: 'D085',
      kind: 'trap',
      note: 'PMH: fall in 2018.\nAssessment: Coccydynia.',
      gives: ['M53.3'],
      asks: [],
    },
    {
      name: 'The injury is diagnosed',
      row: 'D093',
      kind: 'supports',
      note: 'HPI: Fell on her tailbone two days ago.\nAssessment: Contusion of coccyx with coccydynia.',
      gives: ['S30.0XXA'],
      asks: [],
    },
    {
      name: 'A study of the coccyx is read',
      row: 'D142',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'HPI: Fell last week.\nIMPRESSION: Coccydynia, no fracture.',
      gives: ['M53.3'],
      asks: [],
    },
  ],
});
