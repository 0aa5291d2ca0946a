import { z } from 'zod';
import { EXCLUSION_REASONS } from './sample-audit-frame.ts';
import { FINDING_CODES } from './sample-audit-taxonomy.ts';

/** One drawn encounter: who, when, what was billed, and the commitment to the reading that is sealed. */
export const drawnSchema = z.object({
  id: z.string(),
  stratum: z.string(),
  dateOfService: z.string(),
  provider: z.string(),
  payer: z.string(),
  billed: z.array(z.string()),
  commitment: z.string().describe('SHA-256 of nonce, newline and the sealed reading'),
  second: z.boolean().describe('a second reviewer codes this encounter too'),
});
export type Drawn = z.infer<typeof drawnSchema>;

/** The record of a draw: enough to draw the same sample from the same export again. */
export const sampleSchema = z.object({
  audit: z.literal(1),
  id: z.string(),
  title: z.string(),
  drawnOn: z.string(),
  engine: z.string(),
  releases: z.array(z.string()).describe('code set releases in force on the dates of service'),
  seed: z.string(),
  strata: z.array(z.enum(['provider', 'code', 'payer'])),
  size: z.union([
    z.object({ each: z.number().int() }),
    z.object({ precision: z.number(), expected: z.number() }),
  ]),
  rules: z.object({
    from: z.string().optional(),
    until: z.string().optional(),
    providers: z.array(z.string()).optional(),
    payers: z.array(z.string()).optional(),
    codes: z.array(z.string()).optional(),
    without: z.array(z.string()).optional(),
  }),
  frame: z.object({
    rows: z.number().int(),
    sha256: z.string(),
    excluded: z.array(z.object({ reason: z.enum(EXCLUSION_REASONS), count: z.number().int() })),
  }),
  drawn: z.array(
    z.object({ stratum: z.string(), inFrame: z.number().int(), drawn: z.number().int() }),
  ),
  secondShare: z.number(),
  encounters: z.array(drawnSchema),
});
export type Sample = z.infer<typeof sampleSchema>;

/** What the engine read, kept from the auditor until the encounter is coded. */
export const readingSchema = z.object({
  id: z.string(),
  engine: z.string(),
  release: z.string(),
  codes: z.array(z.object({ code: z.string(), because: z.string(), words: z.array(z.string()) })),
  withheld: z.array(z.object({ code: z.string(), because: z.string(), wouldNeed: z.string() })),
});
export type Reading = z.infer<typeof readingSchema>;

/** One sealed reading as it lies in its own file or record. */
export const sealedSchema = z.object({
  id: z.string(),
  commitment: z.string(),
  sealed: z.string().describe('AES-256-GCM: initial value, tag and cipher text, base64'),
});
export type Sealed = z.infer<typeof sealedSchema>;

/** How one auditor coded one encounter. */
export const codingSchema = z.object({
  id: z.string(),
  audited: z.array(z.string()).describe('in claim order; empty when nothing is supported'),
  findings: z.array(z.object({ finding: z.enum(FINDING_CODES), code: z.string().optional() })),
  gap: z.string().describe('what the documentation lacks; empty when nothing'),
  rationale: z.string(),
  citation: z.string(),
  effect: z.enum(['none', 'over', 'under', 'unknown', '']).describe('on payment, if any'),
  reviewer: z.string(),
});
export type Coding = z.infer<typeof codingSchema>;

/** A reading that was shown after coding, with the coding as it stood then. */
export const revealedSchema = z.object({
  id: z.string(),
  commitment: z.string(),
  nonce: z.string(),
  reading: readingSchema,
  blind: codingSchema.describe('the auditor’s coding when the reading was shown'),
});
export type Revealed = z.infer<typeof revealedSchema>;
