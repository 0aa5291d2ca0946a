import { z } from 'zod';

/** What arrived wrong: a stable code, where, and what was expected. Never words from a note or a claim. */
export const issueSchema = z.object({
  code: z.string().describe('stable issue code, see docs/errors.md'),
  at: z.union([z.string(), z.number()]).optional().describe('field path, line or offset'),
  expected: z.string().optional().describe('what would have been right'),
});
export type Issue = z.infer<typeof issueSchema>;

/** Issue codes of the chart room: what each means, for docs/errors.md. */
export const CHART_ISSUES = {
  'encounter/not-an-object': 'The record is not a JSON object.',
  'encounter/id-missing': 'The encounter has no id; one was made from its place in the batch.',
  'encounter/note-missing': 'The encounter has no note text, so nothing could be read.',
  'encounter/note-empty': 'The note holds no words.',
  'encounter/note-too-long': 'The note is longer than the limit and was not read.',
  'encounter/document-too-long': 'A document is longer than the limit and was left out.',
  'encounter/note-not-text':
    'The note holds binary or undecodable characters; what is legible was read.',
  'encounter/date-missing': 'No date of service was given; the date shown was used.',
  'encounter/date-malformed': 'The date of service is not a calendar day written YYYY-MM-DD.',
  'encounter/setting-unknown':
    'The setting is not one of the known settings; it was read from the note.',
  'encounter/document-id-taken':
    'A document has the id of another one, or the reserved id “note”; it was read under a new id.',
  'encounter/field-malformed': 'A field does not have the expected shape and was left out.',
  'patient/not-an-object': 'The record is not a JSON object.',
  'patient/id-missing': 'The patient has no id; one was made from its place in the batch.',
  'patient/visits-missing':
    'The patient has no list of visits, so there is nothing to look back over.',
  'patient/visits-reordered': 'The visits are not oldest first; they were put in order by date.',
  'claim/not-an-object': 'The record is not a JSON object.',
  'claim/id-missing': 'The claim has no id; one was made from its place in the batch.',
  'claim/diagnoses-missing': 'The claim has no list of diagnoses, so nothing could be checked.',
  'claim/date-malformed': 'A date of the claim is not a calendar day written YYYY-MM-DD.',
  'claim/date-missing':
    'The claim has no date of service; its codes were checked for the date shown.',
  'claim/field-malformed':
    'A field of the claim does not have the expected shape and was left out.',
} as const satisfies Record<string, string>;
export type ChartIssueCode = keyof typeof CHART_ISSUES;

/** One issue of the chart room. */
export function chartIssue(code: ChartIssueCode, at?: string | number, expected?: string): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}
