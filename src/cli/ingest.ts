import { readFile, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { FORMATS, type FormatName } from '../formats/format-reader.ts';
import type { IngestReceipt } from '../intake/ingest.ts';
import { sourcesOf } from './input.ts';
import { type RecordOptions, withKeptRecord, withRecordOptions } from './open-record.ts';
import type { FhirOptions } from './pull-from-fhir.ts';

type IngestOptions = RecordOptions &
  FhirOptions & {
    readonly practice?: string;
    readonly format?: FormatName;
    readonly json?: true;
  };

/** Largest file that is taken as a whole, in bytes. */
const LARGEST = 256 * 1024 * 1024;

const HELP = `
Each visit is committed with its decision before it is counted; the same file again changes nothing.
What cannot be read is kept in quarantine with its reason.

Exit status: 0 all stored; 1 something is in quarantine; 2 could not run.

Examples:
  endplate ingest visits.ndjson
  endplate ingest --from-fhir https://ehr.example/fhir --client-id endplate --key fhir-key.json
  endplate ingest notes/ feed.hl7 bundle.fhir.json --database postgres://endplate@127.0.0.1/endplate`;

/** Adds `endplate ingest` to the program. */
export function registerIngest(program: Command): void {
  withRecordOptions(
    program.command('ingest [files...]').description('store files in the record and decide them'),
  )
    .option('--practice <id>', 'whose record it is; needed when there are several')
    .addOption(new Option('--format <format>', 'what the files hold').choices(FORMATS))
    .option('--from-fhir <url>', 'pull what changed on a FHIR server since the last time')
    .option('--client-id <id>', 'under which the server knows Endplate')
    .option('--key <file>', 'private key as a JWK; see endplate fhir-key')
    .option('--no-bulk', 'never ask the server for an export of all at once')
    .option('--json', 'one receipt a line as JSON')
    .addHelpText('after', HELP)
    .action((files: string[], options: IngestOptions) =>
      withKeptRecord(options, async (store, directory) => {
        const { practiceOf } = await import('../intake/doors.ts');
        const { ingest } = await import('../intake/ingest.ts');
        const { openPracticeEngine } = await import('../store/practice-engine.ts');
        const { systemScope } = await import('../store/scope.ts');
        const { newId } = await import('../store/new-id.ts');
        const tenant = await practiceOf(store, options.practice);
        if (tenant === undefined) {
          process.stderr.write('endplate ingest: name the practice with --practice\n');
          process.exitCode = 2;
          return;
        }
        const house = { store, ...(await openPracticeEngine(directory, store, tenant)) };
        const scope = systemScope(tenant, 'endplate ingest', newId());
        if (options.fromFhir !== undefined) {
          const { pullHere } = await import('./pull-from-fhir.ts');
          await pullHere(scope, house, options.fromFhir, options);
        } else if (files.length === 0) {
          process.stderr.write('endplate ingest: name a file, or a server with --from-fhir\n');
          process.exitCode = 2;
        }
        for (const { id: name, path = '' } of await sourcesOf(files)) {
          const { size } = await stat(path);
          if (size > LARGEST) {
            process.stderr.write(`${path}: larger than ${LARGEST} bytes; split it\n`);
            process.exitCode = 2;
            continue;
          }
          const hints = {
            name,
            ...(options.format === undefined ? {} : { format: options.format }),
          };
          tell(path, await ingest(scope, house, 'command', await readFile(path), hints), options);
        }
      }),
    );
}

function tell(path: string, receipt: IngestReceipt, { json }: IngestOptions): void {
  if (receipt.outcome !== 'stored') process.exitCode ??= 1;
  const line = json
    ? JSON.stringify({ file: path, ...receipt })
    : `${path}: ${receipt.outcome}, ${receipt.encounters.length} visits${reasonsIn(receipt)}`;
  process.stdout.write(`${line}\n`);
}

function reasonsIn({ issues }: IngestReceipt): string {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return codes.length === 0 ? '' : ` (${codes.join(', ')})`;
}
