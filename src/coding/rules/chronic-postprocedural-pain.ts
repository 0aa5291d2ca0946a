import type { Mention } from '../../reading/evidence.ts';
import { BACK_PAIN, LOW_BACK_PAIN } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { orderOfPainCode } from '../pain-control.ts';

const isChronic = (mention: Mention): boolean => mention.acuity.includes('chronic');

function putDownToSurgery(facts: Facts): readonly Mention[] {
  return facts
    .linked(
      [...LOW_BACK_PAIN, ...BACK_PAIN, 'chronic-pain'],
      ['lumbar-surgery', 'lumbar-fusion', 'fusion-performed'],
    )
    .filter((link) => isChronic(facts.mention(link.effect)))
    .flatMap((link) => [facts.mention(link.effect), facts.mention(link.cause)]);
}

/** G89.28: chronic pain that the provider calls postoperative; expected pain after surgery is not coded. */
export default defineRule({
  id: 'chronic-postprocedural-pain',
  version: 1,
  title: 'Back pain called chronic and postoperative adds G89.28',
  codes: ['G89.28'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, chronic, postprocedural NEC' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.3, I.B.16' },
  ],
  exceptions: [
    'Routine or expected pain immediately after surgery is not coded',
    'Pain in a patient who had surgery is not postoperative pain unless the provider says so (I.B.16)',
  ],
  check: (facts): readonly RuleFinding[] => {
    const evidence = [
      ...facts.diagnosed('postprocedural-pain').filter(isChronic),
      ...putDownToSurgery(facts),
    ];
    if (evidence.length > 0) {
      return [
        {
          stance: 'supports',
          code: 'G89.28',
          evidence,
          because: 'The provider calls the pain chronic and puts it down to the surgery.',
          replaces: ['G89.29'],
          order: orderOfPainCode(facts),
        },
      ];
    }
    const other = facts.diagnosed('postprocedural-pain', 'expected-postprocedural-pain');
    if (other.length === 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'G89.28',
        hard: false,
        evidence: other,
        because: 'Pain after surgery is noted and is not called chronic.',
        wouldNeed:
          'a statement whether the pain goes beyond what is expected after the surgery, and whether it is acute or chronic',
        where: 'assessment',
      },
    ];
  },
  examples: [
    {
      name: 'Chronic postoperative low back pain',
      row: 'D115',
      kind: 'supports',
      note: 'Assessment: Chronic postoperative low back pain.\nPlan: duloxetine.',
      gives: ['M54.50', 'G89.28'],
      never: ['G89.29', 'M96.1'],
    },
    {
      name: 'Chronic pain put down to the operation',
      row: 'D115',
      kind: 'supports',
      note: 'Imp: Chronic LBP due to prior L4-5 laminectomy.',
      gives: ['M54.50', 'G89.28'],
      quotes: { 'G89.28': 'LBP' },
    },
    {
      name: 'At a visit for pain control the pain code stands first',
      row: 'D115',
      kind: 'supports',
      note: 'CC: pain management follow-up.\nA/P: Chronic post-surgical back pain.',
      gives: ['G89.28', 'M54.9'],
    },
    {
      name: 'Expected pain after surgery',
      row: 'D115',
      kind: 'insufficient',
      note: 'Assessment: POD 2 after L4-5 laminectomy. Incisional pain as expected.',
      gives: [],
      never: ['G89.28', 'G89.18', 'M54.50'],
      withholds: ['G89.28'],
    },
    {
      name: 'Postoperative pain, not called chronic',
      row: 'D115',
      kind: 'insufficient',
      note: 'Assessment: Postoperative low back pain.',
      gives: ['M54.50'],
      never: ['G89.28', 'G89.29'],
      withholds: ['G89.28'],
    },
    {
      name: 'Chronic pain in a patient who had surgery',
      row: 'D115',
      kind: 'trap',
      note: 'PSH: L4-5 discectomy 2012.\nAssessment: Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.28', 'M96.1'],
    },
    {
      name: 'Low back pain due to surgery, not called chronic',
      row: 'D115',
      kind: 'insufficient',
      note: 'Assessment: Low back pain due to prior L4-5 discectomy.',
      gives: ['M54.50'],
      never: ['G89.28'],
    },
    {
      name: 'Chronic postoperative pain denied',
      row: 'D115',
      kind: 'trap',
      note: 'Assessment: Low back pain. No chronic postoperative pain.',
      gives: ['M54.50'],
      never: ['G89.28'],
    },
    {
      name: 'The pain is named twice and the operation once',
      row: 'D115',
      kind: 'supports',
      note: 'Assessment: Low back pain. Chronic pain due to prior L4-5 discectomy.',
      gives: ['M54.50', 'G89.28'],
    },
    {
      name: 'Chronic pain put down to a fusion',
      row: 'D115',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain due to prior fusion.',
      gives: ['M54.50', 'G89.28', 'Z98.1'],
    },
    {
      name: 'Chronic pain put down to a named fusion operation',
      row: 'D115',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain secondary to TLIF 2020.',
      gives: ['M54.50', 'G89.28'],
    },
    {
      name: 'Postoperative pain beside painful hardware',
      row: 'D116',
      kind: 'trap',
      note: 'Assessment: Postoperative low back pain. Chronic low back pain due to painful hardware.',
      gives: ['T84.84XA', 'G89.28'],
    },
  ],
});
