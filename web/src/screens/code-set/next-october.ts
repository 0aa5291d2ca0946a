/** The next first of October from a day on, when a fiscal year of the code set begins. */
export function nextOctober(day: string): string {
  const year = Number(day.slice(0, 4));
  return day <= `${year}-10-01` ? `${year}-10-01` : `${year + 1}-10-01`;
}
