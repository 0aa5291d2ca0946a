/** Issue codes of jobs and queues: what each means, for docs/errors.md. */
export const WORK_ISSUES = {
  'job/failed': 'A piece of work failed each time it was tried; a code behind it tells how.',
  'job/worker-lost': 'Each worker that had the piece ended before it could say why.',
  'job/record-away':
    'The record could not be reached or has no room; the piece is tried again until it can be stored.',
  'job/record-changed':
    'A visit that the practice review counts was deleted while it was made; nothing of it was kept.',
  'job/queue-away': 'The servers of the queue do not answer; they are asked again until they do.',
  'job/chunk-malformed':
    'A chunk on the queue does not hold visits or claims as this version reads them.',
} as const satisfies Record<string, string>;
export type WorkIssueCode = keyof typeof WORK_ISSUES;
