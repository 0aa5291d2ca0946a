import type { Command } from 'commander';
import type { IngestHouse } from '../intake/intake-house.ts';
import type { Scope } from '../store/scope.ts';

export type FhirOptions = {
  readonly fromFhir?: string;
  readonly clientId?: string;
  readonly key?: string;
  readonly bulk: boolean;
  readonly json?: true;
};

/** Pulls from a FHIR server as `endplate ingest` was asked to, and ends with status 2 when that cannot be done. */
export async function pullHere(
  scope: Scope,
  house: IngestHouse,
  base: string,
  { clientId, key: path, bulk, json }: FhirOptions,
): Promise<void> {
  if (clientId === undefined || path === undefined)
    return refuse('--from-fhir needs --client-id and --key');
  const { FhirPullError } = await import('../intake/fhir-client.ts');
  const { openFhirPull } = await import('../intake/fhir-door.ts');
  try {
    const pull = await openFhirPull({ base, clientId, keyFile: path, bulk });
    const tally = await pull(scope, house);
    const { pages, visits, quarantined } = tally;
    if (quarantined > 0) process.exitCode ??= 1;
    const words = `${base}: ${visits} visits in ${pages} pages, ${quarantined} of them in quarantine`;
    process.stdout.write(`${json ? JSON.stringify({ from: base, ...tally }) : words}\n`);
  } catch (error) {
    if (!(error instanceof FhirPullError)) throw error;
    refuse(error.message);
  }
}

function refuse(words: string): void {
  process.stderr.write(`endplate ingest: ${words}\n`);
  process.exitCode = 2;
}

const HELP = `
The file is made when it is not there, and only its owner can read it. What is printed is the public half,
a JWK Set, to be registered with the FHIR server; a service with --fhir-key shows it as well, at
/.well-known/jwks.json.`;

/** Adds `endplate fhir-key` to the program. */
export function registerFhirKey(program: Command): void {
  program
    .command('fhir-key <file>')
    .description('make the key by which records are pulled from a FHIR server')
    .addHelpText('after', HELP)
    .action(async (file: string) => {
      const { FhirPullError, makeClientKey, readClientKey } = await import(
        '../intake/fhir-client.ts'
      );
      try {
        await makeClientKey(file).catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
        });
        const { publicKey } = await readClientKey(file);
        process.stdout.write(`${JSON.stringify({ keys: [publicKey] }, undefined, 2)}\n`);
      } catch (error) {
        const isForeseen =
          error instanceof FhirPullError || (error instanceof Error && 'syscall' in error);
        if (!isForeseen) throw error;
        process.stderr.write(`endplate fhir-key: ${error.message}\n`);
        process.exitCode = 2;
      }
    });
}
