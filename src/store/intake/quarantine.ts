import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type Issue, issueSchema } from '../../chart/issue.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { limitOf, type Page, type PageRequest, pageOf, placeOf } from '../record/page.ts';
import type { QuarantineTable } from '../schema/intake.ts';
import type { Scope } from '../scope.ts';

export const QUARANTINE_STATES = ['kept', 'taken', 'discarded'] as const;
export type QuarantineState = (typeof QUARANTINE_STATES)[number];

/** What stands in quarantine, without its content. */
export type Quarantined = {
  readonly id: string;
  readonly source: string;
  readonly format: string | null;
  readonly state: QuarantineState;
  readonly issues: readonly Issue[];
  readonly tries: number;
  /** bytes */
  readonly length: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type ToQuarantine = {
  readonly source: string;
  readonly format: string | undefined;
  readonly issues: readonly Issue[];
  /** name of the file, which may name a patient and is therefore kept with the content */
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
  /** visits of the file that were stored, by their ids in the record */
  readonly encounters?: readonly string[];
};

/** A file above this size is not kept a second time: whoever brought it still has it. In bytes. */
const LARGEST_KEPT = 32 * 1024 * 1024;

/** Keeps what could not be read with its reason; the same bytes again are the same entry, tried once more. */
export async function quarantine(scope: Scope, store: Store, given: ToQuarantine): Promise<string> {
  const [digest = ''] = digestsOf(store, given.bytes);
  return withAudit(scope, store, async ({ tx, audit }) => {
    const now = recordTime().toISOString();
    const before = await tx
      .selectFrom('quarantine')
      .select(['id', 'tries'])
      .where('tenant', '=', scope.tenant)
      .where('digest', '=', digest)
      .executeTakeFirst();
    const id = before?.id ?? newId();
    const { body, keyId } = store.keys.encrypt(contentOf(given), placeOfBody(scope.tenant, id));
    const said = {
      format: given.format ?? null,
      state: 'kept',
      issues: JSON.stringify(given.issues),
      body: given.bytes.length > LARGEST_KEPT ? null : body,
      key_id: keyId,
      updated_at: now,
    };
    await tx
      .insertInto('quarantine')
      .values({
        ...said,
        tenant: scope.tenant,
        id,
        source: given.source,
        tries: 1,
        digest,
        length: given.bytes.length,
        created_at: now,
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant', 'digest']).doUpdateSet((update) => ({
          ...said,
          tries: update('quarantine.tries', '+', 1),
        })),
      )
      .execute();
    for (const encounterId of new Set(given.encounters))
      await tx
        .insertInto('quarantined_visits')
        .values({ tenant: scope.tenant, quarantine_id: id, encounter_id: encounterId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    const detail = { issues: given.issues.length, format: given.format ?? 'unknown' };
    audit({ action: 'create', object: 'quarantine', id, detail });
    return id;
  });
}

export async function listQuarantine(
  scope: Scope,
  store: Store,
  state: QuarantineState | undefined,
  page: PageRequest,
): Promise<Page<Quarantined>> {
  const limit = limitOf(page);
  const place = placeOf(page);
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('quarantine')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where((where) =>
        where.and([
          ...(state === undefined ? [] : [where('state', '=', state)]),
          ...(place === undefined ? [] : [where('id', '<', place[1])]),
        ]),
      )
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const found = pageOf(rows, limit, (row) => [row.created_at, row.id]);
    audit({ action: 'search', object: 'quarantine', detail: { found: found.items.length } });
    return { ...found, items: found.items.map(shown) };
  });
}

/** The content of an entry, to try it again; undefined when there is none of that id, or it is kept no longer. */
export async function openQuarantined(
  scope: Scope,
  store: Store,
  id: string,
): Promise<
  (Quarantined & { readonly name: string | undefined; readonly bytes: Uint8Array }) | undefined
> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await tx
      .selectFrom('quarantine')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    const isThere = row !== undefined && row.state === 'kept' && row.body !== null;
    audit({ action: 'read', object: 'quarantine', id, outcome: isThere ? 'done' : 'not-found' });
    if (row?.state !== 'kept') return undefined;
    const content = readQuarantineContent(store, row);
    if (content === undefined) return undefined;
    const { name, bytes } = content;
    return { ...shown(row), name, bytes: Buffer.from(bytes, 'base64') };
  });
}

/** Ends an entry and forgets its content. False when there is none of that id that is still kept. */
export async function settleQuarantined(
  scope: Scope,
  store: Store,
  id: string,
  state: Exclude<QuarantineState, 'kept'>,
): Promise<boolean> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const settled = await tx
      .updateTable('quarantine')
      .set({ state, body: null, updated_at: recordTime().toISOString() })
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .where('state', '=', 'kept')
      .returning('id')
      .executeTakeFirst();
    const outcome = settled === undefined ? 'not-found' : 'done';
    audit({ action: 'change', object: 'quarantine', id, outcome, detail: { state } });
    return settled !== undefined;
  });
}

const contentSchema = z.object({ name: z.string().optional(), bytes: z.string() });

/** What is kept of a file: its name, and its bytes in base64. */
export type QuarantineContent = z.infer<typeof contentSchema>;

/** The content of a row; undefined when it is kept no longer. */
export function readQuarantineContent(
  { keys }: Store,
  { tenant, id, body, key_id: keyId }: Selectable<QuarantineTable>,
): QuarantineContent | undefined {
  if (body === null) return undefined;
  return contentSchema.parse(JSON.parse(keys.decrypt({ body, keyId }, placeOfBody(tenant, id))));
}

function contentOf({ name, bytes }: ToQuarantine): string {
  return JSON.stringify({ name, bytes: Buffer.from(bytes).toString('base64') });
}

function placeOfBody(tenant: string, id: string): readonly string[] {
  return [tenant, 'quarantine', id];
}

/** Keyed, so that the digest of a file does not tell what is in it. */
export function digestsOf({ keys }: Store, bytes: Uint8Array): readonly string[] {
  return keys.digests(Buffer.from(bytes).toString('latin1'));
}

function shown(row: Selectable<QuarantineTable>): Quarantined {
  return {
    id: row.id,
    source: row.source,
    format: row.format,
    state: QUARANTINE_STATES.find((state) => state === row.state) ?? 'kept',
    issues: z.array(issueSchema).parse(JSON.parse(row.issues)),
    tries: row.tries,
    length: row.length,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
