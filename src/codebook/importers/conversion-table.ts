import { isServiceDate, type ServiceDate } from '../../chart/service-date.ts';
import { readCodeForm } from '../code-form.ts';
import type { SuccessorRow } from '../content.ts';
import { accept, type Outcome, refuse } from '../issues.ts';
import { predecessorsIn } from '../successors.ts';

/**
 * The conversion table of CDC/NCHS as text: current code, effective date, previous code or codes, parted by
 * tabs or commas. The date is `2021-10-01` or `10/1/2021`; a previous code of `None` means there was none.
 */
const HEADING = /^"?[^\t,]*code[^\t,]*"?[\t,].*(?:effective|date|year).*[\t,].*previous/i;

/** True for text that starts like the conversion table. */
export function looksLikeConversionTable(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, 2000).split(/\r?\n/);
  return HEADING.test(first) && readRow(second) !== undefined;
}

/** Reads the conversion table. Issue: `codes/conversion-line-malformed` (at: line). */
export function readConversionTable(text: string): Outcome<readonly SuccessorRow[]> {
  const rows: SuccessorRow[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || (at === 0 && HEADING.test(line))) continue;
    const row = readRow(line);
    if (row === undefined) {
      return refuse(
        'codes/conversion-line-malformed',
        at + 1,
        'code, effective date, previous codes',
      );
    }
    rows.push(row);
  }
  return accept(rows);
}

function readRow(line: string): SuccessorRow | undefined {
  const parting = line.includes('\t') ? '\t' : ',';
  const [written = '', date = '', ...rest] = line.split(parting).map(unquote);
  const form = readCodeForm(written);
  const from = readDate(date);
  if ('reason' in form || from === undefined || rest.length === 0) return undefined;
  return { code: form.code, from, predecessors: predecessorsIn(rest.join(', ')) };
}

function unquote(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

function readDate(written: string): ServiceDate | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const date =
    american === null
      ? written
      : `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`;
  return isServiceDate(date) ? date : undefined;
}
