import type { EncounterFacts, SentQueries } from '../../analytics/encounter-facts.ts';
import { encounterFactsSchema } from '../../analytics/facts-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** Encounters of which days are counted; both days belong to it. */
export type Days = { readonly from?: string | undefined; readonly until?: string | undefined };

/** A row with the id that the encounter has in the record. */
export type StoredFacts = { readonly encounterId: string; readonly facts: EncounterFacts };

export type FactsToKeep = {
  readonly encounterId: string;
  readonly version: number;
  readonly answers: number;
  readonly facts: EncounterFacts;
};

/** Keeps rows in the place of older ones. */
export async function keepFacts(
  scope: Scope,
  store: Store,
  madeBy: string,
  rows: readonly FactsToKeep[],
): Promise<void> {
  if (rows.length === 0) return;
  await withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'change', object: 'encounter-facts', detail: { rows: rows.length } });
    for (const { encounterId, version, answers, facts } of rows) {
      const said = {
        date_of_service: facts.dateOfService,
        version,
        made_by: madeBy,
        answers,
        facts: JSON.stringify(facts),
      };
      await tx
        .insertInto('encounter_facts')
        .values({ tenant: scope.tenant, encounter_id: encounterId, ...said })
        .onConflict((conflict) => conflict.columns(['tenant', 'encounter_id']).doUpdateSet(said))
        .execute();
    }
  });
}

/** The encounter up to which a list was read; a list goes from the newest day to the oldest. */
export type FactsPlace = readonly [dateOfService: string, encounterId: string];

/** Rows from the newest day on, with the queries of each as they stand now. */
export async function factsBefore(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  { from, until }: Days,
  before: FactsPlace | undefined,
  limit: number,
): Promise<readonly StoredFacts[]> {
  let query = db
    .selectFrom('encounter_facts')
    .select(['encounter_id as id', 'facts', 'date_of_service'])
    .where('tenant', '=', tenant)
    .orderBy('date_of_service', 'desc')
    .orderBy('encounter_id', 'desc')
    .limit(limit);
  if (from !== undefined) query = query.where('date_of_service', '>=', from);
  if (until !== undefined) query = query.where('date_of_service', '<=', until);
  if (before !== undefined)
    query = query.where((build) =>
      build.or([
        build('date_of_service', '<', before[0]),
        build.and([
          build('date_of_service', '=', before[0]),
          build('encounter_id', '<', before[1]),
        ]),
      ]),
    );
  const rows = await query.execute();
  const [newest, oldest] = [rows[0], rows.at(-1)];
  if (newest === undefined || oldest === undefined) return [];
  const asked = await queriesBetween(
    { tenant },
    { db },
    oldest.date_of_service,
    newest.date_of_service,
  );
  return rows.map(({ id, facts }) => {
    const kept = factsIn(facts);
    const queries = asked.get(id);
    return { encounterId: id, facts: queries === undefined ? kept : { ...kept, queries } };
  });
}

/** Only `keepFacts` writes them: reading each field again would take most of the time of a count. */
function factsIn(text: string): EncounterFacts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is read is what keepFacts wrote; a test reads it with the schema
  return JSON.parse(text) as EncounterFacts;
}

/** A row as the schema reads it, for tests and for what comes from outside. */
export const readFacts = (value: unknown): EncounterFacts => encounterFactsSchema.parse(value);

const NOTHING_SENT: SentQueries = { sent: 0, answered: 0, days: [] };

/** What was asked about encounters of these days: of those that were signed off, and of those with a query. */
async function queriesBetween(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  from: string,
  until: string,
): Promise<ReadonlyMap<string, SentQueries>> {
  const signed = await db
    .selectFrom('encounters')
    .innerJoin('coding_sheets', (join) =>
      join
        .onRef('coding_sheets.tenant', '=', 'encounters.tenant')
        .onRef('coding_sheets.encounter_id', '=', 'encounters.id'),
    )
    .select('encounters.id')
    .where('encounters.tenant', '=', tenant)
    .where('encounters.date_of_service', '>=', from)
    .where('encounters.date_of_service', '<=', until)
    .where('coding_sheets.signed_at', 'is not', null)
    .execute();
  const sent = await db
    .selectFrom('encounters')
    .innerJoin('queries', (join) =>
      join
        .onRef('queries.tenant', '=', 'encounters.tenant')
        .onRef('queries.encounter_id', '=', 'encounters.id'),
    )
    .select(['encounters.id', 'queries.sent_at as sentAt', 'queries.answered_at as answeredAt'])
    .where('encounters.tenant', '=', tenant)
    .where('encounters.date_of_service', '>=', from)
    .where('encounters.date_of_service', '<=', until)
    .where('queries.sent_at', 'is not', null)
    .execute();
  const found = new Map(signed.map(({ id }) => [id, NOTHING_SENT]));
  for (const { id, sentAt, answeredAt } of sent) {
    const { sent: many, answered, days } = found.get(id) ?? NOTHING_SENT;
    found.set(id, {
      sent: many + 1,
      answered: answered + (answeredAt === null ? 0 : 1),
      days: answeredAt === null ? days : [...days, daysBetween(sentAt ?? '', answeredAt)],
    });
  }
  return found;
}

const DAY = 86_400_000;

/** Calendar days from one time to another. */
function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}
