import { randomBytes } from 'node:crypto';
import type { Engine } from '../../engine.ts';
import { makeSample, type SampleRequest } from '../../engine-audit.ts';
import type { PracticeVisit } from '../../engine-practice.ts';
import { type Reading, type Sample, sampleSchema } from '../../review/sample-audit-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { sha256 } from '../sealed-reading.ts';

/** An audit as it lies in the record. */
export type StoredAudit = {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly sample: Sample;
};

/** What a reviewer reads of an encounter. */
export type WorksheetText = {
  readonly note: string;
  readonly documents: readonly { readonly title: string; readonly text: string }[];
};

/**
 * Draws a sample and keeps it: the worksheets, and the engine’s readings sealed under the keys of the record. Undefined
 * when nothing can be drawn.
 */
export async function drawAudit(
  scope: Scope,
  store: Store,
  engine: Engine,
  visits: readonly PracticeVisit[],
  request: SampleRequest & { readonly on: string; readonly now: string },
): Promise<StoredAudit | undefined> {
  const sealed = new Map<string, string>();
  const seal = (reading: Reading): string => {
    const text = `${randomBytes(16).toString('hex')}\n${JSON.stringify(reading)}`;
    sealed.set(reading.id, text);
    return sha256(text);
  };
  const sample = makeSample(engine, visits, request, { on: request.on, hash: sha256, seal });
  if (sample.encounters.length === 0) return undefined;
  const texts = new Map(visits.map(({ encounter }) => [encounter.id, encounter]));
  const id = newId();
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({
      action: 'create',
      object: 'sample-audit',
      id,
      detail: { encounters: sample.encounters.length },
    });
    const { tenant } = scope;
    await tx
      .insertInto('sample_audits')
      .values({
        tenant,
        id,
        title: sample.title,
        sample: JSON.stringify(sample),
        drawn_by: scope.actor.id,
        created_at: request.now,
      })
      .execute();
    for (const { id: encounter } of sample.encounters) {
      const { note = '', documents = [] } = texts.get(encounter) ?? {};
      const words: WorksheetText = {
        note,
        documents: documents.map(({ kind, text }) => ({ title: kind.replaceAll('-', ' '), text })),
      };
      const worksheet = store.keys.encrypt(
        JSON.stringify(words),
        placeOf(scope, id, encounter, 'worksheet'),
      );
      const reading = store.keys.encrypt(
        sealed.get(encounter) ?? '',
        placeOf(scope, id, encounter, 'reading'),
      );
      await tx
        .insertInto('sample_audit_encounters')
        .values({
          tenant,
          audit_id: id,
          encounter,
          worksheet: worksheet.body,
          worksheet_key: worksheet.keyId,
          reading: reading.body,
          reading_key: reading.keyId,
        })
        .execute();
    }
    return { id, title: sample.title, createdAt: request.now, sample };
  });
}

/** What a text of an audit is bound to. */
export function placeOf(
  { tenant }: Scope,
  audit: string,
  encounter: string,
  part: 'worksheet' | 'reading' | 'first' | 'second',
): readonly string[] {
  return [tenant, 'sample-audit', audit, encounter, part];
}

/** The audits of a practice, the newest first. */
export async function listAudits(scope: Scope, store: Store): Promise<StoredAudit[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'search', object: 'sample-audit' });
    const rows = await tx
      .selectFrom('sample_audits')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .orderBy('created_at', 'desc')
      .limit(200)
      .execute();
    return rows.map(auditOf);
  });
}

/** One audit; undefined when the practice has none of that id. */
export async function findAudit(
  scope: Scope,
  store: Store,
  id: string,
): Promise<StoredAudit | undefined> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await tx
      .selectFrom('sample_audits')
      .selectAll()
      .where('tenant', '=', scope.tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    audit({
      action: 'read',
      object: 'sample-audit',
      id,
      outcome: row === undefined ? 'not-found' : 'done',
    });
    return row === undefined ? undefined : auditOf(row);
  });
}

/** The texts of a worksheet by encounter; nothing of the engine’s readings. */
export async function worksheetTexts(
  scope: Scope,
  store: Store,
  id: string,
): Promise<ReadonlyMap<string, WorksheetText>> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('sample_audit_encounters')
      .select(['encounter', 'worksheet', 'worksheet_key'])
      .where('tenant', '=', scope.tenant)
      .where('audit_id', '=', id)
      .execute();
    audit({
      action: 'read',
      object: 'sample-audit-worksheet',
      id,
      detail: { encounters: rows.length },
    });
    return new Map(
      rows.map(({ encounter, worksheet, worksheet_key: keyId }) => {
        const place = placeOf(scope, id, encounter, 'worksheet');
        const words: WorksheetText = JSON.parse(
          store.keys.decrypt({ body: worksheet, keyId }, place),
        );
        return [encounter, words];
      }),
    );
  });
}

function auditOf(row: {
  id: string;
  title: string;
  created_at: string;
  sample: string;
}): StoredAudit {
  return {
    id: row.id,
    title: row.title,
    createdAt: row.created_at,
    sample: sampleSchema.parse(JSON.parse(row.sample)),
  };
}
