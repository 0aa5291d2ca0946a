/**
 * What an edit is called in the output. The first eighteen are fixed by the contract; renaming one is a new version.
 * Several edits of `edits/` may share a name: each says on its own line which of them it was (`rule`).
 */
export const EDIT_NAMES = [
  'code-retired',
  'code-not-billable',
  'code-unknown',
  'code-malformed',
  'release-not-loaded',
  'excludes1-pair',
  'excludes2-info',
  'pointer-missing',
  'pointer-out-of-range',
  'too-many-pointers',
  'too-many-diagnoses',
  'duplicate-diagnosis',
  'sequence',
  'symptom-integral',
  'not-supported-by-note',
  'more-specific-supported',
  'seventh-character',
  'coverage',
  // additions
  'code-not-yet-valid',
  'icd9-mixed',
  'qualifier-wrong',
  'diagnosis-missing',
  'combination-code',
  'pointer-repeated',
  'external-cause-only-pointer',
  'dates-span-release',
  'imaging-only-support',
  'problem-list-carried',
  'contributing-diagnosis-missing',
  'payer-pair',
  'payer-modifier',
] as const;
export type EditName = (typeof EDIT_NAMES)[number];

/**
 * Three verdicts that are never merged: `validity` is what code set, guidelines and claim form say of the claim alone;
 * `support` what the note says; `payer` what a loaded policy of the payer says.
 */
export const EDIT_KINDS = ['validity', 'support', 'payer'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `reject` when an error exists, `review` when a warning does. */
export const VERDICTS = ['clean', 'review', 'reject'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a payer's policy says of the diagnoses of a line. It never says "covered". */
export const COVERAGE_ANSWERS = ['listed', 'not-listed', 'policy-not-loaded'] as const;
export type CoverageAnswer = (typeof COVERAGE_ANSWERS)[number];
