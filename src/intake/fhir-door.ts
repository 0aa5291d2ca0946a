import type { Scope } from '../store/scope.ts';
import { makeFhirClient, readClientKey } from './fhir-client.ts';
import { PULL_SCOPES, type PullTally, pullFromFhir } from './fhir-pull.ts';
import type { IngestHouse } from './intake-house.ts';

export type FhirDoor = {
  readonly base: string;
  readonly clientId: string;
  /** a private key as a JWK */
  readonly keyFile: string;
  readonly bulk: boolean;
  readonly stopping?: AbortSignal;
};

/** A FHIR server with the client that is registered there. @throws FhirPullError `fhir-pull/key-unreadable` */
export async function openFhirPull({
  base: given,
  clientId,
  keyFile,
  bulk,
  stopping,
}: FhirDoor): Promise<(scope: Scope, house: IngestHouse) => Promise<PullTally>> {
  const base = given.replace(/\/+$/, '');
  const key = await readClientKey(keyFile);
  const client = makeFhirClient({ base, clientId, key, scopes: PULL_SCOPES });
  const options = { base, bulk, ...(stopping === undefined ? {} : { stopping }) };
  return (scope, house) => pullFromFhir(scope, house, client, options);
}
