import type { Transaction } from 'kysely';
import { recordTime } from '../clock.ts';
import type { NoteKeys } from '../keys/note-keys.ts';
import { newId } from '../new-id.ts';
import type { AuditEventsTable } from '../schema/audit.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { type AuditNote, hashOf, NO_HASH } from './audit-event.ts';

/** Events between two anchors: a log of a million events has a thousand. */
export const ANCHOR_EVERY = 1000;

/** SQLite takes 32,766 values in a statement; an event has 18. */
const EVENTS_IN_A_STATEMENT = 500;

/**
 * Adds events to the chain of their tenant, last in a transaction. Taking the numbers locks the head of the chain
 * until the commit, so that chains of one tenant never fork, and other tenants do not wait.
 */
export async function appendEvents(
  tx: Transaction<Schema>,
  keys: NoteKeys,
  scope: Scope,
  notes: readonly AuditNote[],
): Promise<void> {
  const head = await takeNumbers(tx, keys, scope.tenant, notes.length);
  const at = recordTime().toISOString();
  const first = head.sequence - notes.length + 1;
  let previous = head.hash;
  const events = notes.map((note, index) => {
    const event = eventOf(scope, note, { at, sequence: first + index, previous });
    previous = event.hash;
    return event;
  });
  for (let from = 0; from < events.length; from += EVENTS_IN_A_STATEMENT) {
    const some = events.slice(from, from + EVENTS_IN_A_STATEMENT);
    await tx.insertInto('audit_events').values(some).execute();
  }
  await sealHead(tx, keys, scope.tenant, { sequence: head.sequence, hash: previous });
  await keepAnchors(tx, keys, events);
}

type Head = { readonly sequence: number; readonly hash: string };

async function takeNumbers(
  tx: Transaction<Schema>,
  keys: NoteKeys,
  tenant: string,
  count: number,
): Promise<Head> {
  const advance = () =>
    tx
      .updateTable('audit_heads')
      .set((update) => ({ sequence: update('sequence', '+', count) }))
      .where('tenant', '=', tenant)
      .returning(['sequence', 'hash'])
      .executeTakeFirst();
  const head = await advance();
  if (head !== undefined) return head;
  const { seal, keyId } = keys.seal(['head', tenant, 0, NO_HASH]);
  await tx
    .insertInto('audit_heads')
    .values({ tenant, sequence: 0, hash: NO_HASH, key_id: keyId, seal })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await advance();
  if (made === undefined) throw new Error('the head of the audit log could not be made');
  return made;
}

async function sealHead(
  tx: Transaction<Schema>,
  keys: NoteKeys,
  tenant: string,
  { sequence, hash }: Head,
): Promise<void> {
  const { seal, keyId } = keys.seal(['head', tenant, sequence, hash]);
  await tx
    .updateTable('audit_heads')
    .set({ hash, seal, key_id: keyId })
    .where('tenant', '=', tenant)
    .execute();
}

async function keepAnchors(
  tx: Transaction<Schema>,
  keys: NoteKeys,
  events: readonly AuditEventsTable[],
): Promise<void> {
  const anchors = events
    .filter(({ sequence }) => sequence % ANCHOR_EVERY === 0)
    .map(({ tenant, sequence, hash, at }) => {
      const { seal, keyId } = keys.seal(['anchor', tenant, sequence, hash, at]);
      return { tenant, sequence, hash, at, seal, key_id: keyId };
    });
  if (anchors.length > 0) await tx.insertInto('audit_anchors').values(anchors).execute();
}

function eventOf(
  { tenant, actor, requestId, from }: Scope,
  note: AuditNote,
  { at, sequence, previous }: { at: string; sequence: number; previous: string },
): AuditEventsTable {
  const event = {
    tenant,
    sequence,
    id: newId(),
    at,
    actor_id: actor.id,
    actor_kind: actor.kind,
    actor_name: actor.name,
    actor_roles: JSON.stringify(actor.roles),
    request_id: requestId,
    came_from: from,
    action: note.action,
    object: note.object,
    object_id: note.id ?? null,
    patient_id: note.patient ?? null,
    outcome: note.outcome ?? 'done',
    detail: JSON.stringify(note.detail ?? {}),
    previous_hash: previous,
  };
  return { ...event, hash: hashOf(event) };
}
