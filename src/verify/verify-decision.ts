import type { Encounter } from '../chart/encounter.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { DecidedCode, Decision, EvidenceSpan } from '../coding/decision.ts';
import type { VerifyCheck, VerifyFinding } from './checks.ts';
import { cardAllows, type RuleCardData } from './rule-card.ts';
import { verifyQueries } from './verify-queries.ts';
import { speaksOfMoney } from './words.ts';

/**
 * Checks a decision once more against its encounter, the code set and the rule cards. Shares no code with reading or
 * rules, so that a fault there does not hide itself; what it cannot confirm is a finding.
 *
 * `verifyDecision(engine.code(encounter), encounter, embeddedCodebook(), RULE_CARDS)` is empty for a sound decision.
 */
export function verifyDecision(
  decision: Decision,
  encounter: Encounter,
  codebook: Codebook,
  cards: readonly RuleCardData[],
): VerifyFinding[] {
  const texts = textsOf(encounter);
  return [
    ...verifyHead(decision, encounter, codebook),
    ...verifyCodes(decision, encounter, codebook, cards),
    ...verifyPairs(decision, codebook),
    ...verifyRest(decision, texts, cards),
    ...verifyQueries(decision.queries, texts),
  ];
}

/** The texts that spans may point into. Of documents with one id only the first can be meant. */
function textsOf(encounter: Encounter): ReadonlyMap<string, string> {
  const texts = new Map([['note', encounter.note]]);
  for (const { id, text } of encounter.documents ?? []) if (!texts.has(id)) texts.set(id, text);
  return texts;
}

function verifyHead(decision: Decision, encounter: Encounter, codebook: Codebook): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  if (decision.id !== encounter.id) findings.push({ check: 'another-encounter', at: 'id' });
  const given = encounter.dateOfService;
  if (given !== undefined && given !== decision.dateOfService)
    findings.push({ check: 'another-encounter', at: 'dateOfService' });
  const release = codebook.releaseOn(decision.dateOfService);
  const { codeSet } = decision;
  const agrees =
    release === undefined
      ? decision.codes.length === 0
      : codeSet.release === release.id && codeSet.effective === release.effective;
  if (!agrees) findings.push({ check: 'code-set', at: 'codeSet' });
  return findings;
}

const MOST_CODES = 12; // 837P loop 2300 HI, CMS-1500 item 21: A to L

function verifyCodes(
  decision: Decision,
  encounter: Encounter,
  codebook: Codebook,
  cards: readonly RuleCardData[],
): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  if (decision.codes.length > MOST_CODES) findings.push({ check: 'too-many-codes', at: 'codes' });
  const seen = new Set<string>();
  for (const [index, decided] of decision.codes.entries()) {
    const at = `codes[${index}]`;
    const fail = (check: VerifyCheck) => void findings.push({ check, at });
    const status = codebook.check(decided.code, decision.dateOfService);
    if (status.status !== 'valid' || status.code !== decided.code) fail('code-not-valid');
    else if (status.title !== decided.title) fail('code-title');
    if (seen.has(decided.code)) fail('code-repeated');
    seen.add(decided.code);
    if (decision.withheld.some(({ code }) => isWithheld(code, decided.code))) fail('code-withheld');
    const mayLead = decided.role === 'first-listed' || isStatusCode(decided.code);
    if (index === 0 ? !mayLead : decided.role === 'first-listed') fail('role');
    for (const check of evidenceFaults(decided, decision, encounter)) fail(check);
    const named = cards.filter(({ id }) => decided.rules.includes(id));
    if (!named.some((card) => cardAllows(card, decided.code, decision.dateOfService, codebook)))
      fail('no-supporting-rule');
  }
  return findings;
}

/** Status and history codes are secondary to a problem that lies outside the low back (IV.J, I.C.21.c.3, c.4). */
function isStatusCode(code: string): boolean {
  return /^Z(?:33|79|8|9)/.test(code);
}

