import { z } from 'zod';

const day = z.iso.date();

/** What people settle around an audit: who reviewed, what is to be done, what was said against it. */
export const auditDetailsSchema = z.object({
  scope: z.string(),
  criteria: z.string().describe('what the coding was measured by'),
  guidelines: z.string().describe('edition of the official guidelines'),
  reviewers: z.array(
    z.object({
      name: z.string(),
      credential: z.string(),
      independent: z.boolean().describe('neither wrote nor coded what is audited'),
    }),
  ),
  keyHeldBy: z.string().describe('who held the key to the sealed readings'),
  privileged: z.string().optional().describe('e.g. at whose direction, when counsel asked for it'),
  rootCauses: z.array(z.string()).default([]),
  actions: z
    .array(z.object({ what: z.string(), owner: z.string(), due: day, doneOn: day.optional() }))
    .default([]),
  education: z.array(z.object({ on: day, what: z.string(), who: z.string() })).default([]),
  rebuttalUntil: day,
  rebuttals: z
    .array(
      z.object({
        encounter: z.string(),
        by: z.string(),
        on: day,
        says: z.string(),
        outcome: z.enum(['open', 'upheld', 'changed']),
        decidedBy: z.string().optional(),
        decidedOn: day.optional(),
      }),
    )
    .default([]),
  reauditOn: day,
  signedBy: z.object({ name: z.string(), credential: z.string(), on: day }).optional(),
});
export type AuditDetails = z.infer<typeof auditDetailsSchema>;

/**
 * What belongs to the auditor alone: what was audited, by whom and by what, what became of rebuttals, and the signature.
 * Causes, actions and education are also the practice’s, which owns its lists, its work and its teaching.
 */
export function partOfAuditor({
  rootCauses: _causes,
  actions: _actions,
  education: _education,
  ...auditors
}: AuditDetails): Omit<AuditDetails, 'rootCauses' | 'actions' | 'education'> {
  return auditors;
}
