import { z } from 'zod';
import { citationSchema } from '../coding/decision.ts';
import { unrelatedPairSchema } from './sheet-schema.ts';

const sheetEditSchema = z.object({
  edit: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  codes: z.array(z.string()),
  because: z.string(),
  suggest: z.array(z.string()).describe('codes among which the documentation chooses'),
  citations: z.array(citationSchema),
});

/** One code of a sheet under three verdicts that are never merged. */
export const codeVerdictSchema = z.object({
  code: z.string(),
  title: z.string(),
  validity: z.object({
    status: z
      .enum([
        'valid',
        'header',
        'retired',
        'not-yet-valid',
        'malformed',
        'unknown',
        'release-not-loaded',
      ])
      .describe('in the code set of the date of service'),
    choose: z.array(z.string()).describe('longer codes or successors; the words choose'),
  }),
  support: z.object({
    status: z.enum(['supported', 'withheld', 'not-supported', 'not-judged']),
    because: z.string(),
    rules: z.array(z.string()),
    wouldNeed: z.string().optional(),
  }),
  payer: z.object({
    wasAsked: z.boolean().describe('false: no policy of this payer speaks of this claim'),
    edits: z.array(sheetEditSchema),
  }),
});
export type CodeVerdict = z.infer<typeof codeVerdictSchema>;

export const sheetVerdictsSchema = z.object({
  codes: z.array(codeVerdictSchema),
  excludes: z.array(
    z.object({
      codes: z.tuple([z.string(), z.string()]),
      kind: z.enum(['excludes1', 'excludes2']),
      owner: z.string().describe('the code or block that carries the note'),
      text: z.string(),
      exception: unrelatedPairSchema
        .optional()
        .describe('somebody said that the two are unrelated (I.A.12.a)'),
    }),
  ),
  sequence: z.array(sheetEditSchema),
  claim: z.array(sheetEditSchema).describe('further edits of the claim that it would become'),
});
export type SheetVerdicts = z.infer<typeof sheetVerdictsSchema>;
