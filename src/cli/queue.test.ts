import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { pgBossQueue } from '../work/pg-boss-queue.ts';
import { pause, WORKER_LOST } from '../work/queue.ts';
import {
  answers,
  DATABASE,
  onDatabase,
  PORTS,
  passMinute,
  takeAndBeKilled,
} from '../work/testing/queue-servers.ts';

const command = fileURLToPath(new URL('endplate.ts', import.meta.url));
const isThere = process.env['CI'] === 'true' || (await answers(PORTS.database));

/** An empty database: the command has one queue in each. */
async function newDatabase(): Promise<string> {
  const name = `endplate_test_${randomBytes(6).toString('hex')}`;
  await onDatabase(DATABASE, `CREATE DATABASE ${name}`);
  onTestFinished(() => onDatabase(DATABASE, `DROP DATABASE ${name} WITH (FORCE)`));
  const url = new URL(DATABASE);
  url.pathname = `/${name}`;
  return url.href;
}

test.skipIf(!isThere)(
  'endplate queue lists a chunk over which its worker was lost and puts it back',
  async () => {
    const url = await newDatabase();
    const rules = { url, name: 'notes', attempts: 1, lease: 1000 };
    const queue = await pgBossQueue(rules);
    onTestFinished(() => queue.close());
    const lose = async (): Promise<void> => {
      await takeAndBeKilled(rules);
      await passMinute(rules);
      while ((await queue.status()).dead === 0) await pause(20);
    };
    const endplate = (...words: string[]): string =>
      spawnSync(process.execPath, [command, 'queue', ...words, '--queue', url], {
        encoding: 'utf8',
      }).stdout;
    await queue.submit([{ id: 'one', body: Buffer.from('Marker Patient') }]);
    await lose();
    const status = endplate('status');
    expect(status).toContain('waiting 0\nunder way 0\nfailed 1\n');
    expect(status).toMatch(new RegExp(`^\\S+Z one ${WORKER_LOST}, 1 attempts$`, 'm'));
    expect(endplate('replay', 'another')).toBe('0 put back\n');
    expect(endplate('replay', 'one')).toBe('1 put back\n');
    expect(endplate('status')).toBe('waiting 1\nunder way 0\nfailed 0\n');
  },
);
