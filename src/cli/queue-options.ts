import type { Command } from 'commander';
import type { Queue, QueueWatcher } from '../work/queue.ts';
import { countOption } from './code-settings.ts';

/** Where a command finds the queue. */
export type QueueOptions = { readonly queue: string; readonly replicas: number };

const WHERE = 'nats://host:4222, several with commas between, or postgres://user@host/database';

/** Adds the options by which a command finds the queue. */
export function withQueueOptions(command: Command): Command {
  return command
    .requiredOption('--queue <address>', WHERE)
    .option('--replicas <number>', 'copies of the stream in a NATS cluster', countOption, 1);
}

/**
 * Opens the queue; undefined when its servers do not answer, which is told and ends with status 2.
 * @param patience milliseconds for which they are asked again
 */
export async function openQueueOf(
  { queue, replicas }: QueueOptions,
  command: string,
  watcher: QueueWatcher = {},
  patience = 0,
): Promise<Queue | undefined> {
  const { openQueue } = await import('../work/open-queue.ts');
  const { pause, QUEUE_AWAY, reasonOf } = await import('../work/queue.ts');
  for (const until = performance.now() + patience; ; ) {
    try {
      return await openQueue(queue, watcher, replicas);
    } catch (error) {
      const code = reasonOf(error, QUEUE_AWAY);
      if (performance.now() >= until) {
        process.stderr.write(`${command}: the queue does not answer (${code})\n`);
        process.exitCode = 2;
        return undefined;
      }
      watcher.fault?.(code);
      await pause(500);
    }
  }
}
