import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect as connectNats } from '@nats-io/transport-node';
import { Client } from 'pg';
import { afterAll, describe, expect, type TestContext, test } from 'vitest';
import { inProcessQueue } from './in-process-queue.ts';
import { jetstreamQueue } from './jetstream-queue.ts';
import { pgBossQueue } from './pg-boss-queue.ts';
import {
  JobFailure,
  pause,
  type Queue,
  type QueueJob,
  type QueueRules,
  type TakenJob,
} from './queue.ts';

const DATABASE = process.env['ENDPLATE_TEST_DATABASE'] ?? 'postgres://root@127.0.0.1:5432/test';
const NATS = process.env['ENDPLATE_TEST_NATS'] ?? '127.0.0.1:4222';
const SCHEMA = `queue_${randomUUID().slice(0, 8)}`;

type Kind = {
  readonly open: (rules: Partial<QueueRules>) => Promise<Queue>;
  readonly isThere: boolean;
  /** a queue in memory dies with its process, so no piece of it is ever left by another */
  readonly isShared: boolean;
  readonly service: string;
};

const KINDS: Readonly<Record<string, Kind>> = {
  'in-process': {
    open: async (rules) => inProcessQueue(rules),
    isThere: true,
    isShared: false,
    service: '',
  },
  'pg-boss': {
    open: (rules) => pgBossQueue({ ...rules, url: DATABASE, schema: SCHEMA }),
    isThere: await answers(new URL(DATABASE).hostname, Number(new URL(DATABASE).port || 5432)),
    isShared: true,
    service: 'PostgreSQL: set ENDPLATE_TEST_DATABASE',
  },
  jetstream: {
    open: (rules) => jetstreamQueue({ ...rules, servers: NATS }),
    isThere: await answers(NATS.split(':')[0] ?? '', Number(NATS.split(':')[1] ?? 4222)),
    isShared: true,
    service: 'NATS with JetStream: set ENDPLATE_TEST_NATS',
  },
};

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}

const names: string[] = [];
afterAll(async () => {
  if (KINDS['pg-boss']?.isThere === true) {
    const client = new Client({ connectionString: DATABASE });
    await client.connect();
    await client.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
    await client.end();
  }
  if (KINDS['jetstream']?.isThere === true) {
    const connection = await connectNats({ servers: NATS });
    const manager = await jetstreamManager(connection);
    for (const name of names)
      for (const stream of [`ENDPLATE_${name}`, `ENDPLATE_${name}_dead`])
        await manager.streams.delete(stream).catch(() => undefined);
    await connection.drain();
  }
});

const job = (id: string, text = id): QueueJob => ({ id, body: Buffer.from(text) });
const textOf = ({ body }: TakenJob): string => Buffer.from(body).toString();

