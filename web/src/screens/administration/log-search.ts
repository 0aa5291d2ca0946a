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

/** Nouns of the log that are not read as they stand. The others are: `claim-file` is a claim file. */
const OBJECT_WORDS: Readonly<Record<string, string>> = {
  coding: 'codes of a visit',
  encounter: 'visit',
  encounters: 'visits',
  'encounter-facts': 'figures of visits',
  'code-use': 'use of codes',
  'cds-call': 'call of an EHR',
  'cds-feedback': 'answer to a card of an EHR',
  ehr: 'EHR',
  'mcp-tool': 'tool of an assistant',
  'break-glass': 'charts in an emergency',
  text: 'text of a visit',
  route: 'page',
  'sample-audit-coding': 'coding in an audit',
  'sample-audit-worksheet': 'worksheet of an audit',
  'sample-audit-reading': 'reading in an audit',
  'sample-audit-details': 'causes and actions of an audit',
  'sample-audit': 'audit',
  'audit-event': 'entry of the audit log',
  quarantine: 'file in quarantine',
  acknowledgment: 'acknowledgement of claims',
  acknowledgments: 'acknowledgements of claims',
  'fhir-condition': 'diagnosis for another system',
  'fhir-provenance': 'acceptance for another system',
  'fhir-task': 'query for another system',
  'record-key': 'key of the record',
  'query-metrics': 'figures of queries',
  'api-token': 'API token',
};

/** What something was done to, in words. */
export function objectWords(object: string): string {
  return OBJECT_WORDS[object] ?? object.replaceAll('-', ' ');
}

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
