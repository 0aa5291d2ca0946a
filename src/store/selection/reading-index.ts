import type { Kysely, Transaction } from 'kysely';
import type { Encounter } from '../../chart/encounter.ts';
import type { Decision } from '../../coding/decision.ts';
import type { Footprint } from '../../coding/footprint.ts';
import type { Engine } from '../../engine.ts';
import { recordTime } from '../clock.ts';
import type { Store } from '../open-store.ts';
import { readDocuments } from '../record/documents.ts';
import type { ReadingIndexTable } from '../schema/reading-index.ts';
import type { Schema } from '../schema/schema.ts';
import { enginePartsSchema, partsOf } from './engine-parts.ts';
import { type Change, changeBetween, type IndexedReading, saidOfCodes } from './parts-change.ts';

/** What read an encounter, and what its decision rests on. */
export type ReadWith = { readonly engine: Engine; readonly footprint: Footprint };

/** A decision, and with what it was read; without that when the record could not be read. */
export type Reading = { readonly decision: Decision; readonly read: ReadWith | undefined };

/** What an engine decides of an encounter. */
export function readBy(engine: Engine, encounter: Encounter): Reading {
  const { decision, footprint } = engine.trace(encounter);
  return { decision, read: footprint && { engine, footprint } };
}

/** A reading of an encounter as it stood at a version. */
export type ReadingToIndex = {
  readonly encounterId: string;
  readonly version: number;
  readonly dateOfService: string;
  readonly footprint: Footprint;
};

/** Keeps what readings rest on, in the place of what was kept before, with the parts of the engine that read. */
export async function indexReadings(
  tx: Transaction<Schema>,
  tenant: string,
  engine: Engine,
  readings: readonly ReadingToIndex[],
): Promise<void> {
  if (readings.length === 0) return;
  await keepPartsOf(tx, engine);
  await tx
    .insertInto('reading_index')
    .values(readings.map((reading) => rowOf(tenant, engine, reading)))
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'encounter_id']).doUpdateSet((build) => ({
        version: build.ref('excluded.version'),
        read_with: build.ref('excluded.read_with'),
        concepts: build.ref('excluded.concepts'),
        codes: build.ref('excluded.codes'),
        said: build.ref('excluded.said'),
        policies: build.ref('excluded.policies'),
      })),
    )
    .execute();
}

/** Keeps what an engine decides with, to which its readings in the index refer. */
export async function keepPartsOf(tx: Transaction<Schema>, engine: Engine): Promise<void> {
  const { digest, text: parts } = partsOf(engine);
  await tx
    .insertInto('engine_parts')
    .values({ digest, parts, created_at: recordTime().toISOString() })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

/** A reading as a row of the index. */
export function rowOf(
  tenant: string,
  engine: Engine,
  { encounterId, version, dateOfService, footprint }: ReadingToIndex,
): ReadingIndexTable {
  const { concepts, codes, policies } = footprint;
  return {
    tenant,
    encounter_id: encounterId,
    version,
    read_with: partsOf(engine).digest,
    concepts: Array.from(concepts, ([concept, standings]) => `${concept}:${standings}`).join(' '),
    codes: codes.join(' '),
    said: saidOfCodes(engine.codebook, codes, dateOfService),
    policies: policies.join(' '),
  };
}

/** The choice of one job among stored encounters. */
export type Touched = {
  /** Of some encounters, those that may be decided otherwise now than they were. */
  among(tx: Transaction<Schema>, ids: readonly string[]): Promise<readonly string[]>;
};

type IndexRow = Omit<ReadingIndexTable, 'tenant'> & {
  readonly now: number;
  readonly date_of_service: string;
};

/** Of which encounters an engine may say something else than their newest reading says. One without a reading that is known is among them. */
export function touchedBy(engine: Engine, tenant: string, store: Store): Touched {
  const changes = new Map<string, Change | 'all' | undefined>();
  const learn = async (db: Kysely<Schema>, digest: string): Promise<void> => {
    const now = partsOf(engine);
    if (changes.has(digest)) return;
    if (digest === now.digest) return void changes.set(digest, undefined);
    const row = await db
      .selectFrom('engine_parts')
      .select('parts')
      .where('digest', '=', digest)
      .executeTakeFirst();
    const before = row && enginePartsSchema.safeParse(JSON.parse(row.parts)).data;
    changes.set(
      digest,
      before === undefined ? 'all' : changeBetween(before, now.parts, engine.codebook),
    );
  };
  return {
    among: async (tx, ids) => {
      if (ids.length === 0) return [];
      const rows: readonly IndexRow[] = await tx
        .selectFrom('reading_index')
        .innerJoin('encounters', (join) =>
          join
            .onRef('encounters.tenant', '=', 'reading_index.tenant')
            .onRef('encounters.id', '=', 'reading_index.encounter_id'),
        )
        .selectAll('reading_index')
        .select(['encounters.version as now', 'encounters.date_of_service'])
        .where('reading_index.tenant', '=', tenant)
        .where('reading_index.encounter_id', 'in', ids)
        .execute();
      for (const readWith of new Set(rows.map((row) => row.read_with))) await learn(tx, readWith);
      const left = new Set<string>();
      const texts: { readonly id: string; readonly change: Change }[] = [];
      for (const row of rows) {
        if (row.version !== row.now) continue;
        const change = changes.get(row.read_with);
        if (change === 'all' || change?.touches(readingOf(row)) === true) continue;
        left.add(row.encounter_id);
        if (change?.standsIn !== undefined) texts.push({ id: row.encounter_id, change });
      }
      for (const id of await readOtherwise(tx, texts)) left.delete(id);
      return ids.filter((id) => !left.has(id));
    },
  };

  async function readOtherwise(
    tx: Transaction<Schema>,
    asked: readonly { readonly id: string; readonly change: Change }[],
  ): Promise<readonly string[]> {
    const ids = asked.map(({ id }) => id);
    const documents = await readDocuments(tx, store.keys, tenant, ids);
    return asked.flatMap(({ id, change }) =>
      documents.get(id)?.some(({ text }) => change.standsIn?.(text)) === true ? [id] : [],
    );
  }
}

/** A row of the index as a change is compared with it. */
export function readingOf(
  row: Pick<IndexRow, 'concepts' | 'codes' | 'said' | 'policies' | 'date_of_service'>,
): IndexedReading {
  const concepts = new Map<string, number>();
  for (const one of row.concepts.split(' ')) {
    const colon = one.lastIndexOf(':');
    if (colon > 0) concepts.set(one.slice(0, colon), Number(one.slice(colon + 1)));
  }
  return {
    dateOfService: row.date_of_service,
    concepts,
    codes: listOf(row.codes),
    said: row.said,
    policies: listOf(row.policies),
  };
}

const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
