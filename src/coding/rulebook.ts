// Generated from src/coding/rules by `npm run data`. Do not edit.
import type { Rule } from './define-rule.ts';
import abnormalImagingWithoutDiagnosis from './rules/abnormal-imaging-without-diagnosis.ts';
import ankylosingSpondylitisByRegion from './rules/ankylosing-spondylitis-by-region.ts';
import billedCodeValidOnDate from './rules/billed-code-valid-on-date.ts';
import caudaEquinaSyndrome from './rules/cauda-equina-syndrome.ts';
import diagnosticStudyCodesConfirmedFindings from './rules/diagnostic-study-codes-confirmed-findings.ts';
import discDisorderWithRadiculopathy from './rules/disc-disorder-with-radiculopathy.ts';
import discDisplacement from './rules/disc-displacement.ts';
import earlierDiagnosisNotCarriedForward from './rules/earlier-diagnosis-not-carried-forward.ts';
import lowBackPainUnspecified from './rules/low-back-pain-unspecified.ts';
import lowBackStrainIsAnInjury from './rules/low-back-strain-is-an-injury.ts';
import lumbarNerveInjuryFirst from './rules/lumbar-nerve-injury-first.ts';
import m5451NeedsProviderLinkage from './rules/m5451-needs-provider-linkage.ts';
import planConflictsWithAssessment from './rules/plan-conflicts-with-assessment.ts';
import preOperativeExaminationFirst from './rules/pre-operative-examination-first.ts';
import procedureCodesTheConditionTreated from './rules/procedure-codes-the-condition-treated.ts';
import recurrentStrainBelongsToChapter13 from './rules/recurrent-strain-belongs-to-chapter-13.ts';
import ruledOutConditionNotCoded from './rules/ruled-out-condition-not-coded.ts';
import segmentalDysfunctionLumbar from './rules/segmental-dysfunction-lumbar.ts';
import sequelaOfLowBackInjury from './rules/sequela-of-low-back-injury.ts';
import spinalInfection from './rules/spinal-infection.ts';
import spinalMalignancy from './rules/spinal-malignancy.ts';
import sprainCodedByItsJoint from './rules/sprain-coded-by-its-joint.ts';
import therapyVisitCodesTheCondition from './rules/therapy-visit-codes-the-condition.ts';
import uncertainInjuryLeavesThePain from './rules/uncertain-injury-leaves-the-pain.ts';
import zosterRadiculopathy from './rules/zoster-radiculopathy.ts';

/** Every coding rule, by file name. The order has no meaning. */
export const RULES: readonly Rule[] = [
  abnormalImagingWithoutDiagnosis,
  ankylosingSpondylitisByRegion,
  billedCodeValidOnDate,
  caudaEquinaSyndrome,
  diagnosticStudyCodesConfirmedFindings,
  discDisorderWithRadiculopathy,
  discDisplacement,
  earlierDiagnosisNotCarriedForward,
  lowBackPainUnspecified,
  lowBackStrainIsAnInjury,
  lumbarNerveInjuryFirst,
  m5451NeedsProviderLinkage,
  planConflictsWithAssessment,
  preOperativeExaminationFirst,
  procedureCodesTheConditionTreated,
  recurrentStrainBelongsToChapter13,
  ruledOutConditionNotCoded,
  segmentalDysfunctionLumbar,
  sequelaOfLowBackInjury,
  spinalInfection,
  spinalMalignancy,
  sprainCodedByItsJoint,
  therapyVisitCodesTheCondition,
  uncertainInjuryLeavesThePain,
  zosterRadiculopathy,
];
