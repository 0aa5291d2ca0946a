import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Client } from 'pg';
import type { JetStreamOptions } from '../jetstream-queue.ts';
import type { PgBossOptions } from '../pg-boss-queue.ts';

/** The servers that tests of queues use. */
export const DATABASE =
  process.env['ENDPLATE_TEST_DATABASE'] ?? 'postgres://root@127.0.0.1:5432/test';
export const NATS = process.env['ENDPLATE_TEST_NATS'] ?? '127.0.0.1:4222';

export const PORTS = {
  database: {
    host: new URL(DATABASE).hostname,
    port: Number(new URL(DATABASE).port || 5432),
  },
  nats: { host: NATS.split(':')[0] ?? '', port: Number(NATS.split(':')[1] ?? 4222) },
};

/** Whether somebody listens there. */
export function answers({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}

/** Asks PostgreSQL something. */
export async function onDatabase(url: string, sql: string, values: unknown[] = []): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}

/** A process takes one piece, never ends it, and is killed: so goes a machine that is switched off. */
export async function takeAndBeKilled(options: JetStreamOptions | PgBossOptions): Promise<void> {
  const [file, maker] =
    'url' in options
      ? ['pg-boss-queue.ts', 'pgBossQueue']
      : ['jetstream-queue.ts', 'jetstreamQueue'];
  const script = `
    const { ${maker} } = await import('${new URL(`../${file}`, import.meta.url).href}');
    const queue = await ${maker}(${JSON.stringify(options)});
    await queue.work(async () => { console.log('taken'); await new Promise(() => {}); }, 1);`;
  const words = ['--input-type=module-typescript', '-e', script];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** The last sign of life of a worker becomes a minute older: pg-boss waits ten seconds for the next at least. */
export function passMinute({ url, schema, name }: PgBossOptions): Promise<void> {
  const table = `${schema ?? 'endplate_jobs'}.job`;
  return onDatabase(
    url,
    `UPDATE ${table} SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE name = $1 AND state = 'active'`,
    [name],
  );
}
