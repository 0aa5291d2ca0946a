import type { Statement } from '../coding/statements.ts';
import { complaintOf, isLowBack, isUnspecifiedPain, withoutPhase } from './complaint.ts';
import { type History, spanOf, type VisitSpan } from './define-check.ts';
import type { Visit } from './visit.ts';

/** A change of the low back codes between one visit and the next of the same episode. */
export type CodeChange = {
  readonly visit: Visit;
  readonly before: Visit;
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** what today’s record says that no earlier visit of the episode said, and that can carry a change of diagnosis */
  readonly newFindings: readonly Statement[];
  /** codes that came and that the words of the visit do not support */
  readonly unsupported: readonly string[];
};

/** Every change of low back codes in a patient’s history. A change of the 7th character alone is none. */
export function codeChanges(history: History): readonly CodeChange[] {
  return history.visits.flatMap((visit) => {
    const now = complaintOf(visit);
    const before = history.before(visit);
    if (now.length === 0 || before === undefined) return [];
    const then = complaintOf(before);
    const decided = visit.decision.codes.map(({ code }) => withoutPhase(code));
    const isRenamed = (old: string, next: string): boolean =>
      wasRenamed(old, next, before, decided, history);
    const came = now.filter(
      (code) => !then.includes(code) && !then.some((old) => isRenamed(old, code)),
    );
    const went = then.filter(
      (code) => !now.includes(code) && !now.some((next) => isRenamed(code, next)),
    );
    if (came.length === 0 && went.length === 0) return [];
    return [
      {
        visit,
        before,
        came,
        went,
        newFindings: visit.statements.filter(
          (statement) =>
            explains(statement, visit) &&
            (statement.assertion !== 'negated' || isNewDenial(statement, visit, history)) &&
            (history.isNew(statement, visit) || hasNewLink(statement, visit, history)),
        ),
        unsupported: visit.isBilled ? came.filter((code) => !decided.includes(code)) : [],
      },
    ];
  });
}

/**
 * The code set and not the practice changed the code: M54.5 of September 2021 is what the words of October support
 * among its successors. Correcting M54.5 to M54.50 later is no change of diagnosis either.
 */
function wasRenamed(
  old: string,
  next: string,
  before: Visit,
  decided: readonly string[],
  { codebook }: History,
): boolean {
  if (isUnspecifiedPain(old) && isUnspecifiedPain(next)) return true;
  return (
    codebook.isBillable(old, before.dateOfService) &&
    codebook.successors(old).includes(next) &&
    decided.includes(next)
  );
}

const DIAGNOSES: ReadonlySet<string> = new Set([
  'assessment',
  'assessment-plan',
  'plan',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'problem-list',
  'prior-visit',
  'education',
  'family-history',
]);

/**
 * Whether a statement is a documented finding rather than the diagnosis itself: an imaging result, a sign, a symptom, an
 * event. In the assessment the provider’s reasoning counts: what is tied to what, what is ruled out or over.
 */
function explains(statement: Statement, visit: Visit): boolean {
  if (!statement.isPatient || statement.isPlanned || statement.isElsewhere) return false;
  if (statement.assertion === 'hypothetical') return false;
  if (statement.author === 'earlier-visit') return false;
  if (IRRELEVANT.has(statement.concept) || IRRELEVANT_KINDS.has(statement.kind)) return false;
  if (!DIAGNOSES.has(statement.section)) return true;
  if (statement.section === 'prior-visit' || statement.section === 'problem-list') return false;
  const carriesCode = visit.decision.codes.some(({ code, evidence }) =>
    evidence.some(
      (span) =>
        isLowBack(code) &&
        span.document === statement.document &&
        span.start === statement.start &&
        span.end === statement.end,
    ),
  );
  if (!carriesCode) return true;
  return statement.links.length > 0;
}

/** A denial tells something new where an earlier visit affirmed the thing, or where the provider or a report rules it out. */
function isNewDenial(statement: Statement, visit: Visit, history: History): boolean {
  if (DIAGNOSES.has(statement.section) || statement.author === 'radiologist') return true;
  if (statement.section === 'imaging') return true;
  return history
    .episodeOf(visit)
    .some(
      ({ number, statements }) =>
        number < visit.number &&
        statements.some(
          ({ concept, assertion }) => concept === statement.concept && assertion === 'affirmed',
        ),
    );
}

/** The provider ties it to something today and never did before in the episode. */
function hasNewLink(statement: Statement, visit: Visit, history: History): boolean {
  const said = new Set(
    history
      .episodeOf(visit)
      .filter(({ number }) => number < visit.number)
      .flatMap((earlier) => earlier.statements.flatMap((one) => linkKeys(one, earlier))),
  );
  return linkKeys(statement, visit).some((key) => !said.has(key));
}

function linkKeys(statement: Statement, visit: Visit): string[] {
  if (statement.author !== 'provider') return [];
  return statement.links
    .filter(({ kind }) => kind !== 'with')
    .map(({ kind, to }) => `${statement.concept} ${kind} ${visit.statements[to]?.concept ?? ''}`);
}

const IRRELEVANT_KINDS: ReadonlySet<string> = new Set([
  'visit',
  'person',
  'link',
  'site',
  'treatment',
]);
const IRRELEVANT: ReadonlySet<string> = new Set([
  'workup-pending',
  'functional-limitation',
  'duration',
  'imaging-reviewed',
  'lumbar-examination',
  'lumbar-tenderness',
  'nerve-exam',
  'work-related',
  'pain-score',
  'function-score',
  'low-back-pain',
  'back-pain',
  'pain',
]);

/** The new findings as words, at most `limit`. */
export function wordsOf(change: CodeChange, limit = 4): VisitSpan[] {
  return change.newFindings.slice(0, limit).map((statement) => spanOf(change.visit, statement));
}

/** `M54.50 to M54.51`, `none to M54.16`. */
export function changeText({ came, went }: CodeChange): string {
  const list = (codes: readonly string[]): string =>
    codes.length === 0 ? 'none' : codes.join(', ');
  return `${list(went)} to ${list(came)}`;
}
