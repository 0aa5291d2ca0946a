import { defineRule, type RuleFinding } from '../define-rule.ts';
import { kyphoplastyOfToday } from '../vertebral-fracture.ts';

/** I.C.6.b.1 names kyphoplasty: the procedure treats the fracture, so the fracture is first and no G89 is coded. */
export default defineRule({
  id: 'kyphoplasty-codes-the-fracture',
  version: 1,
  title: 'A visit for kyphoplasty or vertebroplasty is coded to the fracture, without G89.-',
  codes: ['G89.1', 'G89.2', 'M80.08', 'M48.5', 'S32.0'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1' }],
  exceptions: [
    'Pain of a neoplasm (G89.3) follows I.C.6.b.5',
    'An earlier kyphoplasty does not decide the visit of today',
  ],
  check: (facts): readonly RuleFinding[] => {
    const visit = kyphoplastyOfToday(facts);
    if (visit.length === 0) return [];
    return ['G89.1-', 'G89.2-', 'G89.4'].map((code) => ({
      stance: 'blocks',
      code,
      hard: true,
      evidence: visit,
      because:
        'The procedure treats the fracture that causes the pain; no code of category G89 is assigned.',
      wouldNeed: 'a visit whose reason is pain control and not the fracture',
    }));
  },
  examples: [
    {
      name: 'Kyphoplasty for an osteoporotic fracture with chronic pain',
      row: 'D111',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: L1 osteoporotic compression fracture, chronic pain syndrome.\nPOSTOPERATIVE DIAGNOSIS: Same.\nPROCEDURE: L1 balloon kyphoplasty.',
      gives: ['M80.08XA'],
      never: ['G89.4', 'G89.29', 'M54.50'],
    },
    {
      name: 'Vertebroplasty for a compression fracture of no stated cause',
      row: 'D111',
      kind: 'supports',
      setting: 'procedure',
      note: 'PRE-OP DX: Painful L3 compression fracture\nPROCEDURE: L3 vertebroplasty\nDESCRIPTION OF PROCEDURE: Cement was injected. She is doing well.',
      gives: ['M48.56XA'],
      withholds: ['G89.1-', 'G89.2-', 'G89.4'],
    },
    {
      name: 'Pain named beside the fracture that is treated',
      row: 'D111',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: L1 compression fracture, intractable back pain, chronic pain.\nPROCEDURE PERFORMED: Kyphoplasty L1.',
      gives: ['M48.56XA'],
      withholds: ['G89.1-', 'G89.2-', 'G89.4'],
      never: ['G89.29', 'M54.9'],
    },
    {
      name: 'Visit after the kyphoplasty, healing',
      row: 'D111',
      kind: 'insufficient',
      note: 'Follow-up 6 weeks after kyphoplasty.\nAssessment: Osteoporotic L1 compression fracture, healing well.',
      gives: ['M80.08XD'],
      never: ['M80.08XA'],
    },
    {
      name: 'Kyphoplasty in the past, no fracture today',
      row: 'D111',
      kind: 'trap',
      note: 'PSH: kyphoplasty 2019.\nAssessment: Chronic pain syndrome. Low back pain.',
      gives: ['G89.4', 'M54.50'],
      never: ['M80.08XA', 'M48.56XA'],
    },
    {
      name: 'No fracture is named',
      row: 'D111',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PRE-OP DX: Low back pain\nPROCEDURE: Vertebroplasty\nDESCRIPTION OF PROCEDURE: Cement was injected.',
      gives: ['M54.50'],
      never: ['M48.56XA'],
    },
    {
      name: 'Kyphoplasty years ago, another fracture today with chronic pain syndrome',
      row: 'D111',
      kind: 'trap',
      note: 'PSH: status post kyphoplasty in 2015.\nAssessment: Chronic pain syndrome. L3 compression fracture, nontraumatic.',
      gives: ['M48.56XA', 'G89.4'],
    },
  ],
});
