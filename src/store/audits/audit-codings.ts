import {
  type Coding,
  codingSchema,
  type Revealed,
  readingSchema,
} from '../../review/sample-audit-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { placeOf, type StoredAudit } from './sample-audits.ts';

export type Pass = 'first' | 'second';

/** Why a coding or a reading is refused. */
export type CodingRefusal =
  | 'not-drawn'
  | 'not-second'
  | 'other-reviewer'
  | 'same-reviewer'
  | 'not-coded';

/**
 * Keeps how somebody coded an encounter. The first to code it stays its reviewer; the second reviewer is somebody else,
 * and only where the sample asks for one. What stood when the reading was shown is kept beside later changes.
 */
export async function saveCoding(
  scope: Scope,
  store: Store,
  { id, sample }: StoredAudit,
  pass: Pass,
  coding: Coding,
  now: string,
): Promise<CodingRefusal | undefined> {
  const drawn = sample.encounters.find((one) => one.id === coding.id);
  if (drawn === undefined) return 'not-drawn';
  if (pass === 'second' && !drawn.second) return 'not-second';
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { tenant } = scope;
    const rows = await tx
      .selectFrom('sample_audit_codings')
      .select(['pass', 'reviewer_id'])
      .where('tenant', '=', tenant)
      .where('audit_id', '=', id)
      .where('encounter', '=', coding.id)
      .execute();
    const own = rows.find((row) => row.pass === pass);
    const refusal = refusalOf(
      own,
      rows.find((row) => row.pass !== pass),
      scope.actor.id,
    );
    audit({
      action: 'change',
      object: 'sample-audit-coding',
      id,
      outcome: refusal === undefined ? 'done' : 'denied',
      detail: { pass },
    });
    if (refusal !== undefined) return refusal;
    const { body, keyId } = store.keys.encrypt(
      JSON.stringify(coding),
      placeOf(scope, id, coding.id, pass),
    );
    const values = { coding: body, coding_key: keyId, coded_at: now };
    if (own === undefined)
      await tx
        .insertInto('sample_audit_codings')
        .values({
          tenant,
          audit_id: id,
          encounter: coding.id,
          pass,
          reviewer_id: scope.actor.id,
          ...values,
          blind: null,
          blind_key: null,
          revealed_at: null,
        })
        .execute();
    else
      await tx
        .updateTable('sample_audit_codings')
        .set(values)
        .where('tenant', '=', tenant)
        .where('audit_id', '=', id)
        .where('encounter', '=', coding.id)
        .where('pass', '=', pass)
        .execute();
    return undefined;
  });
}

function refusalOf(
  own: { readonly reviewer_id: string } | undefined,
  other: { readonly reviewer_id: string } | undefined,
  actor: string,
): CodingRefusal | undefined {
  if (own !== undefined && own.reviewer_id !== actor) return 'other-reviewer';
  return other?.reviewer_id === actor ? 'same-reviewer' : undefined;
}

/** Shows the sealed reading to whoever has coded the encounter, and to nobody else; the coding is kept as it stands. */
export async function revealReading(
  scope: Scope,
  store: Store,
  { id, sample }: StoredAudit,
  encounter: string,
  now: string,
): Promise<Revealed | CodingRefusal> {
  const drawn = sample.encounters.find((one) => one.id === encounter);
  if (drawn === undefined) return 'not-drawn';
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { tenant } = scope;
    const row = await tx
      .selectFrom('sample_audit_codings')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('audit_id', '=', id)
      .where('encounter', '=', encounter)
      .where('reviewer_id', '=', scope.actor.id)
      .executeTakeFirst();
    audit({
      action: 'read',
      object: 'sample-audit-reading',
      id,
      outcome: row === undefined ? 'denied' : 'done',
    });
    if (row === undefined) return 'not-coded';
    if (row.blind === null)
      await tx
        .updateTable('sample_audit_codings')
        .set({ blind: row.coding, blind_key: row.coding_key, revealed_at: now })
        .where('tenant', '=', tenant)
        .where('audit_id', '=', id)
        .where('encounter', '=', encounter)
        .where('pass', '=', row.pass)
        .execute();
    const kept = await tx
      .selectFrom('sample_audit_encounters')
      .select(['reading', 'reading_key'])
      .where('tenant', '=', tenant)
      .where('audit_id', '=', id)
      .where('encounter', '=', encounter)
      .executeTakeFirstOrThrow();
    return revealedOf(scope, store, id, drawn, { ...kept, ...row });
  });
}

type KeptReading = {
  readonly encounter: string;
  readonly pass: string;
  readonly reading: string;
  readonly reading_key: string;
  readonly coding: string;
  readonly coding_key: string;
  readonly blind: string | null;
  readonly blind_key: string | null;
};

