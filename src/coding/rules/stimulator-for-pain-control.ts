import { PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { painControl } from '../pain-control.ts';

/** I.C.6.b.1.a: a neurostimulator put in for pain control is coded to the pain, in the words of the provider. */
export default defineRule({
  id: 'stimulator-for-pain-control',
  version: 1,
  title: 'A stimulator trial or implant is coded to the pain or syndrome that it is for',
  codes: ['G89.4', 'G89.29', 'G89.28', 'M96.1'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1.a' }],
  exceptions: ['A stimulator that is only discussed or planned'],
  check: (facts): readonly RuleFinding[] => {
    const device = painControl(facts).filter(
      (mention) => mention.concept === 'neurostimulator-implant',
    );
    if (device.length === 0) return [];
    const pain = facts.diagnosed(
      ...PAIN_OF_THE_SPINE,
      'chronic-pain',
      'chronic-pain-syndrome',
      'postprocedural-pain',
      'postlaminectomy-syndrome',
    );
    if (pain.length > 0) {
      return [
        {
          stance: 'remarks',
          id: 'pain-code-first',
          severity: 'info',
          because:
            'The stimulator is put in for pain control; the code of the pain, or the syndrome, stands first.',
          owner: 'coder',
          evidence: [...device, ...pain],
        },
      ];
    }
    return [
      {
        stance: 'blocks',
        code: 'G89.29',
        hard: false,
        evidence: device,
        because: 'A stimulator is put in and the note does not say for which pain.',
        wouldNeed: 'the pain diagnosis that the stimulator is for',
        where: 'preoperative diagnosis or indication',
      },
    ];
  },
  examples: [
    {
      name: 'Trial for chronic pain syndrome',
      row: 'D117',
      kind: 'supports',
      note: 'PREOPERATIVE DIAGNOSIS: Chronic pain syndrome, low back pain.\nPROCEDURE: Spinal cord stimulator trial.\nDESCRIPTION OF PROCEDURE: Two leads were placed.',
      gives: ['G89.4', 'M54.50'],
      finds: ['pain-code-first'],
    },
    {
      name: 'Implant for chronic low back pain',
      row: 'D117',
      kind: 'supports',
      note: 'PRE-OP DX: Chronic low back pain.\nPROCEDURE: Permanent spinal cord stimulator implantation.',
      gives: ['G89.29', 'M54.50'],
    },
    {
      name: 'Trial for failed back surgery syndrome',
      row: 'D117',
      kind: 'supports',
      note: 'Preoperative diagnosis: FBSS.\nProcedure: SCS trial lead placement.\nDescription of procedure: Leads to T8.',
      gives: ['M96.1'],
      finds: ['pain-code-first'],
    },
    {
      name: 'The diagnosis is not given',
      row: 'D117',
      kind: 'insufficient',
      note: 'PROCEDURE: Spinal cord stimulator trial.\nDESCRIPTION OF PROCEDURE: Two leads were placed.',
      gives: [],
      withholds: ['G89.29'],
    },
    {
      name: 'A stimulator is only discussed',
      row: 'D117',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain. We discussed a spinal cord stimulator trial.',
      gives: ['M54.50', 'G89.29'],
      lacks: ['pain-code-first'],
    },
    {
      name: 'A trial is planned',
      row: 'D117',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain.\nPlan: schedule for SCS trial.',
      gives: ['M54.50', 'G89.29'],
      lacks: ['pain-code-first'],
    },
    {
      name: 'Chronic pain of no named site',
      row: 'D117',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Chronic pain.\nPROCEDURE: Spinal cord stimulator trial.\nDESCRIPTION OF PROCEDURE: Two leads were placed.',
      gives: [],
      finds: ['pain-code-first'],
      withholds: [],
    },
    {
      name: 'Chronic pain syndrome alone',
      row: 'D117',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Chronic pain syndrome.\nPROCEDURE: Spinal cord stimulator trial.\nDESCRIPTION OF PROCEDURE: Two leads were placed.',
      gives: ['G89.4'],
      withholds: [],
    },
    {
      name: 'Postoperative pain',
      row: 'D117',
      kind: 'supports',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Chronic postoperative pain.\nPROCEDURE: Spinal cord stimulator trial.\nDESCRIPTION OF PROCEDURE: Two leads were placed.',
      gives: ['G89.28'],
      finds: ['pain-code-first'],
      withholds: [],
    },
    {
      name: 'Pain control without a stimulator',
      row: 'D117',
      kind: 'trap',
      note: 'Reason for visit: pain control.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      lacks: ['pain-code-first'],
    },
    {
      name: 'Pain control for pain that the note does not name',
      row: 'D117',
      kind: 'trap',
      note: 'Reason for visit: pain control.\nAssessment: Hypertension.',
      gives: [],
      withholds: [],
    },
  ],
});
