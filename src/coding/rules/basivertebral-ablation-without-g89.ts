import { defineRule, type RuleFinding } from '../define-rule.ts';

/** I.C.6.b.1.a: a procedure aimed at the condition is coded to the condition; "chronic" adds nothing there. */
export default defineRule({
  id: 'basivertebral-ablation-without-g89',
  version: 1,
  title: 'A visit for ablation of the basivertebral nerve is coded to the condition, without G89.-',
  codes: ['G89.1', 'G89.2', 'M54.51'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1.a' }],
  exceptions: ['An ablation that is planned, or was done earlier'],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting !== 'procedure') return [];
    const visit = facts.stated('visit-bvn-ablation').filter(({ planned }) => !planned);
    if (visit.length === 0) return [];
    return ['G89.1-', 'G89.2-'].map((code) => ({
      stance: 'blocks',
      code,
      hard: true,
      whenTaken: true,
      evidence: visit,
      because:
        'The procedure treats the source of the pain; the condition is coded and no code of category G89.',
      wouldNeed: 'a visit whose reason is pain control and not the treatment of the source',
    }));
  },
  examples: [
    {
      name: 'Ablation for chronic vertebrogenic pain',
      row: 'D146',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Chronic vertebrogenic low back pain.\nPROCEDURE: Basivertebral nerve ablation L4, L5.',
      gives: ['M54.51'],
      never: ['G89.29'],
      withholds: ['G89.2-'],
    },
    {
      name: 'Pain that is not called chronic',
      row: 'D146',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Vertebrogenic low back pain.\nPROCEDURE: Basivertebral nerve ablation L4, L5.',
      gives: ['M54.51'],
    },
    {
      name: 'Ablation planned at an office visit',
      row: 'D146',
      kind: 'trap',
      note: 'Assessment: Chronic vertebrogenic low back pain.\nPlan: Schedule basivertebral nerve ablation.',
      gives: ['M54.51', 'G89.29'],
    },
    {
      name: 'Another injection for chronic pain',
      row: 'D145',
      kind: 'trap',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Chronic low back pain.\nPROCEDURE: Epidural steroid injection.',
      gives: ['M54.50', 'G89.29'],
    },
  ],
});