function revealedOf(
  scope: Scope,
  store: Store,
  id: string,
  drawn: { readonly id: string; readonly commitment: string },
  kept: KeptReading,
): Revealed {
  const text = store.keys.decrypt(
    { body: kept.reading, keyId: kept.reading_key },
    placeOf(scope, id, drawn.id, 'reading'),
  );
  const [nonce = '', body = ''] = text.split('\n');
  return {
    id: drawn.id,
    commitment: drawn.commitment,
    nonce,
    reading: readingSchema.parse(JSON.parse(body)),
    blind: codingOf(
      scope,
      store,
      id,
      kept,
      kept.blind ?? kept.coding,
      kept.blind_key ?? kept.coding_key,
    ),
  };
}

function codingOf(
  scope: Scope,
  store: Store,
  id: string,
  { encounter, pass }: { readonly encounter: string; readonly pass: string },
  body: string,
  keyId: string,
): Coding {
  const place = placeOf(scope, id, encounter, pass === 'second' ? 'second' : 'first');
  return codingSchema.parse(JSON.parse(store.keys.decrypt({ body, keyId }, place)));
}

/** All codings of an audit, and the readings that were shown to first reviewers. */
export async function codingsOf(
  scope: Scope,
  store: Store,
  { id, sample }: StoredAudit,
): Promise<{ readonly first: Coding[]; readonly second: Coding[]; readonly revealed: Revealed[] }> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'read', object: 'sample-audit-coding', id });
    const rows = await tx
      .selectFrom('sample_audit_codings')
      .innerJoin('sample_audit_encounters', (join) =>
        join
          .onRef('sample_audit_encounters.tenant', '=', 'sample_audit_codings.tenant')
          .onRef('sample_audit_encounters.audit_id', '=', 'sample_audit_codings.audit_id')
          .onRef('sample_audit_encounters.encounter', '=', 'sample_audit_codings.encounter'),
      )
      .select([
        'sample_audit_codings.encounter as encounter',
        'pass',
        'coding',
        'coding_key',
        'blind',
        'blind_key',
        'reading',
        'reading_key',
      ])
      .where('sample_audit_codings.tenant', '=', scope.tenant)
      .where('sample_audit_codings.audit_id', '=', id)
      .execute();
    const of = (pass: Pass): Coding[] =>
      rows
        .filter((row) => row.pass === pass)
        .map((row) => codingOf(scope, store, id, row, row.coding, row.coding_key));
    const revealed = rows.flatMap((row): Revealed[] => {
      const drawn = sample.encounters.find((one) => one.id === row.encounter);
      if (row.blind === null || row.pass !== 'first' || drawn === undefined) return [];
      return [revealedOf(scope, store, id, drawn, row)];
    });
    return { first: of('first'), second: of('second'), revealed };
  });
}

/** How far an encounter is: who has coded it is told, how only of oneself. */
export type CodingState = {
  readonly coded: Pass[];
  readonly own?: { readonly pass: Pass; readonly coding: Coding; readonly revealed: boolean };
};

/** For each encounter that somebody coded, how far it is, as the actor may know it. */
export async function codingStates(
  scope: Scope,
  store: Store,
  id: string,
): Promise<ReadonlyMap<string, CodingState>> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'read', object: 'sample-audit-coding', id });
    const rows = await tx
      .selectFrom('sample_audit_codings')
      .select(['encounter', 'pass', 'reviewer_id', 'coding', 'coding_key', 'revealed_at'])
      .where('tenant', '=', scope.tenant)
      .where('audit_id', '=', id)
      .orderBy('pass')
      .execute();
    const states = new Map<string, CodingState>();
    for (const row of rows) {
      const pass: Pass = row.pass === 'second' ? 'second' : 'first';
      const known = states.get(row.encounter);
      const own =
        row.reviewer_id === scope.actor.id
          ? {
              pass,
              coding: codingOf(scope, store, id, row, row.coding, row.coding_key),
              revealed: row.revealed_at !== null,
            }
          : known?.own;
      const coded = [...(known?.coded ?? []), pass];
      states.set(row.encounter, { coded, ...(own === undefined ? {} : { own }) });
    }
    return states;
  });
}

/** Encounters that a first reviewer has coded, by audit. */
export async function codedCounts(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('sample_audit_codings')
    .select(({ fn }) => ['audit_id', fn.countAll().as('coded')])
    .where('tenant', '=', tenant)
    .where('pass', '=', 'first')
    .groupBy('audit_id')
    .execute();
  return new Map(rows.map(({ audit_id: id, coded }) => [id, Number(coded)]));
}
