import { FhirPullError, readClientKey } from '../intake/fhir-client.ts';
import { openFhirPull } from '../intake/fhir-door.ts';
import type { HouseOf } from '../intake/intake-house.ts';
import { newId } from '../store/new-id.ts';
import { systemScope } from '../store/scope.ts';
import { errorFields, type Log } from './log.ts';

export type FhirClock = {
  readonly base: string;
  readonly clientId: string;
  readonly keyFile: string;
  readonly minutes: number;
  /** whose the records are */
  readonly tenant: string;
};

/** The public half of a key file, as a JWK. @throws FhirPullError `fhir-pull/key-unreadable` */
export async function publicKeysOf(keyFile: string): Promise<readonly Record<string, string>[]> {
  const { publicKey } = await readClientKey(keyFile);
  const fields = Object.entries(publicKey).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return [Object.fromEntries(fields)];
}

/**
 * Pulls from a FHIR server now and every so many minutes while the service runs; one pull at a time. What goes wrong is
 * told by its code, and tried again at the next turn.
 */
export async function runFhirClock(
  houseOf: HouseOf,
  { base, clientId, keyFile, minutes, tenant }: FhirClock,
  log: Log,
  stopping: AbortSignal,
): Promise<void> {
  const pull = await openFhirPull({ base, clientId, keyFile, bulk: true, stopping });
  let isPulling = false;
  const turn = async (): Promise<void> => {
    if (isPulling) return;
    isPulling = true;
    try {
      const counts = await pull(systemScope(tenant, 'fhir', newId()), await houseOf(tenant));
      log.info('fhir-pulled', { count: counts.visits, total: counts.pages });
    } catch (error) {
      if (error instanceof FhirPullError)
        log.warn('fhir-pull-failed', {
          code: error.code,
          ...(error.status === undefined ? {} : { status: error.status }),
        });
      else log.error('fhir-pull-failed', errorFields(error));
    } finally {
      isPulling = false;
    }
  };
  const timer = setInterval(() => void turn(), minutes * 60_000);
  timer.unref();
  stopping.addEventListener('abort', () => clearInterval(timer));
  void turn();
}
