import {
  AckPolicy,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { connect, headers, type NatsConnection, nanos } from '@nats-io/transport-node';
import { jetstreamDead } from './jetstream-dead.ts';
import {
  pause,
  QUEUE_AWAY,
  QUEUE_RULES,
  type Queue,
  type QueueJob,
  type QueueRules,
  type QueueWatcher,
  type QueueWorker,
  reasonOf,
  type TakenJob,
  WORKER_LOST,
} from './queue.ts';

export type JetStreamOptions = Partial<QueueRules> &
  QueueWatcher & {
    readonly servers: string | readonly string[];
    /** copies of the stream over the servers of a cluster: 1, 3 or 5 */
    readonly replicas?: number;
  };

/** The header that carries the id of a piece; JetStream knows it too, as the id of the message. */
const JOB = 'Endplate-Job';
/** A piece submitted again within this time is the same piece, in milliseconds. */
const REMEMBERED = 600_000;
/** Milliseconds that a worker waits for a piece before it asks again. */
const WAIT = 1000;
/** Milliseconds after which a full or an absent stream is tried again. */
const RETRY = 200;
/** Publishing is tried for so long, so that a change of the leader goes unnoticed, in milliseconds. */
const PATIENCE = 60_000;

/** A queue on a NATS JetStream stream, for many machines. */
export async function jetstreamQueue(options: JetStreamOptions): Promise<Queue> {
  const rules = { ...QUEUE_RULES, ...options };
  const names = namesOf(rules.name);
  const connection = await connect({
    servers: typeof options.servers === 'string' ? options.servers : [...options.servers],
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    name: 'endplate',
  });
  const link = { isUp: true };
  void watch(connection, link, options);
  const manager = await patiently(() => jetstreamManager(connection));
  await patiently(() => prepare(manager, names, rules, options.replicas ?? 1));
  const client = jetstream(connection);
  const dead = jetstreamDead(client, manager, names.dead, names.deadSubject);
  const workers = new Set<QueueWorker>();

  return {
    kind: 'jetstream',
    async submit(jobs) {
      for (const job of jobs) await publish(client, names.subject, job, job.id);
    },
    async work(handle, atOnce, givenUp) {
      const told = { givenUp, link, watcher: options };
      const worker = startWorker({ client, names, rules, dead, handle, atOnce, ...told });
      workers.add(worker);
      return {
        drain: async () => {
          await worker.drain();
          workers.delete(worker);
        },
      };
    },
    async status() {
      const consumer = await manager.consumers.info(names.stream, CONSUMER);
      const { state } = await manager.streams.info(names.stream);
      return {
        waiting: consumer.num_pending,
        underWay: consumer.num_ack_pending,
        dead: await dead.count(),
        // a piece leaves the stream when it is acknowledged
        ended: state.last_seq - state.messages,
      };
    },
    dead: (most) => dead.list(most),
    replay: (ids) => dead.replay(ids, (job, id) => publish(client, names.subject, job, id)),
    discard: (ids) => dead.discard(ids),
    async close() {
      await Promise.all([...workers].map((worker) => worker.drain()));
      await connection.drain();
    },
  };
}

const CONSUMER = 'workers';

type Names = {
  readonly stream: string;
  readonly subject: string;
  readonly dead: string;
  readonly deadSubject: string;
};

function namesOf(name: string): Names {
  return {
    stream: `ENDPLATE_${name}`,
    subject: `endplate.${name}.jobs`,
    dead: `ENDPLATE_${name}_dead`,
    deadSubject: `endplate.${name}.dead`,
  };
}

async function prepare(
  manager: JetStreamManager,
  names: Names,
  { lease, mostWaiting }: QueueRules,
  replicas: number,
): Promise<void> {
  const common = { storage: StorageType.File, num_replicas: replicas, max_age: 0 };
  await addStream(manager, {
    ...common,
    name: names.stream,
    subjects: [names.subject],
    retention: RetentionPolicy.Workqueue,
    discard: DiscardPolicy.New,
    max_msgs: mostWaiting,
    duplicate_window: nanos(REMEMBERED),
  });
  await addStream(manager, {
    ...common,
    name: names.dead,
    subjects: [names.deadSubject],
    retention: RetentionPolicy.Limits,
    duplicate_window: nanos(REMEMBERED),
  });
  await manager.consumers.add(names.stream, {
    durable_name: CONSUMER,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(lease),
    // Attempts are counted by the worker, which keeps the reason of the last one.
    max_deliver: -1,
    max_ack_pending: 10_000,
  });
}

async function addStream(
  manager: JetStreamManager,
  config: Parameters<JetStreamManager['streams']['add']>[0],
): Promise<void> {
  const isThere = await manager.streams.info(config.name).then(
    () => true,
    () => false,
  );
  if (isThere) await manager.streams.update(config.name, config);
  else await manager.streams.add(config);
}

/** Tries again while the servers choose a leader, or while the stream is full. */
async function publish(
  client: JetStreamClient,
  subject: string,
  job: QueueJob,
  msgID: string,
): Promise<void> {
  const head = headers();
  head.set(JOB, job.id);
  for (let patience = PATIENCE; ; patience -= RETRY) {
    try {
      await client.publish(subject, job.body, { msgID, headers: head, timeout: 5000 });
      return;
    } catch (error) {
      if (isFull(error)) patience = PATIENCE;
      else if (patience <= 0 || isTooLarge(error)) throw error;
      await pause(RETRY);
    }
  }
}

/** The stream holds as many as it may (error 10077 of the server): workers have to make room. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 10_077;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /max_payload/i.test(error.message);
}

async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let patience = PATIENCE; ; patience -= RETRY) {
    try {
      return await ask();
    } catch (error) {
      if (patience <= 0) throw error;
      await pause(RETRY);
    }
  }
}

/** A connection that is lost is made again in the background, and requests wait for it meanwhile. */
async function watch(
  connection: NatsConnection,
  link: { isUp: boolean },
  { fault, well }: QueueWatcher,
): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type !== 'disconnect' && type !== 'reconnect') continue;
    link.isUp = type === 'reconnect';
    if (link.isUp) well?.();
    else fault?.(QUEUE_AWAY);
  }
}

