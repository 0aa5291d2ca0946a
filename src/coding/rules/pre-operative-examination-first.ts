import { defineRule, type RuleFinding } from '../define-rule.ts';

/** IV.M: Z01.81- first, then the condition that the surgery is for. */
export default defineRule({
  id: 'pre-operative-examination-first',
  version: 1,
  title: 'A pre-operative examination before lumbar surgery lists Z01.818 first',
  codes: ['Z01.818'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.M' }],
  exceptions: ['The visit at which surgery is decided is not a pre-operative examination'],
  check: (facts): readonly RuleFinding[] => {
    const visit = facts
      .mentioned('visit-preoperative')
      .filter(
        (mention) =>
          mention.assertion === 'affirmed' &&
          mention.temporality === 'recent' &&
          !mention.planned &&
          mention.author === 'provider',
      );
    const opening = visit.filter(
      (mention) =>
        mention.section === 'chief-complaint' ||
        mention.section === 'hpi' ||
        mention.section === 'none' ||
        mention.section === 'assessment' ||
        mention.section === 'assessment-plan' ||
        mention.section === 'indication',
    );
    if (opening.length === 0 || facts.setting === 'procedure') return [];
    return [
      {
        stance: 'supports',
        code: 'Z01.818',
        evidence: opening,
        because: 'The encounter is an examination before surgery.',
        order: 'pre-operative-first',
      },
    ];
  },
  examples: [
    {
      name: 'Clearance before lumbar surgery',
      row: 'D144',
      kind: 'supports',
      note: 'Reason for visit: Preoperative clearance for lumbar laminectomy.\nAssessment: Lumbar spinal stenosis. Cleared for surgery.',
      gives: ['Z01.818', 'M48.061'],
    },
    {
      name: 'Pre-op evaluation named in the assessment',
      row: 'D144',
      kind: 'supports',
      note: 'Assessment: 1. Preoperative evaluation. 2. L4-5 disc herniation.',
      gives: ['Z01.818', 'M51.26'],
    },
    {
      name: 'Surgery is discussed, no clearance',
      row: 'D144',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spinal stenosis. We discussed laminectomy.',
      gives: ['M48.061'],
      never: ['Z01.818'],
    },
    {
      name: 'Clearance is planned for a later day',
      row: 'D144',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis.\nPlan: schedule for preoperative clearance with cardiology.',
      gives: ['M48.061'],
      never: ['Z01.818'],
    },
    {
      name: 'Cleared at an earlier visit',
      row: 'D144',
      kind: 'trap',
      note: 'HPI: status post preoperative evaluation last month.\nAssessment: Lumbar spinal stenosis.',
      gives: ['M48.061'],
      never: ['Z01.818'],
    },
    {
      name: 'The history says what the visit is for',
      row: 'D144',
      kind: 'supports',
      note: 'HPI: Here for preoperative evaluation before lumbar laminectomy.\nAssessment: Lumbar spinal stenosis.',
      gives: ['Z01.818', 'M48.061'],
    },
    {
      name: 'A note without headings',
      row: 'D144',
      kind: 'supports',
      note: 'Preoperative evaluation before laminectomy for lumbar spinal stenosis.',
      gives: ['Z01.818', 'M48.061'],
    },
    {
      name: 'Assessment and plan in one',
      row: 'D144',
      kind: 'supports',
      note: 'A/P: Preoperative evaluation. Lumbar spinal stenosis, cleared.',
      gives: ['Z01.818', 'M48.061'],
    },
    {
      name: 'The indication of the visit',
      row: 'D144',
      kind: 'supports',
      note: 'Indication: Preoperative evaluation before laminectomy.\nAssessment: Lumbar spinal stenosis.',
      gives: ['Z01.818', 'M48.061'],
    },
    {
      name: 'An evaluation by another department in the plan',
      row: 'D144',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis.\nPlan: Preoperative evaluation with anesthesia.',
      gives: ['M48.061'],
      never: ['Z01.818'],
    },
    {
      name: 'No clearance is needed',
      row: 'D144',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis. No preoperative clearance needed.',
      gives: ['M48.061'],
      never: ['Z01.818'],
    },
    {
      name: 'The evaluation stands in an earlier note',
      row: 'D144',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis.',
      documents: [
        {
          id: 'v1',
          kind: 'prior-note',
          date: '2026-10-20',
          text: 'Assessment: Preoperative evaluation.',
        },
      ],
      gives: ['M48.061'],
      never: ['Z01.818'],
    },
    {
      name: 'The day of the operation',
      row: 'D144',
      kind: 'trap',
      setting: 'procedure',
      note: 'HPI: Preoperative evaluation completed, cleared.\nPOSTOPERATIVE DIAGNOSIS: Lumbar spinal stenosis.\nPROCEDURE: Lumbar laminectomy.',
      gives: ['M48.061'],
      never: ['Z01.818'],
    },
  ],
});
