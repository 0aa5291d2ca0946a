import type { ScrubResult } from '../claims/scrub-schema.ts';
import type { Decision } from '../coding/decision.ts';

/** A row of a table: texts and whole numbers. Lists are words with a blank between. */
export type Row = Readonly<Record<string, string | number>>;

/** The tables of a batch and of an export of the record, and their columns, with what stands in each. */
export const TABLES = {
  decisions: {
    id: 'text',
    date_of_service: 'text',
    patient: 'text',
    provider: 'text',
    location: 'text',
    payer: 'text',
    setting: 'text',
    code_set: 'text',
    engine: 'text',
    first_listed: 'text',
    codes: 'text',
    billed: 'text',
    withheld: 'text',
    queries: 'text',
    not_met: 'text',
    issues: 'text',
  },
  findings: {
    id: 'text',
    date_of_service: 'text',
    provider: 'text',
    location: 'text',
    payer: 'text',
    finding: 'text',
    severity: 'text',
    code: 'text',
    owner: 'text',
    rules: 'text',
  },
  facts: {
    id: 'text',
    date_of_service: 'text',
    patient: 'text',
    provider: 'text',
    location: 'text',
    payer: 'text',
    visit: 'number',
    engine: 'text',
    said: 'text',
  },
  edits: {
    id: 'text',
    date_of_service: 'text',
    payer: 'text',
    verdict: 'text',
    edit: 'text',
    rule: 'text',
    kind: 'text',
    severity: 'text',
    codes: 'text',
    line: 'number',
    owner: 'text',
  },
} as const satisfies Record<string, Record<string, 'text' | 'number'>>;
export type TableName = keyof typeof TABLES;

const words = (list: readonly string[]): string => list.join(' ');

/** A decision as a row. No words of the note are in it. */
export function decisionRow(decision: Decision): Row {
  const { about, codes } = decision;
  return {
    id: decision.id,
    date_of_service: decision.dateOfService,
    patient: about?.patientId ?? '',
    provider: about?.provider ?? '',
    location: about?.location ?? '',
    payer: about?.payer ?? '',
    setting: decision.setting ?? '',
    code_set: decision.codeSet.release,
    engine: decision.engine,
    first_listed: codes[0]?.code ?? '',
    codes: words(codes.map(({ code }) => code)),
    billed: words(about?.billedCodes ?? []),
    withheld: words(decision.withheld.map(({ code }) => code)),
    queries: words(decision.queries.map(({ topic }) => topic)),
    not_met: words(
      decision.checklist.filter(({ status }) => status === 'not-met').map(({ item }) => item),
    ),
    issues: words(decision.issues.map(({ code }) => code)),
  };
}

/** The findings of a decision, a row each. */
export function findingRows({ id, dateOfService, about, findings }: Decision): Row[] {
  return findings.map((finding) => ({
    id,
    date_of_service: dateOfService,
    provider: about?.provider ?? '',
    location: about?.location ?? '',
    payer: about?.payer ?? '',
    finding: finding.id,
    severity: finding.severity,
    code: finding.code ?? '',
    owner: finding.owner,
    rules: words(finding.rules),
  }));
}

/** The edits of a claim, a row each; a clean claim gives one row without an edit, so that claims can be counted. */
export function editRows({ id, dateOfService, payer = '', verdict, edits }: ScrubResult): Row[] {
  const claim = { id, date_of_service: dateOfService, payer, verdict };
  if (edits.length === 0)
    return [
      { ...claim, edit: '', rule: '', kind: '', severity: '', codes: '', line: 0, owner: '' },
    ];
  return edits.map(({ edit, rule, kind, severity, codes, line = 0, owner }) => ({
    ...claim,
    edit,
    rule,
    kind,
    severity,
    codes: words(codes),
    line,
    owner,
  }));
}
