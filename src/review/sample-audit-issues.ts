import type { Issue } from '../chart/issue.ts';

/** Issue codes of sample audits: what each means, for docs/errors.md. */
export const AUDIT_ISSUES = {
  'audit/encounter-not-drawn': 'The worksheet has an encounter that the sample did not draw.',
  'audit/encounter-twice': 'The worksheet has an encounter twice; the first row was kept.',
  'audit/code-malformed': 'What stands among the audited codes is no ICD-10-CM code.',
  'audit/finding-unknown': 'What stands among the findings is none of F1 to F13.',
  'audit/effect-unknown': 'The effect on payment is none of none, over, under and unknown.',
  'audit/reviewer-missing': 'An encounter was coded and no reviewer is named; it was left out.',
  'audit/column-missing': 'The worksheet lacks a column, so nothing could be read from it.',
  'audit/seal-key-wrong': 'The key does not open the sealed reading, or the reading was changed.',
  'audit/seal-broken': 'The sealed reading is not the one that the sample committed to.',
  'audit/not-sealed': 'There is no sealed reading for this encounter.',
  'audit/coding-changed': 'The coding was changed after the engine’s reading was shown.',
} as const satisfies Record<string, string>;
export type AuditIssueCode = keyof typeof AUDIT_ISSUES;

/** One issue of a sample audit. */
export function auditIssue(code: AuditIssueCode, at?: string, expected?: string): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}
