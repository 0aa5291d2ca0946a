import { notifications } from '@mantine/notifications';
import { ApiProblem } from '../api/client.ts';
import { problemWords } from '../api/problem-words.ts';

const CLOSE = { closeButtonProps: { 'aria-label': 'Close this message' } } as const;

/** Says at the edge of the screen that something was done. */
export function sayDone(message: string): void {
  notifications.show({ message, ...CLOSE });
}

/** Says at the edge of the screen that something was not done, and why. */
export function sayFailed(error: unknown): void {
  notifications.show({ color: 'red', message: failureWords(error), ...CLOSE });
}

/** Why the service did not do it; with it what was expected, or the code of a further issue for whoever is asked. */
function failureWords(error: unknown): string {
  if (!(error instanceof ApiProblem)) return problemWords(error);
  const further = error.issues
    .filter(({ code, expected }) => expected !== undefined || code !== error.code)
    .map(({ code, expected }) => expected ?? code);
  return [problemWords(error), ...further].join(' ');
}
