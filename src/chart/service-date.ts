/** A date of service, `YYYY-MM-DD`, as printed on the claim. No time zone: the practice's own calendar day. */
export type ServiceDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real calendar day written `YYYY-MM-DD`; `2026-02-30` is false. */
export function isServiceDate(value: unknown): value is ServiceDate {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when `date` lies in `[from, until]`; an open end is left out. Dates compare as text. */
export function isWithin(date: ServiceDate, from?: ServiceDate, until?: ServiceDate): boolean {
  return (from === undefined || date >= from) && (until === undefined || date <= until);
}
