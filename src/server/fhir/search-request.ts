import type { Issue } from '../../chart/issue.ts';
import { Problem } from '../problem.ts';

/** A search as it was asked for. Instants are UTC. */
export type FhirSearch = {
  readonly id?: string;
  readonly patient?: string;
  readonly encounter?: string;
  readonly status?: string;
  readonly code?: string;
  readonly from?: string;
  readonly until?: string;
  readonly count: number;
  readonly after?: string;
};

/** Search parameters, with what each means for the statement of capabilities. */
export const SEARCH_PARAMETERS = {
  _id: { type: 'token', says: 'the id of the resource' },
  _lastUpdated: { type: 'date', says: 'with eq, ge, gt, le, lt; may be given twice' },
  date: { type: 'date', says: 'the same as _lastUpdated: these are never changed' },
  patient: { type: 'reference', says: 'the practice’s number of the patient, or the id here' },
  subject: { type: 'reference', says: 'the same as patient' },
  encounter: {
    type: 'reference',
    says: 'the id that the source gave the encounter, or the id here',
  },
  status: { type: 'token', says: 'status of the task' },
  code: { type: 'token', says: 'ICD-10-CM code, with or without its system' },
} as const satisfies Record<string, { readonly type: string; readonly says: string }>;
export type SearchParameter = keyof typeof SEARCH_PARAMETERS;

const MOST = 200;
const USUAL = 50;

/**
 * Reads the parameters of a search. One that is not known is refused: leaving it out would find more than was asked.
 * @throws Problem 400 with the place of what is wrong
 */
export function readSearch(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
  allowed: readonly SearchParameter[],
): FhirSearch {
  const found: { -readonly [Key in keyof FhirSearch]: FhirSearch[Key] } = { count: USUAL };
  for (const [name, given] of Object.entries(query)) {
    const values = given === undefined ? [] : typeof given === 'string' ? [given] : given;
    for (const value of values) take(found, name, value, allowed);
  }
  return found;
}

function take(
  found: { -readonly [Key in keyof FhirSearch]: FhirSearch[Key] },
  name: string,
  value: string,
  allowed: readonly SearchParameter[],
): void {
  if (name === '_format') return;
  if (name === '_count') found.count = countOf(value);
  else if (name === '_after') found.after = value;
  else if (!allowed.some((known) => known === name)) throw refused(name, allowed.join(', '));
  else if (name === '_lastUpdated' || name === 'date') takeDate(found, name, value);
  else if (name === 'patient' || name === 'subject') found.patient = lastOf(value, '/');
  else if (name === 'encounter') found.encounter = lastOf(value, '/');
  else if (name === '_id') found.id = value;
  else if (name === 'code') found.code = lastOf(value, '|').toUpperCase();
  else found.status = lastOf(value, '|');
}

function countOf(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw refused('_count', '1 or more');
  return Math.min(count, MOST);
}

function lastOf(value: string, sign: string): string {
  return value.slice(value.lastIndexOf(sign) + 1);
}

const DATE =
  /^(eq|ge|gt|le|lt)?(\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?)$/;

/** A date is a span: of a year, a month, a day; an instant is a millisecond. */
function takeDate(
  found: { -readonly [Key in keyof FhirSearch]: FhirSearch[Key] },
  name: string,
  value: string,
): void {
  const [, prefix = 'eq', words = ''] = DATE.exec(value) ?? [];
  const begin = Date.parse(words);
  if (Number.isNaN(begin)) throw refused(name, 'eq|ge|gt|le|lt and a date');
  const end = endOf(words, begin);
  const [start, stop] = [new Date(begin).toISOString(), new Date(end).toISOString()];
  if (prefix === 'eq' || prefix === 'ge') found.from = start;
  if (prefix === 'gt') found.from = stop;
  if (prefix === 'eq' || prefix === 'le') found.until = stop;
  if (prefix === 'lt') found.until = start;
}

function endOf(words: string, begin: number): number {
  const day = new Date(begin);
  if (words.length === 4) return day.setUTCFullYear(day.getUTCFullYear() + 1);
  if (words.length === 7) return day.setUTCMonth(day.getUTCMonth() + 1);
  return words.length === 10 ? day.setUTCDate(day.getUTCDate() + 1) : begin + 1;
}

function refused(at: string, expected: string): Problem {
  const place = /^[\w.:-]{1,40}$/.test(at) ? at : 'parameter';
  const issue: Issue = { code: 'request/field-malformed', at: `query.${place}`, expected };
  return new Problem(400, 'request/invalid', [issue]);
}
