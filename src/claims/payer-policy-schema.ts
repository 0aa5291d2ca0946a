import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import { COVERAGE_ANSWERS } from './edit-names.ts';

const day = z.string().refine(isServiceDate, 'expected a calendar day, YYYY-MM-DD');

/** How a fact of a policy is known. Only what was read in the policy, or at its owner’s, warns; the rest informs. */
export const BASES = ['read', 'secondary', 'recalled'] as const;
const basis = z
  .enum(BASES)
  .describe('read at its owner’s; seen on a secondary page; or from memory');

const groupSchema = z.object({
  name: z.string(),
  place: z
    .enum(['any', 'first'])
    .describe('first: only the diagnosis that the line points to first counts'),
  codes: z.array(z.string()).min(1).describe('codes, `M54.1-`, `M99.00-M99.05`'),
  procedures: z
    .array(z.string())
    .optional()
    .describe('only for these procedures of the policy; for all of them when left out'),
  hasCondition: z
    .boolean()
    .optional()
    .describe(
      'the list marks the group: read the words beside it (a second diagnosis, a modifier)',
    ),
});

const diagnosesSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('read'),
    source: z.string().describe('document, version and place that the list was read in'),
    groups: z.array(groupSchema),
    excluded: z
      .array(z.string())
      .optional()
      .describe('codes that the policy names as not supporting'),
  }),
  z.object({ status: z.literal('recalled'), groups: z.array(groupSchema).min(1) }),
  z.object({ status: z.literal('not-loaded') }),
]);

const caseSchema = z.object({
  claim: z.object({
    diagnoses: z.array(z.string()),
    procedure: z.string().optional(),
    modifiers: z.array(z.string()).optional(),
    date: day,
  }),
  answer: z.enum(COVERAGE_ANSWERS).optional(),
  recalled: z.enum(['listed', 'not-listed']).optional().describe('what memory says, marked so'),
  missingModifiers: z.array(z.string()).optional(),
  pairs: z.array(z.array(z.string())).optional().describe('pairs that are told'),
});

/**
 * What one payer says of a group of procedures: facts by date, with how each is known. CPT and HCPCS numbers only; the
 * descriptors are licensed.
 */
export const payerPolicySchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i, 'expected words joined by hyphens'),
  payer: z.string(),
  matches: z
    .array(z.string().regex(/^[a-z0-9 ]+$/, 'expected small letters, digits and spaces'))
    .min(1)
    .describe('words of the payer’s name on a claim, or its id'),
  title: z.string(),
  topic: z.string().optional(),
  documents: z.array(
    z.object({
      id: z.string(),
      type: z.enum(['LCD', 'Article', 'NCD', 'Payer', 'Practice']),
      version: z.string().optional(),
      effective: day.optional(),
      url: z.url().optional(),
    }),
  ),
  from: day,
  until: day.optional(),
  lastChecked: day,
  procedures: z.array(z.string()).describe('numbers and ranges: `64490-64495`'),
  diagnoses: diagnosesSchema.optional(),
  modifiers: z.array(
    z.object({
      modifier: z.string(),
      alternatives: z.array(z.string()).optional(),
      basis,
      because: z.string(),
    }),
  ),
  frequency: z.array(z.object({ text: z.string(), basis })),
  documentation: z.array(z.object({ element: z.string(), basis })),
  pairs: z
    .object({
      basis,
      codes: z.union([
        z.literal('excludes1-notes').describe('every pair that an Excludes1 note parts'),
        z.array(z.object({ one: z.array(z.string()), other: z.array(z.string()) })),
      ]),
    })
    .optional()
    .describe('pairs of diagnoses that the payer’s edits part'),
  cases: z.object({ met: caseSchema, unmet: caseSchema }).optional(),
});
export type PayerPolicy = z.infer<typeof payerPolicySchema>;

/** A document of the Medicare index: facts that tell which policy exists, not what it says. */
export const indexedDocumentSchema = z.object({
  id: z.string(),
  type: z.enum(['LCD', 'Article']),
  topic: z.string(),
  contractor: z.string(),
  parts: z.string(),
  version: z.string(),
  effective: day,
  updated: day,
  title: z.string(),
  url: z.url(),
});
export type IndexedDocument = z.infer<typeof indexedDocumentSchema>;

export const topicSchema = z.object({
  id: z.string(),
  title: z.string(),
  basis,
  procedures: z.array(z.string()),
});
export type PolicyTopic = z.infer<typeof topicSchema>;

export const contractorSchema = z.object({ name: z.string(), words: z.array(z.string()).min(1) });
export type Contractor = z.infer<typeof contractorSchema>;
