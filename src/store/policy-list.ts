import type { Issue } from '../chart/issue.ts';
import { isServiceDate, type ServiceDate } from '../chart/service-date.ts';
import type { PayerPolicy } from '../claims/payer-policy-schema.ts';
import { readCodeForm } from '../codebook/code-form.ts';
import type { CoverageTable } from './coverage-tables.ts';
import { policyIssue } from './policy-issues.ts';

/** Fields of a practice’s own list, and how their columns may be headed. */
const COLUMNS = {
  policy: ['policy', 'policy_id', 'id', 'policy_number', 'lcd', 'document'],
  payer: ['payer', 'payor', 'insurance', 'insurer', 'plan', 'carrier'],
  title: ['title', 'name', 'policy_name', 'service'],
  procedure: ['procedure', 'procedures', 'cpt', 'hcpcs', 'cpt_hcpcs', 'cpt_code', 'procedure_code'],
  diagnosis: [
    'diagnosis',
    'diagnoses',
    'dx',
    'icd',
    'icd10',
    'icd_10',
    'icd10_code',
    'diagnosis_code',
  ],
  place: ['place', 'position'],
  from: ['from', 'effective', 'effective_date', 'start', 'start_date'],
  until: ['until', 'end', 'end_date', 'expires', 'retired'],
  modifier: ['modifier', 'modifiers', 'mod'],
  checked: ['checked', 'last_checked', 'verified'],
  link: ['link', 'url', 'source'],
} as const satisfies Record<string, readonly string[]>;
type Field = keyof typeof COLUMNS;

export type PolicyListImport = {
  readonly policies: readonly PayerPolicy[];
  readonly issues: readonly Issue[];
};

/** True when the table has the three columns without which there is no list. */
export function isPolicyList({ headings }: CoverageTable): boolean {
  return (['payer', 'procedure', 'diagnosis'] as const).every(
    (field) => columnOf(field, headings) !== undefined,
  );
}

/**
 * Policies of a practice’s own list: one row for each procedure and diagnosis, or several of them in a cell with
 * spaces, commas or semicolons between. Rows of one policy, or of one payer and title, are one policy. A row that lacks
 * something is left out, and an issue says which.
 * @param defaults `from` for rows without it; `checked`, the day on which the list was last looked at
 */
export function readPolicyList(
  table: CoverageTable,
  defaults: { readonly from?: ServiceDate; readonly checked: ServiceDate },
): PolicyListImport {
  const issues: Issue[] = [];
  const drafts = new Map<string, Draft>();
  table.rows.forEach((row, index) => {
    const at = `${table.name}, row ${index + 2}`;
    const cell = (field: Field): string => {
      const column = columnOf(field, table.headings);
      return column === undefined ? '' : (row[column] ?? '').trim();
    };
    const read = readRow(cell, defaults, at, issues);
    if (read === undefined) return;
    const { key } = read;
    const draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, read);
    else merge(draft, read);
  });
  return { policies: [...drafts.values()].map((draft) => policyOf(draft, table.name)), issues };
}

type Draft = {
  readonly key: string;
  readonly policy: string;
  readonly payer: string;
  readonly title: string;
  readonly from: ServiceDate;
  readonly until: ServiceDate | undefined;
  readonly checked: ServiceDate;
  readonly link: string;
  readonly procedures: Set<string>;
  readonly modifiers: Set<string>;
  readonly any: Set<string>;
  readonly first: Set<string>;
};

function columnOf(field: Field, headings: readonly string[]): string | undefined {
  return COLUMNS[field].find((heading) => headings.includes(heading));
}

