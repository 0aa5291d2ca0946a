import type { Issue } from '../chart/issue.ts';
import { Problem } from './problem.ts';

const STATUS: Readonly<Record<string, number>> = {
  'query/changed-meanwhile': 412,
  'query/step-not-yours': 403,
  'query/unknown': 404,
  'work/item-unknown': 404,
};

/** A refusal of the desk as HTTP says it: 403 for another’s step, 404 for what is not there, 412 for what has changed, else 409. */
export function deskProblem(issues: readonly Issue[]): Problem {
  const code = issues[0]?.code ?? 'request/conflict';
  return new Problem(STATUS[code] ?? 409, code, issues);
}
