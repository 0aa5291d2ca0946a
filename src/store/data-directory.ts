import { homedir } from 'node:os';
import { join } from 'node:path';

/** `ENDPLATE_DATA`, or `.endplate` in the home directory. */
export function dataDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['ENDPLATE_DATA'];
  return named === undefined || named === '' ? join(homedir(), '.endplate') : named;
}
