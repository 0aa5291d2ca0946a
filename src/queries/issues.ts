import type { Issue } from '../chart/issue.ts';

/** Issue codes of the queries room: what each means, for docs/errors.md. */
export const QUERY_ISSUES = {
  'query/not-json': 'The line is not JSON, so it could not be checked.',
  'query/not-an-object': 'The record is not a JSON object.',
  'query/id-missing': 'The query has no `id`; one was made from its place in the batch.',
  'query/text-missing': 'The query has no `text`; only the other fields were checked.',
  'query/field-malformed': 'A field does not have the expected shape and was left out.',
  'query/unknown': 'No such query, or not one that you may see.',
  'query/changed-meanwhile':
    'Somebody else has taken a step since you read the query. Read it again; nothing was changed.',
  'query/step-not-yours': 'The step is taken by another role, or by the provider who is asked.',
  'query/step-not-possible': 'The query does not stand where this step begins.',
  'query/not-compliant': 'The lint finds a hard violation, so the query cannot be sent.',
  'query/repeats-another': 'The same question was sent for this encounter before.',
  'query/asked-before':
    'The same indicators were asked about before; only the one follow-up may ask again.',
  'query/topic-open': 'A question on this topic is open for the encounter.',
  'query/followed-up-already': 'A query is followed up once.',
  'query/reminders-used-up': 'The practice’s number of reminders has been sent.',
  'query/escalated-to-the-top': 'The last level of escalation has been reached.',
  'query/not-answered': 'The query has no answer, and not every level was asked.',
  'query/option-not-offered': 'The answer is not among the options that were sent.',
  'query/detail-missing': 'The chosen option asks for words of the provider.',
  'query/reason-missing': 'The step needs a reason.',
  'query/provider-unknown':
    'Nobody of the practice is known as the provider of the encounter, or the person named is none.',
  'query/topic-not-asked': 'The decision of the encounter drafts no query on this topic.',
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
