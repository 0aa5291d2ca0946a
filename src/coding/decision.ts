import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';

/** Contract version of everything that leaves the product. Renaming or removing a field is a new version. */
export const CONTRACT = 1;

export const evidenceSpanSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  document: z.string().describe('`note`, or the id of one of the encounter’s documents'),
  section: z.string().describe('kind of section that the words stand in'),
  says: z.string().describe('what the words were read as'),
});
export type EvidenceSpan = z.infer<typeof evidenceSpanSchema>;

export const citationSchema = z.object({ source: z.string(), section: z.string() });
export type Citation = z.infer<typeof citationSchema>;

export const decidedCodeSchema = z.object({
  code: z.string(),
  title: z.string(),
  role: z.enum(['first-listed', 'additional']),
  evidence: z.array(evidenceSpanSchema),
  because: z.string(),
  rules: z.array(z.string()),
  citations: z.array(citationSchema),
  alsoConsidered: z.array(z.object({ code: z.string(), because: z.string() })),
  fallsWithout: z
    .array(z.string())
    .optional()
    .describe('the words without which this code would fall'),
});
export type DecidedCode = z.infer<typeof decidedCodeSchema>;

export const withheldCodeSchema = z.object({
  code: z.string(),
  because: z.string(),
  rules: z.array(z.string()),
  evidence: z.array(evidenceSpanSchema),
  wouldNeed: z.string(),
  where: z.string().optional().describe('where in the record the missing statement belongs'),
});
export type WithheldCode = z.infer<typeof withheldCodeSchema>;

export const CHECKLIST_ITEMS = [
  'diagnosis-stated',
  'duration-stated',
  'imaging-linked',
  'ruled-out-stated',
  'contributing-diagnoses',
  'current-not-carried-forward',
  'specific-enough',
  'radiation-neuro-function',
] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

export const checklistEntrySchema = z.object({
  item: z.enum(CHECKLIST_ITEMS),
  status: z.enum(['met', 'not-met', 'not-applicable']),
  evidence: z.array(evidenceSpanSchema),
  because: z.string(),
});
export type ChecklistEntry = z.infer<typeof checklistEntrySchema>;

export const indicatorSchema = z.object({
  quote: z.string().describe('the words as they stand'),
  start: z.number().int(),
  end: z.number().int(),
  document: z.string(),
  source: z.string().describe('section or document the words stand in, and its author where known'),
  date: z.string().optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const providerQuerySchema = z.object({
  id: z.string(),
  topic: z.string(),
  title: z.string(),
  indicators: z.array(indicatorSchema),
  question: z.string(),
  options: z.array(z.string()),
  rule: z.string().optional(),
});
export type ProviderQuery = z.infer<typeof providerQuerySchema>;

export const OWNERS = ['provider', 'coder', 'cdi', 'billing', 'administrator'] as const;
export type Owner = (typeof OWNERS)[number];

export const findingSchema = z.object({
  id: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  code: z.string().optional(),
  because: z.string(),
  rules: z.array(z.string()),
  owner: z.enum(OWNERS),
  evidence: z.array(evidenceSpanSchema).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What the encounter said of itself, given back, so that decisions can be counted without their notes. */
export const aboutSchema = z.object({
  patientId: z.string().optional(),
  provider: z.string().optional(),
  location: z.string().optional(),
  payer: z.string().optional(),
  billedCodes: z.array(z.string()).optional(),
});

/** One decision: contract.md, "Decision out". `codes` holds only what the words support and the date allows, in claim order. */
export const decisionSchema = z.object({
  contract: z.literal(CONTRACT),
  id: z.string(),
  dateOfService: z.string(),
  codeSet: z.object({ release: z.string(), effective: z.string() }),
  engine: z.string(),
  setting: z.string().optional(),
  about: aboutSchema
    .optional()
    .describe('who, where and what was billed, as the encounter says; left out when it says none'),
  policies: z
    .record(z.string(), z.string())
    .optional()
    .describe('practice policy switches that took part'),
  codes: z.array(decidedCodeSchema),
  withheld: z.array(withheldCodeSchema),
  checklist: z.array(checklistEntrySchema),
  queries: z.array(providerQuerySchema),
  findings: z.array(findingSchema),
  issues: z.array(issueSchema),
});
export type Decision = z.infer<typeof decisionSchema>;
