import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';

const offsets = z.tuple([z.number().int(), z.number().int()]);

/** A phrase in a text whose context is asked for: contract.md, "Assertion of any phrase". */
export const assertInputSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().describe('offsets count its UTF-16 code units'),
  span: offsets.describe('`[start, end)` of the phrase in the text'),
});
export type AssertInput = z.infer<typeof assertInputSchema>;

/** What the reader established about the phrase: the same that coding relies on. */
export const assertResultSchema = z.object({
  id: z.string(),
  assertion: z.enum(['affirmed', 'negated', 'uncertain', 'hypothetical']),
  temporality: z.enum(['recent', 'historical']),
  experiencer: z.enum(['patient', 'other']),
  cue: offsets.optional().describe('`[start, end)` of the words that decided, when there are any'),
  issues: z.array(issueSchema).optional().describe('when the record could not be read as it is'),
});
export type AssertResult = z.infer<typeof assertResultSchema>;
