import { z } from 'zod';
import { type Issue, issueSchema } from '../chart/issue.ts';

const offsets = z.tuple([z.number().int(), z.number().int()]);

/** A phrase in a text whose context is asked for: contract.md, "Assertion of any phrase". */
export const assertInputSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().describe('offsets count its UTF-16 code units'),
  span: offsets.describe('`[start, end)` of the phrase in the text'),
});
export type AssertInput = z.infer<typeof assertInputSchema>;

/** What the reader established about the phrase: the same that coding relies on. */
const assertedSchema = z.object({
  id: z.string(),
  assertion: z.enum(['affirmed', 'negated', 'uncertain', 'hypothetical']),
  temporality: z.enum(['recent', 'historical']),
  experiencer: z.enum(['patient', 'other']),
  cue: offsets.optional().describe('`[start, end)` of the words that decided, when there are any'),
});

/** A record that could not be read: nothing is said of its phrase. */
const notAssertedSchema = z.object({ id: z.string(), issues: z.array(issueSchema) });

export const assertResultSchema = z.union([assertedSchema, notAssertedSchema]);
export type AssertResult = z.infer<typeof assertResultSchema>;

/** Issue codes of a phrase to be asserted: what each means, for docs/errors.md. */
export const ASSERT_ISSUES = {
  'assert/not-an-object': 'The record is not a JSON object.',
  'assert/text-missing': 'The record has no `text`, so there is nothing to read.',
  'assert/span-malformed': 'The `span` is not a pair of whole numbers.',
  'assert/span-outside-text': 'The `span` is empty, or does not lie inside the text.',
} as const satisfies Record<string, string>;
type AssertIssueCode = keyof typeof ASSERT_ISSUES;

/** One issue of a phrase to be asserted. */
export function assertIssue(code: AssertIssueCode, at: string, expected: string): Issue {
  return { code, at, expected };
}
