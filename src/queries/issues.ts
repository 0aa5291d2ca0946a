import type { Issue } from '../chart/issue.ts';

/** Issue codes of the queries room: what each means, for docs/errors.md. */
export const QUERY_ISSUES = {
  'query/not-json': 'The line is not JSON, so it could not be checked.',
  'query/not-an-object': 'The record is not a JSON object.',
  'query/id-missing': 'The query has no `id`; one was made from its place in the batch.',
  'query/text-missing': 'The query has no `text`; only the other fields were checked.',
  'query/field-malformed': 'A field does not have the expected shape and was left out.',
} as const satisfies Record<string, string>;
export type QueryIssueCode = keyof typeof QUERY_ISSUES;

/** One issue of the queries room. */
export function queryIssue(code: QueryIssueCode, at?: string | number, expected?: string): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}
