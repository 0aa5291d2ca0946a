import type { Issue } from '../chart/issue.ts';

/** Issue codes of payer policies that are imported and kept: what each means, for docs/errors.md. */
export const POLICY_ISSUES = {
  'policies/file-unreadable': 'The file or folder cannot be read.',
  'policies/file-not-known':
    'The file is neither a list of policies (CSV) nor tables of the CMS coverage download.',
  'policies/zip-damaged': 'The ZIP is cut short or altered.',
  'policies/file-too-large': 'The file, or a file inside the ZIP, is larger than any official one.',
  'policies/row-malformed': 'A row lacks its payer, procedure or diagnosis, and was left out.',
  'policies/code-malformed': 'A diagnosis of the list is no code, and was left out.',
  'policies/date-malformed': 'A date is not a calendar day; the row was left out.',
  'policies/date-missing': 'The policy does not say from which day on it holds.',
  'policies/contractor-not-known':
    'The contractor of an article is named neither in the download nor in the index; it was left out.',
  'policies/nothing-wanted': 'The download holds none of the articles that were asked for.',
  'policies/store-damaged': 'A stored policy is not in the shape of a policy.',
  'policies/store-unwritable': 'The data directory cannot be written.',
  'policies/not-known': 'There is no policy or document of that id.',
} as const satisfies Record<string, string>;
export type PolicyIssueCode = keyof typeof POLICY_ISSUES;

/** One issue of a policy. `at` is a file, or a file and a row; never what stands in it. */
export function policyIssue(code: PolicyIssueCode, at?: string, expected?: string): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** A file or the store cannot be used at all; `issue` says why in a stable code. */
export class PolicyStoreError extends Error {
  readonly issue: Issue;
  constructor(code: PolicyIssueCode, at?: string, expected?: string) {
    super(`${code}${at === undefined ? '' : ` at ${at}`}`);
    this.name = 'PolicyStoreError';
    this.issue = policyIssue(code, at, expected);
  }
}
