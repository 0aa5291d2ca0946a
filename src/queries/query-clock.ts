import type { QueryLife } from './query-life.ts';

/** How long a practice waits. Days are calendar days. */
export type QueryPace = {
  readonly answerWithinDays: number;
  readonly remindEveryDays: number;
  readonly mostReminders: number;
  /** days after the query was due at which each level of escalation is reached, in their order */
  readonly escalateAfterDays: readonly number[];
};

export const STANDARD_PACE: QueryPace = {
  answerWithinDays: 2,
  remindEveryDays: 2,
  mostReminders: 2,
  escalateAfterDays: [3, 7, 14],
};

/** What the practice’s clock does with an open query now; `nothing` most of the time. */
export type DueStep = 'nothing' | 'remind' | 'escalate';

const LEVELS = { none: 0, 'cdi-lead': 1, 'physician-advisor': 2, compliance: 3 } as const;
const DAY = 24 * 60 * 60 * 1000;

/** Says which step is due. `now` is ISO 8601 in UTC; an answered query waits for nobody. */
export function dueStep(life: QueryLife, now: string, pace: QueryPace = STANDARD_PACE): DueStep {
  const { state, sentAt, dueAt, reminders, escalation } = life;
  if ((state !== 'sent' && state !== 'viewed') || sentAt === undefined || dueAt === undefined)
    return 'nothing';
  const late = daysBetween(dueAt, now);
  const nextAt = pace.escalateAfterDays[LEVELS[escalation]];
  if (nextAt !== undefined && late >= nextAt) return 'escalate';
  const lastAsked = reminders.at(-1) ?? sentAt;
  const isRemindable = late >= 0 && reminders.length < pace.mostReminders;
  return isRemindable && daysBetween(lastAsked, now) >= pace.remindEveryDays ? 'remind' : 'nothing';
}

/** When an answer to a query that is sent now is due. */
export function dueAfter(sentAt: string, pace: QueryPace = STANDARD_PACE): string {
  return new Date(Date.parse(sentAt) + pace.answerWithinDays * DAY).toISOString();
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
