import type { Mention, Side } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';

/**
 * Side of a condition of the leg. The diagnosis itself says it first, then the rest of the provider's note, then other
 * clinicians and the patient (I.B.14), then the side of the leg pain or of its radiation (I.B.13: "in the medical
 * record"). Others who disagree among themselves give none.
 */
export function legSide(
  facts: Facts,
  diagnosed: readonly Mention[],
  ...concepts: readonly string[]
): Side | undefined {
  const own = bothOf(sidesOf(diagnosed));
  if (own !== undefined) return own;
  const stated = bothOf(sidesOf(facts.stated(...concepts).filter(isCurrent)));
  if (stated !== undefined) return stated;
  const others = facts
    .mentioned(...concepts)
    .filter((mention) => mention.assertion !== 'negated' && isCurrent(mention));
  return onlyOne(sidesOf(others)) ?? onlyOne(sidesOf(radiation(facts)));
}

function radiation(facts: Facts): readonly Mention[] {
  return facts.stated('leg-pain', 'radiating-symptoms');
}

function isCurrent(mention: Mention): boolean {
  return (
    mention.experiencer === 'patient' &&
    mention.temporality === 'recent' &&
    mention.author !== 'earlier-visit' &&
    mention.section !== 'history' &&
    mention.section !== 'problem-list'
  );
}

function sidesOf(mentions: readonly Mention[]): ReadonlySet<Side> {
  return new Set(mentions.flatMap(({ side }) => side ?? []));
}

/** Right said here and left said there by one provider is both. */
function bothOf(sides: ReadonlySet<Side>): Side | undefined {
  return sides.size > 1 ? 'bilateral' : onlyOne(sides);
}

function onlyOne(sides: ReadonlySet<Side>): Side | undefined {
  return sides.size === 1 ? [...sides][0] : undefined;
}

/** Codes of a side; both sides are two codes when the classification has none for both (I.B.13). */
export function codesOfSide(
  side: Side | undefined,
  codes: { readonly right: string; readonly left: string; readonly unspecified: string },
): readonly string[] {
  if (side === undefined) return [codes.unspecified];
  return side === 'bilateral' ? [codes.right, codes.left] : [codes[side]];
}
