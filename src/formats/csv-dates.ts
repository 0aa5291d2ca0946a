import { isServiceDate, type ServiceDate } from '../chart/service-date.ts';
import { calendarDay } from './calendar-day.ts';

/** Which comes first in dates like 11/02/2026. */
export type DateOrder = 'month-first' | 'day-first';

/** A cell of a date column: a day, or two numbers of which it must be told which is the month; undefined for neither. */
export type DateCell =
  | { readonly date: ServiceDate }
  | {
      readonly first: number;
      readonly second: number;
      readonly year: number;
    };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?=$|[ T,])/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|[ T])/;
const DAY_NAMED = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})(?=$|[ T,])/i;
const MONTH_NAMED = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?=$|[ T,])/i;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
/** Days of spreadsheet programs: 1 is 1 January 1900, and 29 February 1900 counts though there was none. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Reads the cell of a date column: ISO, American, European, with a month’s name, or the serial number of a spreadsheet. */
export function readDateCell(cell: string): DateCell | undefined {
  const text = cell.trim();
  const plain = calendarDay(text);
  if (plain !== undefined) return { date: plain };
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [first = 0, second = 0, year = 0] = numbers.slice(1).map(Number);
    return settled({ first, second, year: fullYear(year, numbers[3]) });
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const named = DAY_NAMED.exec(text);
  if (named !== null) {
    const year = fullYear(Number(named[3]), named[3]);
    return dayOf(String(year), monthOf(named[2]), named[1]);
  }
  const american = MONTH_NAMED.exec(text);
  if (american !== null) return dayOf(american[3], monthOf(american[1]), american[2]);
  const serial = SERIAL.exec(text);
  if (serial === null) return undefined;
  const date = new Date(SERIAL_ZERO + Number(serial[1]) * DAY).toISOString().slice(0, 10);
  // 1954 to 2119: other numbers are something else
  return Number(serial[1]) >= 20_000 && Number(serial[1]) <= 80_000 ? { date } : undefined;
}

/** Where one number is greater than twelve, or both are the same, nothing is open. */
function settled(cell: { first: number; second: number; year: number }): DateCell | undefined {
  const { first, second } = cell;
  if (first > 12 || second > 12 || first === second) {
    const date = dateInOrder(cell, first > 12 ? 'day-first' : 'month-first');
    return date === undefined ? undefined : { date };
  }
  return first > 0 && second > 0 ? cell : undefined;
}

/** The order that a cell shows, if any: 25/12/2026 can only be one. */
export function orderShownBy(cell: string): DateOrder | undefined {
  const numbers = NUMBERS.exec(cell.trim());
  if (numbers === null || readDateCell(cell) === undefined) return undefined;
  const [first = 0, second = 0] = numbers.slice(1).map(Number);
  if (first === second) return undefined;
  return first > 12 ? 'day-first' : second > 12 ? 'month-first' : undefined;
}

/** The day of two numbers, once it is known which is the month. */
export function dateInOrder(
  {
    first,
    second,
    year,
  }: { readonly first: number; readonly second: number; readonly year: number },
  order: DateOrder,
): ServiceDate | undefined {
  const [month, day] = order === 'month-first' ? [first, second] : [second, first];
  return dayOf(String(year), String(month), String(day))?.date;
}

function dayOf(year = '', month = '', day = ''): { date: ServiceDate } | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isServiceDate(date) ? { date } : undefined;
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

/** Years of two digits are those from 1970 to 2069: services of a practice, not births. */
function fullYear(year: number, written = ''): number {
  if (written.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
