import type { AuditAction, AuditOutcome } from '../../../../src/store/audit/audit-event.ts';
import { isDay } from '../../api/practice-time.ts';

/** Actions of the log, in words. */
export const ACTION_WORDS = {
  read: 'read',
  search: 'searched',
  export: 'exported',
  create: 'made',
  change: 'changed',
  delete: 'deleted',
  decide: 'decided',
  'sign-in': 'signed in',
  'sign-out': 'signed out',
  send: 'sent',
  answer: 'answered',
  'break-glass': 'broke the glass',
} as const satisfies Record<AuditAction, string>;

export const OUTCOME_WORDS = {
  done: 'done',
  'not-found': 'not found',
  denied: 'denied',
  failed: 'failed',
} as const satisfies Record<AuditOutcome, string>;

/** What of the log is shown, as the address says it. Days are the practice’s, both included. */
export type LogFilter = {
  readonly actor?: string;
  readonly action?: string;
  readonly object?: string;
  readonly outcome?: string;
  readonly patient?: string;
  readonly from?: string;
  readonly until?: string;
};

export function readLogSearch(given: Record<string, unknown>): LogFilter {
  const word = (name: keyof LogFilter, fits: (value: string) => boolean = () => true) => {
    const value = given[name];
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && text !== '' && fits(text) ? { [name]: text } : {};
  };
  return {
    ...word('actor'),
    ...word('action', (value) => Object.hasOwn(ACTION_WORDS, value)),
    ...word('object'),
    ...word('outcome', (value) => Object.hasOwn(OUTCOME_WORDS, value)),
    ...word('patient'),
    ...word('from', isDay),
    ...word('until', isDay),
  };
}

/** The filter as the service takes it. @param momentAt the moment at which the practice’s clock shows a time */
export function logQuery(
  { from, until, ...rest }: LogFilter,
  momentAt: (clock: string) => string,
): Record<string, string | undefined> {
  return {
    ...rest,
    ...(from === undefined ? {} : { from: momentAt(`${from}T00:00`) }),
    ...(until === undefined ? {} : { until: momentAt(`${dayAfter(until)}T00:00`) }),
  };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
