import { beforeEach, expect, it } from 'vitest';
import { keepPracticeTime } from '../../api/practice-time.ts';
import { waitingWords } from './waiting-words.ts';

const SENT = {
  state: 'sent',
  draftedAt: '2026-11-02T15:00:00.000Z',
  sentAt: '2026-11-03T15:00:00.000Z',
  dueAt: '2026-11-05T15:00:00.000Z',
  answeredAt: null,
} as const;

beforeEach(() => {
  keepPracticeTime({ now: '2026-11-06T02:00:00.000Z', timeZone: 'America/Chicago' });
});

it('counts the days of the practice since the query was sent', () => {
  expect(waitingWords(SENT)).toBe('waiting for 2 days');
});

it('says by how much an answer is overdue', () => {
  keepPracticeTime({ now: '2026-11-06T15:00:00.000Z', timeZone: 'America/Chicago' });
  expect(waitingWords({ ...SENT, state: 'viewed' })).toBe('waiting for 3 days, 1 day overdue');
});

it('says how long a draft waits to be sent, and an answer to be closed', () => {
  expect(waitingWords({ ...SENT, state: 'draft', sentAt: null })).toBe('to be sent for 3 days');
  expect(waitingWords({ ...SENT, state: 'answered', answeredAt: '2026-11-05T16:00:00.000Z' })).toBe(
    'to be closed since today',
  );
  expect(waitingWords({ ...SENT, state: 'closed' })).toBeUndefined();
});
