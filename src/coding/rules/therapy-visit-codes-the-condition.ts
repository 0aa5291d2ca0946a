import { defineRule, type RuleFinding } from '../define-rule.ts';

/** IV.L: therapy is coded to the condition treated; a therapist's new medical diagnosis is not the provider's. */
export default defineRule({
  id: 'therapy-visit-codes-the-condition',
  version: 1,
  title: 'A therapy visit is coded to the condition treated, not to Z51.89',
  codes: ['Z51.89'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.L, I.B.14' }],
  exceptions: ['Encounters for chemotherapy, radiation or immunotherapy'],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting !== 'therapy') return [];
    const upgraded = facts
      .mentioned(
        'radiculopathy',
        'disc-displacement',
        'disc-degeneration',
        'spinal-stenosis',
        'vertebrogenic-low-back-pain',
      )
      .filter(
        (mention) => mention.author === 'other-clinician' && mention.assertion === 'affirmed',
      );
    if (upgraded.length === 0) return [];
    return [
      {
        stance: 'remarks',
        id: 'therapist-diagnosis',
        severity: 'info',
        because:
          'A therapist names a medical diagnosis; only the referring provider can establish it (I.B.14).',
        owner: 'provider',
        evidence: upgraded,
      },
    ];
  },
  examples: [
    {
      name: 'Therapy evaluation for low back pain',
      row: 'D141',
      kind: 'supports',
      setting: 'therapy',
      note: 'Physical Therapy Initial Evaluation\nMedical diagnosis: Low back pain.\nTreatment: therapeutic exercise.',
      gives: ['M54.50'],
    },
    {
      name: 'Therapy for disc herniation with radiculopathy as referred',
      row: 'D141',
      kind: 'supports',
      setting: 'therapy',
      note: 'PT Daily Note\nMedical diagnosis: L4-5 disc herniation with radiculopathy.\nTreatment: mechanical traction.',
      gives: ['M51.16'],
    },
    {
      name: 'Referral says strain in the healing phase',
      row: 'D141',
      kind: 'supports',
      setting: 'therapy',
      note: 'Physical Therapy Treatment Note\nMedical diagnosis: Lumbar strain.\nTreatment: core stabilization, rehabilitation phase.',
      gives: ['S39.012D'],
    },
    {
      name: 'No diagnosis but therapy',
      row: 'D141',
      kind: 'insufficient',
      setting: 'therapy',
      note: 'PT Daily Note\nTreatment: therapeutic exercise, manual therapy, 45 minutes.',
      gives: [],
      never: ['Z51.89'],
    },
    {
      name: 'Therapist suspects a disc',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Physical Therapy Initial Evaluation\nMedical diagnosis: Low back pain.\nAssessment: Signs suggestive of lumbar radiculopathy.',
      gives: ['M54.50'],
      never: ['M54.16', 'M51.16'],
    },
    {
      name: 'A therapy document names radiculopathy and the provider does not',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Medical diagnosis: Low back pain.',
      documents: [{ id: 'pt', kind: 'therapy', text: 'Assessment: lumbar radiculopathy.' }],
      gives: ['M54.50'],
      never: ['M54.16'],
    },
  ],
});
