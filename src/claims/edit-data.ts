import { bare, compileReference } from '../codebook/reference.ts';
import type { Citation } from '../coding/decision.ts';

/** What the documentation has to say for each code that took the place of a retired one. */
export type Choice = { readonly code: string; readonly because: string };

/** Two codes for what one code says. `one` and `other` stand in any order. */
export type Combination = {
  readonly id: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly combination: readonly string[];
  readonly because: string;
  readonly source: Citation;
};

/** Symptoms that belong to a definitive diagnosis beside them. `order`: only when the cause stands before the symptom. */
export type IntegralSymptom = {
  readonly id: string;
  readonly symptoms: readonly string[];
  readonly causes: readonly string[];
  readonly order?: 'cause-first';
  readonly severity: 'error' | 'warning';
  readonly because: string;
  readonly source: Citation;
};

/** Codes that several edits ask for, as references of the Tabular List. */
export type CodeGroup = {
  readonly id: string;
  readonly codes: readonly string[];
  readonly source: Citation;
};

/** Procedures by number and range of numbers. */
export type ProcedureGroup = {
  readonly id: string;
  readonly numbers: readonly string[];
  readonly source: Citation;
};

/** Asks of a code, with its dot, whether one of the references means it. */
export function meaning(references: readonly string[]): (code: string) => boolean {
  const compiled = references.map(compileReference);
  return (code) => {
    const plain = bare(code);
    return compiled.some((meant) => meant(plain));
  };
}

/** Asks of a procedure number whether one of the numbers or ranges holds it. */
export function numbered(numbers: readonly string[]): (procedure: string) => boolean {
  const ranges = numbers.map((range) => {
    const [low = '', high = low] = range.split('-');
    return { low, high };
  });
  return (procedure) =>
    ranges.some(
      ({ low, high }) => procedure.length === low.length && procedure >= low && procedure <= high,
    );
}
