import type { Issue } from '../chart/issue.ts';
import { auditIssue } from './sample-audit-issues.ts';
import type { Coding, Drawn, Sample } from './sample-audit-schema.ts';
import { FINDING_CODES } from './sample-audit-taxonomy.ts';

/** Columns of a worksheet: what is given, then what the auditor fills in. */
export const WORKSHEET_COLUMNS = [
  'encounter',
  'date of service',
  'provider',
  'payer',
  'billed',
  'audited',
  'findings',
  'documentation gap',
  'rationale',
  'citation',
  'effect',
  'reviewer',
] as const;
export type WorksheetColumn = (typeof WORKSHEET_COLUMNS)[number];
export type WorksheetRow = Readonly<Record<WorksheetColumn, string>>;

/** An empty row for the auditor. Nothing of the engine’s reading is in it. */
export function emptyRow(drawn: Drawn): WorksheetRow {
  return {
    encounter: drawn.id,
    'date of service': drawn.dateOfService,
    provider: drawn.provider,
    payer: drawn.payer,
    billed: drawn.billed.join(' '),
    audited: '',
    findings: '',
    'documentation gap': '',
    rationale: '',
    citation: '',
    effect: '',
    reviewer: '',
  };
}

const FORM = /^[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?$/;

/**
 * Reads a filled worksheet. An encounter is coded once `audited` is filled: codes in claim order, `same` for as billed,
 * `none` when the documentation supports no code. Rows that are still empty are left out without a word.
 */
export function readWorksheet(
  rows: readonly Readonly<Record<string, string | undefined>>[],
  sample: Sample,
): { readonly codings: Coding[]; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const codings = new Map<string, Coding>();
  const missing = WORKSHEET_COLUMNS.filter(
    (column) => rows[0] !== undefined && !(column in rows[0]),
  );
  if (missing.length > 0)
    return {
      codings: [],
      issues: [auditIssue('audit/column-missing', 'line 1', missing.join(', '))],
    };
  for (const [index, row] of rows.entries()) {
    const at = `row ${index + 1}`;
    const cell = (column: WorksheetColumn): string => (row[column] ?? '').trim();
    const drawn = sample.encounters.find(({ id }) => id === cell('encounter'));
    if (drawn === undefined) {
      if (cell('encounter') !== '') issues.push(auditIssue('audit/encounter-not-drawn', at));
      continue;
    }
    if (cell('audited') === '') continue;
    if (codings.has(drawn.id)) {
      issues.push(auditIssue('audit/encounter-twice', at));
      continue;
    }
    const coding = readRow(drawn, cell, at, issues);
    if (coding !== undefined) codings.set(drawn.id, coding);
  }
  return { codings: [...codings.values()], issues };
}

function readRow(
  drawn: Drawn,
  cell: (column: WorksheetColumn) => string,
  at: string,
  issues: Issue[],
): Coding | undefined {
  if (cell('reviewer') === '') {
    issues.push(auditIssue('audit/reviewer-missing', at, 'name or initials of the reviewer'));
    return undefined;
  }
  const audited = auditedCodes(cell('audited'), drawn);
  if (audited === undefined) {
    issues.push(auditIssue('audit/code-malformed', `${at}, audited`, 'codes, same or none'));
    return undefined;
  }
  return {
    id: drawn.id,
    audited,
    findings: findingsIn(cell('findings'), at, issues),
    gap: cell('documentation gap'),
    rationale: cell('rationale'),
    citation: cell('citation'),
    effect: effectOf(cell('effect'), at, issues),
    reviewer: cell('reviewer'),
  };
}

function auditedCodes(words: string, drawn: Drawn): string[] | undefined {
  if (words === '=' || words.toLowerCase() === 'same') return [...drawn.billed];
  if (words.toLowerCase() === 'none') return [];
  const codes = words
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
  return codes.every((code) => FORM.test(code)) ? codes : undefined;
}

/** `F4:M54.51 F11`: findings, each with the code it is about where it is about one. */
function findingsIn(words: string, at: string, issues: Issue[]): Coding['findings'] {
  return words
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [name, code] = part.split(':');
      const finding = FINDING_CODES.find((known) => known === name);
      if (finding === undefined) {
        issues.push(auditIssue('audit/finding-unknown', `${at}, findings`, 'F1 to F13'));
        return [];
      }
      return [code === undefined ? { finding } : { finding, code }];
    });
}

function effectOf(words: string, at: string, issues: Issue[]): Coding['effect'] {
  const effect = words.toLowerCase();
  if (effect === '' || effect === 'none' || effect === 'over' || effect === 'under') return effect;
  if (effect === 'unknown') return effect;
  issues.push(auditIssue('audit/effect-unknown', `${at}, effect`, 'none, over, under or unknown'));
  return '';
}
