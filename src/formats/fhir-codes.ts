import type { CodeableConcept, Coding } from 'fhir/r4.js';
import type { Coding as ChartCoding } from '../chart/order.ts';
import { type CodeSystem, codeSystemOf } from './code-systems.ts';
import { field, items, type Place, text } from './fhir-place.ts';

/** A coding with what its system was recognised as. */
export type FhirCoding = {
  readonly code: string;
  /** as written; `''` where none is */
  readonly system: string;
  readonly known: CodeSystem | undefined;
  readonly display?: string;
  readonly at: Place<Coding>;
};

/** The codings of a concept that have a code, in their order. */
export function codings(place: Place<CodeableConcept>): readonly FhirCoding[] {
  return codingList(field(place, 'coding'));
}

/** As `codings`, for a list of concepts. */
export function allCodings(place: Place<CodeableConcept[]>): readonly FhirCoding[] {
  return items(place).flatMap(codings);
}

function codingList(place: Place<Coding[]>): readonly FhirCoding[] {
  const found: FhirCoding[] = [];
  for (const at of items(place)) {
    const code = text(field(at, 'code'));
    if (code === undefined) continue;
    const system = text(field(at, 'system')) ?? '';
    const display = text(field(at, 'display'));
    found.push({
      code,
      system,
      known: codeSystemOf(system),
      at,
      ...(display === undefined ? {} : { display }),
    });
  }
  return found;
}

/** True when one of the codings has one of the codes, in whatever system. */
export function hasCode(found: readonly FhirCoding[], ...codes: readonly string[]): boolean {
  return found.some(({ code }) => codes.includes(code));
}

/** The code number of a service: CPT or HCPCS, also where the system is left out and the code has their form. */
export function serviceCode(found: readonly FhirCoding[]): string | undefined {
  const known = found.find(({ known: system }) => system === 'cpt' || system === 'hcpcs');
  return (known ?? found.find(({ system, code }) => system === '' && isServiceForm(code)))?.code;
}

function isServiceForm(code: string): boolean {
  return /^(?:\d{5}|\d{4}[A-Z]|[A-Z]\d{4})$/.test(code);
}

/** Codings for the chart, as they came. */
export function plainCodings(found: readonly FhirCoding[]): ChartCoding[] {
  return found.map(({ system, code }) => ({ system, code }));
}

/** Words for the concept: its text, else the display of a coding. */
export function wordsOf(place: Place<CodeableConcept>): string | undefined {
  return (
    text(field(place, 'text')) ??
    codings(place).find(({ display }) => display !== undefined)?.display
  );
}
