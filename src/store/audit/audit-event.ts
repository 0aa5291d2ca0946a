import { createHash } from 'node:crypto';
import type { AuditEventsTable } from '../schema/audit.ts';

export const AUDIT_ACTIONS = [
  'read',
  'search',
  'export',
  'create',
  'change',
  'delete',
  'decide',
  'sign-in',
  'sign-out',
  'send',
  'answer',
  'break-glass',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const AUDIT_OUTCOMES = ['done', 'not-found', 'denied', 'failed'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** What was done, as its function tells it. Ids and counts only, never patient text. */
export type AuditNote = {
  readonly action: AuditAction;
  /** noun of the record: `patient`, `encounter`, `query` … */
  readonly object: string;
  readonly id?: string | undefined;
  /** whose data it concerned */
  readonly patient?: string | null | undefined;
  /** `done` when left out */
  readonly outcome?: AuditOutcome;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
};

/** What stands before the first event. */
export const NO_HASH = '';

/** SHA-256 over every column in a fixed order, the hash before it included. */
export function hashOf(event: Omit<AuditEventsTable, 'hash'>): string {
  const words = [
    event.tenant,
    event.sequence,
    event.id,
    event.at,
    event.actor_id,
    event.actor_kind,
    event.actor_name,
    event.actor_roles,
    event.request_id,
    event.came_from,
    event.action,
    event.object,
    event.object_id,
    event.patient_id,
    event.outcome,
    event.detail,
    event.previous_hash,
  ];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}
