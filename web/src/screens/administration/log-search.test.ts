import { expect, it } from 'vitest';
import { keepPracticeTime, momentAt } from '../../api/practice-time.ts';
import { logQuery, readLogSearch } from './log-search.ts';

it('keeps of an address what the log can be searched by', () => {
  expect(
    readLogSearch({
      actor: 'p1',
      action: 'look',
      outcome: 'denied',
      from: 'yesterday',
      patient: 7,
    }),
  ).toEqual({ actor: 'p1', outcome: 'denied', patient: '7' });
});

it('a last day is asked for until its end, by the clock of the practice, over a change of the clock too', () => {
  keepPracticeTime({ now: '2026-11-02T15:00:00.000Z', timeZone: 'America/Chicago' });
  expect(logQuery({ actor: 'p1', from: '2026-10-31', until: '2026-11-01' }, momentAt)).toEqual({
    actor: 'p1',
    from: '2026-10-31T05:00:00.000Z',
    until: '2026-11-02T06:00:00.000Z',
  });
});
