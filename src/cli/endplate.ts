/**
 * The command line. Runs when it is imported. Only the command that was asked for is loaded, so that help and small
 * commands start at once.
 */
import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { ENGINE_VERSION } from '../engine-version.ts';
import { endWithReader } from './output.ts';

type Registered = {
  readonly name: string;
  readonly says: string;
  readonly load: () => Promise<(program: Command) => void>;
};

const COMMANDS: readonly Registered[] = [
  {
    name: 'code',
    says: 'read notes and decide their codes',
    load: async () => (await import('./code.ts')).registerCode,
  },
  {
    name: 'review',
    says: 'look back over patients',
    load: async () => (await import('./review.ts')).registerReview,
  },
  {
    name: 'scrub',
    says: 'check claims before they leave',
    load: async () => (await import('./scrub.ts')).registerScrub,
  },
  {
    name: 'readiness',
    says: 'compare a record with what payers ask to see',
    load: async () => (await import('./readiness.ts')).registerReadiness,
  },
  {
    name: 'masterlist',
    says: 'audit the diagnosis list of an EHR',
    load: async () => (await import('./masterlist.ts')).registerMasterlist,
  },
  {
    name: 'denials',
    says: 'link denials to their coding cause',
    load: async () => (await import('./denials.ts')).registerDenials,
  },
  {
    name: 'replace',
    says: 'propose the corrected replacement of claims, for a person to release',
    load: async () => (await import('./replace.ts')).registerReplace,
  },
  {
    name: 'acknowledge',
    says: 'write the 999 that a receiver answers',
    load: async () => (await import('./acknowledge.ts')).registerAcknowledge,
  },
  {
    name: 'audit',
    says: 'draw, score and report a sample of encounters',
    load: async () => (await import('./audit.ts')).registerAudit,
  },
  {
    name: 'measures',
    says: 'count codes, documentation and queries of a practice',
    load: async () => (await import('./measures.ts')).registerMeasures,
  },
  {
    name: 'education',
    says: 'show what comes back in the notes of each provider',
    load: async () => (await import('./education.ts')).registerEducation,
  },
  {
    name: 'tipsheet',
    says: 'print which words give which code, and why',
    load: async () => (await import('./tipsheet.ts')).registerTipSheet,
  },
  {
    name: 'report',
    says: 'write the coding review of a practice',
    load: async () => (await import('./report.ts')).registerReport,
  },
  {
    name: 'batch',
    says: 'decide and scrub any number of records into files by month',
    load: async () => (await import('./batch.ts')).registerBatch,
  },
  {
    name: 'count',
    says: 'count the decisions of a batch by provider, code, month',
    load: async () => (await import('./count.ts')).registerCount,
  },
  {
    name: 'export',
    says: 'write the record as Parquet, for counting',
    load: async () => (await import('./export.ts')).registerExport,
  },
  {
    name: 'demo',
    says: 'write an invented practice',
    load: async () => (await import('./demo.ts')).registerDemo,
  },
  {
    name: 'charts',
    says: 'decide the worked charts that come with Endplate',
    load: async () => (await import('./charts.ts')).registerCharts,
  },
  {
    name: 'query',
    says: 'check queries to providers',
    load: async () => (await import('./query.ts')).registerQuery,
  },
  {
    name: 'assert',
    says: 'say of phrases whether they are affirmed, when and of whom',
    load: async () => (await import('./assert.ts')).registerAssert,
  },
  {
    name: 'codes',
    says: 'look codes up on a date, import releases of the code set',
    load: async () => (await import('./codes.ts')).registerCodes,
  },
  {
    name: 'policies',
    says: 'payer policies that claims are checked against',
    load: async () => (await import('./policies.ts')).registerPolicies,
  },
  {
    name: 'mcp',
    says: 'offer coding tools to an assistant',
    load: async () => (await import('./mcp.ts')).registerMcp,
  },
  {
    name: 'audit-log',
    says: 'check the audit log, keep its anchors, export it',
    load: async () => (await import('./audit-log.ts')).registerAuditLog,
  },
  {
    name: 'ingest',
    says: 'store files in the record and decide them',
    load: async () => (await import('./ingest.ts')).registerIngest,
  },
  {
    name: 'fhir-key',
    says: 'make the key by which records are pulled from a FHIR server',
    load: async () => (await import('./pull-from-fhir.ts')).registerFhirKey,
  },
  {
    name: 'submit',
    says: 'put visits and claims on the queue for workers',
    load: async () => (await import('./submit.ts')).registerSubmit,
  },
  {
    name: 'worker',
    says: 'work on the queue',
    load: async () => (await import('./worker.ts')).registerWorker,
  },
  {
    name: 'queue',
    says: 'look at the queue, and at what failed',
    load: async () => (await import('./queue.ts')).registerQueue,
  },
  {
    name: 'reread',
    says: 'read stored encounters again, and see what changed',
    load: async () => (await import('./reread.ts')).registerReread,
  },
  {
    name: 'backup',
    says: 'write the whole record to a file',
    load: async () => (await import('./backup.ts')).registerBackup,
  },
  {
    name: 'restore',
    says: 'put a backup into an empty record',
    load: async () => (await import('./backup.ts')).registerRestore,
  },
  {
    name: 're-encrypt',
    says: 'bring every stored text under the newest key',
    load: async () => (await import('./re-encrypt.ts')).registerReEncrypt,
  },
  {
    name: 'retention',
    says: 'delete what is older than is kept',
    load: async () => (await import('./retention.ts')).registerRetention,
  },
  {
    name: 'rulebook',
    says: 'print the coding rules for a certified coder',
    load: async () => (await import('./rulebook.ts')).registerRulebook,
  },
  {
    name: 'verify',
    says: 'check decisions against the notes they were made from',
    load: async () => (await import('./verify.ts')).registerVerify,
  },
  {
    name: 'serve',
    says: 'run the service for a practice',
    load: async () => (await import('./serve.ts')).registerServe,
  },
  {
    name: 'practice',
    says: 'practices of an installation, for whoever runs it',
    load: async () => (await import('./practice.ts')).registerPractice,
  },
];

