import type { Command } from 'commander';
import { countOption } from './code-settings.ts';
import { type RecordOptions, withRecord, withRecordOptions } from './open-record.ts';
import { portOption } from './port-option.ts';
import { openQueueOf, type QueueOptions, withQueueOptions } from './queue-options.ts';

type WorkerOptions = RecordOptions &
  QueueOptions & {
    readonly atOnce: number;
    readonly metrics?: number;
    readonly metricsHost: string;
  };

const HELP = `
Takes chunks, stores their visits with their decisions and their claims with what was found in them, and
acknowledges after the commit. Start as many as there are processors, on any machine. SIGTERM ends what is
under way and stops. While queue or record do not answer it waits, and says so once.

Examples:
  endplate worker --queue nats://127.0.0.1:4222 --database postgres://endplate@127.0.0.1/endplate
  endplate worker --queue nats://127.0.0.1:4222 --database postgres://endplate@127.0.0.1/endplate --metrics 9464`;

/** A worker is started by itself, perhaps before queue and record are: milliseconds. */
const PATIENCE = 60_000;

const say = (line: string): void => void process.stderr.write(`endplate worker: ${line}\n`);

/** Adds `endplate worker` to the program. */
export function registerWorker(program: Command): void {
  withQueueOptions(withRecordOptions(program.command('worker').description('work on the queue')))
    .option('--at-once <number>', 'chunks at the same time', countOption, 1)
    .option('--metrics <port>', 'serve Prometheus metrics on this port', portOption)
    .option('--metrics-host <address>', 'address on which they are served', '127.0.0.1')
    .addHelpText('after', HELP)
    .action((options: WorkerOptions) =>
      withRecord(
        options,
        async (store, directory) => {
          const { openEngine } = await import('../store/open-engine.ts');
          const { today } = await import('../store/today.ts');
          const { workChunk } = await import('../work/chunks.ts');
          const { makeStanding, throughOutages } = await import('../work/outages.ts');
          const { makeWorkerMetrics } = await import('../work/worker-metrics.ts');
          const { serveMetrics } = await import('../work/metrics-server.ts');
          const { housesOf } = await import('../intake/intake-house.ts');
          const houseOf = housesOf(await openEngine(directory, today), store);
          const standings = {
            queue: makeStanding('the queue', say),
            record: makeStanding('the record', say),
          };
          const watcher = {
            fault: (code: string) => standings.queue.away(code),
            well: () => standings.queue.back(),
          };
          const queue = await openQueueOf(options, 'endplate worker', watcher, PATIENCE);
          if (queue === undefined) return;
          standings.queue.back();
          const metrics = makeWorkerMetrics(() => queue.status(), standings);
          const stopping = new AbortController();
          const work = metrics.around((job) =>
            throughOutages(() => workChunk(houseOf, job), stopping.signal, standings.record),
          );
          const served =
            options.metrics === undefined
              ? undefined
              : await serveMetrics(metrics.registry, options.metrics, options.metricsHost);
          const worker = await queue.work(work, options.atOnce, (reason) =>
            metrics.givenUp(reason),
          );
          say('ready');
          await new Promise((resolve) => {
            process.once('SIGTERM', resolve).once('SIGINT', resolve);
          });
          stopping.abort();
          await worker.drain();
          await queue.close();
          await served?.close();
        },
        PATIENCE,
      ),
    );
}
