import type { Claim, ClaimLine } from '../chart/claim.ts';
import { chartIssue, type Issue } from '../chart/issue.ts';
import { isWithin, type ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { dateOfClaim, dateOfLine } from './claim-dates.ts';
import { asEdit, type CodeDesk, type CodeEntry, makeCodeDesk } from './code-desk.ts';
import type { ChartFacts, ClaimFacts, Edit, Said } from './define-edit.ts';
import { EDITS } from './edit-list.ts';
import type { EditKind, Verdict } from './edit-names.ts';
import { NO_POLICIES, type PolicyShelf } from './policy-shelf.ts';
import type { ClaimEdit, ScrubResult } from './scrub-schema.ts';
import { settle, soften } from './settle.ts';

/** What scrubbing needs besides the claim. All of it is data; nothing here reads a clock or a file. */
export type ScrubberOptions = {
  readonly codebook: Codebook;
  readonly policies?: PolicyShelf;
  readonly edits?: readonly Edit[];
  /** used, with an issue, for claims that have no date at all */
  readonly today?: ServiceDate;
};

export type Scrubber = {
  /** All edits of one claim at once. Never throws on what the claim holds, and changes nothing in it. */
  scrub(claim: Claim, chart?: ChartFacts, issues?: readonly Issue[]): ScrubResult;
};

/** Stretches between two releases that are kept ready. A practice bills two or three at a time. */
const MOST_DESKS = 24;
const MOST_DATES = 4_000;

/**
 * Makes a scrubber. What it finds out about codes and pairs it keeps, so one scrubber serves any number of claims.
 * @example makeScrubber({ codebook: embeddedCodebook() }).scrub(claim).verdict // 'clean'
 */
export function makeScrubber(options: ScrubberOptions): Scrubber {
  const { codebook, policies = NO_POLICIES, edits = EDITS, today = '' } = options;
  const desks = new Map<string, CodeDesk>();
  const days = new Map<ServiceDate, Day>();

  function dayOf(date: ServiceDate): Day {
    const known = days.get(date);
    if (known !== undefined) return known;
    const release = codebook.releaseOn(date);
    // Within a release nothing changes; of days without one each is a stretch of its own.
    const key = release?.effective ?? `none ${date}`;
    if (desks.size >= MOST_DESKS || days.size >= MOST_DATES) {
      desks.clear();
      days.clear();
    }
    const desk = desks.get(key) ?? makeCodeDesk({ codebook, date, release: release?.id }, edits);
    desks.set(key, desk);
    const day = { desk, edits: sortByLook(edits.filter((edit) => isInForce(edit, date))) };
    days.set(date, day);
    return day;
  }
  const deskOn = (date: ServiceDate): CodeDesk => dayOf(date).desk;

  return {
    scrub: (claim, chart, issues = []) => {
      const known = dateOfClaim(claim);
      const date = known ?? today;
      const { desk, edits: inForce } = dayOf(date);
      const entries = claim.diagnoses.map((diagnosis) => desk.entryOf(diagnosis));
      const facts: ClaimFacts = {
        claim,
        date,
        day: desk.day,
        codes: entries.map((entry) => entry.facts),
        firstListed: firstListedOf(claim),
      };
      const found: ClaimEdit[] = [];
      addCodeEdits(facts, entries, deskOn, desk, found);
      addPairEdits(claim, entries, desk, found);
      for (const edit of inForce.claim) add(edit, edit.check(facts), claim, found);
      for (const edit of inForce.line) {
        for (const line of claim.lines) add(edit, edit.check(line, facts), claim, found, line);
      }
      if (chart !== undefined) {
        for (const edit of inForce.chart) add(edit, edit.check(facts, chart), claim, found);
      }
      if (!policies.isEmpty) {
        for (const edit of inForce.policy) add(edit, edit.check(facts, policies), claim, found);
      }
      const settled = settle(chart === undefined ? found : soften(found, chart));
      return resultOf(facts, settled, chart !== undefined, known === undefined, issues);
    },
  };
}

/** Institutional claims name their principal diagnosis; it need not be the first segment. */
function firstListedOf({ kind, diagnoses }: Claim): number {
  if (kind === 'institutional') return diagnoses.findIndex(({ role }) => role === 'principal');
  return diagnoses.length > 0 ? 0 : -1;
}

type ByLook = {
  readonly [Look in Edit['looksAt']]: readonly Extract<Edit, { readonly looksAt: Look }>[];
};

/** What is looked up once for all claims of a day. */
type Day = { readonly desk: CodeDesk; readonly edits: ByLook };

function sortByLook(edits: readonly Edit[]): ByLook {
  return {
    code: edits.filter((edit) => edit.looksAt === 'code'),
    pair: edits.filter((edit) => edit.looksAt === 'pair'),
    line: edits.filter((edit) => edit.looksAt === 'line'),
    claim: edits.filter((edit) => edit.looksAt === 'claim'),
    chart: edits.filter((edit) => edit.looksAt === 'chart'),
    policy: edits.filter((edit) => edit.looksAt === 'policy'),
  };
}

function isInForce({ serviceDates: { from, until } }: Edit, date: ServiceDate): boolean {
  return (from === undefined && until === undefined) || isWithin(date, from, until);
}

/**
 * A code is checked on the days of the lines that point to it, because the payer validates it there; one that no line
 * points to on the claim’s day.
 */
function addCodeEdits(
  { claim, date }: ClaimFacts,
  entries: readonly CodeEntry[],
  deskOn: (date: ServiceDate) => CodeDesk,
  desk: CodeDesk,
  found: ClaimEdit[],
): void {
  const isOneStretch = claim.lines.every((line) => {
    const day = dateOfLine(line, claim, date);
    return day === date || deskOn(day) === desk;
  });
  entries.forEach((entry, index) => {
    if (isOneStretch) {
      place(entry.edits, claim, index, lineOf(claim, index), found);
      return;
    }
    const seen = new Set<CodeDesk>();
    for (const line of claim.lines) {
      if (!line.pointers.includes(index + 1)) continue;
      const there = deskOn(dateOfLine(line, claim, date));
      const diagnosis = claim.diagnoses[index];
      if (seen.has(there) || diagnosis === undefined) continue;
      seen.add(there);
      place(there.entryOf(diagnosis).edits, claim, index, line, found);
    }
    if (seen.size === 0) place(entry.edits, claim, index, undefined, found);
  });
}

/** The first line that points to a diagnosis. */
function lineOf(claim: Claim, index: number): ClaimLine | undefined {
  return claim.lines.find(({ pointers }) => pointers.includes(index + 1));
}

function place(
  edits: readonly ClaimEdit[],
  claim: Claim,
  index: number,
  line: ClaimLine | undefined,
  found: ClaimEdit[],
): void {
  const at = claim.diagnoses[index]?.at;
  for (const edit of edits) {
    found.push({
      ...edit,
      ...(line === undefined ? {} : { line: line.number }),
      ...(at === undefined ? {} : { at }),
    });
  }
}

/** Every two codes once. Admitting diagnosis and reasons for the visit repeat what stands elsewhere, by design. */
function addPairEdits(
  claim: Claim,
  entries: readonly CodeEntry[],
  desk: CodeDesk,
  found: ClaimEdit[],
): void {
  for (let second = 1; second < entries.length; second++) {
    const later = entries[second];
    if (later === undefined || !isPaired(claim, entries, second)) continue;
    for (let first = 0; first < second; first++) {
      const earlier = entries[first];
      if (earlier === undefined || !isPaired(claim, entries, first)) continue;
      const said = desk.pair(earlier, later);
      if (said.length > 0) place(said, claim, second, undefined, found);
    }
  }
}

/** A code that stands twice is compared with the others once; that it does is told by itself. */
function isPaired(claim: Claim, entries: readonly CodeEntry[], index: number): boolean {
  if (!isReported(claim, index)) return false;
  const code = entries[index]?.facts.code;
  if (code === undefined) return false;
  for (let earlier = 0; earlier < index; earlier++) {
    if (entries[earlier]?.facts.code === code && isReported(claim, earlier)) return false;
  }
  return true;
}

function isReported(claim: Claim, index: number): boolean {
  const role = claim.diagnoses[index]?.role;
  return role !== 'admitting' && role !== 'patient-reason';
}

function add(
  edit: Edit,
  said: readonly Said[],
  claim: Claim,
  found: ClaimEdit[],
  line?: ClaimLine,
): void {
  for (const words of said) {
    const made = asEdit(edit, words);
    const where = words.line ?? line;
    const at =
      words.diagnosis === undefined
        ? (where?.at ?? claim.at)
        : (claim.diagnoses[words.diagnosis]?.at ?? where?.at);
    if (where !== undefined) made.line = where.number;
    if (at !== undefined) made.at = at;
    found.push(made);
  }
}

function resultOf(
  { claim, date, day }: ClaimFacts,
  edits: readonly ClaimEdit[],
  hasChart: boolean,
  isDateMissing: boolean,
  issues: readonly Issue[],
): ScrubResult {
  const payer = claim.payer?.name ?? claim.payer?.id;
  const hasPayerEdits = edits.some(({ kind }) => kind === 'payer');
  const result: ScrubResult = {
    id: claim.id,
    verdict: verdictOf(edits),
    verdicts: {
      validity: verdictOf(edits, 'validity'),
      support: hasChart ? verdictOf(edits, 'support') : 'not-checked',
      payer: hasPayerEdits ? verdictOf(edits, 'payer') : 'not-checked',
    },
    dateOfService: date,
    codeSet: day.release ?? 'none',
    edits: [...edits],
    issues: isDateMissing
      ? [...issues, chartIssue('claim/date-missing', 'dateOfService', 'YYYY-MM-DD')]
      : [...issues],
  };
  if (payer !== undefined) result.payer = payer;
  if (claim.at !== undefined) result.at = claim.at;
  return result;
}

function verdictOf(edits: readonly ClaimEdit[], only?: EditKind): Verdict {
  let verdict: Verdict = 'clean';
  for (const { kind, severity } of edits) {
    if (only !== undefined && kind !== only) continue;
    if (severity === 'error') return 'reject';
    if (severity === 'warning') verdict = 'review';
  }
  return verdict;
}

/**
 * What stands in the place of a record of which no claim could be read, which cannot be sent and is rejected; or, when
 * nothing is lost, of what is wrong around claims, which somebody looks at.
 */
export function unreadResult(
  id: string,
  issues: readonly Issue[],
  at: SourcePosition,
  isLost = true,
): ScrubResult {
  const verdict = isLost ? 'reject' : 'review';
  return {
    id,
    verdict,
    verdicts: { validity: verdict, support: 'not-checked', payer: 'not-checked' },
    dateOfService: '',
    codeSet: 'none',
    edits: [],
    issues: [...issues],
    at,
  };
}
