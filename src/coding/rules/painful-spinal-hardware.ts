import type { Mention } from '../../reading/evidence.ts';
import { isOfUpperSpine } from '../back-pain.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

/** The words or the rest of the note put the device in the low back. */
function ofSpine(facts: Facts, mention: Mention): boolean {
  if (mention.elsewhere || isOfUpperSpine(mention)) return false;
  if (mention.regions.length > 0) return true;
  return (
    facts.stated('low-back-pain', 'back-pain').length > 0 ||
    facts.mentioned('lumbar-fusion', 'fusion-performed').length > 0
  );
}

/** T84.84X-: pain that the provider ties to the device; G89 may tell whether it is acute or chronic (I.C.6.b.3.b). */
export default defineRule({
  id: 'painful-spinal-hardware',
  version: 1,
  title: 'Pain due to spinal hardware is T84.84XA, first, with G89.18 or G89.28 for its acuity',
  codes: ['T84.84', 'G89.18', 'G89.28'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Complication, fixation device, pain' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.16, I.C.6.b.3.b, I.C.19.a' },
  ],
  exceptions: ['Hardware and pain without a stated relation', 'Hardware that was removed before'],
  check: (facts): readonly RuleFinding[] => {
    const painful = facts
      .diagnosed('painful-hardware')
      .filter((mention) => ofSpine(facts, mention));
    if (painful.length === 0) return [];
    const isChronic = painful.some(({ acuity }) => acuity.includes('chronic'));
    const isAcute = painful.some(({ acuity }) => acuity.includes('acute'));
    const acuity = isChronic ? 'G89.28' : isAcute ? 'G89.18' : undefined;
    return [
      {
        stance: 'supports',
        code: 'T84.84XA',
        evidence: painful,
        because: 'The provider puts the pain down to the spinal hardware; it is being treated.',
        replaces: PAIN_OF_THE_BACK,
        order: 'injury-first',
      },
      ...(acuity === undefined
        ? []
        : [
            {
              stance: 'supports',
              code: acuity,
              evidence: painful,
              because: 'The pain of the device is called acute or chronic (I.C.6.b.3.b).',
              order: 'after-site',
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Painful lumbar hardware',
      row: 'D116',
      kind: 'supports',
      note: 'Assessment: Painful lumbar hardware. Low back pain.\nPlan: hardware removal.',
      gives: ['T84.84XA'],
      never: ['M54.50'],
    },
    {
      name: 'Chronic low back pain due to pedicle screws',
      row: 'D116',
      kind: 'supports',
      note: 'A/P: Chronic low back pain due to prominent L4 pedicle screws.',
      gives: ['T84.84XA', 'G89.28'],
      never: ['G89.29'],
    },
    {
      name: 'Acute pain of the hardware',
      row: 'D116',
      kind: 'supports',
      note: 'HPI: L4-5 fusion in March.\nDx: acute hardware pain.',
      gives: ['T84.84XA', 'G89.18'],
    },
    {
      name: 'Hardware pain in a patient with back pain',
      row: 'D116',
      kind: 'supports',
      note: 'HPI: Back pain over the rods.\nAssessment: Symptomatic hardware.',
      gives: ['T84.84XA'],
    },
    {
      name: 'Hardware and pain without a relation',
      row: 'D116',
      kind: 'insufficient',
      note: 'X-ray: hardware intact.\nAssessment: Low back pain, status post L4-5 fusion.',
      gives: ['M54.50', 'Z98.1'],
      never: ['T84.84XA'],
    },
    {
      name: 'Hardware pain only possible',
      row: 'D116',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible hardware pain.',
      gives: ['M54.50'],
      never: ['T84.84XA'],
    },
    {
      name: 'Painful hardware of the ankle',
      row: 'D116',
      kind: 'trap',
      note: 'Assessment: Painful hardware of the right ankle. Low back pain.',
      gives: ['M54.50'],
      never: ['T84.84XA'],
    },
    {
      name: 'Painful hardware, part of the body not stated',
      row: 'D116',
      kind: 'trap',
      note: 'Assessment: Painful hardware.',
      gives: [],
      never: ['T84.84XA'],
    },
    {
      name: 'Painful hardware of the neck',
      row: 'D116',
      kind: 'trap',
      note: 'Assessment: Painful hardware C5-6. Low back pain.',
      gives: ['M54.50'],
      never: ['T84.84XA'],
    },
    {
      name: 'Low back pain in the history says where the hardware is',
      row: 'D116',
      kind: 'supports',
      note: 'HPI: Low back pain over the rods.\nAssessment: Symptomatic hardware.',
      gives: ['T84.84XA'],
    },
    {
      name: 'The history tells of a fusion',
      row: 'D116',
      kind: 'supports',
      note: 'HPI: He underwent fusion in 2015.\nAssessment: Painful hardware.',
      gives: ['T84.84XA'],
    },
    {
      name: 'Chronic is said once',
      row: 'D116',
      kind: 'supports',
      note: 'Assessment: Painful lumbar hardware. Chronic low back pain due to pedicle screws.',
      gives: ['T84.84XA', 'G89.28'],
    },
    {
      name: 'Acute is said once',
      row: 'D116',
      kind: 'supports',
      note: 'HPI: L4-5 fusion in March.\nAssessment: Acute hardware pain.\nPlan: Removal of the painful hardware.',
      gives: ['T84.84XA', 'G89.18'],
    },
  ],
});
