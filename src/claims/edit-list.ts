// Generated from src/claims/edits by `npm run data`. Do not edit.
import type { Edit } from './define-edit.ts';
import billedCodeIsSupported from './edits/billed-code-is-supported.ts';
import claimHasADiagnosis from './edits/claim-has-a-diagnosis.ts';
import codeIsALeaf from './edits/code-is-a-leaf.ts';
import codeIsIcd10Cm from './edits/code-is-icd-10-cm.ts';
import codeIsKnown from './edits/code-is-known.ts';
import codeIsNotRetired from './edits/code-is-not-retired.ts';
import codeIsValidAlready from './edits/code-is-valid-already.ts';
import codeIsWellFormed from './edits/code-is-well-formed.ts';
import codeSetIsLoaded from './edits/code-set-is-loaded.ts';
import combinationCodeStandsAlone from './edits/combination-code-stands-alone.ts';
import contributingDiagnosisIsBilled from './edits/contributing-diagnosis-is-billed.ts';
import currentInjuryStandsFirst from './edits/current-injury-stands-first.ts';
import datesStayInOneRelease from './edits/dates-stay-in-one-release.ts';
import diagnosisIsOnThePayersList from './edits/diagnosis-is-on-the-payers-list.ts';
import diagnosisStandsOnce from './edits/diagnosis-stands-once.ts';
import excludes1CodesStandApart from './edits/excludes1-codes-stand-apart.ts';
import excludes2CodesMayStandTogether from './edits/excludes2-codes-may-stand-together.ts';
import externalCauseNeverFirst from './edits/external-cause-never-first.ts';
import firstListedAsInTheNote from './edits/first-listed-as-in-the-note.ts';
import imagingAloneSupportsNothing from './edits/imaging-alone-supports-nothing.ts';
import linePointsToACondition from './edits/line-points-to-a-condition.ts';
import linePointsToDiagnosis from './edits/line-points-to-diagnosis.ts';
import m5451AndM5459HaveTheirWords from './edits/m5451-and-m5459-have-their-words.ts';
import manifestationNeverFirst from './edits/manifestation-never-first.ts';
import mostSpecificSupportedCodeIsBilled from './edits/most-specific-supported-code-is-billed.ts';
import noMoreDiagnosesThanPlaces from './edits/no-more-diagnoses-than-places.ts';
import noMoreThanFourPointers from './edits/no-more-than-four-pointers.ts';
import onePhaseForOneInjury from './edits/one-phase-for-one-injury.ts';
import painCodeStandsByReason from './edits/pain-code-stands-by-reason.ts';
import payerPartsThePair from './edits/payer-parts-the-pair.ts';
import payersModifierIsThere from './edits/payers-modifier-is-there.ts';
import pointerIsInRange from './edits/pointer-is-in-range.ts';
import pointerStandsOnce from './edits/pointer-stands-once.ts';
import pregnancyStandsFirst from './edits/pregnancy-stands-first.ts';
import qualifierFitsItsPlace from './edits/qualifier-fits-its-place.ts';
import sequelaFollowsItsCondition from './edits/sequela-follows-its-condition.ts';
import seventhCharacterFits from './edits/seventh-character-fits.ts';
import symptomBelongsToItsCause from './edits/symptom-belongs-to-its-cause.ts';
import todaysDiagnosisAndNotTheList from './edits/todays-diagnosis-and-not-the-list.ts';
import underlyingConditionStandsFirst from './edits/underlying-condition-stands-first.ts';

/** Every claim edit, by file name. The order has no meaning. */
export const EDITS: readonly Edit[] = [
  billedCodeIsSupported,
  claimHasADiagnosis,
  codeIsALeaf,
  codeIsIcd10Cm,
  codeIsKnown,
  codeIsNotRetired,
  codeIsValidAlready,
  codeIsWellFormed,
  codeSetIsLoaded,
  combinationCodeStandsAlone,
  contributingDiagnosisIsBilled,
  currentInjuryStandsFirst,
  datesStayInOneRelease,
  diagnosisIsOnThePayersList,
  diagnosisStandsOnce,
  excludes1CodesStandApart,
  excludes2CodesMayStandTogether,
  externalCauseNeverFirst,
  firstListedAsInTheNote,
  imagingAloneSupportsNothing,
  linePointsToACondition,
  linePointsToDiagnosis,
  m5451AndM5459HaveTheirWords,
  manifestationNeverFirst,
  mostSpecificSupportedCodeIsBilled,
  noMoreDiagnosesThanPlaces,
  noMoreThanFourPointers,
  onePhaseForOneInjury,
  painCodeStandsByReason,
  payerPartsThePair,
  payersModifierIsThere,
  pointerIsInRange,
  pointerStandsOnce,
  pregnancyStandsFirst,
  qualifierFitsItsPlace,
  sequelaFollowsItsCondition,
  seventhCharacterFits,
  symptomBelongsToItsCause,
  todaysDiagnosisAndNotTheList,
  underlyingConditionStandsFirst,
];
