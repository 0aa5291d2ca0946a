import type { Issue } from '../chart/issue.ts';

/** Issue codes of the desk: what each means, for docs/errors.md. */
export const DESK_ISSUES = {
  'coding/not-open': 'The encounter is signed off; it has to be reopened first.',
  'coding/not-signed-off': 'The encounter is not signed off, so there is nothing to reopen.',
  'coding/code-not-on-sheet': 'The code is not among the codes of the encounter.',
  'coding/code-on-sheet': 'The code is among the codes of the encounter already.',
  'coding/order-incomplete': 'The new order does not hold each code of the encounter once.',
  'coding/pair-not-excluded': 'No Excludes1 note stands between the two codes on that day.',
  'coding/nothing-to-take-back':
    'Nobody has accepted the code as it is proposed now, or the two codes are not marked as unrelated.',
  'coding/not-decided': 'A proposed code has been neither accepted, changed nor removed.',
  'coding/code-not-valid': 'A code cannot be billed on the date of service.',
  'coding/excludes1-open':
    'An Excludes1 note stands between two codes, and nobody has marked them as unrelated.',
  'coding/query-open': 'A query on this encounter has no answer yet.',
  'coding/answer-unread': 'An answer has not been read into the decision yet.',
  'coding/changed-meanwhile': 'Somebody else has changed the codes since they were shown.',
  'work/item-unknown': 'No such work item, or not one that you may see.',
  'work/step-not-possible': 'The work item does not stand where this step begins.',
  'work/assignee-unknown': 'Nobody with this role can be assigned the work item.',
} as const satisfies Record<string, string>;
export type DeskIssueCode = keyof typeof DESK_ISSUES;

/** One issue of the desk. */
export function deskIssue(code: DeskIssueCode, at?: string, expected?: string): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}
