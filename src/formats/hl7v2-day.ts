import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { calendarDay } from './calendar-day.ts';
import type { Hl7IssueCode } from './hl7v2-issues.ts';
import { fieldValue, type Hl7Message, type Hl7Segment, placeOf } from './hl7v2-message.ts';

/** Reports what is wrong with a field. */
export type Hl7Report = (code: Hl7IssueCode, at: SourcePosition, expected?: string) => void;

/** The day of a time of HL7 v2; one that is malformed is reported and left out. */
export function dayOf(
  message: Hl7Message,
  segment: Hl7Segment | undefined,
  field: number,
  report: Hl7Report,
): ServiceDate | undefined {
  const written = fieldValue(message, segment, field);
  if (written === '' || segment === undefined) return undefined;
  const day = calendarDay(written);
  // a year or a month alone is written rightly and names no day
  if (day === undefined && !/^\d{4}(\d{2})?$/.test(written))
    report('hl7v2/date-malformed', placeOf(message, segment, field), 'YYYYMMDD[HHMMSS]');
  return day;
}
