import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { Codebook, CodeStatus } from '../codebook/codebook.ts';
import { type Proportion, proportion } from './proportion.ts';

/** One row of an EHR’s diagnosis list, favourites, order set or charge slip. */
export type ListRow = {
  readonly code: string;
  readonly title?: string;
  readonly list?: string;
  readonly at?: SourcePosition;
};

export const LIST_FINDINGS = {
  'code-retired': 'The code could be billed once and cannot be on the date.',
  'code-header': 'The code is a heading; a longer code has to be chosen.',
  'code-not-yet-valid': 'The code comes into force after the date.',
  'code-malformed': 'What stands in the code column is no ICD-10-CM code.',
  'code-unknown': 'No release of the date has the code.',
  'release-not-loaded':
    'The code lies outside what is loaded for the date; nothing can be said of it.',
  'title-other-condition': 'The title describes a condition that has another code.',
  'title-ambiguous': 'The title fits several codes; who picks it does not see which one is meant.',
  duplicate: 'The same code stands in the same list twice.',
  'title-twice': 'The same title stands for two codes in one list.',
  'choice-missing': 'A code of the same group is missing, so that it cannot be picked.',
  'changes-ahead': 'The code changes with the next release that is loaded.',
} as const satisfies Record<string, string>;
export type ListFindingName = keyof typeof LIST_FINDINGS;

export type ListFinding = {
  readonly finding: ListFindingName;
  readonly severity: 'error' | 'warning' | 'info';
  /** place of the row in the list, from 1; 0 for what the list lacks */
  readonly row: number;
  readonly code: string;
  readonly title?: string;
  readonly list?: string;
  readonly because: string;
  readonly suggest: readonly string[];
  readonly at?: SourcePosition;
};

/** A row of the corrected list: what to keep, and what was put in place of what. */
export type CorrectedRow = {
  readonly code: string;
  readonly title: string;
  readonly list?: string;
  readonly change: 'kept' | 'retitled' | 'replaced' | 'added' | 'to-check';
  /** what stood there before */
  readonly instead?: string;
};

export type ListAudit = {
  readonly date: ServiceDate;
  readonly rows: number;
  readonly findings: readonly ListFinding[];
  readonly corrected: readonly CorrectedRow[];
};

/** What the audit asks of others: the code set, and which codes the words of a title would give. */
export type ListDesk = {
  readonly codebook: Codebook;
  /** codes that the title gives when a provider writes it as a diagnosis; empty when it says none of the family */
  readonly codesOfTitle: (title: string, date: ServiceDate) => readonly string[];
};

/**
 * Audits a diagnosis list on a date. Nothing in the list is changed; `corrected` is a proposal, in which a retired code
 * or a heading is replaced by all its successors, since only the documentation of a visit chooses among them.
 */
export function auditDiagnosisList(
  rows: readonly ListRow[],
  date: ServiceDate,
  desk: ListDesk,
): ListAudit {
  const findings = [
    ...rows.flatMap((row, index) => rowFindings(row, index + 1, date, desk)),
    ...duplicates(rows),
    ...missingChoices(rows, date, desk.codebook),
    ...changesAhead(rows, date, desk.codebook),
  ].toSorted((a, b) => (a.row === 0 ? 1 : b.row === 0 ? -1 : a.row - b.row));
  return { date, rows: rows.length, findings, corrected: corrected(rows, date, findings, desk) };
}

const SAID = {
  retired: 'code-retired',
  header: 'code-header',
  'not-yet-valid': 'code-not-yet-valid',
  malformed: 'code-malformed',
  unknown: 'code-unknown',
  'release-not-loaded': 'release-not-loaded',
} as const satisfies Record<Exclude<CodeStatus['status'], 'valid'>, ListFindingName>;

function rowFindings(
  row: ListRow,
  number: number,
  date: ServiceDate,
  desk: ListDesk,
): ListFinding[] {
  const status = desk.codebook.check(row.code, date);
  const found: ListFinding[] = [];
  if (status.status !== 'valid') {
    found.push({
      ...placeOf(row, number),
      finding: SAID[status.status],
      severity: status.status === 'release-not-loaded' ? 'info' : 'error',
      because: becauseOf(status, date),
      suggest: followersOf(status),
    });
  }
  const title = titleFinding(row, number, date, status, desk);
  if (title !== undefined) found.push(title);
  return found;
}

