import type { ServiceDate } from '../chart/service-date.ts';
import { isWithin } from '../chart/service-date.ts';
import type { Codebook, InstructionalNote } from '../codebook/codebook.ts';
import type { Mention, Region } from '../reading/evidence.ts';
import type { Candidate } from './candidate.ts';
import type { DecidedCode, Finding, WithheldCode } from './decision.ts';
import type { Ask, Block, Remark, Rule, Support } from './define-rule.ts';
import { definiteness } from './definiteness.ts';
import { evidenceOf } from './evidence-spans.ts';
import type { Facts } from './facts.ts';
import { present, uniqueBy } from './present-code.ts';
import { sequence } from './sequence.ts';

export type AskedBy = Ask & { readonly rule: string };

/** What `decide` settles; checklist, queries and issues are added around it. */
export type Settled = {
  readonly codes: readonly DecidedCode[];
  readonly withheld: readonly WithheldCode[];
  readonly findings: readonly Finding[];
  readonly asks: readonly AskedBy[];
  readonly candidates: readonly Candidate[];
};

/**
 * The one place where findings of rules meet: blocks, combination codes, Excludes1, validity on the date, claim order.
 * A code leaves the list only with a reason, which stands in `withheld` or in `alsoConsidered` of the code that
 * replaced it.
 */
export function decide(facts: Facts, rules: readonly Rule[], codebook: Codebook): Settled {
  const run = runRules(facts, rules);
  const withheld: WithheldCode[] = [];
  const findings: Finding[] = run.remarks.map(({ remark, rule }) => ({
    id: remark.id,
    severity: remark.severity,
    ...(remark.code === undefined ? {} : { code: remark.code }),
    because: remark.because,
    rules: [rule.id],
    owner: remark.owner,
    evidence: evidenceOf(remark.evidence, facts),
  }));
  let candidates = gather(run.supports, facts.dateOfService, codebook, findings);
  candidates = applyBlocks(candidates, run.blocks, facts, withheld);
  candidates = applyReplacements(candidates, facts, codebook);
  candidates = applyExcludes1(candidates, facts, codebook, findings, withheld);
  candidates = withCompany(candidates);
  const ordered = sequence(candidates, facts);
  const codes = ordered.map(
    (candidate, index): DecidedCode => present(candidate, index, facts, codebook),
  );
  return {
    codes,
    withheld: mergeWithheld(withheld, codes),
    findings,
    asks: run.asks.filter((ask) => couldChange(ask, codes)),
    candidates: ordered,
  };
}

/** A question whose answer changes no code is not asked (AHIMA/ACDIS 2022). */
function couldChange({ about }: Ask, codes: readonly DecidedCode[]): boolean {
  return (
    about === undefined || about.some((prefix) => codes.some(({ code }) => code.startsWith(prefix)))
  );
}

/**
 * Leaves out codes that qualify others where nothing is left to qualify: the provider's words give no reason for them
 * alone, so they are not withheld either.
 */
function withCompany(candidates: readonly Candidate[]): Candidate[] {
  const kept = candidates.filter((candidate) =>
    candidate.supports.some(
      ({ beside }) =>
        beside === undefined ||
        candidates.some(
          (other) => other !== candidate && beside.some((prefix) => other.code.startsWith(prefix)),
        ),
    ),
  );
  return kept.length === candidates.length ? kept : withCompany(kept);
}

type Run = {
  supports: (Support & { rule: Rule })[];
  blocks: { block: Block; rule: Rule }[];
  asks: AskedBy[];
  remarks: { remark: Remark; rule: Rule }[];
};

function runRules(facts: Facts, rules: readonly Rule[]): Run {
  const run: Run = { supports: [], blocks: [], asks: [], remarks: [] };
  for (const rule of rules) {
    if (!isWithin(facts.dateOfService, rule.serviceDates.from, rule.serviceDates.until)) continue;
    for (const finding of rule.check(facts)) {
      if (finding.stance === 'supports') run.supports.push({ ...finding, rule });
      else if (finding.stance === 'blocks') run.blocks.push({ block: finding, rule });
      else if (finding.stance === 'asks') run.asks.push({ ...finding, rule: rule.id });
      else run.remarks.push({ remark: finding, rule });
    }
  }
  return run;
}

