import { defineRule, type RuleFinding } from '../define-rule.ts';

/** I.C.6.b.1: an injection or ablation is coded to the condition it treats, and G89 is not added. */
export default defineRule({
  id: 'procedure-codes-the-condition-treated',
  version: 1,
  title: 'A spinal injection or ablation visit is coded to the condition treated',
  codes: ['M54.50', 'M54.51', 'M51.16', 'M47.816', 'M46.1'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1, IV.G' }],
  exceptions: ['A visit for pain control may list G89.- first'],
  check: (facts): readonly RuleFinding[] => {
    const ablation = facts
      .mentioned('visit-bvn-ablation')
      .filter((mention) => mention.assertion === 'affirmed' && mention.author === 'provider');
    if (ablation.length === 0 || facts.setting !== 'procedure') return [];
    return [
      {
        stance: 'blocks',
        code: 'M54.51',
        hard: false,
        evidence: ablation,
        because:
          'The procedure is named, but no statement says that the low back pain comes from the vertebral endplates.',
        wouldNeed: 'the diagnosis that the procedure treats, in the provider’s words',
        where: 'preoperative diagnosis or indication',
      },
    ];
  },
  examples: [
    {
      name: 'Epidural for disc disorder with radiculopathy',
      row: 'D145',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: L4-5 disc herniation with radiculopathy.\nPOSTOPERATIVE DIAGNOSIS: Same.\nPROCEDURE: L4-5 interlaminar epidural steroid injection.',
      gives: ['M51.16'],
    },
    {
      name: 'Facet injection for lumbar spondylosis',
      row: 'D145',
      kind: 'supports',
      setting: 'procedure',
      note: 'PRE-OP DX: Lumbar spondylosis.\nPOST-OP DX: Lumbar spondylosis.\nPROCEDURE: Bilateral L4-5 facet joint injections.',
      gives: ['M47.816'],
    },
    {
      name: 'Sacroiliac injection for sacroiliitis',
      row: 'D145',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Left sacroiliitis.\nPROCEDURE: Left SI joint injection.\nDESCRIPTION OF PROCEDURE: The needle was advanced.',
      gives: ['M46.1'],
    },
    {
      name: 'Only low back pain is given',
      row: 'D145',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Low back pain.\nPROCEDURE: Lumbar epidural steroid injection.',
      gives: ['M54.50'],
      never: ['M54.16', 'M51.16'],
    },
    {
      name: 'A complication is mentioned in the consent',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Lumbar spondylosis.\nCONSENT: Risks including epidural abscess and nerve root injury were discussed.\nPROCEDURE: Facet injection.',
      gives: ['M47.816'],
      never: ['G06.1'],
    },
    {
      name: 'Basivertebral nerve ablation for vertebrogenic pain',
      row: 'D146',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Vertebrogenic low back pain.\nPROCEDURE: Basivertebral nerve ablation L4, L5, S1.',
      gives: ['M54.51'],
    },
    {
      name: 'Ablation named, diagnosis is degeneration',
      row: 'D146',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Lumbar degenerative disc disease.\nPROCEDURE: Basivertebral nerve ablation L4 and L5.',
      gives: ['M51.369'],
      withholds: ['M54.51'],
      never: ['M54.51'],
    },
    {
      name: 'Ablation is only being considered',
      row: 'D146',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: consider basivertebral nerve ablation.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'Ablation and low back pain of no stated source',
      row: 'D146',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Low back pain.\nPROCEDURE: Basivertebral nerve ablation L4, L5.',
      gives: ['M54.50'],
      withholds: ['M54.51'],
    },
    {
      name: 'Ablation and pain put down to the endplates',
      row: 'D146',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Low back pain due to Modic changes.\nPROCEDURE: Basivertebral nerve ablation L4, L5.',
      gives: ['M54.51'],
      withholds: [],
    },
    {
      name: 'No ablation was done',
      row: 'D146',
      kind: 'trap',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Low back pain.\nPROCEDURE: Lumbar facet injection, no basivertebral nerve ablation.',
      gives: ['M54.50'],
      withholds: [],
    },
    {
      name: 'Ablation at an earlier visit',
      row: 'D146',
      kind: 'trap',
      setting: 'procedure',
      note: 'Last visit: Basivertebral nerve ablation.\nPREOPERATIVE DIAGNOSIS: Low back pain.\nPROCEDURE: Lumbar facet injection.',
      gives: ['M54.50'],
      withholds: [],
    },
    {
      name: 'Ablation is planned at a visit',
      row: 'D146',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: Basivertebral nerve ablation of L4 and L5.',
      gives: ['M54.50'],
      withholds: [],
    },
  ],
});
