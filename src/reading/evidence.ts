import type { Setting } from '../chart/encounter.ts';
import type { Span } from '../chart/span.ts';

/** Whether the words say that the thing is so. `hypothetical` covers "if", "return if", "risk of", education. */
export type Assertion = 'affirmed' | 'negated' | 'uncertain' | 'hypothetical';
/** `historical`: stated as past, prior or already over, not as a condition of this encounter. */
export type Temporality = 'recent' | 'historical';
export type Experiencer = 'patient' | 'other';

/** Whose statement the words are. Only `provider` can carry a diagnosis for the treating encounter (I.A.19). */
export type Author =
  | 'provider'
  | 'radiologist'
  | 'patient'
  | 'other-clinician'
  | 'outside'
  | 'referrer' // who sent the patient here
  | 'earlier-visit';

/** What part of the record the words stand in. */
export type SectionKind =
  | 'none' // before any heading, or a note without headings
  | 'chief-complaint'
  | 'hpi'
  | 'history' // past medical and surgical history
  | 'family-history'
  | 'social-history'
  | 'review-of-systems'
  | 'patient-reported'
  | 'medications'
  | 'allergies'
  | 'vitals'
  | 'exam'
  | 'imaging' // an imaging or test report, quoted or summarised
  | 'labs'
  | 'medical-decision-making'
  | 'assessment' // assessment, impression of the provider, diagnoses, discharge diagnosis
  | 'plan'
  | 'assessment-plan' // combined
  | 'preoperative-diagnosis'
  | 'postoperative-diagnosis'
  | 'indication' // of a procedure or of a study
  | 'procedure' // name of what was done
  | 'procedure-detail' // narrative of what was done, operative findings
  | 'radiology-impression' // conclusion of a radiologist, in a report
  | 'problem-list'
  | 'education'
  | 'prior-visit' // copied forward
  | 'addendum'
  | 'attestation'
  | 'other'; // a heading that is none of these

/** Spine region of `brief 2c`; `L5-S1` is lumbosacral, `T12-L1` thoracolumbar. */
export type Region =
  | 'cervical'
  | 'cervicothoracic'
  | 'thoracic'
  | 'thoracolumbar'
  | 'lumbar'
  | 'lumbosacral'
  | 'sacral';

export type Side = 'right' | 'left' | 'bilateral';

/** A disc or vertebra level as written: `L4-L5` has upper `L4` and lower `L5`; a vertebra `L1` has only upper. */
export type Level = {
  readonly upper: string;
  readonly lower?: string;
  readonly start: number;
  readonly end: number;
};

export type Acuity = 'acute' | 'subacute' | 'chronic' | 'recurrent' | 'old' | 'intermittent';

/** What sort of thing a concept is; phrase files say it. */
export type MentionKind =
  | 'condition'
  | 'symptom'
  | 'finding'
  | 'procedure'
  | 'status'
  | 'site'
  | 'visit'
  | 'treatment'
  | 'person'
  | 'link'
  | 'test';

/** One thing the note speaks of, with everything the reader established about it. Offsets as in the contract. */
export type Mention = {
  readonly index: number; // place in `Evidence.mentions`
  readonly concept: string; // a concept of data/phrases
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly document: string; // 'note' or the id of a chart document
  readonly sentence: number;
  readonly section: SectionKind;
  readonly author: Author;
  assertion: Assertion;
  temporality: Temporality;
  experiencer: Experiencer;
  /** said to be over: "resolved", "no longer", "healed" */
  resolved: boolean;
  /** planned, ordered, to be evaluated for: not a statement that the thing exists */
  planned: boolean;
  /** the words that decided the context, when there are any */
  cue?: Span | undefined;
  regions: readonly Region[];
  levels: readonly Level[];
  side?: Side | undefined;
  /** index of the mention in an addendum that corrects the side, when one does */
  sideCorrectedBy?: number | undefined;
  readonly acuity: readonly Acuity[];
  /** the first number among the words of the phrase: "28 weeks pregnant" */
  readonly number?: number | undefined;
  /** the words put it at another part of the body: "degenerative disk disease of the right hip" */
  readonly elsewhere: boolean;
  /** position in a numbered or bulleted list of the section, 1-based; 0 outside a list */
  readonly item: number;
};

/** How one mention is tied to another by the writer. */
export type LinkKind =
  | 'caused-by' // effect is due to cause
  | 'with' // "with", "and associated": joined by the writer without a causal word
  | 'correlates' // "correlates with", "concordant with", "consistent with the patient's pain"
  | 'follows' // "since", "after": the effect is told to have begun then, without a causal word
  | 'not-caused-by' // "not due to", "unrelated to", "not contributing"
  | 'unrelated'; // the writer says the two are separate problems

export type Link = {
  readonly kind: LinkKind;
  readonly effect: number; // index of the mention that is caused (usually pain)
  readonly cause: number; // index of the mention that causes
  /** `uncertain` when the linking words are hedged: "may be due to" */
  readonly assertion: Assertion;
  readonly author: Author;
  readonly section: SectionKind;
  readonly cue: Span;
  readonly document: string;
};

export type Section = Span & {
  readonly kind: SectionKind;
  readonly heading: Span;
  readonly document: string;
};
export type Sentence = Span & {
  readonly section: SectionKind;
  readonly item: number;
  readonly document: string;
};

/** Everything read from one encounter. Pure data; what coding, queries and review are allowed to see of a note. */
export type Evidence = {
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** the setting the note itself shows; undefined when it shows none */
  readonly setting: Setting | undefined;
  /** the note has a part in which the provider states diagnoses (assessment, impression, diagnoses, pre/post-op diagnosis) */
  readonly hasAssessment: boolean;
  /** all mentions of a concept, in text order; the empty list when there are none */
  of(concept: string): readonly Mention[];
  /** links in which the mention is effect or cause */
  linksOf(mention: Mention): readonly Link[];
};
