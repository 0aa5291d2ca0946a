import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect as connectNats } from '@nats-io/transport-node';
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
  type QueueWatcher,
  type TakenJob,
  WORKER_LOST,
} from './queue.ts';
import {
  answers,
  DATABASE,
  NATS,
  onDatabase,
  PORTS,
  passMinute,
  takeAndBeKilled,
} from './testing/queue-servers.ts';

const SCHEMA = `queue_${randomUUID().slice(0, 8)}`;

type Kind = {
  /** @param address of its servers, where they are reached by another way */
  readonly open: (
    options: Partial<QueueRules> & QueueWatcher,
    address?: { readonly port: number },
  ) => Promise<Queue>;
  readonly isThere: boolean;
  /** a queue in memory dies with its process, so no piece of it is ever left by another */
  readonly isShared: boolean;
  readonly server: { readonly host: string; readonly port: number } | undefined;
  readonly service: string;
};

const KINDS: Readonly<Record<string, Kind>> = {
  'in-process': {
    open: async (rules) => inProcessQueue(rules),
    isThere: true,
    isShared: false,
    server: undefined,
    service: '',
  },
  'pg-boss': {
    open: (rules, { port } = PORTS.database) => {
      const url = new URL(DATABASE);
      url.port = String(port);
      return pgBossQueue({ ...rules, url: url.href, schema: SCHEMA });
    },
    isThere: await answers(PORTS.database),
    isShared: true,
    server: PORTS.database,
    service: 'PostgreSQL: set ENDPLATE_TEST_DATABASE',
  },
  jetstream: {
    open: (rules, { port } = PORTS.nats) =>
      jetstreamQueue({ ...rules, servers: `${NATS.split(':')[0]}:${port}` }),
    isThere: await answers(PORTS.nats),
    isShared: true,
    server: PORTS.nats,
    service: 'NATS with JetStream: set ENDPLATE_TEST_NATS',
  },
};

/** Stands between a queue and its server, and can be cut. */
async function wireTo({ host, port }: { readonly host: string; readonly port: number }) {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, host);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    port: own,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: () => void server.close(),
  };
}

const serversOf = (kind: string, rules: Partial<QueueRules>) =>
  kind === 'jetstream' ? { ...rules, servers: NATS } : { ...rules, url: DATABASE, schema: SCHEMA };

