import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { keepPolicy } from '../store/payer-policies.ts';
import { inProcessQueue } from '../work/in-process-queue.ts';
import { openSubmitDesk } from './submit-desk.ts';
import { EXAMPLE_POLICY } from './testing/example-policy.ts';

const VISIT = { id: 'e1', dateOfService: '2026-11-02', note: 'Assessment: low back pain.' };

onBothDatabases('what is submitted', ({ newStore }) => {
  test('is one chunk however often, and another one after a payer policy was imported', async () => {
    const store = await newStore();
    const data = await mkdtemp(join(tmpdir(), 'endplate-submit-'));
    const queue = inProcessQueue();
    onTestFinished(async () => {
      await queue.close();
      await rm(data, { recursive: true });
    });
    const submitted = async (): Promise<number> => {
      const desk = await openSubmitDesk(store, data, 'practice-a', queue);
      await desk.take([{ visit: VISIT }]);
      await desk.end();
      expect(desk.taken).toEqual({ visits: 1, claims: 0, chunks: 1 });
      return (await queue.status()).waiting;
    };
    expect([await submitted(), await submitted()]).toEqual([1, 1]);
    await keepPolicy(data, EXAMPLE_POLICY);
    expect([await submitted(), await submitted()]).toEqual([2, 2]);
  });
});
