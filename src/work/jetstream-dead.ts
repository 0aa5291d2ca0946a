import type { JetStreamClient, JetStreamManager, StoredMsg } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import type { DeadJob, QueueJob } from './queue.ts';

/** Pieces that were given up, on a stream of their own. */
export type DeadStream = {
  /** @param mark of the piece on its own stream, so that it is kept once however often this is tried */
  add(job: QueueJob, mark: number, reason: string, attempts: number): Promise<void>;
  count(): Promise<number>;
  list(most: number): Promise<DeadJob[]>;
  replay(
    ids: readonly string[] | undefined,
    submit: (job: QueueJob, messageId: string) => Promise<void>,
  ): Promise<number>;
  discard(ids: readonly string[] | undefined): Promise<number>;
};

const JOB = 'Endplate-Job';
const REASON = 'Endplate-Reason';
const ATTEMPTS = 'Endplate-Attempts';

/** @param stream that holds them @param subject on which they are put there */
export function jetstreamDead(
  client: JetStreamClient,
  manager: JetStreamManager,
  stream: string,
  subject: string,
): DeadStream {
  const each = async function* (): AsyncGenerator<StoredMsg> {
    const { state } = await manager.streams.info(stream);
    if (state.messages === 0) return;
    for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
      const message = await manager.streams.getMessage(stream, { seq });
      if (message !== null) yield message;
    }
  };
  const chosen = async function* (ids: readonly string[] | undefined): AsyncGenerator<StoredMsg> {
    for await (const message of each())
      if (ids === undefined || ids.includes(idOf(message))) yield message;
  };
  return {
    async add({ id, body }, mark, reason, attempts) {
      const head = headers();
      head.set(JOB, id);
      head.set(REASON, reason);
      head.set(ATTEMPTS, String(attempts));
      const msgID = `${mark}`;
      await client.publish(subject, body, { msgID, headers: head, timeout: 5000 });
    },
    count: async () => (await manager.streams.info(stream)).state.messages,
    async list(most) {
      const found: DeadJob[] = [];
      for await (const message of each()) {
        if (found.length >= most) break;
        found.push({
          id: idOf(message),
          reason: message.header.get(REASON),
          attempts: Number(message.header.get(ATTEMPTS)),
          at: message.time.toISOString(),
        });
      }
      return found;
    },
    async replay(ids, submit) {
      let count = 0;
      for await (const message of chosen(ids)) {
        // The stream remembers the id of the first time; this is meant to be taken once more.
        const id = idOf(message);
        await submit({ id, body: message.data }, `${id}#${message.seq}`);
        await manager.streams.deleteMessage(stream, message.seq);
        count += 1;
      }
      return count;
    },
    async discard(ids) {
      let count = 0;
      for await (const message of chosen(ids)) {
        await manager.streams.deleteMessage(stream, message.seq);
        count += 1;
      }
      return count;
    },
  };
}

function idOf(message: StoredMsg): string {
  return message.header.get(JOB);
}
