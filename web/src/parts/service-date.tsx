import { dayWords, isDay } from '../api/practice-time.ts';

/** A date of service: a calendar day of the practice, never shifted by a time zone. */
export function ServiceDate({ date }: { readonly date: string }) {
  return isDay(date) ? <time dateTime={date}>{dayWords(date)}</time> : <span>{date}</span>;
}
