import type { Command } from 'commander';
import type { Queue } from '../work/queue.ts';
import { countOption } from './code-settings.ts';
import { openQueueOf, type QueueOptions, withQueueOptions } from './queue-options.ts';
import { watchQueue } from './queue-watch.ts';

type StatusOptions = QueueOptions & { readonly watch?: true; readonly every: number };

const STATUS_HELP = `
Examples:
  endplate queue status --queue nats://127.0.0.1:4222
  endplate queue status --queue nats://127.0.0.1:4222 --watch`;

/** Adds `endplate queue` to the program. */
export function registerQueue(program: Command): void {
  const command = program.command('queue').description('look at the queue, and at what failed');
  withQueueOptions(
    command.command('status').description('how many chunks wait, are under way, failed'),
  )
    .option('--watch', 'tell again and again, with rate and time left, until it is ended')
    .option('--every <seconds>', 'pause between two looks', countOption, 2)
    .addHelpText('after', STATUS_HELP)
    .action((options: StatusOptions) =>
      withQueue(options, async (queue) => {
        if (options.watch) {
          const stopping = new AbortController();
          const stop = (): void => stopping.abort();
          process.once('SIGTERM', stop).once('SIGINT', stop);
          process.stdout.once('error', stop); // who read it is gone
          await watchQueue(
            () => queue.status(),
            process.stdout,
            options.every * 1000,
            stopping.signal,
          );
          return;
        }
        const { waiting, underWay, dead } = await queue.status();
        process.stdout.write(`waiting ${waiting}\nunder way ${underWay}\nfailed ${dead}\n`);
        for (const { id, reason, attempts, at } of await queue.dead(100))
          process.stdout.write(`${at} ${id} ${reason}, ${attempts} attempts\n`);
      }),
    );
  const each = (
    name: string,
    says: string,
    work: (queue: Queue, ids: readonly string[]) => Promise<void>,
  ): void => {
    withQueueOptions(command.command(`${name} [ids...]`).description(says)).action(
      (ids: string[], options: QueueOptions) => withQueue(options, (queue) => work(queue, ids)),
    );
  };
  each('replay', 'put failed chunks back, all or those named', async (queue, ids) => {
    const count = await queue.replay(ids.length === 0 ? undefined : ids);
    process.stdout.write(`${count} put back\n`);
  });
  each('discard', 'forget failed chunks, all or those named', async (queue, ids) => {
    const count = await queue.discard(ids.length === 0 ? undefined : ids);
    process.stdout.write(`${count} forgotten\n`);
  });
}

async function withQueue(
  options: QueueOptions,
  work: (queue: Queue) => Promise<void>,
): Promise<void> {
  const queue = await openQueueOf(options, 'endplate queue');
  if (queue === undefined) return;
  await work(queue);
  await queue.close();
}
