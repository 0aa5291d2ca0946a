import { expect, test } from 'vitest';
import { makeStanding, throughOutages } from './outages.ts';
import { JobFailure } from './queue.ts';

const failing = (code: string): Error => Object.assign(new Error('Marker Patient'), { code });

test.each([
  ['the server goes down', failing('57P01')],
  ['the server comes up', failing('57P03')],
  ['its disk is full', failing('53100')],
  ['nobody listens', failing('ECONNREFUSED')],
  ['the connection ended', new Error('Connection terminated unexpectedly')],
])('while %s the piece is tried again, and no words of the failure are told', async (_, outage) => {
  const told: string[] = [];
  let tries = 0;
  const done = await throughOutages(
    async () => {
      tries += 1;
      if (tries < 3) throw outage;
      return 'done';
    },
    new AbortController().signal,
    { away: (code) => told.push(code), back: () => told.push('back') },
  );
  expect(done).toBe('done');
  expect(told).toHaveLength(3);
  expect(told.at(-1)).toBe('back');
  expect(told.join()).toMatch(/^job\/record-away/);
  expect(told.join()).not.toContain('Marker');
});

test.each([
  ['a row that breaks a rule of the database', failing('23505')],
  ['a malformed chunk', new JobFailure('job/chunk-malformed')],
  ['any other error', new Error('Marker Patient')],
])('%s is a failure of the piece', async (_, failure) => {
  let tries = 0;
  const work = throughOutages(
    async () => {
      tries += 1;
      throw failure;
    },
    new AbortController().signal,
    makeStanding('the record', () => undefined),
  );
  await expect(work).rejects.toBe(failure);
  expect(tries).toBe(1);
});

test('a worker that is told to stop gives its piece back instead of waiting', async () => {
  const stopping = new AbortController();
  stopping.abort();
  const work = throughOutages(
    async () => {
      throw failing('57P01');
    },
    stopping.signal,
    makeStanding('the record', () => undefined),
  );
  await expect(work).rejects.toThrow('Marker');
});

test('it is told once that something is away and once that it is back, however often it is seen', () => {
  const told: string[] = [];
  let time = 0;
  const standing = makeStanding(
    'the queue',
    (line) => told.push(line),
    () => time,
  );
  standing.back();
  standing.away('job/queue-away ECONNREFUSED');
  expect(standing.isAway).toBe(true);
  time = 12_000;
  standing.away('job/queue-away ECONNREFUSED');
  standing.back();
  standing.back();
  expect(told).toEqual([
    'the queue does not answer (job/queue-away ECONNREFUSED), and is asked until it does',
    'the queue answers again, after 12 s',
  ]);
});