/** Groups supports by the code that is valid on the date; before a split the parent of that day is the code. */
function gather(
  supports: readonly (Support & { rule: Rule })[],
  date: ServiceDate,
  codebook: Codebook,
  findings: Finding[],
): Candidate[] {
  const byCode = new Map<string, (Support & { rule: Rule })[]>();
  for (const support of supports) {
    const code = codeOnDate(support.code, date, codebook);
    if (code === undefined) {
      findings.push({
        id: 'no-code-on-date',
        severity: 'warning',
        code: support.code,
        because: `${support.code} is not valid on ${date} and has no valid predecessor or successor that the words choose.`,
        rules: [support.rule.id],
        owner: 'coder',
      });
      continue;
    }
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [support]);
    else known.push(support);
  }
  return [...byCode].map(([code, list]) => ({
    code,
    supports: list,
    mentions: uniqueMentions(list.flatMap((support) => support.evidence)),
    considered: list.flatMap((support) => [...(support.alsoConsidered ?? [])]),
  }));
}

function uniqueMentions(mentions: readonly Mention[]): Mention[] {
  return [...new Set(mentions)].toSorted((a, b) =>
    a.document === b.document ? a.start - b.start : a.index - b.index,
  );
}

/** The code itself when billable on the date, else its billable predecessor of that day. */
function codeOnDate(code: string, date: ServiceDate, codebook: Codebook): string | undefined {
  if (codebook.isBillable(code, date)) return code;
  for (const predecessor of codebook.predecessors(code)) {
    const found = codeOnDate(predecessor, date, codebook);
    if (found !== undefined) return found;
  }
  // a header of the day's code set stands for its split: M51.36 before 2024-10-01
  for (let length = code.length - 1; length >= 3; length--) {
    const parent = code.slice(0, length).replace(/\.$/, '');
    if (codebook.isBillable(parent, date)) return parent;
  }
  return undefined;
}

const matches = (code: string, pattern: string): boolean =>
  pattern.endsWith('-') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;

function applyBlocks(
  candidates: Candidate[],
  blocks: Run['blocks'],
  facts: Facts,
  withheld: WithheldCode[],
): Candidate[] {
  let kept = candidates;
  for (const { block, rule } of blocks) {
    if (block.hard) {
      const left = kept.filter((candidate) => !matches(candidate.code, block.code));
      if (block.whenTaken && left.length === kept.length) continue;
      kept = left;
    } else if (kept.some((candidate) => matches(candidate.code, block.code))) continue;
    withheld.push({
      code: block.code,
      because: block.because,
      rules: [rule.id],
      evidence: evidenceOf(block.evidence, facts),
      wouldNeed: block.wouldNeed,
      ...(block.where === undefined ? {} : { where: block.where }),
    });
  }
  return kept;
}

/** A definitive condition takes away the codes of its own symptoms, unless the provider says they are unrelated (I.B.5, I.A.12.a). */
function applyReplacements(candidates: Candidate[], facts: Facts, codebook: Codebook): Candidate[] {
  const pairs = candidates.flatMap((cause) =>
    candidates
      .filter((symptom) => takesPlaceOf(cause, symptom, facts))
      .map((symptom) => ({ cause, symptom })),
  );
  // a code that is itself replaced explains nothing: what it would take away stays, unless another takes it
  const gone = new Set<Candidate>();
  for (const { cause, symptom } of pairs)
    if (!pairs.some((pair) => pair.symptom === cause && pair.cause !== symptom)) gone.add(symptom);
  for (const { cause, symptom } of pairs)
    if (!gone.has(cause) && !gone.has(symptom)) gone.add(symptom);
  for (const { cause, symptom } of pairs) {
    if (!gone.has(symptom) || gone.has(cause)) continue;
    cause.considered.push({
      code: symptom.code,
      because: whyReplaced(symptom.code, cause.code, facts.dateOfService, codebook),
    });
  }
  return candidates.filter((candidate) => !gone.has(candidate));
}

function takesPlaceOf(cause: Candidate, symptom: Candidate, facts: Facts): boolean {
  return (
    symptom !== cause &&
    cause.supports.some(({ replaces }) =>
      (replaces ?? []).some((pattern) => isNamedBy(symptom, pattern)),
    ) &&
    !facts.unrelated(symptom.mentions, cause.mentions) &&
    (!isReasonForVisit(symptom) || isReasonForVisit(cause))
  );
}

/** Codes of pain and other symptoms; what they are taken away for is a disease or an injury. */
const SYMPTOM = /^(M54\.[3-9]|M79\.6|G89|R)/;

