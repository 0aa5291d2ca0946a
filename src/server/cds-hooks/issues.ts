import type { Issue } from '../../chart/issue.ts';

/** Issue codes of CDS Hooks: what each means, for docs/errors.md. */
export const CDS_ISSUES = {
  'cds/service-unknown': 'There is no CDS service with the id of the address.',
  'cds/hook-not-served': 'The service does not answer the hook of the request.',
  'cds/request-malformed': 'A field of the hook request is missing or has another shape.',
  'cds/data-missing':
    'What the service needs was not prefetched and could not be read from the FHIR server.',
  'cds/feedback-malformed': 'A field of the feedback is missing or has another shape.',
  'cds/token-missing': 'The call carries no bearer token that names its client.',
  'cds/token-refused':
    'The token was not signed by a registered client with ES384 or RS384, or is meant for another address, or has run out.',
  'cds/token-replayed': 'A token with the same identifier was used before.',
} as const satisfies Record<string, string>;
export type CdsIssueCode = keyof typeof CDS_ISSUES;

/** One issue of CDS Hooks. */
export function cdsIssue(code: CdsIssueCode, at?: string, expected?: string): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}
