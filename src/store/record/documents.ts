import type { Selectable, Transaction } from 'kysely';
import { type ChartDocument, DOCUMENT_KINDS, type Encounter } from '../../chart/encounter.ts';
import { recordTime } from '../clock.ts';
import type { NoteKeys } from '../keys/note-keys.ts';
import { newId } from '../new-id.ts';
import type { DocumentsTable } from '../schema/encounters.ts';
import type { Schema } from '../schema/schema.ts';

/** A text of an encounter, decrypted. */
export type StoredDocument = {
  readonly id: string;
  /** as spans name it: `note`, or the id of the further document */
  readonly name: string;
  readonly version: number;
  readonly kind: ChartDocument['kind'] | 'note';
  readonly author: string | null;
  readonly date: string | null;
  readonly text: string;
};

type Place = { readonly tenant: string; readonly encounterId: string };

/** The texts that an encounter came with, the note first. */
export function textsOf({ note, documents = [], provider }: Encounter): readonly TextToKeep[] {
  const first = { id: 'note', kind: 'note', text: note, author: provider } as const;
  return [first, ...documents];
}

type TextToKeep = Omit<ChartDocument, 'kind' | 'author'> & {
  readonly kind: StoredDocument['kind'];
  readonly author?: string | undefined;
};

/**
 * Keeps texts that differ from those kept, each as the next version of its name. Gives the names that changed.
 * A text that is no longer sent stays: an encounter never loses a document by being sent again.
 */
export async function keepDocuments(
  tx: Transaction<Schema>,
  keys: NoteKeys,
  place: Place,
  texts: readonly TextToKeep[],
): Promise<readonly string[]> {
  const kept = await tx
    .selectFrom('documents')
    .select(['id', 'name', 'version', 'digest', 'kind', 'author', 'date'])
    .where('tenant', '=', place.tenant)
    .where('encounter_id', '=', place.encounterId)
    .where('is_current', '=', 1)
    .execute();
  const byName = new Map(kept.map((row) => [row.name, row]));
  const changed: string[] = [];
  for (const text of texts) {
    const before = byName.get(text.id);
    const [digest = '', ...olderDigests] = keys.digests(text.text);
    const isSame =
      before !== undefined &&
      [digest, ...olderDigests].includes(before.digest) &&
      before.kind === text.kind &&
      before.author === (text.author ?? null) &&
      before.date === (text.date ?? null);
    if (isSame) continue;
    if (before !== undefined) await retire(tx, place.tenant, before.id);
    const row = documentRow(keys, place, text, { version: (before?.version ?? 0) + 1, digest });
    await tx.insertInto('documents').values(row).execute();
    changed.push(text.id);
  }
  return changed;
}

async function retire(tx: Transaction<Schema>, tenant: string, id: string): Promise<void> {
  await tx
    .updateTable('documents')
    .set({ is_current: 0 })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** A text as a row, encrypted. */
export function documentRow(
  keys: NoteKeys,
  { tenant, encounterId }: Place,
  { id: name, kind, author, date, text }: TextToKeep,
  { version, digest }: { readonly version: number; readonly digest: string },
): DocumentsTable {
  const id = newId();
  const { body, keyId } = keys.encrypt(text, documentPlace(tenant, id));
  return {
    tenant,
    id,
    encounter_id: encounterId,
    name,
    version,
    is_current: 1,
    kind,
    author: author ?? null,
    date: date ?? null,
    body,
    key_id: keyId,
    digest,
    length: text.length,
    created_at: recordTime().toISOString(),
  };
}

/** What the text of a document is bound to. */
export function documentPlace(tenant: string, id: string): readonly string[] {
  return [tenant, 'documents', id];
}

/** The newest version of each text of some encounters, the note first; without `current` every version. */
export async function readDocuments(
  tx: Transaction<Schema>,
  keys: NoteKeys,
  tenant: string,
  encounterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredDocument[]>> {
  if (encounterIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('documents')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('encounter_id', 'in', encounterIds)
    .where('is_current', '=', 1)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.encounter_id);
  return new Map(
    [...grouped].map(([id, ofOne]) => {
      const documents = ofOne.map((row) => openDocument(keys, row));
      return [
        id,
        documents.toSorted((a, b) => Number(b.name === 'note') - Number(a.name === 'note')),
      ];
    }),
  );
}

/** Decrypts one row. @throws StoreError `store/note-damaged`, `store/key-wrong` */
export function openDocument(keys: NoteKeys, row: Selectable<DocumentsTable>): StoredDocument {
  const { id, name, version, author, date } = row;
  const sealed = { body: row.body, keyId: row.key_id };
  const text = keys.decrypt(sealed, documentPlace(row.tenant, id));
  return { id, name, version, kind: kindOf(row.kind), author, date, text };
}

function kindOf(kind: string): StoredDocument['kind'] {
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) throw new Error(`documents have no kind ${kind}`);
  return known;
}
const KINDS = ['note', ...DOCUMENT_KINDS] as const;