function isWithheld(pattern: string, code: string): boolean {
  return pattern.endsWith('-') ? code.startsWith(pattern.slice(0, -1)) : pattern === code;
}

/** Parts of a record in which no current diagnosis of this patient is stated. */
const OF_ANOTHER = new Set(['family-history', 'education', 'allergies', 'prior-visit']);

function evidenceFaults(
  decided: DecidedCode,
  decision: Decision,
  encounter: Encounter,
): VerifyCheck[] {
  if (decided.evidence.length === 0) return ['no-evidence'];
  const faults: VerifyCheck[] = [];
  if (decided.evidence.every(({ section }) => OF_ANOTHER.has(section)))
    faults.push('evidence-of-another');
  // IV.K: where the encounter is for diagnostic tests alone, the interpreting physician's report counts.
  if (decision.setting === 'diagnostic') return faults;
  if (!decided.evidence.some(({ document }) => isOfProvider(document, encounter)))
    faults.push('evidence-not-of-provider');
  return faults;
}

function isOfProvider(document: string, encounter: Encounter): boolean {
  const attached = encounter.documents?.find(({ id }) => id === document);
  return document === 'note' || attached?.kind === 'addendum';
}

function verifyPairs(decision: Decision, codebook: Codebook): VerifyFinding[] {
  const { codes, dateOfService, findings } = decision;
  return codes.flatMap((first, i) =>
    codes.slice(i + 1).flatMap((second, k): VerifyFinding[] => {
      if (codebook.excludes1(first.code, second.code, dateOfService) === undefined) return [];
      const isExplained = findings.some(
        ({ id, code, because, evidence }) =>
          id === 'excludes1-unrelated' &&
          (code === first.code || code === second.code) &&
          because.includes(first.code) &&
          because.includes(second.code) &&
          (evidence?.length ?? 0) > 0,
      );
      return isExplained
        ? []
        : [{ check: 'excludes1-pair', at: `codes[${i}] codes[${i + 1 + k}]` }];
    }),
  );
}

type Reasoned = {
  readonly because: string;
  readonly rules?: readonly string[];
  readonly evidence?: readonly EvidenceSpan[] | undefined;
};

/** What codes, withheld codes, checklist and findings have in common: spans, rules and a reason. */
function verifyRest(
  decision: Decision,
  texts: ReadonlyMap<string, string>,
  cards: readonly RuleCardData[],
): VerifyFinding[] {
  const known = new Set(cards.map(({ id }) => id));
  const lists: Readonly<Record<string, readonly Reasoned[]>> = {
    codes: decision.codes,
    withheld: decision.withheld,
    checklist: decision.checklist,
    findings: decision.findings,
  };
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap((item, index) => {
      const at = `${list}[${index}]`;
      const findings: VerifyFinding[] = (item.evidence ?? []).flatMap((span, k) =>
        spanFaults(span, texts).map((check) => ({ check, at: `${at}.evidence[${k}]` })),
      );
      if (item.because.trim() === '') findings.push({ check: 'reason-missing', at });
      if (speaksOfMoney(item.because)) findings.push({ check: 'money-words', at: `${at}.because` });
      if (item.rules?.some((rule) => !known.has(rule)))
        findings.push({ check: 'unknown-rule', at });
      return findings;
    }),
  );
}

function spanFaults(span: EvidenceSpan, texts: ReadonlyMap<string, string>): VerifyCheck[] {
  const text = texts.get(span.document);
  if (text === undefined) return ['span-unknown-document'];
  const faults: VerifyCheck[] = span.section.trim() === '' ? ['section-missing'] : [];
  const lies = Number.isInteger(span.start) && Number.isInteger(span.end);
  if (!lies || span.start < 0 || span.end > text.length || span.start >= span.end)
    return [...faults, 'span-outside-text'];
  if (text.slice(span.start, span.end).trim() === '') faults.push('span-blank');
  return faults;
}
