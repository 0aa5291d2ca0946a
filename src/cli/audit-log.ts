import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fhirAuditEvent } from '../store/audit/fhir-audit-event.ts';
import {
  type AuditAnchor,
  anchorNow,
  auditAnchorSchema,
  eventsOf,
  type LogVerdict,
  practicesWithLog,
  verifyLog,
} from '../store/audit/verify-log.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import type { Store } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';
import { type RecordOptions, withKeptRecord, withRecordOptions } from './open-record.ts';
import { endWithReader, outputTo } from './output.ts';

type LogOptions = RecordOptions & { readonly practice?: string; readonly anchors?: string };

const HELP = `
Anchors say where the log stood. Kept outside the database, they show when all of it was put back.

Exit status of verify: 0 the log is whole; 1 something is wrong; 2 could not run.

Examples:
  endplate audit-log verify
  endplate audit-log anchor >> /mnt/elsewhere/anchors.ndjson
  endplate audit-log verify --anchors /mnt/elsewhere/anchors.ndjson
  endplate audit-log export > events.ndjson`;

/** Adds `endplate audit-log` to the program. */
export function registerAuditLog(program: Command): void {
  const log = program
    .command('audit-log')
    .description('check the audit log, keep its anchors, export it')
    .addHelpText('after', HELP);
  const sub = (name: string, says: string) =>
    withRecordOptions(log.command(name).description(says)).option(
      '--practice <id>',
      'that one only',
    );
  sub('verify', 'find entries that were edited, deleted, put in another order or cut off')
    .option('--anchors <file>', 'anchors that were kept outside the database')
    .action((options: LogOptions) => withKeptRecord(options, (store) => verify(store, options)));
  sub('anchor', 'print where the log stands, a line a practice').action((options: LogOptions) =>
    withKeptRecord(options, (store) => anchor(store, options)),
  );
  sub('export', 'print the log as FHIR AuditEvent, one a line').action((options: LogOptions) =>
    withKeptRecord(options, (store) => exportLog(store, options)),
  );
}

async function practicesOf(store: Store, { practice }: LogOptions): Promise<readonly string[]> {
  return practice === undefined ? practicesWithLog(store) : [practice];
}

async function verify(store: Store, options: LogOptions): Promise<void> {
  const kept = options.anchors === undefined ? [] : await readAnchors(options.anchors);
  for (const practice of await practicesOf(store, options)) {
    const verdict = await verifyLog(store, practice, kept);
    process.stdout.write(wordsOf(verdict));
    if (verdict.issues.length > 0) process.exitCode = 1;
  }
}

async function readAnchors(file: string): Promise<readonly AuditAnchor[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => auditAnchorSchema.parse(JSON.parse(line)));
}

function wordsOf({ practice, entries, anchors, issues }: LogVerdict): string {
  const found = issues.map(
    ({ code, at, expected }) => `  ${code} at ${at}: expected ${expected}\n`,
  );
  const verdict = issues.length === 0 ? 'whole' : `${issues.length} wrong`;
  return `${practice}: ${entries} entries, ${anchors} anchors, ${verdict}\n${found.join('')}`;
}

async function anchor(store: Store, options: LogOptions): Promise<void> {
  for (const practice of await practicesOf(store, options)) {
    process.stdout.write(`${JSON.stringify(await anchorNow(store, practice))}\n`);
  }
}

async function exportLog(store: Store, options: LogOptions): Promise<void> {
  endWithReader(process.stdout);
  const output = outputTo(process.stdout);
  for (const practice of await practicesOf(store, options)) {
    const scope = systemScope(practice, 'endplate audit-log export');
    await withAudit(scope, store, async ({ audit }) =>
      audit({ action: 'export', object: 'audit-log' }),
    );
    for await (const event of eventsOf(store, practice)) {
      await output.write(`${JSON.stringify(fhirAuditEvent(event))}\n`);
    }
  }
  await output.flush();
}
