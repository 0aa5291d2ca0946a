import type { Command } from 'commander';
import {
  type RecordOptions,
  withKeptRecord,
  withRecord,
  withRecordOptions,
} from './open-record.ts';

type PracticeOptions = RecordOptions & { readonly address: string; readonly admin?: string };

/** Adds `endplate practice …` to the program. */
export function registerPractice(program: Command): void {
  const practice = program
    .command('practice')
    .description('practices of an installation, for whoever runs it')
    .addHelpText(
      'after',
      '\nExample:\n  endplate practice add "Back Clinic" --admin ada@clinic.example',
    );
  withPlace(practice.command('add'))
    .description('set up another practice, and print the link of its first administrator')
    .argument('<name>', 'as its people see it')
    .requiredOption('--admin <login>', 'login of its first administrator')
    .addHelpText(
      'after',
      '\nExample:\n  endplate practice add "Back Clinic" --admin ada@clinic.example',
    )
    .action(addPracticeNamed);
  withPlace(practice.command('link'))
    .description('print a link for a new password, for somebody who cannot sign in any more')
    .argument('<login>', 'of the person')
    .addHelpText('after', '\nExample:\n  endplate practice link administrator')
    .action(printLink);
}

function withPlace(command: Command): Command {
  return withRecordOptions(command).option(
    '--address <url>',
    'where people reach the service',
    'http://127.0.0.1:7350',
  );
}

async function addPracticeNamed(name: string, options: PracticeOptions): Promise<void> {
  const { addPractice } = await import('../store/identity/practices.ts');
  const given = {
    name,
    login: options.admin ?? '',
    from: 'endplate practice add',
    now: new Date(),
  };
  await withRecord(options, async (store) => {
    const added = await addPractice(store, given);
    await tell(added?.secret, options.address, 'somebody has this login already.');
  });
}

async function printLink(login: string, options: PracticeOptions): Promise<void> {
  const { linkFor } = await import('../store/identity/practices.ts');
  await withKeptRecord(options, async (store) => {
    const secret = await linkFor(store, { login, from: 'endplate practice link', now: new Date() });
    await tell(secret, options.address, 'nobody who may sign in has this login.');
  });
}

async function tell(secret: string | undefined, address: string, refusal: string): Promise<void> {
  if (secret === undefined) {
    process.stderr.write(`endplate practice: ${refusal}\n`);
    process.exitCode = 2;
    return;
  }
  const { linkAt } = await import('../server/link.ts');
  process.stdout.write(`${linkAt(address, secret)}\n`);
}
