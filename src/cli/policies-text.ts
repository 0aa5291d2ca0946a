import type { Issue } from '../chart/issue.ts';
import type { IndexedDocument, PayerPolicy } from '../claims/payer-policy-schema.ts';
import type { PolicyContent } from '../claims/policy-shelf.ts';
import { POLICY_ISSUES } from '../store/policy-issues.ts';

const BASIS = {
  read: 'read',
  secondary: 'seen on a secondary page',
  recalled: 'from memory, not verified',
} as const;

/** Policies that are loaded and documents that are indexed, one a line. */
export function listText({ policies, index }: Pick<PolicyContent, 'policies' | 'index'>): string {
  const loaded = policies.map(
    ({ id, payer, from, until, diagnoses, pairs, lastChecked }) =>
      `  ${id}\n    ${payer}; from ${from}${until === undefined ? '' : ` until ${until}`}; ${diagnoses === undefined ? (pairs === undefined ? 'no diagnoses' : 'pairs of diagnoses') : `diagnoses ${statusWords(diagnoses)}`}; checked ${lastChecked}\n`,
  );
  const covered = new Set(policies.flatMap((policy) => policy.documents.map(({ id }) => id)));
  const rest = index.filter(({ id }) => !covered.has(id));
  const indexed = rest.map(
    ({ id, type, contractor, topic, version, effective }) =>
      `  ${id.padEnd(7)} ${type.padEnd(8)} ${topic.padEnd(30)} ${contractor.padEnd(36)} version ${version}, effective ${effective}\n`,
  );
  return [
    `${loaded.length} policies loaded\n`,
    ...loaded,
    `${indexed.length} Medicare documents indexed and not loaded\n`,
    ...indexed,
  ].join('');
}

function statusWords(diagnoses: NonNullable<PayerPolicy['diagnoses']>): string {
  if (diagnoses.status === 'not-loaded') return 'not loaded';
  return diagnoses.status === 'recalled' ? 'from memory, not verified' : 'loaded';
}

/** Everything that is known of a policy. */
export function policyText(policy: PayerPolicy): string {
  const { diagnoses, pairs } = policy;
  const lines = [
    policy.title,
    `  ${policy.id}; ${policy.payer}; from ${policy.from}${policy.until === undefined ? '' : ` until ${policy.until}`}; checked ${policy.lastChecked}`,
    ...policy.documents.map(
      ({ id, type, version, effective, url }) =>
        `  ${id} ${type}${version === undefined ? '' : `, version ${version}`}${effective === undefined ? '' : `, effective ${effective}`}${url === undefined ? '' : `\n    ${url}`}`,
    ),
    ...(policy.procedures.length === 0 ? [] : [`procedures: ${policy.procedures.join(', ')}`]),
    ...(diagnoses === undefined ? [] : [`diagnoses: ${statusWords(diagnoses)}`]),
    ...(diagnoses?.status === 'read' ? [`  source: ${diagnoses.source}`] : []),
    ...(diagnoses === undefined || diagnoses.status === 'not-loaded'
      ? []
      : diagnoses.groups.map(
          ({ name, place, codes, procedures, hasCondition }) =>
            `  ${name} (${place === 'first' ? 'as first diagnosis of the line' : 'anywhere on the line'}${procedures === undefined ? '' : `; for ${procedures.join(', ')}`}${hasCondition === true ? '; with a condition: read it' : ''}): ${codes.join(', ')}`,
        )),
    ...(pairs === undefined
      ? []
      : [
          `pairs (${BASIS[pairs.basis]}): ${pairs.codes === 'excludes1-notes' ? 'every pair of an Excludes1 note' : pairs.codes.map(({ one, other }) => `${one.join(' ')} with ${other.join(' ')}`).join('; ')}`,
        ]),
    ...policy.modifiers.map(
      ({ modifier, alternatives = [], basis, because }) =>
        `modifier ${[modifier, ...alternatives].join(' or ')} (${BASIS[basis]}): ${because}`,
    ),
    ...policy.frequency.map(({ text, basis }) => `frequency (${BASIS[basis]}): ${text}`),
    ...policy.documentation.map(
      ({ element, basis }) => `documentation (${BASIS[basis]}): ${element}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the index has on a document of which no policy is loaded. */
export function documentText(document: IndexedDocument): string {
  const { id, type, title, contractor, version, effective, updated, url, topic } = document;
  return `${title}\n  ${id} ${type}, ${topic}; Medicare, ${contractor}; version ${version}, effective ${effective}, updated ${updated}\n    ${url}\n  indexed; what it says is not loaded: endplate policies import\n`;
}

/** An issue in words, for standard error. */
export function policyIssueText(command: string, { code, at, expected }: Issue): string {
  const meaning = new Map<string, string>(Object.entries(POLICY_ISSUES)).get(code) ?? '';
  const where = at === undefined ? '' : ` At: ${at}.`;
  const wanted = expected === undefined ? '' : ` Expected: ${expected}.`;
  return `endplate policies ${command}: ${code}. ${meaning}${where}${wanted}\n`;
}
