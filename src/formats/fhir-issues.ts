import type { SourcePosition } from '../chart/source-position.ts';
import type { FormatItem } from './format-reader.ts';
import { type FormatIssueCode, issueItem } from './issues.ts';

/** Issue codes of FHIR: what each means, for docs/errors.md. */
export const FHIR_ISSUES = {
  'fhir/not-a-resource': 'The JSON is no FHIR resource: it has no `resourceType`.',
  'fhir/field-malformed': 'A field does not have the type that FHIR R4 gives it; it was left out.',
  'fhir/resource-twice': 'The same resource stands in the file twice; the later one was read.',
  'fhir/bundle-has-more': 'The Bundle is one page of a longer answer. The rest is not in the file.',
  'fhir/bundle-too-deep':
    'Bundles are nested in Bundles more than twice; the inner one was not read.',
  'fhir/entered-in-error':
    'The resource is marked as entered in error, or replaced; it was left out.',
  'fhir/visit-not-held': 'The encounter was cancelled and has no note; it was left out.',
  'fhir/visit-already-given':
    'The resource belongs to a visit that was already given out: it stands too far behind it in the file. It was read as a visit by itself, or left out.',
  'fhir/note-not-final': 'The note or report is preliminary: nobody has signed it yet.',
  'fhir/note-without-encounter': 'The note names no encounter; it was read as a visit by itself.',
  'fhir/note-without-text': 'The note has no content of which text can be read.',
  'fhir/attachment-elsewhere': 'The content of the note is not in the file, only its address.',
  'fhir/date-from-document': 'The visit has no date; that of its note was used.',
  'fhir/date-missing': 'Neither the visit nor its note has a date.',
  'fhir/diagnosis-without-encounter':
    'The condition is an encounter diagnosis, and neither it nor an encounter says of which visit.',
  'fhir/condition-not-established':
    'The condition is refuted or one of several possibilities; it was not taken as a diagnosis.',
  'fhir/condition-without-icd-10-cm':
    'The encounter diagnosis carries no ICD-10-CM code, so none was taken from it.',
  'fhir/diagnosis-not-icd-10-cm': 'A diagnosis of the claim is coded in another system.',
  'fhir/diagnosis-code-missing':
    'A diagnosis of the claim has no code, or points to a condition that is not in the file.',
  'fhir/diagnosis-sequence-unknown':
    'A service line points to a diagnosis number that the claim does not have.',
  'fhir/sequence-missing': 'A diagnosis or line has no sequence number; its place was counted.',
  'fhir/claim-type-unknown': 'The claim is of no type that is known: professional, institutional.',
  'fhir/amount-malformed': 'An amount is finer than a cent, or no number; it was left out.',
} as const satisfies Record<string, string>;
export type FhirIssueCode = keyof typeof FHIR_ISSUES;

/** One issue at a place of a FHIR document. */
export function fhirIssue(
  code: FhirIssueCode | FormatIssueCode,
  at: SourcePosition,
  expected?: string,
): FormatItem {
  return issueItem(code, at, expected);
}
