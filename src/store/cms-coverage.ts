import type { Issue } from '../chart/issue.ts';
import { isServiceDate, type ServiceDate } from '../chart/service-date.ts';
import type { PayerPolicy } from '../claims/payer-policy-schema.ts';
import type { PolicyContent } from '../claims/policy-shelf.ts';
import { readCodeForm } from '../codebook/code-form.ts';
import type { CoverageTable } from './coverage-tables.ts';
import { policyIssue } from './policy-issues.ts';

/** Which articles of the download are taken: those of the index, those named, or all. */
export type WantedArticles = 'indexed' | 'all' | readonly string[];

export type CoverageImport = {
  readonly policies: readonly PayerPolicy[];
  readonly issues: readonly Issue[];
};

type Row = Readonly<Record<string, string>>;

/** Stands in the list of an article that names no diagnosis. */
const NOT_APPLICABLE = /^XX/;
/** Words beside a group that make more of it than a list of codes. */
const CONDITION =
  /\*|\bsecondary\b|\bprimary\b|\bdual\b|\bmust (?:also|be)\b|\bin addition\b|\bKX\b/i;

/** True for tables of the coverage download or answers of the coverage API, which name articles and codes. */
export function isCoverageDownload(tables: readonly CoverageTable[]): boolean {
  return tables.some(
    ({ headings }) => headings.includes('article_id') && headings.includes('icd10_code_id'),
  );
}

/**
 * Policies of the billing articles in a CMS coverage download. Tables are told by their headings, not by their names;
 * those that are missing leave their facts to the index. Descriptors of CPT are never kept.
 * @param checked the day of the import, which is when the lists were last checked
 */
export function readCoverage(
  tables: readonly CoverageTable[],
  content: PolicyContent,
  wanted: WantedArticles,
  checked: ServiceDate,
): CoverageImport {
  const found = sortTables(tables);
  const issues: Issue[] = [];
  const indexed = new Map(content.index.map((document) => [document.id, document]));
  const isWanted = (id: string): boolean =>
    wanted === 'all' || (wanted === 'indexed' ? indexed.has(id) : wanted.includes(id));
  const ids = [...new Set(found.covered.map(articleOf))].filter(isWanted).toSorted();
  if (ids.length === 0) issues.push(policyIssue('policies/nothing-wanted'));
  const policies = ids.flatMap((id): PayerPolicy[] => {
    const version = newestVersion(found.covered, id);
    const about = found.articles.find((row) => articleOf(row) === id && versionOf(row) === version);
    const document = indexed.get(id);
    const contractor = contractorOf(id, found) ?? document?.contractor;
    if (contractor === undefined) {
      issues.push(policyIssue('policies/contractor-not-known', id));
      return [];
    }
    const from = dayOf(about, ['article_rev_eff_date', 'article_eff_date']) ?? document?.effective;
    if (from === undefined) {
      issues.push(policyIssue('policies/date-missing', id, 'article_eff_date'));
      return [];
    }
    const until = dayOf(about, ['article_rev_end_date', 'article_end_date']);
    const of = (rows: readonly Row[]): Row[] =>
      rows.filter((row) => articleOf(row) === id && versionOf(row) === version);
    return [
      {
        id: `medicare-${id.toLowerCase()}`,
        payer: `Medicare, ${contractor}`,
        matches: wordsOf(contractor, content),
        title: document?.title ?? about?.['title'] ?? id,
        ...(document === undefined ? {} : { topic: document.topic }),
        documents: [
          { id, type: 'Article', version, effective: from, ...(document && { url: document.url }) },
          ...of(found.related).flatMap(relatedPolicy),
        ],
        from,
        ...(until === undefined ? {} : { until }),
        lastChecked: checked,
        procedures: [...new Set(of(found.procedures).flatMap(procedureOf))].toSorted(),
        diagnoses: diagnosesOf(id, version, of, found),
        modifiers: [],
        frequency: [],
        documentation: [],
      },
    ];
  });
  return { policies, issues };
}

type Sorted = {
  readonly covered: Row[];
  readonly noncovered: Row[];
  readonly groups: Row[];
  readonly procedures: Row[];
  readonly articles: Row[];
  readonly contractors: Row[];
  readonly articleContractors: Row[];
  readonly related: Row[];
};

function sortTables(tables: readonly CoverageTable[]): Sorted {
  const sorted: Sorted = {
    covered: [],
    noncovered: [],
    groups: [],
    procedures: [],
    articles: [],
    contractors: [],
    articleContractors: [],
    related: [],
  };
  for (const { name, headings, rows } of tables) {
    const has = (...wanted: string[]): boolean => wanted.every((each) => headings.includes(each));
    const add = (target: Row[]): void => {
      for (const row of rows) target.push(row);
    };
    if (has('article_id', 'icd10_code_id')) {
      const isNoncovered = has('icd10_noncovered_group') || /noncovered/i.test(name);
      add(isNoncovered ? sorted.noncovered : sorted.covered);
    } else if (has('article_id', 'icd10_covered_group')) add(sorted.groups);
    else if (has('article_id', 'hcpc_code_id')) {
      // Another table lists the codes that the article says are not paid for at all.
      if (!/noncovered/i.test(name)) add(sorted.procedures);
    } else if (has('article_id', 'r_lcd_id')) add(sorted.related);
    else if (has('article_id', 'contractor_id')) add(sorted.articleContractors);
    else if (has('contractor_id', 'contractor_bus_name')) add(sorted.contractors);
    else if (has('article_id', 'title')) add(sorted.articles);
  }
  return sorted;
}

