// Generated from src/coding/rules by `npm run data`. Do not edit.
import type { Rule } from './define-rule.ts';
import abnormalImagingWithoutDiagnosis from './rules/abnormal-imaging-without-diagnosis.ts';
import ankylosingHyperostosisByRegion from './rules/ankylosing-hyperostosis-by-region.ts';
import ankylosingSpondylitisByRegion from './rules/ankylosing-spondylitis-by-region.ts';
import annulusDefectBySize from './rules/annulus-defect-by-size.ts';
import atrophyOfTheBackMuscles from './rules/atrophy-of-the-back-muscles.ts';
import axialLowBackPain from './rules/axial-low-back-pain.ts';
import backPainInPregnancy from './rules/back-pain-in-pregnancy.ts';
import backPainSiteFromTheSameProvider from './rules/back-pain-site-from-the-same-provider.ts';
import basivertebralAblationWithoutG89 from './rules/basivertebral-ablation-without-g89.ts';
import billedCodeValidOnDate from './rules/billed-code-valid-on-date.ts';
import caudaEquinaSyndrome from './rules/cauda-equina-syndrome.ts';
import chronicFractureStatusAsked from './rules/chronic-fracture-status-asked.ts';
import chronicLowBackPainAddsG8929 from './rules/chronic-low-back-pain-adds-g8929.ts';
import chronicPainDueToTrauma from './rules/chronic-pain-due-to-trauma.ts';
import chronicPainSyndrome from './rules/chronic-pain-syndrome.ts';
import chronicPostproceduralPain from './rules/chronic-postprocedural-pain.ts';
import coccydynia from './rules/coccydynia.ts';
import codeNumberIsNoDiagnosis from './rules/code-number-is-no-diagnosis.ts';
import collapsedVertebraCauseNotStated from './rules/collapsed-vertebra-cause-not-stated.ts';
import congenitalSpondylolisthesis from './rules/congenital-spondylolisthesis.ts';
import contusionOfTheLowerBack from './rules/contusion-of-the-lower-back.ts';
import deniedRadiculopathyIsNotJoined from './rules/denied-radiculopathy-is-not-joined.ts';
import diagnosticStudyCodesConfirmedFindings from './rules/diagnostic-study-codes-confirmed-findings.ts';
import discDegenerationBeforePainPatterns from './rules/disc-degeneration-before-pain-patterns.ts';
import discDegenerationPainPattern from './rules/disc-degeneration-pain-pattern.ts';
import discDegenerationPatternAsked from './rules/disc-degeneration-pattern-asked.ts';
import discDisorderTypeUnstated from './rules/disc-disorder-type-unstated.ts';
import discDisorderWithMyelopathy from './rules/disc-disorder-with-myelopathy.ts';
import discDisorderWithRadiculopathy from './rules/disc-disorder-with-radiculopathy.ts';
import discDisplacement from './rules/disc-displacement.ts';
import discDisplacementAfterAnEventAsked from './rules/disc-displacement-after-an-event-asked.ts';
import discWithNerveSignsAsked from './rules/disc-with-nerve-signs-asked.ts';
import discogenicLowBackPain from './rules/discogenic-low-back-pain.ts';
import earlierDiagnosisNotCarriedForward from './rules/earlier-diagnosis-not-carried-forward.ts';
import endplateChangeWithoutPain from './rules/endplate-change-without-pain.ts';
import externalCauseMayBeAdded from './rules/external-cause-may-be-added.ts';
import facetJointCyst from './rules/facet-joint-cyst.ts';
import facetMediatedPain from './rules/facet-mediated-pain.ts';
import facetSyndrome from './rules/facet-syndrome.ts';
import fibromyalgiaExplainsThePain from './rules/fibromyalgia-explains-the-pain.ts';
import flankPainBeforeItsCodes from './rules/flank-pain-before-its-codes.ts';
import flankPainBySide from './rules/flank-pain-by-side.ts';
import flatbackSyndrome from './rules/flatback-syndrome.ts';
import followUpAfterCompletedTreatment from './rules/follow-up-after-completed-treatment.ts';
import foraminalStenosisByTissue from './rules/foraminal-stenosis-by-tissue.ts';
import fractureOfSacrumOrCoccyx from './rules/fracture-of-sacrum-or-coccyx.ts';
import fusionStatusBesidePain from './rules/fusion-status-beside-pain.ts';
import historyOfLowBackPain from './rules/history-of-low-back-pain.ts';
import injuryInPregnancy from './rules/injury-in-pregnancy.ts';
import instabilityNeedsTheTerm from './rules/instability-needs-the-term.ts';
import kissingSpine from './rules/kissing-spine.ts';
import kyphoplastyCodesTheFracture from './rules/kyphoplasty-codes-the-fracture.ts';
import legPainAssessedBesides from './rules/leg-pain-assessed-besides.ts';
import longTermOpioidBesidePain from './rules/long-term-opioid-beside-pain.ts';
import lowBackInjuryTypeNotStated from './rules/low-back-injury-type-not-stated.ts';
import lowBackPainNotAddressed from './rules/low-back-pain-not-addressed.ts';
import lowBackPainUnspecified from './rules/low-back-pain-unspecified.ts';
import lowBackStrainIsAnInjury from './rules/low-back-strain-is-an-injury.ts';
import lumbagoWithSciatica from './rules/lumbago-with-sciatica.ts';
import lumbarNerveInjuryFirst from './rules/lumbar-nerve-injury-first.ts';
import lumbarSpinalStenosis from './rules/lumbar-spinal-stenosis.ts';
import lumbarSpondylosis from './rules/lumbar-spondylosis.ts';
import lumbosacralPlexusAndRoot from './rules/lumbosacral-plexus-and-root.ts';
import m5451NeedsProviderLinkage from './rules/m5451-needs-provider-linkage.ts';
import m5459NeedsNamedType from './rules/m5459-needs-named-type.ts';
import mechanicalLowBackPain from './rules/mechanical-low-back-pain.ts';
import multifidusDysfunction from './rules/multifidus-dysfunction.ts';
import muscleSpasmIsADiagnosis from './rules/muscle-spasm-is-a-diagnosis.ts';
import myofascialPain from './rules/myofascial-pain.ts';
import neoplasmRelatedPain from './rules/neoplasm-related-pain.ts';
import nerveSignsWithoutDiagnosisAsked from './rules/nerve-signs-without-diagnosis-asked.ts';
import neuritisOfPregnancy from './rules/neuritis-of-pregnancy.ts';
import osteoporosisWithoutCurrentFracture from './rules/osteoporosis-without-current-fracture.ts';
import osteoporoticFracture from './rules/osteoporotic-fracture.ts';
import painBesideSpinalMalignancyAsked from './rules/pain-beside-spinal-malignancy-asked.ts';
import painSinceAnInjuryAsked from './rules/pain-since-an-injury-asked.ts';
import painSinceSpineSurgeryAsked from './rules/pain-since-spine-surgery-asked.ts';
import painWithPsychologicalFactors from './rules/pain-with-psychological-factors.ts';
import painfulSpinalHardware from './rules/painful-spinal-hardware.ts';
import pathologicalFracture from './rules/pathological-fracture.ts';
import planConflictsWithAssessment from './rules/plan-conflicts-with-assessment.ts';
import postlaminectomySyndrome from './rules/postlaminectomy-syndrome.ts';
import posturalStrainAsked from './rules/postural-strain-asked.ts';
import preOperativeExaminationFirst from './rules/pre-operative-examination-first.ts';
import pregnancyIsIncidental from './rules/pregnancy-is-incidental.ts';
import procedureCodesTheConditionTreated from './rules/procedure-codes-the-condition-treated.ts';
import procedureWithoutDiagnosisAsked from './rules/procedure-without-diagnosis-asked.ts';
import pseudarthrosisAfterFusion from './rules/pseudarthrosis-after-fusion.ts';
import psychogenicPainAlone from './rules/psychogenic-pain-alone.ts';
import radiculopathyByRegion from './rules/radiculopathy-by-region.ts';
import radiculopathyCauseAsked from './rules/radiculopathy-cause-asked.ts';
import recurrentHerniationAfterDiscectomy from './rules/recurrent-herniation-after-discectomy.ts';
import recurrentStrainBelongsToChapter13 from './rules/recurrent-strain-belongs-to-chapter-13.ts';
import regionOfSpinalConditionAsked from './rules/region-of-spinal-condition-asked.ts';
import reportedFractureNotTakenUp from './rules/reported-fracture-not-taken-up.ts';
import ruledOutConditionNotCoded from './rules/ruled-out-condition-not-coded.ts';
import sacroiliacInstability from './rules/sacroiliac-instability.ts';
import sacroiliacJointPain from './rules/sacroiliac-joint-pain.ts';
import sacroiliacOsteoarthritis from './rules/sacroiliac-osteoarthritis.ts';
import sacroiliitisNotElsewhereClassified from './rules/sacroiliitis-not-elsewhere-classified.ts';
import schmorlNodesByRegion from './rules/schmorl-nodes-by-region.ts';
import sciaticNerveLesion from './rules/sciatic-nerve-lesion.ts';
import sciaticaBySide from './rules/sciatica-by-side.ts';
import scoliosisByTypeAndRegion from './rules/scoliosis-by-type-and-region.ts';
import segmentalDysfunctionLumbar from './rules/segmental-dysfunction-lumbar.ts';
import segmentalDysfunctionRegionsListed from './rules/segmental-dysfunction-regions-listed.ts';
import segmentalDysfunctionSacral from './rules/segmental-dysfunction-sacral.ts';
import sequelaOfLowBackInjury from './rules/sequela-of-low-back-injury.ts';
import spinalInfection from './rules/spinal-infection.ts';
import spinalInstabilityByRegion from './rules/spinal-instability-by-region.ts';
import spinalMalignancy from './rules/spinal-malignancy.ts';
import spondylolisthesisByRegion from './rules/spondylolisthesis-by-region.ts';
import spondylolysisByRegion from './rules/spondylolysis-by-region.ts';
import spondylolysisWithIntactParsAsked from './rules/spondylolysis-with-intact-pars-asked.ts';
import spondylosisWithMyelopathy from './rules/spondylosis-with-myelopathy.ts';
import spondylosisWithRadiculopathy from './rules/spondylosis-with-radiculopathy.ts';
import sprainCodedByItsJoint from './rules/sprain-coded-by-its-joint.ts';
import stenosisClaudicationAsked from './rules/stenosis-claudication-asked.ts';
import stimulatorForPainControl from './rules/stimulator-for-pain-control.ts';
import stimulatorManagementVisit from './rules/stimulator-management-visit.ts';
import stressFractureOfVertebra from './rules/stress-fracture-of-vertebra.ts';
import suspectedRadiculopathyCodesSymptoms from './rules/suspected-radiculopathy-codes-symptoms.ts';
import therapyVisitCodesTheCondition from './rules/therapy-visit-codes-the-condition.ts';
import thoracicPain from './rules/thoracic-pain.ts';
import transitionalVertebra from './rules/transitional-vertebra.ts';
import traumaticDiscRupture from './rules/traumatic-disc-rupture.ts';
import traumaticFractureByLevelAndType from './rules/traumatic-fracture-by-level-and-type.ts';
import traumaticSpondylolisthesis from './rules/traumatic-spondylolisthesis.ts';
import uncertainInjuryLeavesThePain from './rules/uncertain-injury-leaves-the-pain.ts';
import uncertainTypeLeavesLowBackPain from './rules/uncertain-type-leaves-low-back-pain.ts';
import urinaryStoneExplainsThePain from './rules/urinary-stone-explains-the-pain.ts';
import vertebralFractureCauseAsked from './rules/vertebral-fracture-cause-asked.ts';
import vertebrogenicPainWithoutLowBack from './rules/vertebrogenic-pain-without-low-back.ts';
import weeksOfGestation from './rules/weeks-of-gestation.ts';
import zosterRadiculopathy from './rules/zoster-radiculopathy.ts';

