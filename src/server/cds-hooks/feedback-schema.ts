import { z } from 'zod';
import { codingSchema } from './card-schema.ts';

const cardIdSchema = z.string().min(1).max(200);
const whenSchema = z
  .string()
  .max(40)
  .refine((value) => !Number.isNaN(Date.parse(value)), {
    error: 'an instant',
  });

/** What became of a card: CDS Hooks 2.0, "Feedback". */
export const feedbackItemSchema = z.discriminatedUnion('outcome', [
  z.object({
    card: cardIdSchema,
    outcome: z.literal('accepted'),
    outcomeTimestamp: whenSchema,
    acceptedSuggestions: z.array(z.object({ id: z.string().min(1).max(200) })).min(1),
  }),
  z.object({
    card: cardIdSchema,
    outcome: z.literal('overridden'),
    outcomeTimestamp: whenSchema,
    overrideReason: z
      .object({
        reason: codingSchema.optional(),
        userComment: z.string().max(5000).optional(),
      })
      .optional(),
  }),
]);
export type FeedbackItem = z.infer<typeof feedbackItemSchema>;

export const feedbackSchema = z.object({ feedback: z.array(feedbackItemSchema).min(1).max(100) });
