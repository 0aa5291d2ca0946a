import { expect, it } from 'vitest';
import { proveIngestKill } from './prove-ingest-kill.ts';

it('what was acknowledged before a SIGKILL is stored, and stored once', async () => {
  const { kills, acknowledged, lost, doubled } = await proveIngestKill('embedded', 2, 120);
  expect([kills, acknowledged, lost, doubled]).toEqual([2, 120, 0, 0]);
});
