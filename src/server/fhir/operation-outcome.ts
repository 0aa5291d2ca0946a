import type { OperationOutcome } from 'fhir/r4.js';
import type { Problem } from '../problem.ts';

const CODES: Readonly<Record<number, OperationOutcome['issue'][number]['code']>> = {
  400: 'invalid',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  412: 'conflict',
  413: 'too-long',
  429: 'throttled',
};

/** A refusal as FHIR says it: the stable issue code, the place, what was expected; never words of the request. */
export function operationOutcome({ status, code, issues }: Problem): OperationOutcome {
  const [type, severity] = [CODES[status] ?? 'exception', 'error'] as const;
  return {
    resourceType: 'OperationOutcome',
    issue: [
      { severity, code: type, details: { text: code } },
      ...issues.map(({ code: own, at, expected }) => ({
        severity,
        code: type,
        details: { text: own },
        ...(at === undefined ? {} : { expression: [String(at)] }),
        ...(expected === undefined ? {} : { diagnostics: `expected ${expected}` }),
      })),
    ],
  };
}

/** True for an address beneath `/fhir`. */
export function isFhir(url: string): boolean {
  return /^\/fhir(?:[/?]|$)/.test(url);
}
