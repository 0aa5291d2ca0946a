import type { Issue } from '../chart/issue.ts';

/** Issue codes of the intake: what each means, for docs/errors.md. */
export const INTAKE_ISSUES = {
  'ingest/nothing-found':
    'The file holds nothing that is kept: no visit, claim, answer of a payer or list.',
  'mllp/outside-frame': 'Bytes came over MLLP outside of a frame; the connection was closed.',
  'mllp/frame-not-ended':
    'A message over MLLP began before the one before it had ended; the connection was closed.',
  'mllp/message-too-long':
    'A message over MLLP is longer than the limit; the connection was closed.',
  'mllp/message-cut': 'A connection ended in the middle of a message, which was not stored.',
  'mllp/not-stored':
    'A message could not be stored now; it was answered AE and has to be sent again.',
  'folder/unreadable': 'The watched folder could not be read.',
  'folder/not-stored': 'A file could not be stored now; it stays in the folder and is tried again.',
  'fhir-pull/key-unreadable': 'The file does not hold a private key for ES384 or RS384 as a JWK.',
  'fhir-pull/discovery-failed':
    'The FHIR server does not say at .well-known/smart-configuration where tokens are given.',
  'fhir-pull/token-refused': 'The FHIR server did not give a token for the signed assertion.',
  'fhir-pull/not-answered': 'The FHIR server did not answer, or refused, after several attempts.',
  'fhir-pull/answer-malformed': 'The FHIR server answered with something that is no Bundle.',
  'fhir-pull/link-elsewhere':
    'A link leads to another server, to which the token is not sent; nothing was asked there.',
  'fhir-pull/export-failed': 'The FHIR server ended or forgot an export before it was done.',
  'fhir-pull/export-too-large': 'The files of an export hold more than is taken at once.',
} as const satisfies Record<string, string>;
export type IntakeIssueCode = keyof typeof INTAKE_ISSUES;

/** One issue of the intake. */
export function intakeIssue(code: IntakeIssueCode, expected?: string): Issue {
  return { code, ...(expected === undefined ? {} : { expected }) };
}
