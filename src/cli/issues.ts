import type { Issue } from '../chart/issue.ts';

/** Issue codes of the command line: what each means, for docs/errors.md. */
export const CLI_ISSUES = {
  'record/json-malformed': 'The line or file is not JSON, so no encounter could be read from it.',
  'record/not-utf8': 'The line holds bytes that are not UTF-8, so it was not read.',
  'record/too-deep': 'The record is nested deeper than any encounter is, so it was not read.',
  'record/too-long': 'The line is longer than the limit and was skipped.',
  'record/not-counted': 'The record is no encounter, decision or row, so measures leave it out.',
  'record/not-decided': 'The engine failed on this record; please report it. The batch went on.',
  'input/unreadable': 'The file or folder could not be opened or read.',
  'input/no-claims': 'The file holds no claims in a format that is read.',
  'input/no-visits': 'The file holds no visits in a format that is read.',
  'input/empty': 'There is nothing in the file.',
  'input/too-large':
    'The file must be read as a whole and is larger than the limit. Give one JSON object a line instead.',
  'input/format-not-read': 'The file is in a format that this command does not read.',
} as const satisfies Record<string, string>;
export type CliIssueCode = keyof typeof CLI_ISSUES;

/** Why a source was not read: the code, and the reason or place where there is one. */
export function refusalText({ code, at }: Issue): string {
  return at === undefined ? code : `${code} (${at})`;
}

/** One issue of the command line. */
export function cliIssue(code: CliIssueCode, at?: string | number, expected?: string): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}