const EXAMPLES = `
Exit status: 0 done; 1 done, and findings at or above --fail-on exist; 2 could not run.

Examples:
  endplate code note.txt --date 2026-11-02
  endplate review patients.ndjson
  endplate scrub claims.837
  endplate readiness visit.json --for lumbar-mri
  endplate masterlist favourites.csv
  endplate denials claims.837 remittance.835
  endplate audit sample encounters.ndjson --out audit --seed "Q4 2026"
  endplate tipsheet --format pdf --out tip-sheet.pdf
  endplate report encounters.ndjson --out review
  endplate demo --out practice
  endplate charts
  endplate query lint queries.ndjson
  endplate assert phrases.ndjson
  endplate codes show M54.5 --date 2021-10-01
  endplate rulebook --format html --out rulebook
  endplate verify decisions.ndjson --notes visits.ndjson
  endplate serve --data /var/lib/endplate`;

/** A wrong option or argument is not a finding: commander's own status for it is 1, which is taken. */
const USAGE = 2;
const HELP: ReadonlySet<string> = new Set(['help', '-h', '--help']);

enableCompileCache(); // commands are loaded from here on; the second start of one compiles nothing

const program = new Command()
  .name('endplate')
  .description('Reads low back pain notes and says which ICD-10-CM codes they support, and why.')
  .version(ENGINE_VERSION)
  .exitOverride()
  .showHelpAfterError('(--help tells more)')
  .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 100, 120) })
  .addHelpText('after', EXAMPLES);

const words = process.argv.slice(2);
const named = words.find((word) => !word.startsWith('-') && word !== 'help');
for (const { name, says, load } of COMMANDS) {
  if (name === named) (await load())(program);
  else program.command(name).description(says);
}

const asksForHelp = words.length === 0 || words.some((word) => HELP.has(word));
if (asksForHelp) endWithReader(process.stdout);

try {
  if (words.length === 0) program.help();
  await program.parseAsync(words, { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : USAGE;
}
