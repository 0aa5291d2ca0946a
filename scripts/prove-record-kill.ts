/**
 * Nothing that the record acknowledged is lost: a process that saves encounters is ended with SIGKILL, again and
 * again, on one record; then every encounter it said was saved must be there, and the audit log must be whole.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { verifyLog } from '../src/store/audit/verify-log.ts';
import { openStore } from '../src/store/open-store.ts';
import { encounterIdOf, saveEncounter } from '../src/store/record/encounters.ts';
import { systemScope } from '../src/store/scope.ts';

const scope = systemScope('north', 'prove record-kill');
const SELF = fileURLToPath(import.meta.url);

export type KillProof = {
  readonly acknowledged: number;
  readonly lost: number;
  /** entries of the audit log that are wrong */
  readonly wrong: number;
};

/** @param directory where the key file lies */
export async function proveRecordKill(
  rounds: number,
  location: string,
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<KillProof> {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    acknowledged.push(...(await writeUntilKilled(round, location, directory, environment)));
  }
  const store = await openStore(location, directory, environment);
  try {
    let lost = 0;
    for (const id of acknowledged)
      if ((await encounterIdOf(scope, store, id)) === undefined) lost++;
    const { issues } = await verifyLog(store, scope.tenant);
    return { acknowledged: acknowledged.length, lost, wrong: issues.length };
  } finally {
    await store.close();
  }
}

/** Gives the ids that the process said were saved. It is killed a moment after it saved the first ones. */
async function writeUntilKilled(
  round: number,
  location: string,
  directory: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [SELF, String(round), location, directory], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === 5)
      void setTimeout(20 + ((round * 37) % 200)).then(() => child.kill('SIGKILL'));
  }
  return said;
}

/** Saves encounters, four at a time, and prints the id of each when it is saved; never ends by itself for a minute. */
async function write(round: string, location: string, directory: string): Promise<void> {
  const store = await openStore(location, directory);
  const until = Date.now() + 60_000;
  let number = 0;
  const lane = async () => {
    while (Date.now() < until) {
      const id = `round-${round}-${number++}`;
      const note = `Assessment: Low back pain. Visit ${id}.`;
      await saveEncounter(scope, store, { id, dateOfService: '2026-11-02', note });
      process.stdout.write(`${id}\n`);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}

if (import.meta.main) {
  const [round = '0', location = '', directory = ''] = process.argv.slice(2);
  await write(round, location, directory);
}
