import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeScrubber } from '../claims/scrub.ts';
import { makeEngine } from '../engine.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { encounterIdOf } from '../store/record/encounters.ts';
import { systemScope } from '../store/scope.ts';
import { openDoors } from './doors.ts';
import { framed } from './mllp-frames.ts';

const MESSAGE = [
  'MSH|^~\\&|EHR|CLINIC|ENDPLATE|OFFICE|20261102101500||MDM^T02^MDM_T02|m1|P|2.5.1',
  'PID|1||p1',
  'PV1|1|O|||||||||||||||||v1|||||||||||||||||||||||||20261102',
  'TXA|1|CN|TX|20261102',
  'OBX|1|TX|11506-3^Progress note^LN||Assessment: low back pain.',
  '',
].join('\r');

onBothDatabases('the doors of a practice', ({ newStore }) => {
  test('a message by MLLP and a file in the folder are in the record when they are acknowledged', async () => {
    const store = await newStore();
    const engine = makeEngine({ today: '2026-11-02' });
    const folder = await mkdtemp(join(tmpdir(), 'endplate-doors-'));
    const scrubber = makeScrubber({ codebook: engine.codebook, today: '2026-11-02' });
    const house = { store, engine, scrubber, today: () => '2026-11-02' };
    const doors = await openDoors(async () => house, 'practice-a', { folder, mllpPort: 0 });
    const scope = systemScope('practice-a', 'test');
    try {
      await writeFile(join(folder, 'walk-in.txt'), 'Assessment: low back pain.');
      const answer = await send(doors.mllp?.port ?? 0, MESSAGE);
      expect(answer).toContain('MSA|AA|m1');
      expect(await encounterIdOf(scope, store, 'v1')).toBeDefined();
      expect(
        await send(doors.mllp?.port ?? 0, 'MSH|^~\\&|EHR||||||MDM^T02|m2|P|2.5.1\r'),
      ).toContain('MSA|AE|m2');
      for (let tries = 0; tries < 100; tries += 1) {
        if ((await readdir(join(folder, 'done'))).length > 0) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await encounterIdOf(scope, store, 'walk-in.txt')).toBeDefined();
    } finally {
      await doors.close();
      await rm(folder, { recursive: true });
    }
  });
});

function send(port: number, message: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(framed(Buffer.from(message))));
    socket.once('data', (answer: Buffer) => {
      socket.end();
      resolve(answer.toString());
    });
    socket.once('error', reject);
  });
}
