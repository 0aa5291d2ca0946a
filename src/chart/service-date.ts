/** A date of service, `YYYY-MM-DD`, as printed on the claim. No time zone: the practice's own calendar day. */
export type ServiceDate = string;

/** True for a real calendar day written `YYYY-MM-DD`; `2026-02-30` is false. */
export function isServiceDate(value: unknown): value is ServiceDate {
  // By hand and not by pattern: files of claims hold dates by the million.
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charAt(4) !== '-' || value.charAt(7) !== '-') return false;
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)];
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number that the digits in `[from, to)` write; -1 when another character stands among them. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** True when `date` lies in `[from, until]`; an open end is left out. Dates compare as text. */
export function isWithin(date: ServiceDate, from?: ServiceDate, until?: ServiceDate): boolean {
  return (from === undefined || date >= from) && (until === undefined || date <= until);
}
