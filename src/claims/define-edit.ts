import type { Claim, ClaimDiagnosis, ClaimLine } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook, CodeStatus } from '../codebook/codebook.ts';
import type { Citation, Decision, Owner } from '../coding/decision.ts';
import type { CoverageAnswer, EditKind, EditName, Severity } from './edit-names.ts';
import type { PolicyShelf } from './policy-shelf.ts';
import type { CodeNotation, WrittenCode } from './written-code.ts';

/** The code set on a day. Between two releases nothing in it changes, so what is found on one day holds for the stretch. */
export type Day = {
  readonly codebook: Codebook;
  readonly date: ServiceDate;
  /** in force on that day; undefined when none is known */
  readonly release: string | undefined;
};

/** A diagnosis code of a claim, and what the code set says of it on the day. */
export type CodeFacts = WrittenCode & {
  readonly notation: CodeNotation;
  /** the claim calls it ICD-9-CM, or it has that shape */
  readonly isIcd9: boolean;
  /** undefined when the code cannot be read, or is no ICD-10-CM */
  readonly status: CodeStatus | undefined;
  /** the code as messages show it: with the dot where it could be read, else as it stands */
  readonly shown: string;
};

/** A claim with its codes looked up. */
export type ClaimFacts = {
  readonly claim: Claim;
  /** the day that decides the code set: see `dateOfClaim` */
  readonly date: ServiceDate;
  readonly day: Day;
  /** one for each diagnosis, in claim order */
  readonly codes: readonly CodeFacts[];
  /** place of the first-listed or principal diagnosis among them; -1 when there is none */
  readonly firstListed: number;
};

/** The visit that the claim bills, as far as it was given. */
export type ChartFacts = {
  readonly decision: Decision;
  readonly problemList?: Encounter['problemList'];
  /** codes that the imaging reports would support by themselves (`Engine.reported`); worked out when first asked for */
  readonly reported?: () => readonly string[];
};

/** What an edit says of a claim. Position, line number and the words of the card are added by `scrub`. */
export type Said = {
  readonly severity: Severity;
  readonly because: string;
  readonly codes: readonly string[];
  /** codes among which the documentation chooses */
  readonly suggest?: readonly string[];
  /** when it is not the card’s */
  readonly owner?: Owner;
  /** besides those of the card */
  readonly citations?: readonly Citation[];
  /** place of a diagnosis in the claim, from 0: where the edit points to */
  readonly diagnosis?: number;
  readonly line?: ClaimLine;
  readonly policy?: string;
  readonly answer?: CoverageAnswer;
};

/** What an edit says when it has nothing to say; shared, because it is said of most claims. */
export const NOTHING: readonly Said[] = [];

type Card = {
  /** the file’s name: the claim that the edit makes */
  readonly id: string;
  readonly edit: EditName;
  readonly kind: EditKind;
  readonly title: string;
  /** dates of service for which the edit holds; edits of codes and pairs begin and end with a release */
  readonly serviceDates: { readonly from?: ServiceDate; readonly until?: ServiceDate };
  readonly citations: readonly Citation[];
  readonly exceptions: readonly string[];
  readonly owner: Owner;
  readonly examples: readonly EditExample[];
};

/** Looks at one code. What it says is kept for every claim of the release that has the code. */
export type CodeEdit = Card & {
  readonly looksAt: 'code';
  readonly check: (code: CodeFacts, day: Day) => readonly Said[];
};
/** Looks at two valid codes in the order in which they stand. Kept like that of a code. */
export type PairEdit = Card & {
  readonly looksAt: 'pair';
  readonly check: (first: CodeFacts, second: CodeFacts, day: Day) => readonly Said[];
};
export type LineEdit = Card & {
  readonly looksAt: 'line';
  readonly check: (line: ClaimLine, facts: ClaimFacts) => readonly Said[];
};
export type ClaimEditRule = Card & {
  readonly looksAt: 'claim';
  readonly check: (facts: ClaimFacts) => readonly Said[];
};
/** Looks at claim and visit; not asked when there is no note. */
export type ChartEdit = Card & {
  readonly looksAt: 'chart';
  readonly check: (facts: ClaimFacts, chart: ChartFacts) => readonly Said[];
};
/** Looks at a line and the payer’s policies; not asked when none of the payer’s is known. */
export type PolicyEdit = Card & {
  readonly looksAt: 'policy';
  readonly check: (facts: ClaimFacts, policies: PolicyShelf) => readonly Said[];
};

/** An edit as it stands in `src/claims/edits`: card, messages, `check` and examples in one module. */
export type Edit = CodeEdit | PairEdit | LineEdit | ClaimEditRule | ChartEdit | PolicyEdit;

/** A claim in short, for an example: a code alone is an ICD-10-CM diagnosis in its place. */
export type ExampleClaim = {
  readonly diagnoses: readonly (string | (Partial<ClaimDiagnosis> & { readonly code: string }))[];
  /** written as X12 has it: ABK and ABF, no dot */
  readonly isX12?: boolean;
  readonly kind?: Claim['kind'];
  readonly typeOfBill?: string;
  readonly frequency?: string;
  readonly through?: ServiceDate;
  readonly payer?: string;
  readonly lines?: readonly {
    readonly cpt?: string;
    readonly modifiers?: readonly string[];
    readonly pointers?: readonly number[];
    readonly date?: ServiceDate;
    readonly to?: ServiceDate;
  }[];
};

/** What an edit says in an example. `because` is a part of the sentence. */
export type ExampleSaid = {
  readonly severity: Severity;
  readonly codes: readonly string[];
  readonly line?: number;
  readonly suggest?: readonly string[];
  readonly because?: string;
  readonly owner?: Owner;
  readonly answer?: CoverageAnswer;
};

/** A worked example: a claim, what stood in its chart, and all that this edit says of it. */
export type EditExample = {
  /** a sentence about the work */
  readonly name: string;
  readonly claim: ExampleClaim;
  readonly date?: ServiceDate; // default 2026-11-02
  readonly note?: string;
  readonly documents?: Encounter['documents'];
  readonly problemList?: readonly string[];
  readonly setting?: Encounter['setting'];
  /** nothing when it holds its peace */
  readonly gives: readonly ExampleSaid[];
};

/** Declares an edit. Exists so that each edit file has one default shape that docs/edits.md can print. */
export function defineEdit<Declared extends Edit>(edit: Declared): Declared {
  return edit;
}
