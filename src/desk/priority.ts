import type { PriorityReasonName, WorkKind } from './work-schema.ts';

/** One ground of a priority, in points and words. None is about money: coders, providers and CDI specialists see it. */
export type PriorityReason = {
  readonly reason: PriorityReasonName;
  readonly points: number;
  readonly says: string;
};

const GROUNDS = {
  error: { points: 40, says: 'An error was found.' },
  warning: { points: 20, says: 'Something should be looked at.' },
  notice: { points: 5, says: 'Nothing is wrong that is known of.' },
  'codes-not-sent': {
    points: 20,
    says: 'Its codes have not left the practice, so they can still be put right.',
  },
  'provider-waits': { points: 15, says: 'A question waits for its provider.' },
  'answer-waits': { points: 15, says: 'An answer waits to be taken up.' },
  escalated: { points: 30, says: 'A question was escalated.' },
  'visit-over-3-days': { points: 10, says: 'The visit was more than three days ago.' },
  'visit-over-7-days': { points: 20, says: 'The visit was more than a week ago.' },
  'set-by-hand': { points: 0, says: 'Somebody has set it.' },
} as const satisfies Record<PriorityReasonName, { points: number; says: string }>;

/** A ground with its points and words. */
export function ground(reason: PriorityReasonName): PriorityReason {
  return { reason, ...GROUNDS[reason] };
}

const BY_SEVERITY = { error: 'error', warning: 'warning', info: 'notice' } as const;
const BY_KIND: Partial<Record<WorkKind, PriorityReasonName>> = {
  'answer-query': 'provider-waits',
  'close-query': 'answer-waits',
  'escalated-query': 'escalated',
};

/** Priority of an item apart from its age: 0 to 100, higher first, with every ground that counts. */
export function basePriority(facts: {
  readonly kind: WorkKind;
  readonly severity: 'error' | 'warning' | 'info';
  /** left out where no claim is concerned */
  readonly isClaimSent?: boolean;
}): { priority: number; reasons: readonly PriorityReason[] } {
  const byKind = BY_KIND[facts.kind];
  const reasons = [
    ground(BY_SEVERITY[facts.severity]),
    ...(facts.isClaimSent === false ? [ground('codes-not-sent')] : []),
    ...(byKind === undefined ? [] : [ground(byKind)]),
  ];
  return { priority: priorityOf(reasons), reasons };
}

/** What the age of a visit adds; both days are calendar days, YYYY-MM-DD. */
export function ageGround(dateOfService: string, today: string): PriorityReason | undefined {
  const days = (Date.parse(today) - Date.parse(dateOfService)) / 86_400_000;
  if (days > 7) return ground('visit-over-7-days');
  return days > 3 ? ground('visit-over-3-days') : undefined;
}

/** The priority that grounds make together. */
export function priorityOf(reasons: readonly Pick<PriorityReason, 'points'>[]): number {
  return Math.min(
    100,
    reasons.reduce((total, { points }) => total + points, 0),
  );
}
