import { type CodeSystem, codeSystemOf } from './code-systems.ts';
import { componentOf, type Hl7Message } from './hl7v2-message.ts';

/** A code of a CE or CWE field: `system` is the label as written. */
export type Hl7Coding = {
  readonly code: string;
  readonly system: string;
  readonly kind: CodeSystem | undefined;
};

/** A coded field: what it is called, and its code in one or two systems. */
export type Hl7Coded = {
  readonly title: string | undefined;
  readonly codings: readonly Hl7Coding[];
};

/** Spellings in DG1-2 and elsewhere that are no names of a system anywhere else. */
const ICD_10 = /^(?:icd)?[-\s]?(?:10|x)(?:[-\s]?cm|c)?$/i;
const ICD_9 = /^(?:icd)?[-\s]?9(?:[-\s]?cm|c)?$/i;

/** The code system that a label of HL7 v2 names. */
export function systemOf(label: string): CodeSystem | undefined {
  const known = codeSystemOf(label);
  if (known !== undefined) return known;
  if (ICD_10.test(label)) return 'icd-10-cm';
  return ICD_9.test(label) ? 'icd-9-cm' : undefined;
}

/**
 * Reads a repetition of a coded field: code, text, system, and the same once more. A sender that has no code writes its
 * words in the place of the code; what holds a space is no code.
 * @param method the system that another field names for codes without one (DG1-2)
 */
export function codedOf(
  message: Hl7Message,
  repetition: string | undefined,
  method = '',
): Hl7Coded {
  const part = (component: number): string => componentOf(message, repetition, component);
  const isWords = part(3) === '' && /\s/.test(part(1));
  const title = [part(2), isWords ? part(1) : '', part(5)].find((words) => words !== '');
  const written = [
    { code: isWords ? '' : part(1), system: part(3) === '' ? method : part(3) },
    { code: part(4), system: part(6) },
  ];
  const codings = written
    .filter(({ code }) => code !== '')
    .map(({ code, system }) => ({ code, system, kind: systemOf(system) }));
  return { title, codings };
}
