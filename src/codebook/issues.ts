import type { Issue } from '../chart/issue.ts';

/** Issue codes of the codebook room and its doors: what each means, for docs/errors.md. */
export const CODEBOOK_ISSUES = {
  'codes/not-an-official-file':
    'The file is none of those that the importer knows: order file, order addenda, Tabular List XML, conversion table, or a ZIP that holds one of them.',
  'codes/no-release-file-in-zip':
    'The ZIP is whole, but holds no order file, order addenda, Tabular List or conversion table.',
  'codes/several-files-in-zip': 'The ZIP holds two files of the same kind; which one is meant?',
  'codes/zip-damaged':
    'The ZIP or gzip file is cut short or altered: its directory, a length or a checksum does not fit.',
  'codes/file-too-large': 'The file, or a file inside the ZIP, is larger than any official one.',
  'codes/checksum-differs': 'The SHA-256 of the file is not the expected one.',
  'codes/order-line-malformed': 'A line of the order file is not in its fixed columns.',
  'codes/order-number-out-of-sequence':
    'The order numbers do not count up one by one: lines are missing or doubled.',
  'codes/code-repeated': 'The same code stands twice in one release.',
  'codes/header-without-codes': 'A header has no code beneath it: the file is not complete.',
  'codes/code-beneath-billable': 'A code stands beneath another one that is valid for submission.',
  'codes/letters-missing':
    'Whole letters of the classification are missing: the file is not complete.',
  'codes/totals-differ':
    'The number of rows or of billable codes is not the one declared in the file, its addenda or the request.',
  'codes/codes-file-differs':
    'The order file and the code list in the same ZIP do not hold the same billable codes.',
  'codes/release-shrank':
    'More than one code in twenty of the release before is gone: the file is not complete, or an older one.',
  'codes/date-malformed': 'The effective date is not a calendar day written YYYY-MM-DD.',
  'codes/date-not-a-release-day':
    'No release takes effect on that day: ICD-10-CM changes on 1 October, and within a year on 1 January, 1 April or 1 July.',
  'codes/date-disagrees':
    'The codes in the file are those of another release than the effective date says.',
  'codes/same-file-other-date':
    'The same file is already known as the release of another fiscal year.',
  'codes/version-disagrees': 'The Tabular List states another fiscal year than the effective date.',
  'codes/addenda-line-malformed': 'A line of the order addenda is not in its fixed columns.',
  'codes/addenda-base-missing':
    'Order addenda change an earlier release; that release has to be imported first.',
  'codes/addenda-base-differs':
    'The addenda do not fit the release before: it does not have what they delete or revise, or already has what they add.',
  'codes/xml-malformed': 'The Tabular List is not well-formed XML.',
  'codes/xml-incomplete': 'The Tabular List ends early, or holds no codes.',
  'codes/conversion-line-malformed':
    'A line of the conversion table is not code, effective date and previous codes.',
  'codes/store-damaged': 'A stored release does not match its own checksum. Import it again.',
  'codes/store-unwritable': 'The data directory cannot be written.',
  'codes/file-unreadable': 'The file cannot be read.',
  'codes/download-failed': 'The official file could not be downloaded, after several attempts.',
  'codes/download-not-found': 'There is no such file at the official address.',
} as const satisfies Record<string, string>;

export type CodebookIssueCode = keyof typeof CODEBOOK_ISSUES;

/** One issue of the codebook room. `at` is a line number, an offset or the name of a file in a ZIP. */
export function codebookIssue(
  code: CodebookIssueCode,
  at?: string | number,
  expected?: string,
): Issue {
  return {
    code,
    ...(at === undefined ? {} : { at }),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** What an importer gives: the value, or the one issue for which it refused. Never half of a file. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: Issue };

export function accept<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refuse(
  code: CodebookIssueCode,
  at?: string | number,
  expected?: string,
): { readonly ok: false; readonly issue: Issue } {
  return { ok: false, issue: codebookIssue(code, at, expected) };
}
