import type { Money, Period } from 'fhir/r4.js';
import { type Cents, parseCents } from '../chart/money.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import { day, field, isThere, number, type Place, report } from './fhir-place.ts';

/** An amount of money in cents. JSON numbers are read as they are written, so that none is rounded. */
export function centsOf(place: Place<Money>): Cents | undefined {
  const at = field(place, 'value');
  const value = number(at);
  if (value === undefined) return undefined;
  const cents = parseCents(String(value));
  if (cents === undefined) report(at, 'fhir/amount-malformed', 'an amount with two decimals');
  return cents;
}

/** The first and the last day of a service that has either a day or a period. */
export function daysOf(
  date: Place<string>,
  period: Place<Period>,
): { readonly from?: ServiceDate; readonly to?: ServiceDate } {
  const from = isThere(date) ? day(date) : day(field(period, 'start'));
  const to = isThere(date) ? from : (day(field(period, 'end')) ?? from);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
