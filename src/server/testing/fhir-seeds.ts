import type { FastifyInstance } from 'fastify';
import type { Store } from '../../store/open-store.ts';
import type { Role, Scope } from '../../store/scope.ts';
import { BELL, bringIn, textAt, tryPeople } from './try-desk.ts';
import { as } from './try-server.ts';

type Seeding = {
  readonly store: Store;
  readonly server: FastifyInstance;
  readonly scope: Scope;
};

let count = 0;

/** How each resource that FHIR reads back is made for a practice, giving its id. */
export const FHIR_SEEDS: Readonly<Record<string, (seeding: Seeding) => Promise<string>>> = {
  conditionId: async (seeding) => `${await seedCoded(seeding)}.M54.41`,
  provenanceId: async (seeding) => {
    const encounterId = await seedCoded(seeding);
    const steps = seeding.store.db
      .selectFrom('coding_steps')
      .select('id')
      .where('encounter_id', '=', encounterId)
      .where('step', '=', 'accept');
    return (await steps.executeTakeFirstOrThrow()).id;
  },
  // the provider is the first of those who may see work, and sees their own alone
  taskId: async (seeding) => {
    const queryId = await seedQuery(seeding);
    const work = seeding.store.db
      .selectFrom('work_items')
      .select('id')
      .where('query_id', '=', queryId)
      .where('role', '=', 'provider');
    return (await work.executeTakeFirstOrThrow()).id;
  },
  questionnaireId: seedQuery,
  questionnaireResponseId: async (seeding) => {
    const queryId = await seedQuery(seeding);
    const answer = { kind: 'unable-to-determine' };
    await post(seeding, 'provider', `/api/queries/${queryId}/view`, {});
    await post(seeding, 'provider', `/api/queries/${queryId}/answer`, { answer });
    return queryId;
  },
  auditEventId: async (seeding) => {
    await bringIn(seeding.store, newVisit(), seeding.scope.tenant);
    const events = seeding.store.db
      .selectFrom('audit_events')
      .select('id')
      .where('tenant', '=', seeding.scope.tenant);
    return (await events.executeTakeFirstOrThrow()).id;
  },
};

function newVisit() {
  return {
    id: `fhir-visit-${++count}`,
    patientId: 'p-1',
    dateOfService: '2026-11-01',
    provider: BELL,
    note: 'Assessment: low back pain with right sciatica.',
  };
}

/** An encounter whose code a coder has accepted. */
async function seedCoded(seeding: Seeding): Promise<string> {
  const { store, server, scope } = seeding;
  const encounterId = await bringIn(store, newVisit(), scope.tenant);
  const step = { step: 'accept', codes: ['M54.41'] };
  const headers = as('coder', scope.tenant);
  const url = `/api/encounters/${encounterId}/coding`;
  const { etag } = (await server.inject({ url, headers })).headers;
  await post(seeding, 'coder', `${url}/steps`, step, { 'if-match': String(etag) });
  return encounterId;
}

/** A query that was sent to the provider. */
async function seedQuery(seeding: Seeding): Promise<string> {
  const { store, scope } = seeding;
  const people = await store.db.selectFrom('users').select('id').where('name', '=', BELL).execute();
  if (people.length === 0) await tryPeople(store, scope.tenant);
  const note = 'MRI: Modic type 1 endplate changes at L4-5.\nAssessment: low back pain.';
  const encounterId = await bringIn(store, { ...newVisit(), note }, scope.tenant);
  const drafted = await post(seeding, 'coder', `/api/encounters/${encounterId}/queries`, {
    topic: 'cause-of-low-back-pain',
  });
  const id = textAt(drafted, 'id');
  await post(seeding, 'coder', `/api/queries/${id}/send`, {});
  return id;
}

async function post(
  { server, scope }: Seeding,
  role: Role,
  url: string,
  payload: object,
  given: Record<string, string> = {},
): Promise<unknown> {
  const headers = { ...as(role, scope.tenant), ...given };
  return (await server.inject({ method: 'POST', url, headers, payload })).json<unknown>();
}
