import { z } from 'zod';

/** Roles that have a queue. An auditor reads and works none. */
export const QUEUE_ROLES = ['provider', 'coder', 'cdi', 'biller', 'administrator'] as const;
export type QueueRole = (typeof QUEUE_ROLES)[number];

export const WORK_KINDS = [
  'code-encounter',
  'finding',
  'send-query',
  'answer-query',
  'close-query',
  'escalated-query',
  'claim-edit',
  'denial',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** `resolved`: what gave the work is no longer so; nobody had to do anything. */
export const WORK_STATES = ['open', 'done', 'dismissed', 'resolved'] as const;
export type WorkState = (typeof WORK_STATES)[number];

export const PRIORITY_REASONS = [
  'error',
  'warning',
  'notice',
  'codes-not-sent',
  'provider-waits',
  'answer-waits',
  'escalated',
  'visit-over-3-days',
  'visit-over-7-days',
  'set-by-hand',
] as const;
export type PriorityReasonName = (typeof PRIORITY_REASONS)[number];

const reason = z.string().trim().min(3).max(500);

/** What may be done with one item or many. */
export const workStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('assign'), to: z.string().max(80) }),
  z.object({ step: z.literal('release') }),
  z.object({ step: z.literal('prioritise'), priority: z.number().int().min(0).max(100), reason }),
  z.object({ step: z.literal('finish') }),
  z.object({ step: z.literal('dismiss'), reason }),
  z.object({ step: z.literal('reopen'), reason }),
]);
export type WorkStep = z.infer<typeof workStepSchema>;
export type WorkStepName = WorkStep['step'];
