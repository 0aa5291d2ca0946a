import { expect, it } from 'vitest';
import { proveBatchKill } from './prove-batch-kill.ts';

it('a batch that is ended with SIGKILL goes on and loses and doubles nothing', async () => {
  const { kills, lost, doubled, records } = await proveBatchKill(1, 400);
  expect(records).toBeGreaterThan(1500);
  expect(kills).toBeGreaterThan(0);
  expect([lost, doubled]).toEqual([0, 0]);
}, 60_000);
