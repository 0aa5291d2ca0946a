import { compileReference, type Reference } from './reference.ts';

/**
 * "Current injury - see injury of spine by body region" names no code, so the printed note cannot be
 * matched. Each relation says for one region which codes of the owner and which injury codes it joins.
 * A code without a stated region is joined to injuries of every region of the spine, because the note is
 * printed without one; a cervical code and a lumbar injury are not joined, because the note says "by region".
 */
export type InjuryRelation = {
  /** The node whose note this is: `M50-M54`. */
  readonly owner: string;
  /** The note's own text. */
  readonly note: string;
  readonly region: string;
  /** References to codes beneath the owner. */
  readonly codes: readonly string[];
  /** References to injury codes of that region. */
  readonly injuries: readonly string[];
};

/**
 * True for the sequela of an injury (chapter 19, 7th character S). It is not a current injury: it follows
 * the code of the condition that is treated now (Official Guidelines I.B.10), so Excludes1 does not part them.
 */
export function isInjurySequela(code: string): boolean {
  return code.length === 8 && code.endsWith('S') && (code.startsWith('S') || code.startsWith('T'));
}

type Compiled = {
  readonly relation: InjuryRelation;
  readonly codes: readonly Reference[];
  readonly injuries: readonly Reference[];
};

/** Asks the relations: the one that joins two codes, either way round. */
export function compileInjuryRelations(
  relations: readonly InjuryRelation[],
): (a: string, b: string) => InjuryRelation[] {
  const compiled: readonly Compiled[] = relations.map((relation) => ({
    relation,
    codes: relation.codes.map(compileReference),
    injuries: relation.injuries.map(compileReference),
  }));
  const any = (references: readonly Reference[], code: string) =>
    references.some((meant) => meant(code));
  return (a, b) =>
    compiled.flatMap(({ relation, codes, injuries }) =>
      (any(codes, a) && any(injuries, b)) || (any(codes, b) && any(injuries, a)) ? [relation] : [],
    );
}
