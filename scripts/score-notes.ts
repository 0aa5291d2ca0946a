/** Scores decisions against notes that coders have read: `../shared/notes/README.md` says what counts. */
import type { Decision } from '../src/coding/decision.ts';

/** One line of dev_notes.ndjson. */
export type ScoredNote = {
  readonly id: string;
  readonly dateOfService: string;
  readonly note: string;
  readonly expected: {
    readonly accept: readonly (readonly string[])[];
    readonly optional: readonly string[];
    readonly forbidden: readonly { readonly code: string; readonly why: string }[];
    readonly evidence: readonly (readonly [code: string, start: number, end: number])[];
    readonly query: 'warranted' | 'optional' | 'none';
    readonly queryTopic?: string;
    readonly readings: readonly string[];
  };
};

export type NoteScore = {
  readonly id: string;
  readonly right: boolean;
  /** decided codes of the family, in claim order */
  readonly got: readonly string[];
  readonly forbidden: readonly { readonly code: string; readonly why: string }[];
  readonly falseVertebrogenic: boolean;
  readonly asks: boolean;
  /** evidence of the coders on the codes that were decided as well, and how much of it was met */
  readonly evidence: { readonly of: number; readonly met: number; readonly exact: number };
};

const FAMILY = [
  /^M4[0123578]/, // deforming dorsopathies, spondylopathies, stenosis
  /^M46/,
  /^M5[134]/,
  /^M62\.(?:830|85)/,
  /^M79\.(?:18|60)/,
  /^M96\.1/,
  /^M99\.\d[34]/, // lumbar and sacral region
  /^G54\.[14]/,
  /^G57\.0/,
  /^G83\.4/,
  /^G89/,
  /^F45\.4[12]/,
  /^S30\.0/,
  /^S32\.[01]/,
  /^S33/,
  /^S39\.012/,
  /^M80\.[08]8/, // vertebra
  /^M84\.[34568]8/,
  /^Q76\.2/,
  /^Z98\.1/,
  /^R93\.7/,
  /^R10\.A/,
];

/** True for a code of the scope that the coders coded. */
export function isOfFamily(code: string): boolean {
  return FAMILY.some((pattern) => pattern.test(code));
}

/** Compares one decision with what the coders accept, and forbid. */
export function scoreNote({ id, expected }: ScoredNote, decision: Decision): NoteScore {
  const all = decision.codes.map(({ code }) => code);
  const got = all.filter(isOfFamily);
  const key = (codes: readonly string[]): string =>
    [...new Set(codes)]
      .filter((code) => !expected.optional.includes(code))
      .toSorted()
      .join(' ');
  const forbidden = expected.forbidden.filter(({ code }) => all.includes(code));
  const accepted = [...expected.accept.flat(), ...expected.optional];
  return {
    id,
    right: forbidden.length === 0 && expected.accept.some((codes) => key(codes) === key(got)),
    got,
    forbidden,
    falseVertebrogenic: all.includes('M54.51') && !accepted.includes('M54.51'),
    asks: decision.queries.length > 0,
    evidence: compareEvidence(expected.evidence, decision),
  };
}

function compareEvidence(
  expected: ScoredNote['expected']['evidence'],
  decision: Decision,
): NoteScore['evidence'] {
  const counts = { of: 0, met: 0, exact: 0 };
  for (const [code, start, end] of expected) {
    const decided = decision.codes.find((each) => each.code === code);
    if (decided === undefined) continue;
    counts.of++;
    const spans = decided.evidence.filter(({ document }) => document === 'note');
    if (spans.some((span) => span.start < end && start < span.end)) counts.met++;
    if (spans.some((span) => span.start === start && span.end === end)) counts.exact++;
  }
  return counts;
}
