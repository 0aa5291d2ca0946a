import { expect, test } from 'vitest';
import { throughOutages } from './outages.ts';
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
    (code) => told.push(code),
  );
  expect(done).toBe('done');
  expect(told).toHaveLength(2);
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
    () => undefined,
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
    () => undefined,
  );
  await expect(work).rejects.toThrow('Marker');
});
