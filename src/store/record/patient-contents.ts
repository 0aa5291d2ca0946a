import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { sampleSchema } from '../../review/sample-audit-schema.ts';
import { recordTime } from '../clock.ts';
import { type QuarantineContent, readQuarantineContent } from '../intake/quarantine.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import { fromJson } from './json-columns.ts';
import { type PatientMarks, speaksOf } from './patient-marks.ts';
import type { Reach, SubjectRows } from './patient-reach.ts';

type Content = Extract<Reach, { content: string }>['content'];
type Row = Readonly<Record<string, unknown>>;

/** What a table whose rows name nobody holds about a patient, and how it is taken out. */
type ContentReach = {
  readonly found: (looking: Looking) => Promise<readonly Row[]>;
  readonly erase: (looking: Looking) => Promise<number>;
};

export type Looking = {
  readonly tx: Transaction<Schema>;
  readonly store: Store;
  readonly of: SubjectRows;
  readonly marks: PatientMarks;
};

/** Files in quarantine of which a visit is the patient’s, or whose bytes speak of the patient. */
async function quarantined({ tx, store, of, marks }: Looking) {
  const rows = await tx
    .selectFrom('quarantine')
    .selectAll()
    .where('tenant', '=', of.tenant)
    .where('body', 'is not', null)
    .orderBy('id')
    .execute();
  const tied = await tx
    .selectFrom('quarantined_visits')
    .select('quarantine_id as id')
    .where('tenant', '=', of.tenant)
    .where(sql<boolean>`encounter_id in (${of.encounters})`)
    .execute();
  const ids = new Set(tied.map(({ id }) => id));
  const found: { readonly id: string; readonly content: QuarantineContent }[] = [];
  for (const row of rows) {
    const content = readQuarantineContent(store, row);
    if (content === undefined) continue;
    const words = `${content.name ?? ''}\n${Buffer.from(content.bytes, 'base64').toString()}`;
    if (ids.has(row.id) || speaksOf(words, marks)) found.push({ id: row.id, content });
  }
  return found;
}

const quarantine: ContentReach = {
  found: async (looking) =>
    (await quarantined(looking)).map(({ id, content }) => ({ id, ...content })),
  erase: async (looking) => {
    const found = await quarantined(looking);
    for (const { id } of found)
      await looking.tx
        .updateTable('quarantine')
        .set({ state: 'discarded', body: null, updated_at: recordTime().toISOString() })
        .where('tenant', '=', looking.of.tenant)
        .where('id', '=', id)
        .execute();
    return found.length;
  },
};

/** Reasons of break-glass that name the patient. That somebody broke the glass, and when, stays. */
async function reasonsAbout({ tx, store, of, marks }: Looking) {
  const rows = await tx
    .selectFrom('break_glass')
    .select(['id', 'user_id', 'reason', 'key_id as keyId', 'created_at'])
    .where('tenant', '=', of.tenant)
    .execute();
  return rows
    .map(({ reason: body, keyId, ...row }) => ({
      ...row,
      reason: store.keys.decrypt({ body, keyId }, [of.tenant, 'break_glass', row.id]),
    }))
    .filter(({ reason }) => speaksOf(reason, marks));
}

const reasons: ContentReach = {
  found: reasonsAbout,
  erase: async (looking) => {
    const { tx, store, of } = looking;
    const found = await reasonsAbout(looking);
    for (const { id } of found) {
      const { body, keyId } = store.keys.encrypt('', [of.tenant, 'break_glass', id]);
      await tx
        .updateTable('break_glass')
        .set({ reason: body, key_id: keyId })
        .where('tenant', '=', of.tenant)
        .where('id', '=', id)
        .execute();
    }
    return found.length;
  },
};

/** Replies that are kept for a day to be given again. They repeat what the record holds, so no export has them. */
const replies: ContentReach = {
  found: async () => [],
  erase: async ({ tx, store, of, marks }) => {
    const rows = await tx
      .selectFrom('replies_kept')
      .select(['actor_id', 'request_key', 'body', 'key_id as keyId'])
      .where('tenant', '=', of.tenant)
      .where('body', '<>', '')
      .execute();
    const about = rows.filter(({ actor_id: actor, request_key: key, body, keyId }) =>
      speaksOf(store.keys.decrypt({ body, keyId }, [of.tenant, 'replies_kept', actor, key]), marks),
    );
    for (const { actor_id: actor, request_key: key } of about)
      await tx
        .deleteFrom('replies_kept')
        .where('tenant', '=', of.tenant)
        .where('actor_id', '=', actor)
        .where('request_key', '=', key)
        .execute();
    return about.length;
  },
};

async function filtersAbout({ tx, of, marks }: Looking) {
  const rows = await tx
    .selectFrom('saved_filters')
    .selectAll()
    .where('tenant', '=', of.tenant)
    .execute();
  return rows.filter(({ name, filter }) => speaksOf(`${name}\n${filter}`, marks));
}

const filters: ContentReach = {
  found: filtersAbout,
  erase: async (looking) => {
    const found = await filtersAbout(looking);
    for (const { id } of found)
      await looking.tx
        .deleteFrom('saved_filters')
        .where('tenant', '=', looking.of.tenant)
        .where('id', '=', id)
        .execute();
    return found.length;
  },
};

/** The record of a draw lists what was drawn; how many there were of a stratum stays. */
async function samplesOf({ tx, of }: Looking) {
  const rows = await tx
    .selectFrom('sample_audits')
    .select(['id', 'sample'])
    .where('tenant', '=', of.tenant)
    .where(
      sql<boolean>`id in (select audit_id from sample_audit_encounters
        where tenant = ${of.tenant} and encounter in (${of.encounterNames}))`,
    )
    .execute();
  const names = await sql<{ external_id: string }>`${of.encounterNames}`.execute(tx);
  const mine = new Set(names.rows.map(({ external_id: name }) => name));
  return rows.map(({ id, sample }) => ({ id, sample: fromJson(sampleSchema, sample), mine }));
}

const samples: ContentReach = {
  found: async (looking) =>
    (await samplesOf(looking)).map(({ id, sample, mine }) => ({
      id,
      title: sample.title,
      drawn: sample.encounters.filter((drawn) => mine.has(drawn.id)),
    })),
  erase: async (looking) => {
    const found = await samplesOf(looking);
    for (const { id, sample, mine } of found) {
      const encounters = sample.encounters.filter((drawn) => !mine.has(drawn.id));
      await looking.tx
        .updateTable('sample_audits')
        .set({ sample: JSON.stringify({ ...sample, encounters }) })
        .where('tenant', '=', looking.of.tenant)
        .where('id', '=', id)
        .execute();
    }
    return found.length;
  },
};

/** How each of these tables is looked through. */
export const CONTENTS = {
  quarantine,
  reasons,
  replies,
  filters,
  samples,
} as const satisfies Record<Content, ContentReach>;
