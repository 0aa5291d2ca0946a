import type { Selectable } from 'kysely';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { EhrsTable } from '../schema/ehrs.ts';
import type { Scope } from '../scope.ts';

/** A registered EHR. */
export type Ehr = {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly issuer: string;
  readonly jwksUri?: string | undefined;
  /** a JSON Web Key Set as it was registered */
  readonly jwks?: string | undefined;
  /** without a slash at the end */
  readonly fhirServers: readonly string[];
  readonly smartClientId?: string | undefined;
};

/** Registers an EHR. Undefined when some practice has registered its issuer already: an issuer says whose a call is. */
export async function addEhr(
  scope: Scope,
  store: Store,
  given: Omit<Ehr, 'id' | 'tenant'>,
): Promise<Ehr | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const id = newId();
    const taken = await tx
      .selectFrom('ehrs')
      .select('id')
      .where('issuer', '=', given.issuer)
      .executeTakeFirst();
    if (taken !== undefined) {
      audit({ action: 'create', object: 'ehr', outcome: 'failed' });
      return undefined;
    }
    audit({ action: 'create', object: 'ehr', id });
    await tx
      .insertInto('ehrs')
      .values({
        tenant: scope.tenant,
        id,
        name: given.name,
        issuer: given.issuer,
        jwks_uri: given.jwksUri ?? null,
        jwks: given.jwks ?? null,
        fhir_servers: JSON.stringify(given.fhirServers),
        smart_client_id: given.smartClientId ?? null,
        created_at: recordTime().toISOString(),
      })
      .execute();
    return { ...given, id, tenant: scope.tenant };
  });
}

/** The EHRs of a practice, by their names. */
export async function listEhrs(scope: Scope, store: Store): Promise<Ehr[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'search', object: 'ehr' });
    const rows = await tx
      .selectFrom('ehrs')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .orderBy('name')
      .execute();
    return rows.map(ehrOf);
  });
}

/** Forgets an EHR: from then on its calls and launches are refused. False when there is none of that id. */
export async function removeEhr(scope: Scope, store: Store, id: string): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { numDeletedRows } = await tx
      .deleteFrom('ehrs')
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    const isGone = numDeletedRows > 0;
    audit({ action: 'delete', object: 'ehr', id, outcome: isGone ? 'done' : 'not-found' });
    return isGone;
  });
}

/** The EHR that signs as an issuer, of whatever practice: for a call that nobody has been told of yet. */
export async function ehrOfIssuer({ db }: Store, issuer: string): Promise<Ehr | undefined> {
  const rows = await db.selectFrom('ehrs').selectAll().where('issuer', '=', issuer).execute();
  const [only] = rows;
  return only === undefined || rows.length > 1 ? undefined : ehrOf(only);
}

/** The EHR that a FHIR server belongs to, of whatever practice: for a launch from it. */
export async function ehrOfFhirServer({ db }: Store, server: string): Promise<Ehr | undefined> {
  const rows = await db.selectFrom('ehrs').selectAll().execute();
  const found = rows.map(ehrOf).filter(({ fhirServers }) => fhirServers.includes(server));
  return found.length === 1 ? found[0] : undefined;
}

function ehrOf(row: Selectable<EhrsTable>): Ehr {
  const servers: unknown = JSON.parse(row.fhir_servers);
  return {
    id: row.id,
    tenant: row.tenant,
    name: row.name,
    issuer: row.issuer,
    ...(row.jwks_uri === null ? {} : { jwksUri: row.jwks_uri }),
    ...(row.jwks === null ? {} : { jwks: row.jwks }),
    fhirServers: Array.isArray(servers) ? servers.filter((one) => typeof one === 'string') : [],
    ...(row.smart_client_id === null ? {} : { smartClientId: row.smart_client_id }),
  };
}