function becauseOf(status: CodeStatus, date: ServiceDate): string {
  switch (status.status) {
    case 'retired':
      return `${status.code} could be billed until ${status.until}. The documentation of a visit chooses among the codes that followed.`;
    case 'header':
      return `${status.code} is a heading on ${date}: a longer code has to be chosen.`;
    case 'not-yet-valid':
      return `${status.code} comes into force on ${status.from}.`;
    case 'malformed':
      return 'This is not written as an ICD-10-CM code.';
    case 'unknown':
      return `No release in force on ${date} has ${status.code}.`;
    case 'release-not-loaded':
      return `${status.code} lies outside the codes loaded for ${date}. Import the official release to check it.`;
    default:
      return '';
  }
}

function followersOf(status: CodeStatus): readonly string[] {
  if (status.status === 'retired') return status.successors;
  if (status.status === 'header') return status.children;
  return [];
}

/** The words of the title against the code: the official title, else what the words would give as a diagnosis. */
function titleFinding(
  row: ListRow,
  number: number,
  date: ServiceDate,
  status: CodeStatus,
  { codebook, codesOfTitle }: ListDesk,
): ListFinding | undefined {
  const title = row.title?.trim() ?? '';
  if (title === '' || status.status === 'malformed') return undefined;
  const official = codebook.title(status.code, date) ?? codebook.title(status.code);
  if (status.status === 'valid' && official !== undefined && plain(official) === plain(title))
    return undefined;
  const meant = codesOfTitle(title, date);
  if (meant.length === 0 || meant.includes(status.code)) return undefined;
  const followers = followersOf(status);
  if (meant.every((code) => followers.includes(code))) {
    if (followers.length < 2) return undefined;
    return {
      ...placeOf(row, number),
      finding: 'title-ambiguous',
      severity: 'warning',
      because: `The title gives ${meant.join(', ')}, and ${followers.length} codes followed ${status.code}: the title has to say which.`,
      suggest: followers,
    };
  }
  return {
    ...placeOf(row, number),
    finding: 'title-other-condition',
    severity: status.status === 'valid' ? 'error' : 'warning',
    because: `Written as a diagnosis, the title gives ${meant.join(', ')} and not ${status.code}${official === undefined ? '' : ` (${official})`}.`,
    suggest: meant,
  };
}

function duplicates(rows: readonly ListRow[]): ListFinding[] {
  const found: ListFinding[] = [];
  const codes = new Map<string, number>();
  const titles = new Map<string, { readonly row: number; readonly code: string }>();
  for (const [index, row] of rows.entries()) {
    const number = index + 1;
    const list = row.list ?? '';
    const code = row.code.trim().toUpperCase().replace('.', '');
    const key = `${list} ${code}`;
    const before = codes.get(key);
    if (before === undefined) codes.set(key, number);
    else
      found.push({
        ...placeOf(row, number),
        finding: 'duplicate',
        severity: 'warning',
        because: `The code stands in row ${before} of this list too.`,
        suggest: [],
      });
    const title = plain(row.title ?? '');
    const same = titles.get(`${list} ${title}`);
    if (title !== '' && same !== undefined && same.code !== code)
      found.push({
        ...placeOf(row, number),
        finding: 'title-twice',
        severity: 'warning',
        because: `The same title stands in row ${same.row} with another code.`,
        suggest: [],
      });
    else if (title !== '') titles.set(`${list} ${title}`, { row: number, code });
  }
  return found;
}

/** Groups of the low back whose codes belong beside each other in a list: sides, types, pain patterns. */
const GROUPS = ['M54.5', 'M54.3', 'M54.4', 'M51.36', 'M51.37', 'M48.06'] as const;

