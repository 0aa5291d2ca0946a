import type { ServiceDate } from '../chart/service-date.ts';

/** A day of the calendar later. */
export function addDays(date: ServiceDate, days: number): ServiceDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same, and the Monday after when that is no workday. */
export function onWorkday(date: ServiceDate, later = 0): ServiceDate {
  const then = addDays(date, later);
  const day = new Date(Date.parse(then)).getUTCDay();
  return day === 6 ? addDays(then, 2) : day === 0 ? addDays(then, 1) : then;
}
