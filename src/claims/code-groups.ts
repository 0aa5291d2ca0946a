import { meaning, numbered } from './edit-data.ts';
import { CODE_GROUPS, PROCEDURE_GROUPS } from './embedded-edit-data.ts';

/** A group of `data/edits/code-groups.yaml` as a question of a code. Throws when there is no such group. */
export function codeGroup(id: string): (code: string) => boolean {
  const group = CODE_GROUPS.find((known) => known.id === id);
  if (group === undefined) throw new Error(`code-groups.yaml has no group "${id}".`);
  return remembering(meaning(group.codes));
}

export function procedureGroup(id: string): (procedure: string) => boolean {
  const group = PROCEDURE_GROUPS.find((known) => known.id === id);
  if (group === undefined) throw new Error(`code-groups.yaml has no procedures "${id}".`);
  return remembering(numbered(group.numbers));
}

/** Claims hold the same few thousand codes again and again; a hostile file holds any number. */
const MOST_KEPT = 10_000;

function remembering(answer: (code: string) => boolean): (code: string) => boolean {
  const kept = new Map<string, boolean>();
  return (code) => {
    const known = kept.get(code);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const is = answer(code);
    kept.set(code, is);
    return is;
  };
}
