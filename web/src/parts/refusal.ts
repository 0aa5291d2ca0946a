import { notifications } from '@mantine/notifications';
import { ApiProblem } from '../api/client.ts';
import { problemWords } from '../api/problem-words.ts';

/** Why a step was not taken, in words; codes of further issues stand with it for whoever is asked. */
export function refusalWords(error: unknown): string {
  const codes = error instanceof ApiProblem ? error.issues.map(({ code }) => code) : [];
  const further = codes.filter((code) => !(error instanceof ApiProblem && error.code === code));
  return [problemWords(error), ...further].join(' ');
}

/** Tells that a step was not taken, and why. */
export function tellRefusal(error: unknown): void {
  notifications.show({ color: 'red', message: refusalWords(error) });
}