type Working = {
  readonly client: JetStreamClient;
  readonly names: Names;
  readonly rules: QueueRules;
  readonly dead: ReturnType<typeof jetstreamDead>;
  readonly handle: (job: TakenJob) => Promise<void>;
  readonly atOnce: number;
  readonly givenUp: ((reason: string) => void) | undefined;
  /** whether the connection stands */
  readonly link: { readonly isUp: boolean };
  readonly watcher: QueueWatcher;
};

function startWorker(working: Working): QueueWorker {
  const { client, names, atOnce, link, watcher } = working;
  const draining = new AbortController();
  const slot = async (): Promise<void> => {
    while (!draining.signal.aborted) {
      try {
        const consumer = await client.consumers.get(names.stream, CONSUMER);
        while (!draining.signal.aborted) {
          const message = await consumer.next({ expires: WAIT });
          if (link.isUp) watcher.well?.();
          if (message !== null) await take(working, message);
        }
      } catch (error) {
        // The leader changed, or the servers are away: what was under way is given out again.
        watcher.fault?.(reasonOf(error, QUEUE_AWAY));
        await pause(RETRY);
      }
    }
  };
  const slots = Array.from({ length: atOnce }, slot);
  return {
    drain: async () => {
      draining.abort();
      await Promise.all(slots);
    },
  };
}

async function take({ rules, dead, handle, givenUp }: Working, message: JsMsg): Promise<void> {
  const id = message.headers?.get(JOB) ?? String(message.seq);
  const attempt = message.info.deliveryCount;
  const giveUp = async (reason: string, attempts: number): Promise<void> => {
    await dead.add({ id, body: message.data }, message.seq, reason, attempts);
    await acknowledge(message);
    givenUp?.(reason);
  };
  // Each worker that had it died before it could say why.
  if (attempt > rules.attempts) return await giveUp(WORKER_LOST, attempt - 1);
  const beat = setInterval(() => message.working(), Math.max(250, rules.lease / 3));
  try {
    await handle({ id, body: message.data, attempt });
  } catch (error) {
    if (attempt >= rules.attempts) await giveUp(reasonOf(error), attempt);
    else message.nak(rules.retryDelay);
    return;
  } finally {
    clearInterval(beat);
  }
  await acknowledge(message);
}

/** Waits until the server has it: an acknowledgment that is lost means the piece once more, which is allowed. */
async function acknowledge(message: JsMsg): Promise<void> {
  await message.ackAck({ timeout: 5000 });
}
