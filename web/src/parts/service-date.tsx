/** A date of service: a calendar day of the practice, never shifted by a time zone. */
export function ServiceDate({ date }: { readonly date: string }) {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(day))
    return <span>{date}</span>;
  const words = new Date(Date.UTC(year, month - 1, day)).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
  return <time dateTime={date}>{words}</time>;
}
