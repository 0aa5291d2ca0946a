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

/** The relations, by their place in the list, that a code takes part in: as the disorder, or as the injury. */
export type InjurySides = {
  readonly disorder: readonly number[];
  readonly injury: readonly number[];
};

/** Asks of a code, given without its dot, on which sides of which relations it stands. */
export function compileInjuryRelations(
  relations: readonly InjuryRelation[],
): (plain: string) => InjurySides {
  const compile = (references: readonly string[]) => references.map(compileReference);
  const disorders = relations.map(({ codes }) => compile(codes));
  const injuries = relations.map(({ injuries: codes }) => compile(codes));
  const places = (sides: readonly (readonly Reference[])[], plain: string) =>
    sides.flatMap((references, at) => (references.some((meant) => meant(plain)) ? [at] : []));
  return (plain) => ({ disorder: places(disorders, plain), injury: places(injuries, plain) });
}