/** The official ground on which one code takes the place of another: an Excludes1 note, a combination, an integral symptom. */
function whyReplaced(
  symptom: string,
  cause: string,
  date: ServiceDate,
  codebook: Codebook,
): string {
  const note = codebook.excludes1(symptom, cause, date);
  if (note !== undefined)
    return `Excludes1 at ${note.owner} (${note.text}): not coded together with ${cause} unless the provider calls the two unrelated (I.A.12.a).`;
  return SYMPTOM.test(symptom) && !/^M54\.[345]/.test(cause)
    ? `The condition coded as ${cause} accounts for it; a symptom that is integral to a diagnosis is not coded besides it (I.B.5).`
    : `${cause} says it as well; where one code holds both, only that code is assigned (I.B.9).`;
}

/** By its code on the date or by the code that a rule chose: before a split M54.5 stands for M54.50. */
function isNamedBy(candidate: Candidate, pattern: string): boolean {
  return (
    candidate.code.startsWith(pattern) ||
    candidate.supports.some(({ code }) => code.startsWith(pattern))
  );
}

/** I.C.6.b.1.a: at a visit for pain control the pain code stands first, and its cause is an additional code. */
function isReasonForVisit(candidate: Candidate): boolean {
  return candidate.supports.some((support) => support.order === 'pain-control-first');
}

function applyExcludes1(
  candidates: Candidate[],
  facts: Facts,
  codebook: Codebook,
  findings: Finding[],
  withheld: WithheldCode[],
): Candidate[] {
  const kept = [...candidates];
  for (let i = 0; i < kept.length; i++) {
    for (let j = i + 1; j < kept.length; j++) {
      const a = kept[i] as Candidate;
      const b = kept[j] as Candidate;
      const note = codebook.excludes1(a.code, b.code, facts.dateOfService);
      if (note === undefined) continue;
      const unrelated = whyUnrelated(a, b, facts);
      if (unrelated !== undefined) {
        findings.push(exceptionFinding(a, b, note, unrelated, facts));
        continue;
      }
      const loser = definiteness(a.code) >= definiteness(b.code) ? b : a;
      const winner = loser === a ? b : a;
      winner.considered.push({
        code: loser.code,
        because: `Excludes1 at ${note.owner}: "${note.text}".`,
      });
      withheld.push({
        code: loser.code,
        because: `Excludes1 note at ${note.owner} (${note.text}) does not allow ${loser.code} with ${winner.code}.`,
        rules: loser.supports.map((support) => support.rule.id),
        evidence: evidenceOf([...loser.mentions, ...winner.mentions], facts),
        wouldNeed: 'a statement by the provider that the two conditions are unrelated (I.A.12.a)',
      });
      kept.splice(kept.indexOf(loser), 1);
      i = -1;
      break;
    }
  }
  return kept;
}

/** I.A.12.a: an Excludes1 note does not hold for conditions that have nothing to do with each other. */
function whyUnrelated(a: Candidate, b: Candidate, facts: Facts): string | undefined {
  if (facts.unrelated(a.mentions, b.mentions))
    return 'the provider says the conditions are unrelated';
  if ((isUpper(a) && isLower(b)) || (isLower(a) && isUpper(b)))
    return 'the words put one in the neck or thorax and the other in the low back';
  return undefined;
}

const isUpper = (candidate: Candidate): boolean => isOnlyIn(candidate, UPPER_SPINE);
const isLower = (candidate: Candidate): boolean => isOnlyIn(candidate, LOWER_SPINE);

const UPPER_SPINE: ReadonlySet<Region> = new Set<Region>([
  'cervical',
  'cervicothoracic',
  'thoracic',
]);
const LOWER_SPINE: ReadonlySet<Region> = new Set<Region>(['lumbar', 'lumbosacral', 'sacral']);

function isOnlyIn({ mentions }: Candidate, part: ReadonlySet<Region>): boolean {
  return (
    mentions.length > 0 &&
    mentions.every(
      ({ regions }) => regions.length > 0 && regions.every((region) => part.has(region)),
    )
  );
}

function exceptionFinding(
  a: Candidate,
  b: Candidate,
  note: InstructionalNote,
  reason: string,
  facts: Facts,
): Finding {
  return {
    id: 'excludes1-unrelated',
    severity: 'info',
    code: a.code,
    because: `${a.code} and ${b.code} stand together although ${note.owner} excludes the pair, because ${reason} (I.A.12.a). Keep the reason and a name with the claim.`,
    rules: [...new Set([...a.supports, ...b.supports].map((support) => support.rule.id))],
    owner: 'coder',
    evidence: evidenceOf([...a.mentions, ...b.mentions], facts),
  };
}

function mergeWithheld(
  withheld: readonly WithheldCode[],
  codes: readonly DecidedCode[],
): WithheldCode[] {
  return uniqueBy(
    withheld.filter((item) => !codes.some((code) => code.code === item.code)),
    (item) => item.code,
  );
}
