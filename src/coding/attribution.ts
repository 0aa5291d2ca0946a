import type { Mention } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';

/** How a condition belongs to its cause: by a causal word, by standing in one statement, or by I.A.15 alone. */
export type Attribution = {
  readonly by: 'stated' | 'named-together' | 'presumed';
  readonly causes: readonly Mention[];
};

/**
 * Which of the diagnosed causes the provider's words give the effects to. A causal word decides; without one, the
 * causes named in the same statement; without those, all of them, because "with" in a title or in the Index presumes
 * the relation (I.A.15). A cause that the provider calls unrelated never counts.
 */
export function attribution(
  facts: Facts,
  effects: readonly Mention[],
  causes: readonly Mention[],
): Attribution {
  const possible = causes.filter((cause) => !facts.unrelated(effects, [cause]));
  const stated = possible.filter((cause) => isStatedCause(facts, effects, cause));
  if (stated.length > 0) return { by: 'stated', causes: stated };
  const together = possible.filter((cause) =>
    effects.some(
      (effect) => effect.sentence === cause.sentence && effect.document === cause.document,
    ),
  );
  if (together.length > 0) return { by: 'named-together', causes: together };
  return { by: 'presumed', causes: possible };
}

function isStatedCause(facts: Facts, effects: readonly Mention[], cause: Mention): boolean {
  return facts.evidence
    .linksOf(cause)
    .some(
      (link) =>
        link.kind === 'caused-by' &&
        link.assertion === 'affirmed' &&
        link.author === 'provider' &&
        link.cause === cause.index &&
        effects.some(
          (effect) =>
            effect.index === link.effect || effect.concept === facts.mention(link.effect).concept,
        ),
    );
}
