import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { countOption } from './code-settings.ts';
import { sourcesOf } from './input.ts';
import { type RecordOptions, withRecord, withRecordOptions } from './open-record.ts';

type QueueOptions = RecordOptions & { readonly queue: string; readonly replicas: number };

const WHERE = 'nats://host:4222, several with commas between, or postgres://user@host/database';

const SUBMIT_HELP = `
Visits are cut into chunks of 256 and encrypted with the key of the record. The same visits submitted
twice are one chunk. It waits while the queue is full.

Example:
  endplate submit visits.ndjson --queue nats://127.0.0.1:4222 --database postgres://endplate@127.0.0.1/endplate`;

const WORKER_HELP = `
Takes chunks, stores their visits with their decisions, and acknowledges after the commit. Start as many
as there are processors, on any machine. SIGTERM ends what is under way and stops.

Example:
  endplate worker --queue nats://127.0.0.1:4222 --database postgres://endplate@127.0.0.1/endplate`;

/** A worker is started by itself, perhaps before the record is: milliseconds. */
const RECORD_PATIENCE = 60_000;

const fault = (code: string): void => void process.stderr.write(`${code}\n`);

/** Adds `endplate submit` to the program. */
export function registerSubmit(program: Command): void {
  withQueueOptions(
    program.command('submit <files...>').description('put visits on the queue for workers'),
  )
    .option('--practice <id>', 'whose record it is; needed when there are several')
    .addHelpText('after', SUBMIT_HELP)
    .action((files: string[], options: QueueOptions & { readonly practice?: string }) =>
      withRecord(options, async (store, directory) => {
        const { practiceOf } = await import('../intake/doors.ts');
        const { arrivedVisits } = await import('../intake/ingest.ts');
        const { chunksOf } = await import('../work/chunks.ts');
        const tenant = await practiceOf(store, options.practice);
        if (tenant === undefined) {
          process.stderr.write('endplate submit: name the practice with --practice\n');
          process.exitCode = 2;
          return;
        }
        const { openEngine } = await import('../store/open-engine.ts');
        const { today } = await import('../store/today.ts');
        const { fingerprintOfEngine, fingerprintText } = await import(
          '../store/engine-fingerprint.ts'
        );
        const { engine } = await openEngine(directory, today);
        const readWith = fingerprintText(fingerprintOfEngine(engine));
        const queue = await openQueueOf(options);
        let visits = 0;
        let chunks = 0;
        for (const { path = '' } of await sourcesOf(files)) {
          const arrived = arrivedVisits(store, await readFile(path), { name: basename(path) });
          if (arrived.hasLost) {
            process.stderr.write(`${path}: not all of it could be read; try endplate ingest\n`);
            process.exitCode = 1;
          }
          visits += arrived.encounters.length;
          for (const chunk of chunksOf(arrived.encounters, tenant, store.keys, readWith)) {
            await queue.submit([chunk]);
            chunks += 1;
          }
        }
        await queue.close();
        process.stdout.write(`${visits} visits in ${chunks} chunks\n`);
      }),
    );
}

/** Adds `endplate worker` to the program. */
export function registerWorker(program: Command): void {
  withQueueOptions(program.command('worker').description('work on the queue'))
    .option('--at-once <number>', 'chunks at the same time', countOption, 1)
    .addHelpText('after', WORKER_HELP)
    .action((options: QueueOptions & { readonly atOnce: number }) =>
      withRecord(
        options,
        async (store, directory) => {
          const { openEngine } = await import('../store/open-engine.ts');
          const { today } = await import('../store/today.ts');
          const { workChunk } = await import('../work/chunks.ts');
          const { engine } = await openEngine(directory, today);
          const queue = await openQueueOf(options);
          const { throughOutages } = await import('../work/outages.ts');
          const stopping = new AbortController();
          const worker = await queue.work(async (job) => {
            await throughOutages(
              () => workChunk({ store, engine, today }, job),
              stopping.signal,
              fault,
            );
          }, options.atOnce);
          process.stderr.write('endplate worker: ready\n');
          await new Promise((resolve) => {
            process.once('SIGTERM', resolve).once('SIGINT', resolve);
          });
          stopping.abort();
          await worker.drain();
          await queue.close();
        },
        RECORD_PATIENCE,
      ),
    );
}

/** Adds `endplate queue` to the program. */
export function registerQueue(program: Command): void {
  const command = program.command('queue').description('look at the queue, and at what failed');
  const each = (
    name: string,
    says: string,
    work: (queue: Awaited<ReturnType<typeof openQueueOf>>, ids: string[]) => Promise<void>,
  ): void => {
    withQueueAddress(command.command(`${name} [ids...]`).description(says)).action(
      async (ids: string[], options: QueueOptions) => {
        const queue = await openQueueOf(options);
        await work(queue, ids);
        await queue.close();
      },
    );
  };
  each('status', 'how many chunks wait, are under way, failed', async (queue) => {
    const { waiting, underWay, dead } = await queue.status();
    process.stdout.write(`waiting ${waiting}\nunder way ${underWay}\nfailed ${dead}\n`);
    for (const { id, reason, attempts, at } of await queue.dead(100))
      process.stdout.write(`${at} ${id} ${reason}, ${attempts} attempts\n`);
  });
  each('replay', 'put failed chunks back, all or those named', async (queue, ids) => {
    const count = await queue.replay(ids.length === 0 ? undefined : ids);
    process.stdout.write(`${count} put back\n`);
  });
  each('discard', 'forget failed chunks, all or those named', async (queue, ids) => {
    const count = await queue.discard(ids.length === 0 ? undefined : ids);
    process.stdout.write(`${count} forgotten\n`);
  });
}

function withQueueAddress(command: Command): Command {
  return command
    .requiredOption('--queue <address>', WHERE)
    .option('--replicas <number>', 'copies of the stream in a NATS cluster', countOption, 1);
}

function withQueueOptions(command: Command): Command {
  return withRecordOptions(withQueueAddress(command));
}

async function openQueueOf({ queue, replicas }: QueueOptions) {
  const { openQueue } = await import('../work/open-queue.ts');
  return await openQueue(queue, fault, replicas);
}
