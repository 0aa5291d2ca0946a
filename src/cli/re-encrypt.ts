import type { Command } from 'commander';
import { reEncrypt } from '../store/keys/re-encrypt.ts';
import { type RecordOptions, withKeptRecord, withRecordOptions } from './open-record.ts';
import { makeProgress } from './progress.ts';

const HELP = `
Before: put the new key before the old one, on the first line of endplate.key or first in ENDPLATE_KEY,
and start the service and every worker anew. They may run on meanwhile. Ended at any moment, the command
goes on where it was. After it the old key may be taken away; keep it as long as backups that need it.

Examples:
  endplate re-encrypt
  endplate re-encrypt --database postgres://endplate@127.0.0.1/endplate`;

/** Adds `endplate re-encrypt` to the program. */
export function registerReEncrypt(program: Command): void {
  withRecordOptions(
    program
      .command('re-encrypt')
      .description('bring every stored text under the newest key, and retire the others'),
  )
    .addHelpText('after', HELP)
    .action((options: RecordOptions) =>
      withKeptRecord(options, async (store) => {
        const isShown = process.stderr.isTTY;
        const line = makeProgress(isShown, (words) => process.stderr.write(words), 'texts');
        const { texts, wrongSeals, retired } = await reEncrypt(store, (done, total) =>
          line.at(done, total, done),
        );
        line.end();
        process.stdout.write(`${texts} texts re-encrypted, ${retired.length} keys retired\n`);
        if (wrongSeals === 0) return;
        process.stderr.write(
          `endplate re-encrypt: ${wrongSeals} seals of the audit log do not hold; see endplate audit-log verify\n`,
        );
        process.exitCode = 1;
      }),
    );
}
