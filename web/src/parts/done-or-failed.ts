import { notifications } from '@mantine/notifications';
import { ApiProblem } from '../api/client.ts';
import { problemWords } from '../api/problem-words.ts';

/** Says at the edge of the screen that something was done. */
export function sayDone(message: string): void {
  notifications.show({ message });
}

/** Says at the edge of the screen what a button could not do, with what the service expected. */
export function sayFailed(error: unknown): void {
  const expected = error instanceof ApiProblem ? error.issues.map((one) => one.expected ?? '') : [];
  notifications.show({ color: 'red', message: [problemWords(error), ...expected].join(' ') });
}
