import { meaning, numbered } from './edit-data.ts';
import { CODE_GROUPS, PROCEDURE_GROUPS } from './embedded-edit-data.ts';

/** A group of `data/edits/code-groups.yaml` as a question of a code. Throws when there is no such group. */
export function codeGroup(id: string): (code: string) => boolean {
  const group = CODE_GROUPS.find((known) => known.id === id);
  if (group === undefined) throw new Error(`code-groups.yaml has no group "${id}".`);
  return meaning(group.codes);
}

export function procedureGroup(id: string): (procedure: string) => boolean {
  const group = PROCEDURE_GROUPS.find((known) => known.id === id);
  if (group === undefined) throw new Error(`code-groups.yaml has no procedures "${id}".`);
  return numbered(group.numbers);
}
