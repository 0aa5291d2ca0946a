import type { ReleaseCodes } from '../imported-release.ts';
import { accept, type Outcome, refuse } from '../issues.ts';
import { tidyTitle, withDot } from './release-text.ts';

/**
 * The order addenda of CMS: fixed width. Action in columns 1-12, flag 14, code 16-22, short title 24-83, long
 * title 85 on; after the changes the totals before and after. A code that becomes a header is deleted as
 * billable and added as header. Source: the file description in the ZIP of the order file.
 */
const ADDENDA_LINE = /^(Add:|Delete:|Revise from:|Revise to:) +([01]) ([A-Z][0-9A-Z]{2,6}) *$/;
const CODE_END = 22;
const LONG_TITLE_AT = 84;

export type AddendaAction = 'add' | 'delete' | 'revise-from' | 'revise-to';

export type AddendaChange = {
  readonly line: number;
  readonly action: AddendaAction;
  readonly billable: boolean;
  readonly code: string;
  readonly title: string;
};

/** Headers and billable codes of a release, as counted by those who made it. */
export type DeclaredTotals = { readonly headers: number; readonly billable: number };

export type OrderAddenda = {
  readonly changes: readonly AddendaChange[];
  readonly before?: DeclaredTotals;
  readonly after?: DeclaredTotals;
};

const ACTIONS: Readonly<Record<string, AddendaAction>> = {
  'Add:': 'add',
  'Delete:': 'delete',
  'Revise from:': 'revise-from',
  'Revise to:': 'revise-to',
};

/** True for text that starts like order addenda. */
export function looksLikeOrderAddenda(text: string): boolean {
  return ADDENDA_LINE.test(text.slice(0, CODE_END));
}

/** Reads order addenda. Issue: `codes/addenda-line-malformed` (at: line). */
export function readOrderAddenda(text: string): Outcome<OrderAddenda> {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() === 'Headers' || line.trim() === 'Codes');
  const changes: AddendaChange[] = [];
  for (const [at, line] of (end === -1 ? lines : lines.slice(0, end)).entries()) {
    if (line.trim() === '') continue;
    const start = ADDENDA_LINE.exec(line.slice(0, CODE_END));
    const action = ACTIONS[start?.[1] ?? ''];
    const title = tidyTitle(line.slice(LONG_TITLE_AT));
    if (start === null || action === undefined || title === '') {
      return refuse(
        'codes/addenda-line-malformed',
        at + 1,
        'action, flag, code, short and long title',
      );
    }
    const [, , flag, code = ''] = start;
    changes.push({ line: at + 1, action, billable: flag === '1', code: withDot(code), title });
  }
  return accept({ changes, ...readTotals(lines.slice(end === -1 ? lines.length : end)) });
}

/** `  72184 codes in …` and `  22581 headers in …`: the first of each is before, the last after. */
function readTotals(lines: readonly string[]): { before?: DeclaredTotals; after?: DeclaredTotals } {
  const count = (word: string) =>
    lines.flatMap((line) => {
      const found = new RegExp(`^\\s*(\\d+) ${word} in `).exec(line);
      return found === null ? [] : [Number(found[1])];
    });
  const [headersBefore, headersAfter] = count('headers');
  const [codesBefore, codesAfter] = count('codes');
  if (headersBefore === undefined || headersAfter === undefined) return {};
  if (codesBefore === undefined || codesAfter === undefined) return {};
  return {
    before: { headers: headersBefore, billable: codesBefore },
    after: { headers: headersAfter, billable: codesAfter },
  };
}

/**
 * The release after the addenda. Everything has to fit the release before: what is deleted or revised was
 * there as stated, what is added was not.
 *
 * Issues: `codes/addenda-base-differs` (at: line), `codes/totals-differ`.
 */
export function applyOrderAddenda(
  base: ReleaseCodes,
  addenda: OrderAddenda,
): Outcome<ReleaseCodes> {
  const fits = addenda.before === undefined || totalsFit(base, addenda.before);
  if (!fits) return refuse('codes/addenda-base-differs', 1, describeTotals(addenda.before));
  const rows = new Map(
    base.codes.map((code, at) => [
      code,
      { title: base.titles[at] ?? '', billable: base.billable[at] === '1' },
    ]),
  );
  for (const change of addenda.changes) {
    if (!applyChange(rows, change)) {
      return refuse('codes/addenda-base-differs', change.line, expectedBefore[change.action]);
    }
  }
  const codes = [...rows.keys()].toSorted();
  const after: ReleaseCodes = {
    codes,
    titles: codes.map((code) => rows.get(code)?.title ?? ''),
    billable: codes.map((code) => (rows.get(code)?.billable === true ? '1' : '0')).join(''),
  };
  if (addenda.after !== undefined && !totalsFit(after, addenda.after)) {
    return refuse('codes/totals-differ', undefined, describeTotals(addenda.after));
  }
  return accept(after);
}

const expectedBefore = {
  add: 'a code that the release before does not hold',
  delete: 'a code that the release before holds with this flag',
  'revise-from': 'the title of the release before',
  'revise-to': 'a code that the release before holds',
} as const satisfies Record<AddendaAction, string>;

function applyChange(
  rows: Map<string, { title: string; billable: boolean }>,
  { action, code, billable, title }: AddendaChange,
): boolean {
  const row = rows.get(code);
  if (action === 'add') {
    if (row !== undefined) return false;
    rows.set(code, { title, billable });
    return true;
  }
  if (row === undefined || row.billable !== billable) return false;
  if (action === 'revise-from') return row.title === title;
  if (action === 'delete') rows.delete(code);
  if (action === 'revise-to') rows.set(code, { title, billable });
  return true;
}

/** Counts of a release. */
export function totalsOf(codes: ReleaseCodes): DeclaredTotals {
  let billable = 0;
  for (const flag of codes.billable) if (flag === '1') billable += 1;
  return { headers: codes.codes.length - billable, billable };
}

/** True when a release has as many headers and billable codes as declared. */
export function totalsFit(codes: ReleaseCodes, declared: DeclaredTotals): boolean {
  const { headers, billable } = totalsOf(codes);
  return headers === declared.headers && billable === declared.billable;
}

export function describeTotals(totals: DeclaredTotals | undefined): string | undefined {
  return totals && `${totals.headers} headers and ${totals.billable} billable codes`;
}
