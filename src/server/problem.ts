import type { Issue } from '../chart/issue.ts';

/** Issue codes of the HTTP door: what each means, for docs/errors.md. */
export const SERVER_ISSUES = {
  'request/invalid': 'The request does not have the expected shape; `issues` say where.',
  'request/field-malformed': 'A field of the request does not have the expected shape.',
  'request/not-json': 'The body is not JSON.',
  'request/media-type': 'The body has a type that this route does not take.',
  'request/too-large': 'The body is larger than this route takes.',
  'request/not-found': 'There is no such route, or no such thing in this practice.',
  'request/failed': 'The server failed on this request; the log has its request id.',
  'request/rejected': 'The request could not be read as HTTP.',
  'request/not-confirmed': 'What was repeated to confirm the request is not what it concerns.',
  'request/conflict': 'The thing is not in a state that allows this.',
  'request/key-reused': 'The idempotency key was used for another request.',
  'request/running': 'The same request is still being worked on.',
  'request/stale': 'Somebody changed the thing since it was read.',
  'request/too-many': 'Too many requests came in a short time.',
  'request/precondition-missing': 'A change has to say which version it changes.',
  'sign-in/refused':
    'Login, password or code is wrong, or the account is not active or waits after wrong attempts.',
  'sign-in/second-factor-needed':
    'The password is right; the code of the second factor is missing.',
  'sign-in/second-factor-required':
    'The practice asks for a second factor of this role, so it cannot be turned off.',
  'sign-in/journey-broken':
    'What came back from the identity provider does not fit how the browser left, or came too late.',
  'sign-in/link-spent': 'The link was used, is too old, or was replaced by a newer one.',
  'sign-in/password-weak': 'The new password cannot be taken; `issues` say why.',
  'sign-in/code-wrong': 'The code does not belong to the second factor that is being set up.',
  'users/login-taken': 'Somebody has this login already.',
  'users/last-administrator': 'The practice would have no administrator any more.',
  'tokens/scope-denied': 'A token cannot be given what its owner may not do.',
  'access/sign-in-needed': 'The request carries no valid session or token.',
  'access/cross-site': 'The change was sent by another site, or without the session’s token.',
  'access/denied': 'The roles or the token’s scopes do not allow this.',
} as const satisfies Record<string, string>;
export type ServerIssueCode = keyof typeof SERVER_ISSUES;

/** A refusal on its way out: RFC 9457, with the stable issue code. It never carries words of the request. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    issues: readonly Issue[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.issues = issues;
    this.headers = headers;
  }
}

/** A refusal with a code of the HTTP door. */
export function problem(
  status: number,
  code: ServerIssueCode,
  issues: readonly Issue[] = [],
): Problem {
  return new Problem(status, code, issues);
}

/** What is sent for a problem, as application/problem+json. `says` is the meaning of its code, never of its content. */
export function problemBody({ status, code, issues }: Problem, requestId: string): object {
  const title = new Map<string, string>(Object.entries(SERVER_ISSUES)).get(code);
  return {
    type: 'about:blank',
    ...(title === undefined ? {} : { title }),
    status,
    code,
    requestId,
    ...(issues.length === 0 ? {} : { issues }),
  };
}
