import { expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';

it.each([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-02T23:30:00-05:00', '2026-11-02'],
  ['2026-11-02T04:30:00Z', '2026-11-02'],
  [' 20261102 ', '2026-11-02'],
  ['202611020930', '2026-11-02'],
  ['20261102093000.000-0500', '2026-11-02'],
  ['2026-11', undefined],
  ['2026', undefined],
  ['2026-02-30', undefined],
  ['2026-11-023', undefined],
  ['20261102x', undefined],
  ['11/02/2026', undefined],
  ['', undefined],
])('the day of %j is %j', (text, day) => {
  expect(calendarDay(text)).toBe(day);
});