/** `A59466`, as the index has it; the download has the number. */
function articleOf(row: Row): string {
  const id = (row['article_id'] ?? '').trim().toUpperCase();
  return id.startsWith('A') ? id : `A${id}`;
}

function versionOf(row: Row): string {
  return (row['article_version'] ?? '').trim();
}

function newestVersion(rows: readonly Row[], id: string): string {
  const versions = rows.filter((row) => articleOf(row) === id).map(versionOf);
  return versions.toSorted((a, b) => Number(b) - Number(a))[0] ?? '';
}

function contractorOf(id: string, { articleContractors, contractors }: Sorted): string | undefined {
  const numbers = new Set(
    articleContractors
      .filter((row) => articleOf(row) === id)
      .map((row) => (row['contractor_id'] ?? '').trim()),
  );
  const named = contractors.find((row) => numbers.has((row['contractor_id'] ?? '').trim()));
  const name = named?.['contractor_bus_name']?.trim();
  return name === '' ? undefined : name;
}

/** How claims name a contractor: as the data knows it, else by its own name. */
function wordsOf(contractor: string, content: PolicyContent): string[] {
  const plain = contractor
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const known = content.contractors.find(
    ({ name, words }) =>
      name === contractor || words.some((word) => ` ${plain} `.includes(` ${word} `)),
  );
  return known === undefined ? [plain] : [...known.words];
}

function relatedPolicy(row: Row): PayerPolicy['documents'] {
  const id = (row['r_lcd_id'] ?? '').trim();
  return /^\d+$/.test(id) && id !== '0' ? [{ id: `L${id}`, type: 'LCD' }] : [];
}

function procedureOf(row: Row): string[] {
  const code = (row['hcpc_code_id'] ?? '').trim().toUpperCase();
  return /^[A-Z0-9]{5}$/.test(code) ? [code] : [];
}

function diagnosesOf(
  id: string,
  version: string,
  of: (rows: readonly Row[]) => Row[],
  { covered, noncovered, groups, procedures }: Sorted,
): NonNullable<PayerPolicy['diagnoses']> {
  const known = new Set(of(procedures).flatMap(procedureOf));
  const byGroup = Map.groupBy(of(covered), (row) => (row['icd10_covered_group'] ?? '1').trim());
  const listed = [...byGroup].flatMap(([number, rows]) => {
    const codes = codesOf(rows);
    if (codes.length === 0) return [];
    const words = of(groups).find((row) => (row['icd10_covered_group'] ?? '').trim() === number);
    const paragraph = (words?.['paragraph'] ?? '').replace(/<[^>]*>|&[a-z]+;|&#\d+;/gi, ' ');
    const scope = [...new Set(paragraph.match(/\b[A-Z0-9]\d{3}[A-Z0-9]\b/g) ?? [])].filter((code) =>
      known.has(code),
    );
    const isMarked = rows.some((row) => (row['asterisk'] ?? '').trim() !== '');
    return [
      {
        name: `Group ${number}`,
        place: 'any' as const,
        codes,
        ...(scope.length === 0 ? {} : { procedures: scope }),
        ...(isMarked || CONDITION.test(paragraph) ? { hasCondition: true } : {}),
      },
    ];
  });
  if (listed.length === 0) return { status: 'not-loaded' };
  const excluded = codesOf(of(noncovered));
  return {
    status: 'read',
    source: `CMS Medicare Coverage Database, ${id} version ${version}`,
    groups: listed,
    ...(excluded.length === 0 ? {} : { excluded }),
  };
}

function codesOf(rows: readonly Row[]): string[] {
  const codes = rows.flatMap((row) => {
    const written = (row['icd10_code_id'] ?? '').trim();
    const form = readCodeForm(written);
    return NOT_APPLICABLE.test(written) || !('code' in form) ? [] : [form.code];
  });
  return [...new Set(codes)].toSorted();
}

/** The first of the columns that holds a day, as CMS writes them: `2024-01-28 00:00:00` or `01/28/2024`. */
function dayOf(row: Row | undefined, columns: readonly string[]): ServiceDate | undefined {
  for (const column of columns) {
    const words = (row?.[column] ?? '').trim();
    const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(words) ?? [];
    const written =
      year === ''
        ? words.slice(0, 10)
        : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isServiceDate(written)) return written;
  }
  return undefined;
}
