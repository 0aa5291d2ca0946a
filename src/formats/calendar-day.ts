import { isServiceDate, type ServiceDate } from '../chart/service-date.ts';

const WRITTEN = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T ]|\d{2,})/;

/**
 * The calendar day of a date or a time as FHIR (`2026-11-02T09:00:00-05:00`), C-CDA, HL7 v2 and X12 (`20261102093000`)
 * write it. The day is the writer’s own: no time zone is applied. Undefined for a year or a month alone, and for what
 * is no day of the calendar.
 */
export function calendarDay(text: string): ServiceDate | undefined {
  const match = WRITTEN.exec(text.trim());
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return isServiceDate(day) ? day : undefined;
}
