/** The clock of the practice, as the service tells it: a browser may stand in another time zone, or on another day. */
type PracticeTime = {
  /** a moment, ISO 8601 */
  readonly now: string;
  /** a name of the IANA database */
  readonly timeZone: string;
};

let zone: string | undefined;
let ahead = 0;

/** Keeps the time zone, and by how much the service is ahead of the browser; `GET /api/session` gives both. */
export function keepPracticeTime({ now, timeZone }: PracticeTime): void {
  zone = timeZone;
  ahead = Date.parse(now) - Date.now();
}

/** True for a calendar day, YYYY-MM-DD. */
export function isDay(given: unknown): given is string {
  return typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given);
}

/** Now, as the service has it. */
export function practiceNow(): Date {
  return new Date(Date.now() + ahead);
}

/** The calendar day of a moment in the practice, YYYY-MM-DD; a day stays as it is. Today when nothing is given. */
export function practiceDay(moment: string = practiceNow().toISOString()): string {
  if (isDay(moment)) return moment;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(moment),
  );
}

/** Whole calendar days of the practice from a day or moment to another, never below zero; until today by default. */
export function daysBetween(from: string, until?: string): number {
  const [start, end] = [practiceDay(from), practiceDay(until)].map((day) =>
    Date.parse(`${day}T00:00Z`),
  );
  if (start === undefined || end === undefined) return 0;
  return Math.max(0, Math.round((end - start) / 86_400_000));
}

/** A count of days, in words. */
export function dayCount(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** A moment as the practice’s clock shows it: day and time. */
export function momentWords(moment: string): string {
  return new Date(moment).toLocaleString(undefined, {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

/** A calendar day, YYYY-MM-DD, or the day of a moment as the practice’s calendar shows it. A day is shifted by no time zone. */
export function dayWords(day: string): string {
  return new Date(day).toLocaleDateString(undefined, {
    timeZone: isDay(day) ? 'UTC' : zone,
    dateStyle: 'medium',
  });
}

/** A sentence of the service with its days, YYYY-MM-DD there, as every screen writes them. */
export function withDayWords(sentence: string): string {
  return sentence.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, dayWords);
}

/** The wall clock of the practice at a moment, YYYY-MM-DDTHH:MM, as a field for day and time takes it. */
export function wallClock(moment: string = practiceNow().toISOString()): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(moment))
    .replace(' ', 'T');
}

/** The moment, ISO 8601 in UTC, at which the practice’s clock shows YYYY-MM-DDTHH:MM. */
export function momentAt(clock: string): string {
  const wanted = Date.parse(`${clock}Z`);
  const shiftAt = (moment: number) =>
    Date.parse(`${wallClock(new Date(moment).toISOString())}Z`) - moment;
  // The second look is for a change of the clock between the guess and the moment.
  const guess = wanted - shiftAt(wanted);
  return new Date(wanted - shiftAt(guess)).toISOString();
}
