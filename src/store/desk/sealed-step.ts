import type { z } from 'zod';
import type { NoteKeys } from '../keys/note-keys.ts';
import { newId } from '../new-id.ts';
import type { Scope } from '../scope.ts';
import { stepActor } from './actors.ts';

type StepTable = 'coding_steps' | 'query_steps' | 'work_steps';

/** The columns that every kept step has. Steps quote notes and hold reasons in free text, so they are encrypted. */
export type StepColumns = {
  readonly tenant: string;
  readonly id: string;
  readonly step: string;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: string;
  readonly body: string;
  readonly key_id: string;
};

/** A step ready to be kept, by whoever acts. @param at ISO 8601 in UTC */
export function sealStep(
  scope: Scope,
  keys: NoteKeys,
  table: StepTable,
  step: { readonly step: string },
  at: string,
): StepColumns {
  const id = newId();
  const by = stepActor(scope);
  const { body, keyId } = keys.encrypt(JSON.stringify({ step, by }), [scope.tenant, table, id]);
  return {
    tenant: scope.tenant,
    id,
    step: step.step,
    by_id: by.id,
    by_name: by.name,
    at,
    body,
    key_id: keyId,
  };
}

/** Opens a kept step. @throws StoreError `store/note-damaged`, `store/key-wrong` */
export function openStep<Schema extends z.ZodType>(
  keys: NoteKeys,
  table: StepTable,
  row: StepColumns,
  schema: Schema,
): z.infer<Schema> {
  const sealed = { body: row.body, keyId: row.key_id };
  return schema.parse(JSON.parse(keys.decrypt(sealed, [row.tenant, table, row.id])));
}
