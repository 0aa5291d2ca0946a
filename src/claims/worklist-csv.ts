import { positionText } from '../chart/source-position.ts';
import type { ClaimEdit, ScrubResult } from './scrub-schema.ts';

/** Columns of the worklist, in order: one row for each edit, and for each record that could not be read. */
export const WORKLIST_COLUMNS = [
  'claim',
  'date of service',
  'payer',
  'verdict',
  'severity',
  'kind',
  'edit',
  'codes',
  'line',
  'suggestion',
  'because',
  'owner',
  'sources',
  'place',
] as const;

/** The first row. */
export function worklistHead(): string {
  return `${WORKLIST_COLUMNS.join(',')}\r\n`;
}

/** The rows of one claim; none for a clean one. Rows end in CR LF (RFC 4180). */
export function worklistRows(result: ScrubResult): string {
  const { file } = result.at ?? {};
  const issues = result.issues.map(({ code, at, expected }) => {
    const place = [file, at].filter((part) => part !== undefined);
    const because = expected === undefined ? '' : `Expected: ${expected}.`;
    return row(result, ['', 'issue', code, '', '', '', because, '', '', place.join(', ')]);
  });
  return [...result.edits.map((edit) => row(result, cellsOf(edit, result))), ...issues].join('');
}

function cellsOf(edit: ClaimEdit, { at }: ScrubResult): string[] {
  return [
    edit.severity,
    edit.kind,
    edit.edit,
    edit.codes.join(' '),
    edit.line === undefined ? '' : String(edit.line),
    edit.suggest.join(' '),
    edit.because,
    edit.owner,
    edit.citations.map(({ source, section }) => `${source} ${section}`).join('; '),
    positionText({ ...at, ...edit.at }),
  ];
}

function row({ id, dateOfService, payer = '', verdict }: ScrubResult, cells: string[]): string {
  return `${[id, dateOfService, payer, verdict, ...cells].map(quoted).join(',')}\r\n`;
}

/**
 * One cell. What came from outside may begin like a formula, and spreadsheets would run it: an apostrophe before it
 * makes it text.
 */
function quoted(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
