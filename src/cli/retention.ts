import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { deleteExpired, expiredBefore } from '../store/record/retention.ts';
import { systemScope } from '../store/scope.ts';
import { today } from '../store/today.ts';
import { type RecordOptions, withKeptRecord, withRecordOptions } from './open-record.ts';

type RetentionOptions = RecordOptions & { readonly keepYears: number; readonly delete?: true };

const HELP = `
Without --delete it only says what would go: patients whose last visit is longer ago, and visits that
name no patient. The audit log stays in any case. How long to keep is a rule of state and payer.

Examples:
  endplate retention --keep-years 10
  endplate retention --keep-years 10 --delete`;

/** Adds `endplate retention` to the program. */
export function registerRetention(program: Command): void {
  withRecordOptions(program.command('retention').description('delete what is older than is kept'))
    .requiredOption('--keep-years <number>', 'years after the last visit', yearsOption)
    .option('--delete', 'delete it; without, nothing is changed')
    .addHelpText('after', HELP)
    .action((options: RetentionOptions) =>
      withKeptRecord(options, async (store) => {
        const before = firstDayKept(today(), options.keepYears);
        const practices = await store.db.selectFrom('practices').select('tenant').execute();
        for (const { tenant } of practices) {
          const scope = systemScope(tenant, 'endplate retention');
          const expired = await expiredBefore(scope, store, before);
          if (options.delete) await deleteExpired(scope, store, expired);
          const { patients, encounters } = expired;
          const verb = options.delete ? 'deleted' : 'would be deleted';
          process.stdout.write(
            `${tenant}: ${patients.length} patients and ${encounters.length} visits without one, last seen before ${before}, ${verb}\n`,
          );
        }
      }),
    );
}

function yearsOption(words: string): number {
  const years = Number(words);
  if (!Number.isInteger(years) || years < 1) throw new InvalidArgumentError('a number from 1 on');
  return years;
}

/** The same day so many years ago; 29 February counts as 28 February. */
function firstDayKept(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
}