/** Every coding rule, by file name. The order has no meaning. */
export const RULES: readonly Rule[] = [
  abnormalImagingWithoutDiagnosis,
  ankylosingHyperostosisByRegion,
  ankylosingSpondylitisByRegion,
  annulusDefectBySize,
  atrophyOfTheBackMuscles,
  axialLowBackPain,
  backPainInPregnancy,
  backPainSiteFromTheSameProvider,
  basivertebralAblationWithoutG89,
  billedCodeValidOnDate,
  caudaEquinaSyndrome,
  chronicFractureStatusAsked,
  chronicLowBackPainAddsG8929,
  chronicPainDueToTrauma,
  chronicPainSyndrome,
  chronicPostproceduralPain,
  coccydynia,
  codeNumberIsNoDiagnosis,
  collapsedVertebraCauseNotStated,
  congenitalSpondylolisthesis,
  contusionOfTheLowerBack,
  deniedRadiculopathyIsNotJoined,
  diagnosticStudyCodesConfirmedFindings,
  discDegenerationBeforePainPatterns,
  discDegenerationPainPattern,
  discDegenerationPatternAsked,
  discDisorderTypeUnstated,
  discDisorderWithMyelopathy,
  discDisorderWithRadiculopathy,
  discDisplacement,
  discDisplacementAfterAnEventAsked,
  discWithNerveSignsAsked,
  discogenicLowBackPain,
  earlierDiagnosisNotCarriedForward,
  endplateChangeWithoutPain,
  externalCauseMayBeAdded,
  facetJointCyst,
  facetMediatedPain,
  facetSyndrome,
  fibromyalgiaExplainsThePain,
  flankPainBeforeItsCodes,
  flankPainBySide,
  flatbackSyndrome,
  followUpAfterCompletedTreatment,
  foraminalStenosisByTissue,
  fractureOfSacrumOrCoccyx,
  fusionStatusBesidePain,
  historyOfLowBackPain,
  injuryInPregnancy,
  instabilityNeedsTheTerm,
  kissingSpine,
  kyphoplastyCodesTheFracture,
  legPainAssessedBesides,
  longTermOpioidBesidePain,
  lowBackInjuryTypeNotStated,
  lowBackPainNotAddressed,
  lowBackPainUnspecified,
  lowBackStrainIsAnInjury,
  lumbagoWithSciatica,
  lumbarNerveInjuryFirst,
  lumbarSpinalStenosis,
  lumbarSpondylosis,
  lumbosacralPlexusAndRoot,
  m5451NeedsProviderLinkage,
  m5459NeedsNamedType,
  mechanicalLowBackPain,
  multifidusDysfunction,
  muscleSpasmIsADiagnosis,
  myofascialPain,
  neoplasmRelatedPain,
  nerveSignsWithoutDiagnosisAsked,
  neuritisOfPregnancy,
  osteoporosisWithoutCurrentFracture,
  osteoporoticFracture,
  painBesideSpinalMalignancyAsked,
  painSinceAnInjuryAsked,
  painSinceSpineSurgeryAsked,
  painWithPsychologicalFactors,
  painfulSpinalHardware,
  pathologicalFracture,
  planConflictsWithAssessment,
  postlaminectomySyndrome,
  posturalStrainAsked,
  preOperativeExaminationFirst,
  pregnancyIsIncidental,
  procedureCodesTheConditionTreated,
  procedureWithoutDiagnosisAsked,
  pseudarthrosisAfterFusion,
  psychogenicPainAlone,
  radiculopathyByRegion,
  radiculopathyCauseAsked,
  recurrentHerniationAfterDiscectomy,
  recurrentStrainBelongsToChapter13,
  regionOfSpinalConditionAsked,
  reportedFractureNotTakenUp,
  ruledOutConditionNotCoded,
  sacroiliacInstability,
  sacroiliacJointPain,
  sacroiliacOsteoarthritis,
  sacroiliitisNotElsewhereClassified,
  schmorlNodesByRegion,
  sciaticNerveLesion,
  sciaticaBySide,
  scoliosisByTypeAndRegion,
  segmentalDysfunctionLumbar,
  segmentalDysfunctionRegionsListed,
  segmentalDysfunctionSacral,
  sequelaOfLowBackInjury,
  spinalInfection,
  spinalInstabilityByRegion,
  spinalMalignancy,
  spondylolisthesisByRegion,
  spondylolysisByRegion,
  spondylolysisWithIntactParsAsked,
  spondylosisWithMyelopathy,
  spondylosisWithRadiculopathy,
  sprainCodedByItsJoint,
  stenosisClaudicationAsked,
  stimulatorForPainControl,
  stimulatorManagementVisit,
  stressFractureOfVertebra,
  suspectedRadiculopathyCodesSymptoms,
  therapyVisitCodesTheCondition,
  thoracicPain,
  transitionalVertebra,
  traumaticDiscRupture,
  traumaticFractureByLevelAndType,
  traumaticSpondylolisthesis,
  uncertainInjuryLeavesThePain,
  uncertainTypeLeavesLowBackPain,
  urinaryStoneExplainsThePain,
  vertebralFractureCauseAsked,
  vertebrogenicPainWithoutLowBack,
  weeksOfGestation,
  zosterRadiculopathy,
];
