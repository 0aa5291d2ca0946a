import { ApiProblem } from './client.ts';
import { QUERY_PROBLEM_WORDS } from './query-problem-words.ts';

const WORDS: Readonly<Record<string, string | undefined>> = {
  ...QUERY_PROBLEM_WORDS,
  offline: 'The service cannot be reached. What you typed is still here; try again in a moment.',
  'access/sign-in-needed': 'You are signed out. Sign in again to go on.',
  'access/denied': 'Your role does not allow this.',
  'access/cross-site': 'The page is out of date. Load it again.',
  'request/not-found': 'There is no such thing here, or it belongs to another practice.',
  'request/invalid': 'Something in the form is not as expected.',
  'request/conflict': 'This cannot be done in the state it is in now.',
  'request/stale': 'Somebody changed this since you opened it.',
  'request/too-many': 'Too many requests came in a short time. Wait a minute.',
  'request/too-large': 'The file is larger than the service takes.',
  'request/media-type': 'A file of this type cannot be read here.',
  'request/failed': 'The service failed on this request.',
  'coding/not-open': 'The visit is signed off. Open it again first.',
  'coding/code-on-sheet': 'The code is among the codes of the visit already.',
  'coding/code-not-on-sheet': 'The code is not among the codes of the visit any more.',
  'coding/pair-not-excluded': 'No Excludes1 note stands between the two codes on that day.',
  'coding/nothing-to-take-back':
    'There is nothing to take back: the codes stand otherwise by now. To take a code away, remove it.',
  'coding/not-decided': 'A proposed code has been neither accepted, changed nor removed.',
  'coding/code-not-valid': 'A code cannot be billed on the date of service.',
  'coding/excludes1-open': 'An Excludes1 note stands between two codes.',
  'coding/query-open': 'A query on this visit has no answer yet.',
  'work/step-not-possible': 'The work stands elsewhere by now.',
  'work/assignee-unknown': 'Nobody with the role of this queue can be given it.',
  'sign-in/refused': 'Login, password or code is wrong, or the account waits after wrong attempts.',
  'sign-in/second-factor-needed': 'Now the code of your second factor.',
  'sign-in/link-spent': 'This link was used or is too old. Ask your administrator for a new one.',
  'sign-in/code-wrong': 'That is not the code of this key. Check the clock of the telephone.',
  'sign-in/second-factor-required': 'The practice asks for a second factor of your role.',
  'users/login-taken': 'Somebody has this login already.',
  'users/last-administrator': 'The practice would have no administrator any more.',
  'tokens/scope-denied': 'A token cannot be given what you may not do yourself.',
  'sign-in/password-weak': 'Choose a longer password that is not a common one.',
};

/** What went wrong, in words for the person at the screen; the code stands with it for whoever is asked. */
export function problemWords(error: unknown): string {
  if (!(error instanceof ApiProblem)) return 'Something failed on this page. Load it again.';
  return WORDS[error.code] ?? `The service refused this (${error.code}).`;
}
