/** The parts of a record that a payer looks for; each has a check of its own in readiness-elements. */
export const ELEMENTS = [
  'duration',
  'conservative-care',
  'red-flags',
  'neurological-exam',
  'function',
  'function-or-pain-score',
  'prior-imaging',
  'imaging',
  'earlier-injections',
  'no-radiculopathy',
  'block-relief',
  'provocative-tests',
  'modic-type-and-level',
  'cause-linked',
  'prior-surgery',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

export type ElementCriterion = {
  readonly element: ElementName;
  readonly weeks?: number;
  readonly percent?: number;
  readonly count?: number;
  /** not asked for when the record shows this */
  readonly unless?: 'red-flag';
  /** said at an earlier visit is enough: the evaluation at the beginning of a course of therapy */
  readonly inRecord?: boolean;
  /** how the criterion was seen */
  readonly verified: 'policy' | 'secondary' | 'recall';
  readonly source: string;
};

/** A service that is asked for, with what payers want to see: data/readiness/services.yaml. */
export type IntendedService = {
  readonly id: string;
  readonly title: string;
  readonly procedures: readonly string[];
  readonly diagnosis: string;
  readonly elements: readonly ElementCriterion[];
};

export type DiagnosisGroup = { readonly title: string; readonly codes: readonly string[] };
