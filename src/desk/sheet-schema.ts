import { z } from 'zod';
import { stepActorSchema } from '../queries/life-schema.ts';

const code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9.]{3,10}$/, 'an ICD-10-CM code');
const reason = z.string().trim().min(3).max(1000).describe('in the coder’s words; kept');

/** What a person does to the codes of an encounter. Each step is kept with who and when. */
export const codingStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('accept'), codes: z.array(code).min(1).max(40) }),
  z
    .object({ step: z.literal('take-back'), codes: z.array(code).min(1).max(40) })
    .describe('accepted codes are proposals again'),
  z.object({ step: z.literal('change'), code, to: code, reason }),
  z.object({ step: z.literal('add'), code, reason }),
  z.object({ step: z.literal('remove'), code, reason }),
  z.object({
    step: z.literal('resequence'),
    order: z.array(code).min(1).max(40).describe('every code of the sheet, in the new order'),
  }),
  z.object({
    step: z.literal('mark-unrelated'),
    codes: z.tuple([code, code]),
    reason,
    saidBy: z.string().trim().min(3).max(120).describe('the provider who says so'),
  }),
  z
    .object({ step: z.literal('unmark-unrelated'), codes: z.tuple([code, code]) })
    .describe('takes a mark back'),
  z.object({ step: z.literal('send-to-query'), queryId: z.string() }),
  z.object({ step: z.literal('sign-off') }),
  z.object({ step: z.literal('reopen'), reason }),
]);
export type CodingStep = z.infer<typeof codingStepSchema>;

/** What the engine does to a sheet: a decision, first or new, brings its codes. */
export const decisionStepSchema = z.object({
  step: z.literal('decision'),
  decisionId: z.string(),
  codes: z.array(z.string()),
  because: z.string().describe('why it was read: first reading, an answer, a new code set …'),
});

export const sheetStepSchema = z.union([decisionStepSchema, codingStepSchema]);
export type SheetStep = z.infer<typeof sheetStepSchema>;

/** A step as it is kept. `number` counts from 1; the number of the last one is the version of the sheet. */
export const sheetEventSchema = z.object({
  number: z.number().int(),
  step: sheetStepSchema,
  by: stepActorSchema,
  at: z.string(),
});
export type SheetEvent = z.infer<typeof sheetEventSchema>;

export const LINE_STATES = ['proposed', 'accepted', 'changed', 'added'] as const;

export const sheetLineSchema = z.object({
  code: z.string(),
  state: z
    .enum(LINE_STATES)
    .describe('`proposed`: by the engine, and nobody has said anything yet'),
  proposed: z.boolean().describe('among the codes of the latest decision'),
  was: z.string().optional().describe('the code that it took the place of'),
  reason: z.string().optional(),
  by: z.string().optional().describe('name of who accepted, changed or added it'),
  at: z.string().optional(),
});
export type SheetLine = z.infer<typeof sheetLineSchema>;

export const unrelatedPairSchema = z.object({
  codes: z.tuple([z.string(), z.string()]),
  reason: z.string(),
  saidBy: z.string(),
  by: z.string(),
  at: z.string(),
});

/** The codes of an encounter as the practice has them, folded from the steps. */
export const codingSheetSchema = z.object({
  encounterId: z.string(),
  version: z.number().int(),
  state: z.enum(['open', 'signed-off']),
  decisionId: z.string().optional(),
  lines: z.array(sheetLineSchema).describe('in claim order'),
  proposals: z.array(z.string()).describe('codes of the latest decision, in its order'),
  removed: z.array(
    z.object({ code: z.string(), reason: z.string(), by: z.string(), at: z.string() }),
  ),
  unrelated: z.array(unrelatedPairSchema),
  queries: z.array(z.string()).describe('queries sent from this sheet'),
  signedOff: z.object({ by: z.string(), at: z.string() }).optional(),
});
export type CodingSheet = z.infer<typeof codingSheetSchema>;
