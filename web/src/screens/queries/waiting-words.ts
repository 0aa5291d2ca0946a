import type { QueryRow } from '../../../../src/store/desk/query-list.ts';
import { daysBetween } from '../../api/practice-time.ts';

type Dates = Pick<QueryRow, 'state' | 'draftedAt' | 'sentAt' | 'dueAt' | 'answeredAt'>;

/** For whom a query waits and for how long, in days of the practice; undefined once it is over. */
export function waitingWords({
  state,
  draftedAt,
  sentAt,
  dueAt,
  answeredAt,
}: Dates): string | undefined {
  switch (state) {
    case 'draft':
      return `to be sent ${since(draftedAt)}`;
    case 'sent':
    case 'viewed': {
      const late = dueAt === null ? 0 : daysBetween(dueAt);
      const waiting = `waiting ${since(sentAt ?? draftedAt)}`;
      return late === 0 ? waiting : `${waiting}, ${days(late)} overdue`;
    }
    case 'answered':
      return `to be closed ${since(answeredAt ?? draftedAt)}`;
    default:
      return undefined;
  }
}

function since(moment: string): string {
  const count = daysBetween(moment);
  return count === 0 ? 'since today' : `for ${days(count)}`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
