import { expect, it } from 'vitest';
import {
  dayCount,
  daysBetween,
  dayWords,
  keepPracticeTime,
  momentAt,
  practiceDay,
  practiceNow,
  wallClock,
  withDayWords,
} from './practice-time.ts';

it('gives the day of the practice, wherever the browser stands', () => {
  keepPracticeTime({ now: '2026-11-02T03:30:00.000Z', timeZone: 'America/Chicago' });
  expect(practiceDay()).toBe('2026-11-01');
  expect(practiceNow().toISOString().slice(0, 16)).toBe('2026-11-02T03:30');
  keepPracticeTime({ now: '2026-11-02T03:30:00.000Z', timeZone: 'Asia/Tokyo' });
  expect(practiceDay()).toBe('2026-11-02');
  expect(practiceDay('2026-11-01T16:00:00.000Z')).toBe('2026-11-02');
  expect(practiceDay('2026-11-01')).toBe('2026-11-01');
});

it('counts whole days of the practice, over a change of the clock too', () => {
  keepPracticeTime({ now: '2026-03-09T12:00:00.000Z', timeZone: 'America/New_York' });
  expect(daysBetween('2026-03-07')).toBe(2);
  expect(daysBetween('2026-03-08T04:30:00.000Z')).toBe(2);
  expect(daysBetween('2026-03-08T05:30:00.000Z')).toBe(1);
  expect(daysBetween('2026-03-10', '2026-03-09')).toBe(0);
});

it.each([
  ['before the clock is put forward', '2026-03-08T01:30', '2026-03-08T06:30:00.000Z'],
  ['after it', '2026-03-08T03:30', '2026-03-08T07:30:00.000Z'],
  ['in winter', '2026-12-24T17:05', '2026-12-24T22:05:00.000Z'],
])('takes a time of the wall clock %s for the moment that it is', (_when, clock, moment) => {
  keepPracticeTime({ now: '2026-03-09T12:00:00.000Z', timeZone: 'America/New_York' });
  expect(momentAt(clock)).toBe(moment);
  expect(wallClock(moment)).toBe(clock);
});

it('writes a day as every screen does, alone and in a sentence; a day is shifted by no time zone', () => {
  keepPracticeTime({ now: '2026-03-09T12:00:00.000Z', timeZone: 'America/New_York' });
  expect(dayWords('2026-03-09')).toBe('Mar 9, 2026');
  expect(dayWords('2026-03-09T03:00:00.000Z')).toBe('Mar 8, 2026');
  expect(withDayWords('Seen 11 weeks before, on 2026-01-05.')).toBe(
    'Seen 11 weeks before, on Jan 5, 2026.',
  );
  expect(withDayWords('claim 12-2026-01-05 of line 3')).toBe('claim 12-2026-01-05 of line 3');
});

it('counts one day as one', () => {
  expect([0, 1, 2].map(dayCount)).toEqual(['0 days', '1 day', '2 days']);
});
