import type { ServiceDate } from '../chart/service-date.ts';
import type { Mention } from '../reading/evidence.ts';
import type { Citation, Owner } from './decision.ts';
import type { Facts } from './facts.ts';

/** A code that the provider's words support. `evidence` holds the mentions that carry it. */
export type Support = {
  readonly stance: 'supports';
  readonly code: string;
  readonly evidence: readonly Mention[];
  readonly because: string;
  /** higher wins when two codes describe the same condition; see `strength` in docs/adding/rule.md */
  readonly replaces?: readonly string[]; // code prefixes that this code makes redundant, e.g. ['M54.5']
  readonly alsoConsidered?: readonly { readonly code: string; readonly because: string }[];
  readonly fallsWithout?: string;
  /** ordering hint for `sequence`: see sequence.ts */
  readonly order?: SequenceHint;
  /** prefixes: the code qualifies another and stands only beside one of these, e.g. ['M'] for O99.891 */
  readonly beside?: readonly string[];
};

/** Where in the claim order a code wants to stand, and by which guideline. */
export type SequenceHint =
  | 'chapter-15-first'
  | 'injury-first'
  | 'pain-control-first'
  | 'pre-operative-first'
  | 'aftercare-first'
  | 'by-reason'
  | 'external-cause'
  | 'status-last'
  | 'after-cause'
  | 'after-site';

/** A code (or prefix ending in `-`) that must not be assigned although something in the note speaks of it. */
export type Block = {
  readonly stance: 'blocks';
  readonly code: string; // exact code, or a prefix ending in '-'
  readonly evidence: readonly Mention[];
  readonly because: string;
  readonly wouldNeed: string;
  readonly where?: string;
  /** true: take the code away if another rule supports it; false: only report it as withheld */
  readonly hard: boolean;
  /** said only when it takes a code away: one rule may bar several codes of which the words choose one */
  readonly whenTaken?: true;
};

/** A question to the provider that a rule says is warranted. The words of the query are made by `queries`. */
export type Ask = {
  readonly stance: 'asks';
  readonly topic: QueryTopic;
  readonly indicators: readonly Mention[];
  readonly because: string;
  /** prefixes of codes that the answer could change; when none of them is decided the question is not asked */
  readonly about?: readonly string[];
};

/** A remark for one of the practice's roles; never changes a code. */
export type Remark = {
  readonly stance: 'remarks';
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly code?: string;
  readonly because: string;
  readonly owner: Owner;
  readonly evidence: readonly Mention[];
};

export type RuleFinding = Support | Block | Ask | Remark;

export const QUERY_TOPICS = [
  'cause-of-low-back-pain', // T1
  'sciatica-side', // T2
  'disc-displacement-and-pain', // T3
  'disc-degeneration-pain-pattern', // T4
  'stenosis-claudication', // T5
  'vertebral-fracture-cause', // T6
  'low-back-injury-status', // T7
  'sacroiliac-type', // T8
  'pain-diagnosis', // T9
  'conflicting-radiculopathy', // T10
  'site-of-back-pain',
  'leg-symptoms',
  'disc-disorder-type',
  'cause-of-radiculopathy',
  'foraminal-stenosis-type',
  'clinical-significance-of-finding',
  'pregnancy-relation',
  'earlier-visit-diagnosis',
  'conflicting-documentation',
  'region-of-spinal-condition',
  'diagnosis-of-procedure',
  'cauda-equina-signs',
  'disc-injury',
  'pain-and-injury',
  'pain-after-surgery',
  'pain-and-neoplasm',
  'flank-pain-side',
] as const;
export type QueryTopic = (typeof QUERY_TOPICS)[number];

/** A worked example inside a rule: a note excerpt a clinician might write, and what it gives. */
export type RuleExample = {
  readonly name: string; // a sentence about the work
  readonly note: string;
  readonly date?: ServiceDate; // default 2026-11-02
  readonly setting?:
    | 'office'
    | 'ed'
    | 'inpatient'
    | 'procedure'
    | 'therapy'
    | 'chiropractic'
    | 'diagnostic';
  /** row of the decision table that this example stands for */
  readonly row?: string;
  readonly kind?: 'supports' | 'insufficient' | 'trap';
  /** complete code list expected, in claim order */
  readonly gives: readonly string[];
  /** codes that must not appear (trap) */
  readonly never?: readonly string[];
  /** for a code: words that must be quoted among its evidence */
  readonly quotes?: Readonly<Record<string, string>>;
  /** all codes withheld */
  readonly withholds?: readonly string[];
  /** codes that some decided code lists as considered */
  readonly considers?: readonly string[];
  /** all topics asked about */
  readonly asks?: readonly QueryTopic[];
  /** words that the indicators of the queries quote */
  readonly asksAbout?: readonly string[];
  readonly policies?: Readonly<Record<string, string>>;
  readonly billedCodes?: readonly string[];
  readonly problemList?: readonly string[];
  /** ids of findings that must be there */
  readonly finds?: readonly string[];
  /** ids of findings that must not be there */
  readonly lacks?: readonly string[];
  readonly documents?: readonly {
    id: string;
    kind: 'imaging-report' | 'prior-note' | 'nursing' | 'therapy' | 'patient-reported' | 'addendum';
    text: string;
    date?: string;
  }[];
};

export type RuleCard = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly codes: readonly string[]; // codes or prefixes the rule speaks of
  readonly serviceDates: { readonly from?: ServiceDate; readonly until?: ServiceDate };
  readonly citations: readonly Citation[];
  readonly exceptions: readonly string[];
  readonly examples: readonly RuleExample[];
  readonly check: (facts: Facts) => readonly RuleFinding[];
};

/** A rule as it stands in `src/coding/rules`: card, messages, `check`, examples in one module. */
export type Rule = RuleCard;

/** Declares a rule. Exists so that each rule file has one default shape that the rulebook can print. */
export function defineRule(card: RuleCard): Rule {
  return card;
}
