import { expect, it } from 'vitest';
import { hasNatsServer, postgresBinaries } from './loopback-cluster.ts';
import { proveCluster } from './prove-cluster.ts';

const binaries = postgresBinaries();
const isThere = binaries !== undefined && hasNatsServer();
if (!isThere) console.log('cluster proof left out: install postgresql and nats-server');

it.skipIf(!isThere && process.env['CI'] !== 'true')(
  'a cluster whose servers and workers end, restart and run out of disk loses and doubles no visit',
  async () => {
    const proved = await proveCluster(6000, binaries ?? '');
    const { lost, doubled, dead, brokenAudit, faults, hashes } = proved;
    expect({ lost, doubled, dead, brokenAudit }).toEqual({
      lost: 0,
      doubled: 0,
      dead: 0,
      brokenAudit: 0,
    });
    expect(hashes[0]).toBe(hashes[1]);
    expect(faults.length).toBeGreaterThanOrEqual(3);
    for (const { open } of faults) expect(open).toBeGreaterThan(0);
  },
  300_000,
);
