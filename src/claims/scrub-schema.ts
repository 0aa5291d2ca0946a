import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { citationSchema, OWNERS } from '../coding/decision.ts';
import { COVERAGE_ANSWERS, EDIT_KINDS, EDIT_NAMES, SEVERITIES, VERDICTS } from './edit-names.ts';

const positionSchema = z
  .object({
    file: z.string().optional(),
    offset: z.number().optional().describe('byte, from 0'),
    line: z.number().optional().describe('of the file, from 1'),
    segment: z.number().optional().describe('X12: place in its interchange, ISA being 1'),
    element: z.string().optional().describe('`HI01-2`, `SV107-1`; for CSV the column’s heading'),
    loop: z.string().optional(),
    path: z.string().optional().describe('JSON pointer, or XML path'),
  })
  .describe('where in the source the thing stands');

/** One edit that fired: contract.md, "Claims". */
export const claimEditSchema = z.object({
  edit: z.enum(EDIT_NAMES),
  rule: z.string().describe('the edit’s file in src/claims/edits'),
  kind: z.enum(EDIT_KINDS).describe('which of the three verdicts it belongs to'),
  severity: z.enum(SEVERITIES),
  codes: z.array(z.string()).describe('as the claim has them; where legible with the dot'),
  line: z.number().int().optional().describe('service line, from 1'),
  because: z.string(),
  suggest: z
    .array(z.string())
    .describe('codes among which the documentation chooses; never put in without reading it'),
  citations: z.array(citationSchema),
  owner: z.enum(OWNERS).describe('who can mend it'),
  at: positionSchema.optional(),
  policy: z.string().optional().describe('the payer’s policy that answers'),
  answer: z.enum(COVERAGE_ANSWERS).optional(),
});
export type ClaimEdit = Placed<z.infer<typeof claimEditSchema>>;

const verdictSchema = z.enum(VERDICTS);
const optionalVerdictSchema = z.enum([...VERDICTS, 'not-checked']);

/** What scrubbing one claim gives. */
export const scrubResultSchema = z.object({
  id: z.string(),
  verdict: verdictSchema.describe('reject: an error exists; review: a warning does'),
  verdicts: z
    .object({
      validity: verdictSchema,
      support: optionalVerdictSchema.describe('not-checked: there was no note'),
      payer: optionalVerdictSchema.describe('not-checked: no policy of this payer applies'),
    })
    .describe('the same for each kind of edit; `verdict` is the worst of them'),
  dateOfService: z.string(),
  codeSet: z.string().describe('release in force on that day, or none'),
  payer: z.string().optional(),
  edits: z.array(claimEditSchema),
  issues: z.array(issueSchema),
  at: positionSchema.optional(),
});
export type ScrubResult = Omit<Placed<z.infer<typeof scrubResultSchema>>, 'edits'> & {
  edits: ClaimEdit[];
};

/** The same with the place as the chart has it, whose fields are left out and never undefined. */
type Placed<Shape> = Omit<Shape, 'at'> & { at?: SourcePosition };
