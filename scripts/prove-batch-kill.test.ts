import { expect, it } from 'vitest';
import { proveBatchFullDisk, proveBatchKill } from './prove-batch-kill.ts';

it('a batch that is ended with SIGKILL goes on and loses and doubles nothing', async () => {
  const { kills, lost, doubled, records } = await proveBatchKill(1, 400);
  expect(records).toBeGreaterThan(1500);
  expect(kills).toBeGreaterThan(0);
  expect([lost, doubled]).toEqual([0, 0]);
});

it('a batch whose disk is full says so, and goes on when there is room', async () => {
  const proved = await proveBatchFullDisk(400);
  if (proved === undefined) {
    console.log('batch on a full disk left out: only root can make a disk');
    return;
  }
  expect(proved).toMatchObject({ status: 2, lost: 0, doubled: 0 });
  expect(proved.said).toContain('ENOSPC');
});
