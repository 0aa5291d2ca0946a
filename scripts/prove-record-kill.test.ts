import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { onBothDatabases, TEST_KEY } from '../src/store/database/for-tests.ts';
import { proveRecordKill } from './prove-record-kill.ts';

onBothDatabases('a process that saves and is killed', ({ newLocation }) => {
  test('loses nothing that it said was saved, and leaves the audit log whole', async () => {
    const location = await newLocation();
    const proof = await proveRecordKill(3, location, tmpdir(), { ENDPLATE_KEY: TEST_KEY });
    expect(proof).toMatchObject({ lost: 0, wrong: 0 });
    expect(proof.acknowledged).toBeGreaterThan(14);
  });
});
