import type { Command } from 'commander';
import type { Job, JobStep } from '../store/jobs/jobs.ts';
import type { PracticeParts } from '../store/open-engine.ts';
import type { Store } from '../store/open-store.ts';
import type { Scope } from '../store/scope.ts';
import { calendarDay } from './code-settings.ts';
import { type RecordOptions, withKeptRecord, withRecordOptions } from './open-record.ts';
import { endWithReader } from './output.ts';

type RereadOptions = RecordOptions & { readonly practice?: string; readonly json?: true };
type RunOptions = RereadOptions & {
  readonly from?: string;
  readonly to?: string;
  readonly all?: true;
};
type Work = (scope: Scope, store: Store, directory: string) => Promise<void>;

const HELP = `
A decision that says something else is stored as its next version; one that says the same is left. Ctrl-C
stops after the batch in hand, and "endplate reread resume" goes on from there, as a running service does
at its next start.

Exit status: 0 done; 1 some encounters could not be read; 2 could not run.

Examples:
  endplate reread run
  endplate reread run --from 2026-10-01
  endplate reread drift`;

/** Adds `endplate reread` to the program. */
export function registerReread(program: Command): void {
  const command = program
    .command('reread')
    .description('read stored encounters again after a new code set or rule version')
    .addHelpText('after', HELP);
  const add = (name: string, says: string) =>
    withRecordOptions(command.command(name).description(says))
      .option('--practice <id>', 'whose record it is; needed when there are several')
      .option('--json', 'JSON instead of words');
  add('run', 'start, show progress and the drift')
    .option('--from <date>', 'first day of service', calendarDay)
    .option('--to <date>', 'last day of service', calendarDay)
    .option('--all', 'also what the change cannot touch')
    .action((options: RunOptions) =>
      inPractice(options, async (scope, store, directory) => {
        const parts = await partsOf(scope, store, directory);
        const { startReread } = await import('../work/start-reread.ts');
        const job = await startReread(scope, store, parts.engine, options);
        if (job === undefined)
          return refuse('a job has not ended: endplate reread list, then resume or cancel it');
        await workHere(scope, store, parts, job, options);
      }),
    );
  add('resume', 'go on with the job that is paused, failed or was left')
    .argument('[job]', 'its id; the newest when left out')
    .action((id: string | undefined, options: RereadOptions) =>
      inPractice(options, async (scope, store, directory) => {
        const job = await named(scope, store, id);
        if (job === undefined) return;
        const { stepJob } = await import('../store/jobs/jobs.ts');
        if (job.state === 'paused' || job.state === 'failed')
          await stepJob(scope, store, job.id, 'resume');
        await workHere(scope, store, await partsOf(scope, store, directory), job, options);
      }),
    );
  add('list', 'jobs, the newest first').action((options: RereadOptions) =>
    inPractice(options, async (scope, store) => {
      const { listJobs } = await import('../store/jobs/jobs.ts');
      for (const job of (await listJobs(scope, store, { kind: 'reread' })).items)
        tell(job, options);
    }),
  );
  add('drift', 'what a job changed, by rule')
    .argument('[job]', 'its id; the newest when left out')
    .action((id: string | undefined, options: RereadOptions) =>
      inPractice(options, async (scope, store) => {
        const job = await named(scope, store, id);
        if (job !== undefined) await tellDrift(scope, store, job, options);
      }),
    );
  for (const step of ['pause', 'cancel'] as const)
    add(step, `${step} a job, wherever it runs`)
      .argument('[job]', 'its id; the newest when left out')
      .action((id: string | undefined, options: RereadOptions) =>
        inPractice(options, (scope, store) => stepNamed(scope, store, id, step, options)),
      );
}

async function inPractice(options: RereadOptions, work: Work): Promise<void> {
  endWithReader(process.stdout);
  await withKeptRecord(options, async (store, directory) => {
    const { practiceOf } = await import('../intake/doors.ts');
    const { newId } = await import('../store/new-id.ts');
    const { systemScope } = await import('../store/scope.ts');
    const tenant = await practiceOf(store, options.practice);
    if (tenant === undefined) return refuse('name the practice with --practice');
    await work(systemScope(tenant, 'endplate reread', newId()), store, directory);
  });
}

async function partsOf(scope: Scope, store: Store, directory: string): Promise<PracticeParts> {
  const { openPracticeEngine } = await import('../store/practice-engine.ts');
  return openPracticeEngine(directory, store, scope.tenant);
}

async function workHere(
  scope: Scope,
  store: Store,
  { engine, today }: PracticeParts,
  { id }: Job,
  options: RereadOptions,
): Promise<void> {
  const { workReread } = await import('../work/reread.ts');
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGTERM', end).once('SIGINT', end);
  const isShown = process.stderr.isTTY;
  const job = await workReread(
    { tenant: scope.tenant, id },
    { store, engine, today },
    {
      stopping: stop.signal,
      tell: ({ done, total, read, changed }) => {
        if (isShown)
          process.stderr.write(`\r${done} of ${total}, ${read} read again, ${changed} changed`);
      },
    },
  );
  if (isShown) process.stderr.write('\n');
  if (job === undefined) return refuse('the job has ended, or another process works on it');
  if (job.failed > 0) process.exitCode = 1;
  if (job.state === 'failed') process.exitCode = 2;
  await tellDrift(scope, store, job, options);
}

async function tellDrift(scope: Scope, store: Store, job: Job, options: RereadOptions) {
  const { driftByRule } = await import('../store/jobs/job-drift.ts');
  const rules = await driftByRule(scope, store, job.id);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...job, rules })}\n`);
    return;
  }
  tell(job, options);
  for (const { rule, code, change, encounters } of rules)
    process.stdout.write(
      `  ${rule === '' ? 'no rule named' : rule}: ${[code, change].filter(Boolean).join(' ')} in ${encounters}\n`,
    );
}

async function stepNamed(
  scope: Scope,
  store: Store,
  id: string | undefined,
  step: JobStep,
  options: RereadOptions,
): Promise<void> {
  const job = await named(scope, store, id);
  if (job === undefined) return;
  const { stepJob } = await import('../store/jobs/jobs.ts');
  const stepped = await stepJob(scope, store, job.id, step);
  if (stepped === 'refused' || stepped === undefined)
    return refuse(`a job that is ${job.state} cannot be asked to ${step}`);
  tell(stepped, options);
}

async function named(scope: Scope, store: Store, id: string | undefined) {
  const { findJob, listJobs } = await import('../store/jobs/jobs.ts');
  const newest = async () => (await listJobs(scope, store, { kind: 'reread', limit: 1 })).items[0];
  const job = id === undefined ? await newest() : await findJob(scope, store, id);
  if (job?.kind === 'reread') return job;
  refuse('there is no such job');
  return undefined;
}

function tell(job: Job, { json }: RereadOptions): void {
  const { id, state, done, total, read, changed, failed, reason } = job;
  const words = `${id} ${state}${reason === undefined ? '' : ` (${reason})`}: ${done} of ${total} done, ${read} read again, ${changed} changed, ${failed} not read`;
  process.stdout.write(`${json ? JSON.stringify(job) : words}\n`);
}

function refuse(words: string): void {
  process.stderr.write(`endplate reread: ${words}\n`);
  process.exitCode = 2;
}
