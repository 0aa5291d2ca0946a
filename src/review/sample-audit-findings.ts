import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { sameCondition } from '../coding/billed-codes.ts';
import type { Match } from './sample-audit-match.ts';
import type { Coding } from './sample-audit-schema.ts';
import {
  AUDIT_FINDINGS,
  type AuditFindingCode,
  type AuditSeverity,
} from './sample-audit-taxonomy.ts';

/** One finding of an audit at one encounter. */
export type AuditFinding = {
  readonly finding: AuditFindingCode;
  readonly severity: AuditSeverity;
  /** the codes concerned, billed first */
  readonly codes: readonly string[];
  /** the auditor named it, or it follows from the two lists of codes */
  readonly from: 'auditor' | 'comparison';
};

export type AuditedEncounter = {
  readonly billed: readonly string[];
  readonly dateOfService: ServiceDate;
  readonly coding: Coding;
  readonly match: Match;
};

/**
 * The findings of one encounter: what follows from billed against audited codes, with the auditor’s own word in its
 * place where there is one. What only a person can tell (F4, F11, F12, F13) comes from the auditor alone.
 */
export function findingsOf(encounter: AuditedEncounter, codebook: Codebook): AuditFinding[] {
  const { coding } = encounter;
  const found = [
    ...validity(encounter, codebook),
    ...excluded(encounter, codebook),
    ...exchanged(encounter, codebook),
    ...added(encounter),
    ...order(encounter),
    ...encounter.match.missed.map((code) => finding('F10', [code])),
  ];
  const named = coding.findings.map(({ finding: code, code: about }) =>
    finding(code, about === undefined ? [] : [about], 'auditor'),
  );
  if (coding.gap !== '' && !named.some(({ finding: code }) => code === 'F13'))
    named.push(finding('F13', [], 'auditor'));
  const kept = found.filter(
    ({ codes, finding: code }) =>
      // F1 and F2 are facts of the code set and stand whatever else is said
      code === 'F1' ||
      code === 'F2' ||
      !named.some((one) => one.codes[0] !== undefined && one.codes[0] === codes[0]),
  );
  return [...kept, ...named]
    .map((one) => ({ ...one, severity: severityOf(one) }))
    .toSorted((a, b) => place(a) - place(b));
}

const place = ({ finding: code }: AuditFinding): number => Number(code.slice(1));

function finding(
  code: AuditFindingCode,
  codes: readonly string[],
  from: AuditFinding['from'] = 'comparison',
): AuditFinding {
  return { finding: code, severity: AUDIT_FINDINGS[code].severity, codes, from };
}

function validity({ billed, dateOfService }: AuditedEncounter, codebook: Codebook): AuditFinding[] {
  return billed
    .filter((code) => isInvalid(code, dateOfService, codebook))
    .map((code) => finding('F1', [code]));
}

/** A code of which nothing is loaded for the day is not called invalid. */
export function isInvalid(code: string, date: ServiceDate, codebook: Codebook): boolean {
  const { status } = codebook.check(code, date);
  return status !== 'valid' && status !== 'release-not-loaded';
}

/** Pairs of billed codes that an Excludes1 note keeps apart, unless the auditor let both stand as unrelated. */
export function excludedPairs(
  { billed, dateOfService, coding }: Omit<AuditedEncounter, 'match'>,
  codebook: Codebook,
): (readonly [string, string])[] {
  return billed.flatMap((a, index) =>
    billed
      .slice(index + 1)
      .filter((b) => codebook.excludes1(a, b, dateOfService) !== undefined)
      .filter((b) => !(coding.audited.includes(a) && coding.audited.includes(b)))
      .map((b) => [a, b] as const),
  );
}

function excluded(encounter: AuditedEncounter, codebook: Codebook): AuditFinding[] {
  return excludedPairs(encounter, codebook).map((pair) => finding('F2', pair));
}

function exchanged({ match, dateOfService }: AuditedEncounter, codebook: Codebook): AuditFinding[] {
  return (
    match.replaced
      .filter(({ billed }) => !isInvalid(billed, dateOfService, codebook))
      // one half of a combination: told once, with the other half
      .filter(({ audited }) => !match.unsupported.some((code) => sameCondition(code, audited)))
      .map(({ billed, audited }) => {
        if (isUnspecified(billed, dateOfService, codebook)) return finding('F6', [billed, audited]);
        if (isSameButFor(billed, audited)) return finding('F8', [billed, audited]);
        return finding('F3', [billed, audited]);
      })
  );
}

function isUnspecified(code: string, date: ServiceDate, codebook: Codebook): boolean {
  return /unspecified|without mention/i.test(codebook.title(code, date) ?? '');
}

/** Side, region or 7th character: the last character alone differs. In M54.5- it tells other causes apart. */
function isSameButFor(a: string, b: string): boolean {
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && !a.startsWith('M54.5');
}

/** A billed code with nothing in its place: a symptom of what else is coded, one half of a combination, or no support. */
function added({ match, coding }: AuditedEncounter): AuditFinding[] {
  return match.unsupported.map((code) => {
    const combined = match.replaced.find(({ audited }) => sameCondition(code, audited));
    if (combined !== undefined) return finding('F7', [code, combined.billed, combined.audited]);
    const explains = coding.audited.find((other) => sameCondition(code, other));
    return explains !== undefined && isSymptom(code)
      ? finding('F5', [code, explains])
      : finding('F3', [code]);
  });
}

const isSymptom = (code: string): boolean => /^(M54|R|M79\.6|M25\.5)/.test(code);

function order({ billed, coding, match }: AuditedEncounter): AuditFinding[] {
  const first = coding.audited[0];
  const exchangedFirst = match.replaced.find(({ billed: code }) => code === billed[0])?.audited;
  if (first === undefined || billed[0] === first || exchangedFirst === first) return [];
  const stands =
    match.correct.includes(first) || match.replaced.some(({ audited }) => audited === first);
  return stands ? [finding('F9', [billed[0] ?? '', first])] : [];
}

/** A fracture coded as current that is not, or the other way round, is never a small thing. */
function severityOf({ finding: code, codes, severity }: AuditFinding): AuditSeverity {
  const isFracture = codes.some((one) => /^(S[0-9]2|M80|M48\.5|M84)/.test(one));
  return code === 'F8' && isFracture ? 'high' : severity;
}
