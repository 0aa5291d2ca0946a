import type { Mention } from '../../reading/evidence.ts';
import {
  BACK_PAIN,
  causesOfBackPain,
  isOfUpperSpine,
  LOW_BACK_PAIN,
  PAIN_OF_THE_SPINE,
} from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { orderOfPainCode, painControl } from '../pain-control.ts';

const isChronic = (mention: Mention): boolean => mention.acuity.includes('chronic');

/** Where the provider says "chronic" of the pain: in the diagnosis, else in the history when nothing says "acute". */
function saidChronic(facts: Facts, pain: readonly Mention[]): readonly Mention[] {
  const own = [...pain, ...facts.diagnosed('chronic-pain').filter(isOfBack)].filter(isChronic);
  if (own.length > 0) return own;
  if (pain.some(({ acuity }) => acuity.includes('acute') || acuity.includes('subacute'))) return [];
  return facts
    .stated(...LOW_BACK_PAIN, ...BACK_PAIN)
    .filter((mention) => isChronic(mention) && isOfBack(mention));
}

const isOfBack = (mention: Mention): boolean => !mention.elsewhere && !isOfUpperSpine(mention);

/** G89.29 says that the pain is chronic, which M54.5- does not say (I.C.6.b.1.b). */
export default defineRule({
  id: 'chronic-low-back-pain-adds-g8929',
  version: 1,
  title: 'Pain of the back that the provider calls chronic adds G89.29',
  codes: ['G89.29'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, chronic' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1.a, I.C.6.b.1.b, I.C.6.b.4' },
    { source: 'ICD-10-CM Tabular List', section: 'G89.2 Excludes1; G89 Excludes2' },
  ],
  exceptions: [
    'Months or years of pain are not the word "chronic"',
    'A diagnosed cause takes its place, unless the visit is for pain control',
    'Chronic pain syndrome and neoplasm related pain have codes of their own',
  ],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed(...PAIN_OF_THE_SPINE);
    const chronic = saidChronic(facts, pain);
    if (pain.length === 0 || chronic.length === 0) return [];
    if (facts.policy('chronic-with-site') === 'omit') return [];
    const control = painControl(facts);
    if (control.length === 0 && causesOfBackPain(facts).length > 0) return [];
    return [
      {
        stance: 'supports',
        code: 'G89.29',
        evidence: [...chronic, ...control],
        because:
          control.length > 0
            ? 'The provider calls the pain chronic, and the visit is for pain control: the pain code stands first.'
            : 'The provider calls the pain chronic; the code of the site does not say so.',
        order: orderOfPainCode(facts),
      },
    ];
  },
  examples: [
    {
      name: 'Chronic low back pain, cause not established',
      row: 'D004',
      kind: 'supports',
      note: 'HPI: Years of trouble with his back.\nAssessment: Chronic low back pain.\nPlan: PT, follow up 6 weeks.',
      gives: ['M54.50', 'G89.29'],
      quotes: { 'G89.29': 'low back pain' },
    },
    {
      name: 'Epic wording without sciatica',
      row: 'D004',
      kind: 'supports',
      note: 'Visit Diagnosis: Chronic bilateral low back pain without sciatica',
      gives: ['M54.50', 'G89.29'],
    },
    {
      name: 'Chronic vertebrogenic low back pain',
      row: 'D004',
      kind: 'supports',
      note: 'A/P: Chronic vertebrogenic LBP.',
      gives: ['M54.51', 'G89.29'],
    },
    {
      name: 'The history calls the pain chronic',
      row: 'D004',
      kind: 'supports',
      note: 'HPI: Chronic low back pain since 2015.\nAssessment: Low back pain.',
      gives: ['M54.50', 'G89.29'],
    },
    {
      name: 'Acute on chronic',
      row: 'D004',
      kind: 'supports',
      note: 'Assessment: Acute on chronic low back pain, no injury.',
      gives: ['M54.50', 'G89.29'],
    },
    {
      name: 'The cause stands in the neck only',
      row: 'D004',
      kind: 'supports',
      note: 'Assessment:\n1. Chronic low back pain\n2. Cervical disc herniation',
      gives: ['M54.50', 'G89.29'],
    },
    {
      name: 'The practice does not add the code',
      row: 'D004',
      kind: 'supports',
      policies: { 'chronic-with-site': 'omit' },
      note: 'Assessment: Chronic low back pain.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Only years are stated',
      row: 'D004',
      kind: 'insufficient',
      note: 'HPI: Low back pain for 12 years.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Acute today, chronic in the history',
      row: 'D004',
      kind: 'insufficient',
      note: 'HPI: Chronic back pain in his twenties.\nAssessment: Acute low back pain.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Subacute today, chronic in the history',
      row: 'D004',
      kind: 'insufficient',
      note: 'HPI: Chronic LBP.\nAssessment: Subacute low back pain.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'The cause is diagnosed',
      row: 'D004',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain due to L5-S1 disc herniation.',
      gives: ['M51.27'],
      never: ['G89.29', 'M54.50'],
    },
    {
      name: 'Another disease is chronic',
      row: 'D004',
      kind: 'trap',
      note: 'Assessment: Low back pain. Chronic kidney disease. Chronic pain of the right knee.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Chronic pain of the neck',
      row: 'D004',
      kind: 'trap',
      note: 'HPI: Chronic pain of the cervical spine.\nAssessment: Low back pain. Chronic cervical pain.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Chronic pain denied',
      row: 'D004',
      kind: 'trap',
      note: 'HPI: No chronic low back pain.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Visit for pain control',
      row: 'D005',
      kind: 'supports',
      note: 'Reason for visit: Pain management.\nAssessment: Chronic low back pain, refill hydrocodone.',
      gives: ['G89.29', 'M54.50'],
    },
    {
      name: 'Here today for management of chronic pain',
      row: 'D005',
      kind: 'supports',
      note: 'HPI: Seen today for pain control. Pain 7/10.\nA/P: Chronic LBP. Continue gabapentin.',
      gives: ['G89.29', 'M54.50'],
    },
    {
      name: 'Visit for pain control with a known cause',
      row: 'D005',
      kind: 'supports',
      note: 'CC: Pain management visit.\nAssessment: Chronic low back pain, L5-S1 disc herniation.',
      gives: ['G89.29', 'M51.27'],
      never: ['M54.50'],
    },
    {
      name: 'The visit treats the cause',
      row: 'D005',
      kind: 'insufficient',
      note: 'CC: Follow-up.\nAssessment: Chronic low back pain, L5-S1 disc herniation. Discectomy scheduled.',
      gives: ['M51.27'],
      never: ['G89.29'],
    },
    {
      name: 'Referred to pain management',
      row: 'D005',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain.\nPlan: Refer to pain management.',
      gives: ['M54.50', 'G89.29'],
    },
    {
      name: 'Visit for pain control, chronic not stated',
      row: 'D005',
      kind: 'trap',
      note: 'Reason for visit: Pain management.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['G89.29'],
    },
    {
      name: 'Acute pain of one region, chronic pain in the history',
      row: 'D004',
      kind: 'trap',
      note: 'HPI: Chronic low back pain.\nAssessment: Acute low back pain. Mid-back pain.',
      gives: ['M54.50', 'M54.6'],
      never: ['G89.29'],
    },
  ],
});
