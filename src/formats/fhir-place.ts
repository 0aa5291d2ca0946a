import type { SourcePosition } from '../chart/source-position.ts';
import { calendarDay } from './calendar-day.ts';
import { type FhirIssueCode, fhirIssue } from './fhir-issues.ts';
import type { FormatItem } from './format-reader.ts';
import type { FormatIssueCode } from './issues.ts';

/** The file, or the line of one, that places lie in. What is wrong in it is gathered here. */
export type FhirSource = {
  readonly position: SourcePosition;
  readonly issues: FormatItem[];
  /** what was told already: a place may be read several times */
  readonly told: Set<string>;
};

/**
 * A place in a FHIR document: whatever stands there, of which nothing is certain, and its JSON pointer. `Shape` is what
 * the standard says should stand there: the compiler then knows the names of its fields, and nobody trusts the value.
 */
export type Place<Shape> = {
  readonly value: unknown;
  readonly path: string;
  readonly source: FhirSource;
  readonly shape?: () => Shape;
};

/** The same place, read as something else: what a resource turned out to be. */
export function readAs<Shape>({ value, path, source }: Place<unknown>): Place<Shape> {
  return { value, path, source };
}

/** Where a place is in its file. */
export function positionOf({ path, source }: Place<unknown>): SourcePosition {
  return path === '' ? source.position : { ...source.position, path };
}

/** Notes that something is wrong at a place. */
export function report(
  place: Place<unknown>,
  code: FhirIssueCode | FormatIssueCode,
  expected?: string,
): void {
  const { source, path } = place;
  const known = `${code} ${path}`;
  if (source.told.has(known)) return;
  source.told.add(known);
  source.issues.push(fhirIssue(code, positionOf(place), expected));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object. Its value is undefined where there is none, or no object. */
export function field<Shape, Key extends keyof Shape & string>(
  place: Place<Shape>,
  key: Key,
): Place<NonNullable<Shape[Key]>> {
  const { value, path, source } = place;
  const inner = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return { value: inner ?? undefined, path: `${path}/${key}`, source };
}

/** True where anything stands at the place. */
export function isThere(place: Place<unknown>): boolean {
  return place.value !== undefined && place.value !== null;
}

/** The places of a list. One that should be a list and is an object stands for a list of one, with an issue. */
export function items<Item>(place: Place<readonly Item[]>): readonly Place<Item>[] {
  const { value, path, source } = place;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report(place, 'fhir/field-malformed', 'array');
    return isRecord(value) ? [{ value, path, source }] : [];
  }
  const found: Place<Item>[] = [];
  for (const [index, item] of value.entries()) {
    // null keeps a place among primitives whose extensions stand in another list
    if (item !== null) found.push({ value: item, path: `${path}/${index}`, source });
  }
  return found;
}

/** Text that is not empty; anything else there is an issue. */
export function text(place: Place<string>): string | undefined {
  const { value } = place;
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  report(place, 'fhir/field-malformed', 'string');
  return undefined;
}

/** A number; anything else there is an issue. */
export function number(place: Place<number>): number | undefined {
  const { value } = place;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  report(place, 'fhir/field-malformed', 'number');
  return undefined;
}

/** The calendar day of a date or time; a year or a month alone is none and gives an issue. */
export function day(place: Place<string>): string | undefined {
  const written = text(place);
  if (written === undefined) return undefined;
  const found = calendarDay(written);
  if (found === undefined) report(place, 'format/date-malformed', 'YYYY-MM-DD');
  return found;
}

/** The name of the resource that stands at a place. */
export function resourceType(place: Place<unknown>): string | undefined {
  const { value } = place;
  return isRecord(value) && typeof value['resourceType'] === 'string'
    ? value['resourceType']
    : undefined;
}