const names: string[] = [];
afterAll(async () => {
  if (KINDS['pg-boss']?.isThere === true) {
    await onDatabase(DATABASE, `DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
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

for (const [kind, { open, isThere, isShared, server, service }] of Object.entries(KINDS)) {
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
      while (!(await isSo())) await pause(20);
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
      expect(await queue.status()).toEqual({ waiting: 0, underWay: 0, dead: 0, ended: 20 });
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
      const givenUp: string[] = [];
      let isMended = false;
      await queue.work(
        async ({ id }) => {
          if (id === 'bad' && !isMended) throw new JobFailure('job/test');
          if (id === 'odd' && !isMended) throw new Error('Marker Patient has low back pain');
          done.push(id);
        },
        2,
        (reason) => givenUp.push(reason),
      );
      await until(async () => (await queue.status()).dead === 2);
      await until(() => givenUp.length === 2);
      expect(givenUp.toSorted()).toEqual(['job/failed', 'job/test']);
      expect((await queue.status()).ended).toBe(3);
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

    test('of the dead so many are told as are asked for, the oldest first; those named are forgotten, all are put back', async ({
      onTestFinished,
    }) => {
      const queue = await make(onTestFinished, { attempts: 1 });
      const done: string[] = [];
      let isMended = false;
      await queue.work(async ({ id }) => {
        if (!isMended) throw new JobFailure('job/test');
        done.push(id);
      }, 1);
      for (const [index, id] of ['one', 'two', 'three'].entries()) {
        await queue.submit([job(id)]);
        await until(async () => (await queue.status()).dead === index + 1);
      }
      expect((await queue.dead(2)).map(({ id }) => id)).toEqual(['one', 'two']);
      expect(await queue.discard(['two', 'none'])).toBe(1);
      isMended = true;
      expect(await queue.replay()).toBe(2);
      await until(() => done.length === 2);
      expect(done.toSorted()).toEqual(['one', 'three']);
      expect((await queue.status()).dead).toBe(0);
    });

    test('a piece of the largest size that a chunk has comes whole', async ({ onTestFinished }) => {
      const queue = await make(onTestFinished);
      const text = 'é'.repeat(480_000);
      const taken: string[] = [];
      await queue.submit([job('one', text)]);
      await queue.work(async (piece) => {
        taken.push(textOf(piece));
      }, 1);
      await until(() => taken.length === 1);
      expect(taken[0] === text).toBe(true);
    });

    test('a closed queue has ended what was under way', async () => {
      const queue = await open({ name: name() });
      await queue.submit([job('one')]);
      let [begun, done] = [0, 0];
      await queue.work(async () => {
        begun += 1;
        await pause(200);
        done += 1;
      }, 1);
      await until(() => begun === 1);
      await queue.close();
      expect(done).toBe(1);
    });

    test.runIf(isShared)(
      'what was submitted by one is there for another that opens the queue later',
      async ({ onTestFinished }) => {
        const shared = { name: name() };
        const submitting = await open(shared);
        await submitting.submit([job('one')]);
        await submitting.close();
        const queue = await open(shared);
        onTestFinished(() => queue.close());
        await queue.submit([job('one')]);
        expect(await queue.status()).toEqual({ waiting: 1, underWay: 0, dead: 0, ended: 0 });
      },
    );

    test.runIf(isShared)(
      'a worker whose servers are away says so, waits, and goes on when they are back',
      async ({ onTestFinished }) => {
        const wire = await wireTo(server ?? PORTS.nats);
        const seen: string[] = [];
        const queue = await open(
          {
            name: name(),
            fault: (code) => seen.push(code),
            well: () => {
              if (seen.at(-1) !== 'well') seen.push('well');
            },
          },
          wire,
        );
        onTestFinished(async () => {
          await queue.close();
          wire.close();
        });
        const done: string[] = [];
        await queue.work(async ({ id }) => {
          done.push(id);
        }, 1);
        await queue.submit([job('one')]);
        await until(() => done.length === 1 && seen.at(-1) === 'well');
        seen.length = 0;
        wire.cut();
        await until(() => seen.length > 0);
        await pause(1500);
        expect(seen.every((code) => code.startsWith('job/queue-away'))).toBe(true);
        wire.mend();
        await until(() => seen.at(-1) === 'well');
        await queue.submit([job('two')]);
        await until(() => done.length === 2);
      },
    );

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
      expect(await queue.status()).toEqual({ waiting: 1, underWay: 0, dead: 0, ended: 1 });
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
        await takeAndBeKilled(serversOf(kind, rules));
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
    );

    test.runIf(isShared)(
      'a piece over which each worker was lost is dead for that, and not worked on until it is put back',
      async ({ onTestFinished }) => {
        const rules = { name: name(), lease: 1000, retryDelay: 10, attempts: 2 };
        const queue = await open(rules);
        onTestFinished(() => queue.close());
        await queue.submit([job('one')]);
        for (let lost = 0; lost < rules.attempts; lost += 1) {
          const servers = serversOf(kind, rules);
          await takeAndBeKilled(servers);
          if ('url' in servers) await passMinute(servers);
        }
        const [attempts, reasons]: [number[], string[]] = [[], []];
        const worker = async ({ attempt }: TakenJob): Promise<void> => {
          attempts.push(attempt);
        };
        await queue.work(worker, 1, (reason) => reasons.push(reason));
        // pg-boss gives it up by itself, and no worker is told
        const told = kind === 'pg-boss' ? [] : [WORKER_LOST];
        await until(
          async () => (await queue.status()).ended === 1 && reasons.length === told.length,
        );
        expect(reasons).toEqual(told);
        expect(await queue.status()).toEqual({ waiting: 0, underWay: 0, dead: 1, ended: 1 });
        expect(await queue.dead(10)).toMatchObject([
          { id: 'one', reason: WORKER_LOST, attempts: 2 },
        ]);
        expect(attempts).toEqual([]);
        expect(await queue.replay(['one'])).toBe(1);
        await until(() => attempts.length > 0);
        expect(attempts).toEqual([1]);
        expect(await queue.dead(10)).toEqual([]);
      },
    );
  });
}