for (const [kind, { open, isThere, isShared, service }] of Object.entries(KINDS)) {
  if (!isThere && process.env['CI'] !== 'true') {
    console.log(`queue suite of ${kind} left out, no ${service}`);
    continue;
  }
  describe.concurrent(`a queue: ${kind}`, () => {
    const name = (): string => {
      const made = `t${randomUUID().slice(0, 8)}`;
      names.push(made);
      return made;
    };
    const make = async (
      onTestFinished: TestContext['onTestFinished'],
      rules: Partial<QueueRules> = {},
    ): Promise<Queue> => {
      const queue = await open({ name: name(), retryDelay: 10, ...rules });
      onTestFinished(() => queue.close());
      return queue;
    };
    const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
      for (let tries = 0; !(await isSo()); tries += 1) {
        if (tries > 1000) throw new Error('waited in vain');
        await pause(20);
      }
    };

    test('each piece is handled once, with its bytes', async ({ onTestFinished }) => {
      const queue = await make(onTestFinished);
      const done: string[] = [];
      await queue.submit(
        Array.from({ length: 20 }, (_, number) => job(`j${number}`, `text ${number}`)),
      );
      await queue.work(async (taken) => {
        done.push(`${taken.id} ${textOf(taken)} ${taken.attempt}`);
      }, 3);
      await until(() => done.length >= 20);
      await until(async () => (await queue.status()).underWay === 0);
      expect(done.toSorted()).toEqual(
        Array.from({ length: 20 }, (_, number) => `j${number} text ${number} 1`).toSorted(),
      );
      expect(await queue.status()).toEqual({ waiting: 0, underWay: 0, dead: 0 });
    });

    test('the same id twice is one piece', async ({ onTestFinished }) => {
      const queue = await make(onTestFinished);
      await queue.submit([job('one'), job('one')]);
      await queue.submit([job('one'), job('two')]);
      expect((await queue.status()).waiting).toBe(2);
    });

    test('a piece that failed is tried again, and knows which attempt it is', async ({
      onTestFinished,
    }) => {
      const queue = await make(onTestFinished);
      const attempts: number[] = [];
      await queue.submit([job('one')]);
      await queue.work(async ({ attempt }) => {
        attempts.push(attempt);
        if (attempt < 3) throw new JobFailure('job/test');
      }, 1);
      await until(() => attempts.length === 3);
      expect(attempts).toEqual([1, 2, 3]);
    });

    test('a piece that fails each time is dead with its reason, can be replayed, and words of an error are not kept', async ({
      onTestFinished,
    }) => {
      const queue = await make(onTestFinished, { attempts: 2 });
      await queue.submit([job('bad'), job('odd'), job('good')]);
      const done: string[] = [];
      let isMended = false;
      await queue.work(async ({ id }) => {
        if (id === 'bad' && !isMended) throw new JobFailure('job/test');
        if (id === 'odd' && !isMended) throw new Error('Marker Patient has low back pain');
        done.push(id);
      }, 2);
      await until(async () => (await queue.status()).dead === 2);
      const dead = await queue.dead(10);
      expect(
        dead.map(({ id, reason, attempts }) => `${id} ${reason} ${attempts}`).toSorted(),
      ).toEqual(['bad job/test 2', 'odd job/failed 2']);
      isMended = true;
      expect(await queue.replay(['bad'])).toBe(1);
      await until(() => done.includes('bad'));
      expect(await queue.discard()).toBe(1);
      expect((await queue.status()).dead).toBe(0);
      expect(done.toSorted()).toEqual(['bad', 'good']);
    });

    test('who submits waits while the queue is full', async ({ onTestFinished }) => {
      const queue = await make(onTestFinished, { mostWaiting: 3 });
      for (let number = 0; number < 3; number += 1) await queue.submit([job(`j${number}`)]);
      let isTaken = false;
      const fourth = (async () => {
        await queue.submit([job('j3')]);
        isTaken = true;
      })();
      await pause(300);
      expect(isTaken).toBe(false);
      const done: string[] = [];
      await queue.work(async ({ id }) => {
        done.push(id);
      }, 1);
      await fourth;
      await until(() => done.length === 4);
    });

    test('a drain ends what is under way and takes no more', async ({ onTestFinished }) => {
      const queue = await make(onTestFinished);
      await queue.submit([job('one'), job('two')]);
      const done: string[] = [];
      let begun = 0;
      const worker = await queue.work(async ({ id }) => {
        begun += 1;
        await pause(200);
        done.push(id);
      }, 1);
      await until(() => begun === 1);
      await worker.drain();
      expect(done).toHaveLength(1);
      expect(await queue.status()).toEqual({ waiting: 1, underWay: 0, dead: 0 });
    });

    test('workers may be added at any time', async ({ onTestFinished }) => {
      const queue = await make(onTestFinished);
      await queue.submit(Array.from({ length: 6 }, (_, number) => job(`j${number}`)));
      let together = 0;
      let most = 0;
      let done = 0;
      const handle = async (): Promise<void> => {
        together += 1;
        most = Math.max(most, together);
        await pause(150);
        together -= 1;
        done += 1;
      };
      await queue.work(handle, 1);
      await queue.work(handle, 1);
      await until(() => done === 6);
      expect(most).toBe(2);
    });

    test.runIf(isShared)(
      'a piece whose worker is gone is given to another one',
      async ({ onTestFinished }) => {
        const shared = name();
        const rules = { name: shared, lease: 1000 };
        const lost = await open(rules);
        await lost.submit([job('one')]);
        let isTaken = false;
        // Never ends: what a worker does whose machine was switched off. Its signs of life go with it.
        const script = takerFor(kind, shared);
        const child = await begin(script, () => {
          isTaken = true;
        });
        await until(() => isTaken);
        child.kill('SIGKILL');
        const queue = await open(rules);
        onTestFinished(async () => {
          await lost.close();
          await queue.close();
        });
        const attempts: number[] = [];
        await queue.work(async ({ attempt }) => {
          attempts.push(attempt);
        }, 1);
        await until(() => attempts.length > 0);
        expect(attempts).toEqual([2]);
      },
      40_000,
    );
  });
}

/** A program that takes one piece and never ends it. */
function takerFor(kind: string, name: string): string {
  const opened =
    kind === 'jetstream'
      ? `(await import('${new URL('./jetstream-queue.ts', import.meta.url).href}')).jetstreamQueue({ servers: '${NATS}', name: '${name}', lease: 1000 })`
      : `(await import('${new URL('./pg-boss-queue.ts', import.meta.url).href}')).pgBossQueue({ url: '${DATABASE}', schema: '${SCHEMA}', name: '${name}', lease: 1000 })`;
  return `const queue = await ${opened}; await queue.work(async () => { console.log('taken'); await new Promise(() => {}); }, 1);`;
}

async function begin(
  script: string,
  taken: () => void,
): Promise<import('node:child_process').ChildProcess> {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', taken);
  return child;
}
