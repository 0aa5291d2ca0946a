import type { Mention } from '../../reading/evidence.ts';
import { BACK_PAIN, isOfUpperSpine, LOW_BACK_PAIN, PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { orderOfPainCode } from '../pain-control.ts';

const TRAUMA = [
  'injury-event',
  'major-injury-event',
  'old-injury',
  'low-back-injury',
  'traumatic',
] as const;

const isChronic = (mention: Mention): boolean =>
  mention.acuity.includes('chronic') && !mention.elsewhere && !isOfUpperSpine(mention);

/** Pain called chronic that the provider's causal words put down to an injury. */
function putDownToTrauma(facts: Facts): readonly Mention[] {
  const links = facts
    .linked([...LOW_BACK_PAIN, ...BACK_PAIN, 'chronic-pain'], TRAUMA)
    .filter((link) => isChronic(facts.mention(link.effect)));
  return links.flatMap((link) => [facts.mention(link.effect), facts.mention(link.cause)]);
}

/** G89.21: chronic pain due to trauma; the injury itself is over and is not coded again (I.C.13.b). */
export default defineRule({
  id: 'chronic-pain-due-to-trauma',
  version: 1,
  title: 'Chronic low back pain that the provider puts down to an old injury adds G89.21',
  codes: ['G89.21'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, chronic, due to trauma' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1.b, I.C.13.b' },
  ],
  exceptions: [
    'An injury in the history without a link',
    '"Since" and "after" tell the time and not the cause',
  ],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts.diagnosed(...PAIN_OF_THE_SPINE);
    if (pain.length === 0) return [];
    const named = facts.diagnosed('post-traumatic-pain').filter(isChronic);
    const evidence = [...named, ...putDownToTrauma(facts)];
    if (evidence.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'G89.21',
        evidence,
        because: 'The provider calls the pain chronic and puts it down to an injury in the past.',
        replaces: ['G89.29'],
        order: orderOfPainCode(facts),
      },
    ];
  },
  examples: [
    {
      name: 'Chronic low back pain due to an old accident',
      row: 'D006',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain due to MVA in 2009.',
      gives: ['M54.50', 'G89.21'],
      never: ['G89.29'],
      quotes: { 'G89.21': 'MVA' },
    },
    {
      name: 'Chronic post-traumatic low back pain',
      row: 'D006',
      kind: 'supports',
      note: 'Dx: chronic posttraumatic LBP',
      gives: ['M54.50', 'G89.21'],
    },
    {
      name: 'The visit is for pain control',
      row: 'D006',
      kind: 'supports',
      note: 'Reason for visit: pain management.\nA/P: Chronic LBP secondary to remote fall from a ladder.',
      gives: ['G89.21', 'M54.50'],
    },
    {
      name: 'The injury is in the history without a link',
      row: 'D006',
      kind: 'insufficient',
      note: 'PMH: MVA 2009.\nAssessment: Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.21'],
    },
    {
      name: 'Due to trauma, chronic not stated',
      row: 'D006',
      kind: 'insufficient',
      note: 'Assessment: Low back pain due to MVA in 2009.',
      gives: ['M54.50'],
      never: ['G89.21', 'G89.29'],
    },
    {
      name: 'Pain since an accident',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain, began after an MVA in 2009.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.21'],
    },
    {
      name: 'The relation is denied',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain, not due to the MVA.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.21'],
    },
    {
      name: 'Chronic neck pain after trauma',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Low back pain. Chronic pain of the cervical spine due to MVA.',
      gives: ['M54.50'],
      never: ['G89.21'],
    },
    {
      name: 'Post-traumatic pain of the low back, not called chronic',
      row: 'D006',
      kind: 'insufficient',
      note: 'Assessment: Post-traumatic low back pain.',
      gives: ['M54.50'],
      never: ['G89.21'],
    },
    {
      name: 'The pain is named twice and the cause once',
      row: 'D006',
      kind: 'supports',
      note: 'Assessment: Low back pain. Chronic pain due to MVA in 2009.',
      gives: ['M54.50', 'G89.21'],
    },
    {
      name: 'Chronic pain after trauma, not said of the back',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Chronic pain due to MVA in 2009.',
      gives: [],
      never: ['G89.21', 'M54.50'],
    },
  ],
});
