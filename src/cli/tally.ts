import type { Decision } from '../coding/decision.ts';

export type FailOn = 'error' | 'warning';

/** What a run has seen so far: enough for its exit status and its last line. */
export type Tally = {
  notes: number;
  /** records of which nothing could be read */
  unread: number;
  /** findings, by severity */
  errors: number;
  warnings: number;
};

export function emptyTally(): Tally {
  return { notes: 0, unread: 0, errors: 0, warnings: 0 };
}

/** Counts one decision. */
export function count(tally: Tally, decision: Decision): void {
  tally.notes += 1;
  if (isUnread(decision)) tally.unread += 1;
  for (const { severity } of decision.findings) {
    if (severity === 'error') tally.errors += 1;
    else if (severity === 'warning') tally.warnings += 1;
  }
}

/** Adds what another part of the run has seen. */
export function add(tally: Tally, other: Tally): void {
  tally.notes += other.notes;
  tally.unread += other.unread;
  tally.errors += other.errors;
  tally.warnings += other.warnings;
}

/** True when findings at or above the level exist; a record that could not be read counts as an error. */
export function fails({ unread, errors, warnings }: Tally, failOn: FailOn | undefined): boolean {
  if (failOn === undefined) return false;
  return unread + errors > 0 || (failOn === 'warning' && warnings > 0);
}

/** True when nothing could be read from the record: the decision holds no checklist, only issues. */
function isUnread(decision: Decision): boolean {
  return decision.checklist.length === 0 && decision.issues.length > 0;
}
