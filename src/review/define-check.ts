import type { Codebook } from '../codebook/codebook.ts';
import type { Owner } from '../coding/decision.ts';
import type { Statement } from '../coding/statements.ts';
import type { CopiedSpan } from './copied-text.ts';
import type { FindingName } from './review-schema.ts';
import type { TemplateSentences } from './template-sentences.ts';
import type { Visit } from './visit.ts';

/** What a practice may set about how it looks back. Days. */
export type ReviewSettings = {
  /** visits further back than this are not counted together */
  readonly windowDays: number;
  /** a gap without a visit for the low back longer than this begins a new episode */
  readonly episodeGapDays: number;
  /** from which visit with the unspecified code on a review is due */
  readonly unspecifiedVisits: number;
  /** share of a note's own words that must be copied for it to count as cloned */
  readonly clonedShare: number;
  /** sentences that the practice writes about everybody, where the notes of other patients are known */
  readonly templates?: TemplateSentences;
};

export const REVIEW_SETTINGS: ReviewSettings = {
  windowDays: 365,
  episodeGapDays: 180,
  unspecifiedVisits: 3,
  clonedShare: 0.8,
};

/** Words of a visit that a finding points at. */
export type VisitSpan = {
  readonly visit: number;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly says: string;
};

export type CheckFinding = {
  readonly finding: FindingName;
  readonly visit: number;
  readonly codes: readonly string[];
  readonly severity: 'error' | 'warning' | 'info';
  readonly because: string;
  readonly evidence: readonly VisitSpan[];
  readonly owner: Owner;
  /** what settles it */
  readonly closes: string;
};

/** A patient's visits as the checks see them, oldest first. */
export type History = {
  readonly visits: readonly Visit[];
  /** the visits of the same episode of the low back up to and with this one, by settings */
  episodeOf(visit: Visit): readonly Visit[];
  /** the visit for the low back before this one in its episode */
  before(visit: Visit): Visit | undefined;
  /** what today's words say that no earlier visit of the episode said */
  isNew(statement: Statement, visit: Visit): boolean;
  /** passages that the note shares with the visit before, boilerplate aside */
  copiedFrom(visit: Visit, earlier: Visit): readonly CopiedSpan[];
  readonly codebook: Codebook;
  readonly settings: ReviewSettings;
};

/** One visit in an example: days after the first, note, and what was billed. */
export type ExampleVisit = {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly note: string;
  readonly billed?: readonly string[];
  readonly problemList?: readonly string[];
  readonly setting?: string;
  readonly documents?: readonly {
    readonly id: string;
    readonly kind: 'imaging-report' | 'prior-note' | 'addendum' | 'patient-reported';
    readonly text: string;
    readonly date?: string;
  }[];
};

export type CheckExample = {
  readonly name: string;
  readonly visits: readonly ExampleVisit[];
  /** visits (from 1) at which this check finds something; empty for the other side of the condition */
  readonly at: readonly number[];
  /** words that must be among the evidence */
  readonly quotes?: readonly string[];
  readonly settings?: Partial<ReviewSettings>;
  /** notes of other patients of the practice, one each */
  readonly others?: readonly string[];
};

/** A check of patients over time: card, `check`, examples in one module, like a coding rule. */
export type ReviewCheck = {
  readonly id: FindingName;
  readonly version: number;
  readonly title: string;
  /** why the practice should look, and whose idea it is: no official rule stands behind a look back */
  readonly basis: string;
  readonly check: (history: History) => readonly CheckFinding[];
  readonly examples: readonly CheckExample[];
};

/** Declares a check. */
export function defineCheck(check: ReviewCheck): ReviewCheck {
  return check;
}

/** The statement as words of its visit. */
export function spanOf(visit: Visit, statement: Statement): VisitSpan {
  const { document, start, end, section, concept, assertion } = statement;
  const says = concept.replaceAll('-', ' ');
  return {
    visit: visit.number,
    document,
    start,
    end,
    section,
    says: assertion === 'affirmed' ? says : `${says}, ${assertion}`,
  };
}

/** The evidence of the decided codes that `pick` takes. */
export function decidedSpans(visit: Visit, pick: (code: string) => boolean): VisitSpan[] {
  return visit.decision.codes
    .filter(({ code }) => pick(code))
    .flatMap(({ evidence }) => evidence)
    .map(({ document, start, end, section, says }) => ({
      visit: visit.number,
      document,
      start,
      end,
      section,
      says,
    }));
}