function readRow(
  cell: (field: Field) => string,
  defaults: { readonly from?: ServiceDate; readonly checked: ServiceDate },
  at: string,
  issues: Issue[],
): Draft | undefined {
  const payer = cell('payer');
  const procedures = parts(cell('procedure')).map((number) => number.toUpperCase());
  const codes = parts(cell('diagnosis')).flatMap((written) => {
    const reference = referenceOf(written);
    if (reference === undefined) issues.push(policyIssue('policies/code-malformed', at, 'a code'));
    return reference ?? [];
  });
  if (payer === '' || procedures.length === 0 || codes.length === 0) {
    issues.push(policyIssue('policies/row-malformed', at, 'payer, procedure and diagnosis'));
    return undefined;
  }
  const from = dayOf(cell('from')) ?? (cell('from') === '' ? defaults.from : undefined);
  const until = dayOf(cell('until'));
  if (from === undefined || (cell('until') !== '' && until === undefined)) {
    const code = cell('from') === '' ? 'policies/date-missing' : 'policies/date-malformed';
    issues.push(policyIssue(code, at, 'YYYY-MM-DD'));
    return undefined;
  }
  const [policy, title] = [cell('policy'), cell('title')];
  const isFirst = /^(?:first|primary|principal|1)$/i.test(cell('place'));
  return {
    key: `${policy}\n${payer}\n${title}\n${from}`,
    policy,
    payer,
    title,
    from,
    until,
    checked: dayOf(cell('checked')) ?? defaults.checked,
    link: cell('link'),
    procedures: new Set(procedures),
    modifiers: new Set(parts(cell('modifier')).map((modifier) => modifier.toUpperCase())),
    any: new Set(isFirst ? [] : codes),
    first: new Set(isFirst ? codes : []),
  };
}

function merge(draft: Draft, row: Draft): void {
  for (const field of ['procedures', 'modifiers', 'any', 'first'] as const)
    for (const value of row[field]) draft[field].add(value);
}

function parts(cell: string): string[] {
  return cell.split(/[\s,;|]+/).filter((part) => part !== '');
}

/** A code, `M54.1-` for all beneath, or a range `M99.00-M99.05`. */
function referenceOf(written: string): string | undefined {
  const ends = written.toUpperCase().split(/-(?=[A-Z])/);
  const codes = ends.map((end) => readCodeForm(end.replace(/[-.]+$/, '')));
  const read = codes.flatMap((form) => ('code' in form ? [form.code] : []));
  if (read.length !== ends.length || read.length > 2) return undefined;
  return read.length === 2 ? read.join('-') : `${read[0] ?? ''}${/[-.]$/.test(written) ? '-' : ''}`;
}

function dayOf(words: string): ServiceDate | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words) ?? [];
  const written = year === '' ? words : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isServiceDate(written) ? written : undefined;
}

function policyOf(draft: Draft, file: string): PayerPolicy {
  const { policy, payer, title, from, until, checked, link } = draft;
  const named = title === '' ? policy : title;
  return {
    id: slug(`${payer} ${policy === '' ? title : policy} ${from}`),
    payer,
    matches: [slug(payer).replaceAll('-', ' ')],
    title: named === '' ? [...draft.procedures].join(', ') : named,
    documents:
      policy === ''
        ? []
        : [{ id: policy, type: 'Practice', ...(isUrl(link) ? { url: link } : {}) }],
    from,
    ...(until === undefined ? {} : { until }),
    lastChecked: checked,
    procedures: [...draft.procedures].toSorted(),
    diagnoses: {
      status: 'read',
      source: `list of the practice (${file})`,
      groups: [
        ...groupOf('first diagnosis', 'first', draft.first),
        ...groupOf('any diagnosis', 'any', draft.any),
      ],
    },
    modifiers: [...draft.modifiers].map((modifier) => ({
      modifier,
      basis: 'read',
      because: 'the practice’s list has it',
    })),
    frequency: [],
    documentation: [],
  };
}

function groupOf(name: string, place: 'any' | 'first', codes: ReadonlySet<string>) {
  return codes.size === 0 ? [] : [{ name, place, codes: [...codes].toSorted() }];
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function isUrl(link: string): boolean {
  return /^https?:\/\/\S+$/.test(link);
}
