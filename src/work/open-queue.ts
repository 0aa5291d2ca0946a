import type { Queue, QueueWatcher } from './queue.ts';

/** The queue of a service’s jobs, in the PostgreSQL database that holds its record. */
export async function jobQueueAt(url: string, fault: (code: string) => void): Promise<Queue> {
  const { pgBossQueue } = await import('./pg-boss-queue.ts');
  return pgBossQueue({ url, fault, name: 'jobs' });
}

/**
 * Opens the queue at an address: `nats://host:4222`, several with commas between, or `postgres://user@host/database`.
 * Each is loaded only when it is asked for.
 */
export async function openQueue(
  address: string,
  watcher: QueueWatcher,
  replicas = 1,
): Promise<Queue> {
  if (/^postgres(ql)?:\/\//.test(address)) {
    const { pgBossQueue } = await import('./pg-boss-queue.ts');
    return pgBossQueue({ url: address, ...watcher });
  }
  const { jetstreamQueue } = await import('./jetstream-queue.ts');
  const servers = address.split(',').map((server) => server.replace(/^nats:\/\//, ''));
  return jetstreamQueue({ servers, replicas, ...watcher });
}
