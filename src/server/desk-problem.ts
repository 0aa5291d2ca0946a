import type { Issue } from '../chart/issue.ts';
import { Problem } from './problem.ts';

const STATUS: Readonly<Record<string, number>> = {
  'query/step-not-yours': 403,
  'query/unknown': 404,
  'work/item-unknown': 404,
};

/** A refusal of the desk as HTTP says it: 403 for another’s step, 404 for what is not there, else 409. */
export function deskProblem(issues: readonly Issue[]): Problem {
  const code = issues[0]?.code ?? 'request/conflict';
  return new Problem(STATUS[code] ?? 409, code, issues);
}
