import type { ServiceDate } from '../chart/service-date.ts';

/** Counts the visits of each patient while encounters go by, one episode of the low back after the other. */
export type VisitCounter = {
  /**
   * Which visit for the low back this is in its episode, from 1. Undefined without a patient, and when an earlier day
   * comes after a later one: then nothing can be told of it.
   */
  next(patient: string | undefined, date: ServiceDate): number | undefined;
  /** encounters that came out of order */
  readonly unordered: () => number;
};

const DAY = 86_400_000;
const MOST_VISITS = 1000;

/** @param gapDays a gap longer than this begins a new episode, as in a look back */
export function makeVisitCounter(gapDays: number): VisitCounter {
  // one number for each patient, day and visit together: a million patients fit into memory
  const last = new Map<string, number>();
  let unordered = 0;
  return {
    next(patient, date) {
      if (patient === undefined) return undefined;
      const day = Math.round(Date.parse(date) / DAY);
      const known = last.get(patient);
      const before = known === undefined ? undefined : Math.floor(known / MOST_VISITS);
      if (before !== undefined && day < before) {
        unordered += 1;
        return undefined;
      }
      const isNew = before === undefined || day - before > gapDays;
      const visit = isNew ? 1 : Math.min(MOST_VISITS - 1, ((known ?? 0) % MOST_VISITS) + 1);
      last.set(patient, day * MOST_VISITS + visit);
      return visit;
    },
    unordered: () => unordered,
  };
}
