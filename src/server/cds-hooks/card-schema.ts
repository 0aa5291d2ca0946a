import { z } from 'zod';

/** A coded value of the CDS Hooks kind; override reasons need their `display`. */
export const codingSchema = z.object({
  system: z.string().min(1),
  code: z.string().min(1),
  display: z.string().min(1).optional(),
});

const resourceSchema = z.looseObject({ resourceType: z.string().min(1) });

/** A change to the record that the user may take; a delete names a resource, the others carry it whole. */
export const actionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('create'),
    description: z.string().min(1),
    resource: resourceSchema,
  }),
  z.object({
    type: z.literal('update'),
    description: z.string().min(1),
    resource: resourceSchema,
  }),
  z.strictObject({
    type: z.literal('delete'),
    description: z.string().min(1),
    resourceId: z.string().min(1).optional(),
  }),
]);

export const suggestionSchema = z.object({
  label: z.string().min(1),
  uuid: z.string().min(1).optional(),
  isRecommended: z.boolean().optional(),
  actions: z.array(actionSchema).optional(),
});

export const linkSchema = z.discriminatedUnion('type', [
  // an absolute link is taken as it is and carries no context
  z.strictObject({ label: z.string().min(1), url: z.url(), type: z.literal('absolute') }),
  z.strictObject({
    label: z.string().min(1),
    url: z.url(),
    type: z.literal('smart'),
    appContext: z.string().min(1).optional(),
  }),
]);

/** Longest summary, in characters: CDS Hooks 2.0, "Card Attributes". */
export const LONGEST_SUMMARY = 139;

/** One card: CDS Hooks 2.0, "Card Attributes". */
export const cardSchema = z
  .object({
    uuid: z.string().min(1).optional(),
    summary: z.string().min(1).max(LONGEST_SUMMARY),
    detail: z.string().min(1).optional().describe('GitHub Flavored Markdown'),
    indicator: z.enum(['info', 'warning', 'critical']),
    source: z.object({
      label: z.string().min(1),
      url: z.url().optional(),
      icon: z.url().optional(),
      topic: codingSchema.optional(),
    }),
    suggestions: z.array(suggestionSchema).min(1).optional(),
    selectionBehavior: z.enum(['at-most-one', 'any']).optional(),
    overrideReasons: z
      .array(codingSchema.extend({ display: z.string().min(1) }))
      .min(1)
      .optional(),
    links: z.array(linkSchema).min(1).optional(),
  })
  .refine((card) => card.suggestions === undefined || card.selectionBehavior !== undefined, {
    error: 'selectionBehavior is required where there are suggestions',
    path: ['selectionBehavior'],
  });
export type Card = z.infer<typeof cardSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type CardLink = z.infer<typeof linkSchema>;

/** What a service answers. Endplate never acts by itself, so there are no system actions. */
export const cdsResponseSchema = z.object({ cards: z.array(cardSchema) });
