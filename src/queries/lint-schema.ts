import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';

const CHECK_IDS = [
  'Q01',
  'Q02',
  'Q03',
  'Q04',
  'Q05',
  'Q06',
  'Q07',
  'Q08',
  'Q09',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q14',
  'Q15',
  'Q17',
  'Q18',
  'Q20',
] as const;
export type Check = (typeof CHECK_IDS)[number];

/** The checks of compliant query practice that a text alone can fail (AHIMA/ACDIS, 2022 update). */
export const CHECKS = {
  Q01: 'One patient, one encounter, one documented gap.',
  Q02: 'Patient-specific clinical indicators with source, date and the words themselves.',
  Q03: 'Only facts; no opinion of the writer.',
  Q04: 'No mention of payment, quality scores, severity scores, denial or medical necessity.',
  Q05: 'Wording, order, emphasis and pre-selection do not steer.',
  Q06: 'The title names no diagnosis that is not documented.',
  Q07: 'Every option is supported by the listed indicators; no filler.',
  Q08: 'The provider can answer otherwise, or that it cannot be determined.',
  Q09: 'A new diagnosis is an option only when the indicators support it.',
  Q10: 'A yes/no question introduces no new diagnosis.',
  Q11: 'Open-ended is preferred when many answers are possible.',
  Q12: 'Earlier encounters are quoted with date and place, beside a current indicator.',
  Q13: 'A verbal answer is put on record.',
  Q14: 'An automated prompt meets the same standard and shows no score or suggestion of its own.',
  Q15: 'The accountable provider answers, and the answer stands in the record.',
  Q17: 'No identical question again until the wished-for answer comes.',
  Q18: 'The query is kept.',
  Q20: 'Agreement is not a target for the provider.',
} as const satisfies Record<Check, string>;

const indicatorInputSchema = z.union([
  z.string(),
  z.looseObject({
    quote: z.string().optional().describe('the words as they stand in the record'),
    source: z.string().optional().describe('section or document the words stand in'),
    date: z.string().optional(),
    author: z.string().optional(),
    encounter: z.enum(['current', 'prior']).optional(),
  }),
]);
const optionInputSchema = z.union([
  z.string(),
  z.looseObject({
    text: z.string(),
    selected: z.boolean().optional().describe('offered already ticked'),
  }),
]);

/** A query as it comes in to be checked: contract.md, "Query lint". Only `text` is needed for a useful answer. */
export const lintInputSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string().optional(),
  text: z
    .string()
    .describe('the question as the provider sees it; spans count its UTF-16 code units'),
  options: z.array(optionInputSchema).optional().describe('empty for an open-ended query'),
  indicators: z.array(indicatorInputSchema).optional(),
  dateOfService: z
    .string()
    .optional()
    .describe('YYYY-MM-DD; an indicator dated in another encounter is known by it'),
});

/** One way in which the query falls short. */
export const violationSchema = z.object({
  check: z.enum(CHECK_IDS),
  severity: z.enum(['hard', 'soft']).describe('a query with a hard violation is not compliant'),
  because: z.string(),
  field: z
    .string()
    .describe('`title`, `text`, `options[1]`, `indicators[0]`, `options` or `indicators`'),
  span: z
    .tuple([z.number().int(), z.number().int()])
    .optional()
    .describe('`[start, end)` in the field'),
});
export type Violation = z.infer<typeof violationSchema>;

export const lintResultSchema = z.object({
  id: z.string(),
  compliant: z.boolean(),
  violations: z.array(violationSchema),
  issues: z.array(issueSchema),
});
export type LintResult = z.infer<typeof lintResultSchema>;
