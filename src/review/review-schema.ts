import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';
import { OWNERS } from '../coding/decision.ts';

/** Everything that a look back can find, in the order of the contract and then of the product. */
export const FINDING_NAMES = [
  'third-visit-unspecified',
  'unexplained-code-change',
  'explained-code-change',
  'code-carried-forward',
  'problem-list-stale',
  'documentation-evolved-code-not-updated',
  'retired-code-billed',
  'excludes1-billed',
  'billed-code-not-supported',
  'note-cloned',
  'imaging-not-addressed',
  'answer-not-on-problem-list',
  'treatment-phase-inconsistent',
] as const;
export type FindingName = (typeof FINDING_NAMES)[number];

export const visitSpanSchema = z.object({
  visit: z.number().int().describe('the visit whose words these are, from 1'),
  document: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  section: z.string(),
  says: z.string(),
});

export const reviewFindingSchema = z.object({
  finding: z.enum(FINDING_NAMES),
  visit: z.number().int().describe('the visit concerned, counted from 1, oldest first'),
  visitId: z.string(),
  dateOfService: z.string(),
  codes: z.array(z.string()),
  severity: z.enum(['error', 'warning', 'info']),
  because: z.string(),
  evidence: z.array(visitSpanSchema),
  owner: z.enum(OWNERS),
  closes: z.string().describe('what settles the finding'),
});
export type ReviewFinding = z.infer<typeof reviewFindingSchema>;

/** One line of `endplate review --ndjson`: contract.md, "Patients over time". */
export const patientReviewSchema = z.object({
  id: z.string(),
  findings: z.array(reviewFindingSchema),
  issues: z.array(issueSchema),
});
export type PatientReview = z.infer<typeof patientReviewSchema>;
