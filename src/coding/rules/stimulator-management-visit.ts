import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Z45.42 for a visit that adjusts the device; Z96.82 when it is only there (I.C.21.c.3, I.C.21.c.7). */
export default defineRule({
  id: 'stimulator-management-visit',
  version: 1,
  title:
    'Reprogramming of a spinal neurostimulator lists Z45.42 first; its mere presence is Z96.82',
  codes: ['Z45.42', 'Z96.82'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Presence, neurostimulator; Adjustment' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.21.c.3, I.C.21.c.7' },
  ],
  exceptions: [
    'A trial or implantation today is neither',
    'The status is not added where Z45.42 says it already',
  ],
  check: (facts): readonly RuleFinding[] => {
    const adjusted = facts
      .stated('neurostimulator-adjustment')
      .filter((mention) => !mention.planned);
    if (adjusted.length > 0) {
      return [
        {
          stance: 'supports',
          code: 'Z45.42',
          evidence: adjusted,
          because: 'The visit adjusts or manages the neurostimulator.',
          order: 'aftercare-first',
        },
      ];
    }
    const present = facts
      .mentioned('neurostimulator-present')
      .filter(
        (mention) =>
          mention.author === 'provider' &&
          mention.assertion === 'affirmed' &&
          mention.experiencer === 'patient' &&
          !mention.planned &&
          mention.section !== 'problem-list',
      );
    if (present.length === 0 || facts.stated('neurostimulator-implant').length > 0) return [];
    return [
      {
        stance: 'supports',
        code: 'Z96.82',
        evidence: present,
        because: 'The note states that a spinal neurostimulator is in place.',
        order: 'status-last',
      },
    ];
  },
  examples: [
    {
      name: 'Reprogramming visit',
      row: 'D118',
      kind: 'supports',
      note: 'Reason for visit: Spinal cord stimulator reprogramming.\nAssessment: Failed back surgery syndrome.',
      gives: ['Z45.42', 'M96.1'],
    },
    {
      name: 'The device in place was interrogated',
      row: 'D118',
      kind: 'supports',
      note: 'HPI: SCS in place since 2021, coverage lost. The SCS was interrogated and reprogrammed.\nA: Chronic pain syndrome.',
      gives: ['Z45.42', 'G89.4'],
      never: ['Z96.82'],
    },
    {
      name: 'The stimulator is only in place',
      row: 'D118',
      kind: 'insufficient',
      note: 'Assessment: Low back pain. Spinal cord stimulator in place, working well.',
      gives: ['M54.50', 'Z96.82'],
      never: ['Z45.42'],
    },
    {
      name: 'Status post stimulator in the history',
      row: 'D118',
      kind: 'supports',
      note: 'PSH: s/p spinal cord stimulator implant 2020.\nAssessment: Low back pain.',
      gives: ['M54.50', 'Z96.82'],
    },
    {
      name: 'Reprogramming is scheduled for later',
      row: 'D118',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: schedule for SCS reprogramming.',
      gives: ['M54.50'],
      never: ['Z45.42'],
    },
    {
      name: 'No stimulator',
      row: 'D118',
      kind: 'trap',
      note: 'Assessment: Low back pain. Does not have a spinal cord stimulator in place.',
      gives: ['M54.50'],
      never: ['Z96.82', 'Z45.42'],
    },
    {
      name: 'The device stands in a report',
      row: 'D118',
      kind: 'trap',
      note: 'MRI lumbar spine: Spinal cord stimulator in place.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z96.82'],
    },
    {
      name: 'The device of the father',
      row: 'D118',
      kind: 'trap',
      note: 'HPI: Her father has a spinal cord stimulator in place.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z96.82'],
    },
    {
      name: 'The device stands in the problem list only',
      row: 'D118',
      kind: 'trap',
      note: 'Problem list: spinal cord stimulator in place.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z96.82'],
    },
    {
      name: 'A new device is put in',
      row: 'D117',
      kind: 'trap',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Chronic pain syndrome, prior spinal cord stimulator in place.\nPROCEDURE: Spinal cord stimulator implantation.\nDESCRIPTION OF PROCEDURE: Leads were placed.',
      gives: ['G89.4'],
      never: ['Z96.82'],
    },
    {
      name: 'The status stands last though it is named first',
      row: 'D118',
      kind: 'supports',
      note: 'Assessment:\n1. Spinal cord stimulator in place\n2. Low back pain',
      gives: ['M54.50', 'Z96.82'],
    },
  ],
});
