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
