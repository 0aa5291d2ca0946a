import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import type { Log } from '../server/log.ts';
import type { Running, ServeSettings } from '../server/start-server.ts';
import { recordTime } from '../store/clock.ts';
import { today } from '../store/today.ts';
import { PROCESS } from './command-streams.ts';
import { dataOf } from './data-option.ts';
import { type RecordOptions, withRecordOptions } from './open-record.ts';
import { portOption } from './port-option.ts';

type ServeOptions = RecordOptions & {
  readonly host: string;
  readonly port: number;
  readonly tlsKey?: string;
  readonly tlsCert?: string;
  readonly trustProxy?: readonly string[];
  readonly framedBy?: readonly string[];
  readonly perMinute?: number;
  readonly publicUrl?: string;
  readonly idleMinutes: number;
  readonly sessionHours: number;
  readonly oidcIssuer?: string;
  readonly oidcClient?: string;
  readonly watch?: string;
  readonly mllp?: number;
  readonly fromFhir?: string;
  readonly fhirClient?: string;
  readonly fhirKey?: string;
  readonly fhirMinutes: number;
  readonly practice?: string;
  readonly web: string;
  readonly demo?: true;
  readonly patients: number;
};

const HELP = `
SIGTERM or Ctrl-C stops it: what was begun is finished first. The log goes to standard error, one JSON
object a line.

Examples:
  endplate serve
  endplate serve --demo
  endplate serve --data /var/lib/endplate --port 8080 --trust-proxy 127.0.0.1
  endplate serve --host 0.0.0.0 --tls-key key.pem --tls-cert cert.pem`;

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Adds `endplate serve` to the program. */
export function registerServe(program: Command): void {
  withRecordOptions(program.command('serve'))
    .description('run the service for a practice')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', portOption, 7350)
    .option('--tls-key <file>', 'private key, PEM')
    .option('--tls-cert <file>', 'certificate with its chain, PEM')
    .option(
      '--trust-proxy <address>',
      'address or network of a proxy that does TLS and says who calls; may be repeated',
      collect,
    )
    .option(
      '--framed-by <origin>',
      'origin of an EHR that shows the workbench inside; may be repeated',
      collect,
    )
    .option('--per-minute <number>', 'most requests in a minute from one address', wholeNumber)
    .option(
      '--public-url <address>',
      'address under which browsers and EHRs know it; that of the host when left out',
    )
    .option(
      '--idle-minutes <number>',
      'a session ends after so long without a request',
      wholeNumber,
      15,
    )
    .option('--session-hours <number>', 'a session ends after so long in any case', wholeNumber, 12)
    .option('--oidc-issuer <url>', 'identity provider by which people sign in')
    .option('--oidc-client <id>', 'what it calls this service; the secret is ENDPLATE_OIDC_SECRET')
    .option('--watch <folder>', 'files put here are stored, and moved to done or failed')
    .option('--mllp <port>', 'takes HL7 v2 messages over MLLP on this port', portOption)
    .option('--from-fhir <url>', 'pulls what changed on this FHIR server')
    .option('--fhir-client <id>', 'under which the FHIR server knows this service')
    .option('--fhir-key <file>', 'private key for it, a JWK; see endplate fhir-key')
    .option('--fhir-minutes <number>', 'pause between two pulls', wholeNumber, 15)
    .option(
      '--practice <id>',
      'whose the folder, the port and what is pulled are; needed when there are several',
    )
    .option(
      '--demo',
      'serve an invented practice, and print a link for each role; this machine only',
    )
    .option(
      '--patients <number>',
      'how many the invented practice gets when it is made',
      wholeNumber,
      2000,
    )
    .option('--web <folder>', 'the built workbench', WEB)
    .addHelpText('after', HELP)
    .action(runServe);
}

async function runServe(options: ServeOptions): Promise<void> {
  // Whoever reads the log may go away; the service goes on.
  process.stderr.on('error', () => undefined);
  const { StartError, startServer } = await import('../server/start-server.ts');
  const { StoreError } = await import('../store/issues.ts');
  const { SESSION_LIMITS } = await import('../store/identity/sessions.ts');
  const { trustProxy = [], framedBy = [], demo, patients, ...rest } = options;
  const named = dataOf(options, PROCESS);
  const data = demo && options.data === undefined ? join(named, 'demonstration') : named;
  const sessions = {
    ...SESSION_LIMITS,
    idle: options.idleMinutes * 60_000,
    absolute: options.sessionHours * 3_600_000,
  };
  try {
    const settings: ServeSettings = {
      ...rest,
      data,
      trustProxy,
      framedBy,
      sessions,
      today: () => today(recordTime()),
      ...(demo ? { demonstration: { patients, progress: tellFilling() } } : {}),
      environment: process.env,
    };
    const running = await startServer(settings, demo ? await logIn(data) : undefined);
    process.stderr.write(startedWords(running));
    let isStopping = false;
    const stop = (): void => {
      if (isStopping) return;
      isStopping = true;
      void running.stop();
    };
    process.once('SIGTERM', stop).once('SIGINT', stop);
  } catch (error) {
    const isForeseen =
      error instanceof StartError || error instanceof StoreError || isSystemError(error);
    if (!isForeseen) throw error;
    process.stderr.write(`endplate serve: ${error.message}\n`);
    process.exitCode = 2;
  }
}

/** In a demonstration the links stay in sight: the log goes to a file beside the record. */
async function logIn(data: string): Promise<Log> {
  const { makeLog } = await import('../server/log.ts');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return makeLog(createWriteStream(join(data, 'service.log'), { flags: 'a' }));
}

/** Tells how far the filling is, a line for each tenth. */
function tellFilling(): (done: number, total: number) => void {
  let tenth = 0;
  return (done, total) => {
    const now = Math.floor((done / total) * 10);
    if (tenth === 0 && done > 0)
      process.stderr.write('endplate serve: filling the demonstration practice, this once\n');
    if (now > tenth)
      process.stderr.write(
        `endplate serve: ${String(now * 10).padStart(3)} % of ${total} visits read and decided\n`,
      );
    tenth = Math.max(now, tenth, 0.1);
  };
}

/** Where it listens; in a demonstration the links of all roles; the first time the link of the first administrator. */
function startedWords({ address, setUpLink, doors }: Running): string {
  const listens = `endplate serve: listening on ${address}\n`;
  if (doors !== undefined) return `${listens}${doorsWords(doors)}`;
  if (setUpLink === undefined) return listens;
  return `${listens}endplate serve: set the password of the first administrator (login: administrator) here, once, within 24 hours:\n  ${setUpLink}\n`;
}

/** A line for each role. One browser is one person at a time. */
function doorsWords(doors: NonNullable<Running['doors']>): string {
  const lines = doors.map(
    ({ role, name, link }) => `  ${role.padEnd(14)} ${name.padEnd(18)} ${link}\n`,
  );
  return `The demonstration practice is open. Everybody and everything in it is invented. Sign in as:\n${lines.join('')}`;
}

/** The port is taken, the folder cannot be read: said by the system, about names that were given here. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

function collect(word: string, before: readonly string[] = []): string[] {
  return [...before, word];
}

function wholeNumber(words: string): number {
  const number = Number(words);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number above zero.');
}
