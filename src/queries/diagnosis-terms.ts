import { DIAGNOSES, type Diagnosis } from './diagnosis-table.ts';

/** A place in a text at which a diagnosis is named. */
export type NamedDiagnosis = {
  readonly diagnosis: Diagnosis;
  readonly start: number;
  readonly end: number;
  /** the words before it say that it is absent: "without radiculopathy" */
  readonly negated: boolean;
};

const NEGATION =
  /(?:\b(?:no|not|without|non|never|absence of|negative for|ruled out|unrelated to|rather than|denies)\b[\s:-]*(?:[\w-]+\s+){0,3})$/i;
// "no change in", "not only": the word is there, the absence is not.
const NOT_NEGATION = /\bno (?:change|improvement|relief)\b|\bnot only\b/i;

/** Every diagnosis of the table that the text names, in text order. */
export function diagnosesNamed(text: string): NamedDiagnosis[] {
  const named: NamedDiagnosis[] = [];
  for (const diagnosis of DIAGNOSES) {
    for (const match of text.matchAll(diagnosis.names)) {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      named.push({
        diagnosis,
        start: match.index,
        end: match.index + match[0].length,
        negated: NEGATION.test(before) && !NOT_NEGATION.test(before),
      });
    }
  }
  return named.toSorted((a, b) => a.start - b.start);
}

/** Whether the words name the diagnosis itself, by any of its names. */
export function isDocumented(diagnosis: Diagnosis, words: string): boolean {
  return words.search(diagnosis.names) >= 0;
}

/** Whether the words name the diagnosis or hold findings from which a clinician could reasonably consider it. */
export function isSupported(diagnosis: Diagnosis, words: string): boolean {
  return (
    isDocumented(diagnosis, words) ||
    (diagnosis.supports !== undefined && words.search(diagnosis.supports) >= 0)
  );
}

const DIAGNOSIS_LIKE =
  /\b[a-z]{3,}(?:itis|opathy|oma|emia|aemia|algia|plegia|osis|trophy|ectasis)\b/gi;
const NOT_A_DIAGNOSIS =
  /^(?:diagnosis|prognosis|symptoma|diploma|anastomosis|apoptosis|arthrodesis|osmosis|hypnosis|aroma|coma)$/i;

/** Words built like the name of a disease that the table does not know, with their place. */
export function unknownDiagnoses(text: string): { word: string; start: number; end: number }[] {
  const known = diagnosesNamed(text);
  return [...text.matchAll(DIAGNOSIS_LIKE)]
    .map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ word, start, end }) =>
        !NOT_A_DIAGNOSIS.test(word) && !known.some((k) => k.start < end && start < k.end),
    );
}
