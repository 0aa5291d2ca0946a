import { expect, it } from 'vitest';
import { dayIn } from './practice-settings.ts';

it.each([
  ['Pacific/Auckland', '2026-11-03'],
  ['Europe/Vienna', '2026-11-03'],
  ['America/Los_Angeles', '2026-11-02'],
])('the day in %s is %s', (zone, day) => {
  expect(dayIn(zone, new Date('2026-11-02T23:30:00Z'))).toBe(day);
});
