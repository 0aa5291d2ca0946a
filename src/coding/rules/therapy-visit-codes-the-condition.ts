import { DEFINITIVE_CAUSES } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

/** IV.L: therapy is coded to the condition treated; a therapist's new medical diagnosis is not the provider's. */
export default defineRule({
  id: 'therapy-visit-codes-the-condition',
  version: 2,
  title: 'A therapy visit is coded to the condition treated, not to Z51.89',
  codes: ['Z51.89'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.L, I.B.14' }],
  exceptions: ['Encounters for chemotherapy, radiation or immunotherapy'],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting !== 'therapy') return [];
    const upgraded = facts
      .mentioned(...DEFINITIVE_CAUSES, 'vertebrogenic-low-back-pain')
      .filter(
        (mention) =>
          mention.author === 'other-clinician' &&
          mention.assertion === 'affirmed' &&
          facts.diagnosed(mention.concept).length === 0,
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
      finds: ['therapist-diagnosis'],
    },
    {
      name: 'A therapy document names a herniated disc',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Medical diagnosis: Low back pain.',
      documents: [{ id: 'pt', kind: 'therapy', text: 'Assessment: L4-5 disc herniation.' }],
      gives: ['M54.50'],
      finds: ['therapist-diagnosis'],
    },
    {
      name: 'A therapy document names disc degeneration',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Medical diagnosis: Low back pain.',
      documents: [{ id: 'pt', kind: 'therapy', text: 'Assessment: Lumbar disc degeneration.' }],
      gives: ['M54.50'],
      finds: ['therapist-diagnosis'],
    },
    {
      name: 'A therapy document names stenosis',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Medical diagnosis: Low back pain.',
      documents: [{ id: 'pt', kind: 'therapy', text: 'Assessment: Lumbar spinal stenosis.' }],
      gives: ['M54.50'],
      finds: ['therapist-diagnosis'],
    },
    {
      name: 'A therapy document names vertebrogenic pain',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Medical diagnosis: Low back pain.',
      documents: [{ id: 'pt', kind: 'therapy', text: 'Assessment: Vertebrogenic low back pain.' }],
      gives: ['M54.50'],
      never: ['M54.51'],
      finds: ['therapist-diagnosis'],
    },
    {
      name: 'A therapy document denies radiculopathy',
      row: 'D141',
      kind: 'insufficient',
      setting: 'therapy',
      note: 'Medical diagnosis: Low back pain.',
      documents: [
        { id: 'pt', kind: 'therapy', text: 'Assessment: Low back pain, no radiculopathy.' },
      ],
      gives: ['M54.50'],
      lacks: ['therapist-diagnosis'],
    },
    {
      name: 'The diagnosis of the referral is no finding of the therapist',
      row: 'D141',
      kind: 'supports',
      setting: 'therapy',
      note: 'PT Daily Note\nMedical diagnosis: Lumbar radiculopathy.\nTreatment: mechanical traction.',
      gives: ['M54.16'],
      lacks: ['therapist-diagnosis'],
    },
    {
      name: 'A therapy document at the visit of a provider',
      row: 'D141',
      kind: 'trap',
      setting: 'office',
      note: 'Assessment: Low back pain.',
      documents: [{ id: 'pt', kind: 'therapy', text: 'Assessment: lumbar radiculopathy.' }],
      gives: ['M54.50'],
      lacks: ['therapist-diagnosis'],
    },
    {
      name: 'The therapist names radiculopathy in the note of the visit',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Physical Therapy Initial Evaluation\nReferring diagnosis: Low back pain.\nTreatment diagnosis: Lumbar radiculopathy.',
      gives: ['M54.50'],
      never: ['M54.16'],
      finds: ['therapist-diagnosis'],
    },
    {
      name: 'The therapist ties the pain to endplates',
      row: 'D141',
      kind: 'trap',
      setting: 'therapy',
      note: 'Physical Therapy Initial Evaluation\nMedical diagnosis: Low back pain.\nAssessment: Low back pain due to L4-5 endplate changes.',
      gives: ['M54.50'],
      never: ['M54.51'],
    },
    {
      name: 'The therapist repeats the diagnosis of the referral',
      row: 'D141',
      kind: 'supports',
      setting: 'therapy',
      note: 'PT Daily Note\nMedical Dx: Lumbar radiculopathy.\nAssessment: Lumbar radiculopathy, improving with traction.',
      gives: ['M54.16'],
      lacks: ['therapist-diagnosis'],
    },
  ],
});
