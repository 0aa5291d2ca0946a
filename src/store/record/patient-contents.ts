import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { auditDetailsSchema } from '../../review/sample-audit-details-schema.ts';
import { sampleSchema } from '../../review/sample-audit-schema.ts';
import { recordTime } from '../clock.ts';
import { type QuarantineContent, readQuarantineContent } from '../intake/quarantine.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import { fromJson } from './json-columns.ts';
import { hasWord, type PatientMarks, speaksOf } from './patient-marks.ts';
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

/** Names that sources gave the encounters of the patient, and whether words hold one of them or speak of the patient. */
async function namesOf({ tx, of, marks }: Looking) {
  const rows = await sql<{ external_id: string }>`${of.encounterNames}`.execute(tx);
  const names = rows.rows.map(({ external_id: name }) => name);
  const isAbout = (words: string): boolean =>
    speaksOf(words, marks) || names.some((name) => hasWord(words, name));
  return { names, isAbout };
}

/** Versions of reports that list an encounter of the patient among their samples, or speak of the patient. */
async function reportsAbout(looking: Looking) {
  const { tx, store, of } = looking;
  const { isAbout } = await namesOf(looking);
  const rows = await tx
    .selectFrom('kept_reports')
    .select(['id', 'kind', 'version', 'made_on', 'body', 'key_id as keyId'])
    .where('tenant', '=', of.tenant)
    .orderBy('id')
    .execute();
  return rows
    .map(({ body, keyId, ...row }) => ({
      ...row,
      text: store.keys.decrypt({ body, keyId }, [of.tenant, 'kept_reports', row.id]),
    }))
    .filter(({ text }) => isAbout(text));
}

/** A version goes as a whole: its number and its hash stand in the version after it. */
const reports: ContentReach = {
  found: async (looking) =>
    (await reportsAbout(looking)).map(({ text: _text, ...row }) => ({ ...row })),
  erase: async (looking) => {
    const found = await reportsAbout(looking);
    for (const { id } of found)
      await looking.tx
        .deleteFrom('kept_reports')
        .where('tenant', '=', looking.of.tenant)
        .where('id', '=', id)
        .execute();
    return found.length;
  },
};

/** What was settled around an audit where a rebuttal, or other words, are about the patient. */
async function settlementsAbout(looking: Looking) {
  const { tx, store, of } = looking;
  const { names, isAbout } = await namesOf(looking);
  const rows = await tx
    .selectFrom('sample_audit_details')
    .select(['audit_id', 'body', 'key_id as keyId'])
    .where('tenant', '=', of.tenant)
    .orderBy('audit_id')
    .execute();
  return rows.flatMap(({ audit_id: audit, body, keyId }) => {
    const text = store.keys.decrypt({ body, keyId }, [of.tenant, 'sample_audit_details', audit]);
    const details = fromJson(auditDetailsSchema, text);
    const isTheirs = ({ encounter }: (typeof details)['rebuttals'][number]): boolean =>
      names.includes(encounter);
    return isAbout(text) || details.rebuttals.some(isTheirs)
      ? [{ audit, details, rest: details.rebuttals.filter((one) => !isTheirs(one)), isAbout }]
      : [];
  });
}

/** The rebuttals of the patient’s encounters go; what still speaks of the patient after that goes as a whole. */
const settlements: ContentReach = {
  found: async (looking) =>
    (await settlementsAbout(looking)).map(({ audit, details, rest }) => ({
      audit_id: audit,
      rebuttals: details.rebuttals.filter((one) => !rest.includes(one)),
    })),
  erase: async (looking) => {
    const { tx, store, of } = looking;
    const found = await settlementsAbout(looking);
    for (const { audit, details, rest, isAbout } of found) {
      const text = JSON.stringify({ ...details, rebuttals: rest });
      if (isAbout(text)) {
        await tx
          .deleteFrom('sample_audit_details')
          .where('tenant', '=', of.tenant)
          .where('audit_id', '=', audit)
          .execute();
        continue;
      }
      const { body, keyId } = store.keys.encrypt(text, [of.tenant, 'sample_audit_details', audit]);
      await tx
        .updateTable('sample_audit_details')
        .set({ body, key_id: keyId })
        .where('tenant', '=', of.tenant)
        .where('audit_id', '=', audit)
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
  reports,
  settlements,
} as const satisfies Record<Content, ContentReach>;
