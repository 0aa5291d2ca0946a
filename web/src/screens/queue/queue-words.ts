import type { WorkItem } from '../../../../src/store/desk/work-list.ts';

export const KIND_WORDS: Readonly<Record<WorkItem['kind'], string>> = {
  'code-encounter': 'Code a visit',
  finding: 'Finding',
  'send-query': 'Send a query',
  'answer-query': 'Answer a query',
  'close-query': 'Close a query',
  'escalated-query': 'Escalated query',
  'claim-edit': 'Claim edit',
  denial: 'Denial',
};

/** Whole days from one calendar day to another, never below zero. */
export function daysBetween(from: string, until: string): number {
  const [start, end] = [from, until].map((day) => Date.parse(`${day.slice(0, 10)}T00:00Z`));
  if (start === undefined || end === undefined) return 0;
  return Math.max(0, Math.round((end - start) / 86_400_000));
}