function missingChoices(
  rows: readonly ListRow[],
  date: ServiceDate,
  codebook: Codebook,
): ListFinding[] {
  const found: ListFinding[] = [];
  const lists = [...new Set(rows.map(({ list }) => list))];
  for (const list of lists) {
    const listed = rows
      .filter((row) => row.list === list)
      .map(({ code }) => codebook.check(code, date))
      .map(({ code }) => code);
    for (const group of GROUPS) {
      const choices = codebook
        .children(group, date)
        .filter((code) => codebook.isBillable(code, date));
      const offered = choices.filter((code) => listed.includes(code));
      const isUsed = offered.length > 0 || listed.includes(group);
      const missing = choices.filter((code) => !listed.includes(code));
      if (!isUsed || missing.length === 0) continue;
      found.push({
        finding: 'choice-missing',
        severity: 'warning',
        row: 0,
        code: group,
        ...(list === undefined ? {} : { list }),
        because: `The list offers ${[...offered, ...(listed.includes(group) ? [group] : [])].join(', ')} and not ${missing.join(', ')}: what a provider documents could not be picked.`,
        suggest: missing,
      });
    }
  }
  return found;
}

/** What the next loaded release does to the codes of the list that are valid today. */
function changesAhead(
  rows: readonly ListRow[],
  date: ServiceDate,
  codebook: Codebook,
): ListFinding[] {
  const next = codebook.releases
    .map(({ effective }) => effective)
    .filter((effective) => effective > date)
    .toSorted()[0];
  if (next === undefined) return [];
  return rows.flatMap((row, index) => {
    const now = codebook.check(row.code, date);
    if (now.status !== 'valid') return [];
    const then = codebook.check(row.code, next);
    if (then.status === 'release-not-loaded') return [];
    const isRetitled = then.status === 'valid' && then.title !== now.title;
    if (then.status === 'valid' && !isRetitled) return [];
    return [
      {
        ...placeOf(row, index + 1),
        finding: 'changes-ahead',
        severity: 'info',
        because: isRetitled
          ? `From ${next} on the code has another title.`
          : `From ${next} on: ${becauseOf(then, next)}`,
        suggest: followersOf(then),
      } as const,
    ];
  });
}

function corrected(
  rows: readonly ListRow[],
  date: ServiceDate,
  findings: readonly ListFinding[],
  { codebook }: ListDesk,
): CorrectedRow[] {
  const result: CorrectedRow[] = [];
  const taken = new Set<string>();
  const add = (row: CorrectedRow): void => {
    const key = `${row.list ?? ''} ${row.code}`;
    if (taken.has(key)) return;
    taken.add(key);
    result.push(row);
  };
  for (const [index, row] of rows.entries()) {
    const of = findings.filter(({ row: number }) => number === index + 1);
    const status = codebook.check(row.code, date);
    const list = row.list === undefined ? {} : { list: row.list };
    if (status.status === 'retired' || status.status === 'header') {
      for (const code of followersOf(status).filter((next) => codebook.isBillable(next, date)))
        add({
          code,
          title: codebook.title(code, date) ?? '',
          ...list,
          change: 'replaced',
          instead: status.code,
        });
      continue;
    }
    const isWrongTitle = of.some(({ finding }) => finding === 'title-other-condition');
    const official = codebook.title(status.code, date);
    if (status.status !== 'valid' || isWrongTitle)
      add({ code: status.code, title: row.title ?? official ?? '', ...list, change: 'to-check' });
    else if (official !== undefined && (row.title ?? '').trim() === '')
      add({ code: status.code, title: official, ...list, change: 'retitled' });
    else add({ code: status.code, title: row.title ?? official ?? '', ...list, change: 'kept' });
  }
  for (const { finding, suggest, list } of findings) {
    if (finding !== 'choice-missing') continue;
    for (const code of suggest)
      add({
        code,
        title: codebook.title(code, date) ?? '',
        ...(list === undefined ? {} : { list }),
        change: 'added',
      });
  }
  return result;
}

function placeOf(
  row: ListRow,
  number: number,
): Pick<ListFinding, 'row' | 'code' | 'title' | 'list' | 'at'> {
  const { code, title, list, at } = row;
  return {
    row: number,
    code,
    ...(title === undefined ? {} : { title }),
    ...(list === undefined ? {} : { list }),
    ...(at === undefined ? {} : { at }),
  };
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** How many rows of the list have an error. */
export function listErrors({ findings, rows }: ListAudit): Proportion {
  const wrong = findings.filter(({ severity, row }) => severity === 'error' && row > 0);
  return proportion(new Set(wrong.map(({ row }) => row)).size, rows);
}
