import { Z95 } from './proportion.ts';

/** Agreement of two reviewers beyond chance. Interval and kappa are undefined where chance alone explains everything. */
export type Agreement = {
  readonly pairs: number;
  readonly agreed: number;
  readonly kappa: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
};

/**
 * Cohen’s kappa of two reviewers’ answers with its 95 % interval, from the large-sample variance of Fleiss, Cohen and
 * Everitt 1969 (Psychol Bull 72:323). With few pairs the interval is wide and only a rough guide.
 * @param pairs the answer of the first and of the second reviewer to the same question
 */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  const agreed = pairs.filter(([one, other]) => one === other).length;
  const nothing = { pairs: n, agreed, kappa: undefined, low: undefined, high: undefined };
  if (n === 0) return nothing;
  const first = sharesOf(pairs.map(([one]) => one));
  const second = sharesOf(pairs.map(([, other]) => other));
  const observed = agreed / n;
  const answers = new Set([...first.keys(), ...second.keys()]);
  let chance = 0;
  for (const answer of answers) chance += (first.get(answer) ?? 0) * (second.get(answer) ?? 0);
  if (1 - chance < 1e-12) return nothing;
  const kappa = (observed - chance) / (1 - chance);
  const half = Z95 * Math.sqrt(Math.max(0, varianceOf(pairs, first, second, observed, chance)));
  return {
    ...nothing,
    kappa,
    low: Math.max(-1, kappa - half),
    high: Math.min(1, kappa + half),
  };
}

function varianceOf(
  pairs: readonly (readonly [string, string])[],
  first: ReadonlyMap<string, number>,
  second: ReadonlyMap<string, number>,
  observed: number,
  chance: number,
): number {
  const n = pairs.length;
  const kappa = (observed - chance) / (1 - chance);
  const cells = new Map<string, { one: string; other: string; share: number }>();
  for (const [one, other] of pairs) {
    const cell = cells.get(`${one}\u0000${other}`) ?? { one, other, share: 0 };
    cell.share += 1 / n;
    cells.set(`${one}\u0000${other}`, cell);
  }
  let sum = 0;
  for (const { one, other, share } of cells.values()) {
    const same = one === other ? 1 : 0;
    // rows and columns are crossed: the share of the other reviewer for the answer of this one
    const margins = (second.get(one) ?? 0) + (first.get(other) ?? 0);
    sum += share * (same * (1 - chance) - margins * (1 - observed)) ** 2;
  }
  const centre = observed * chance - 2 * chance + observed;
  return Number.isNaN(kappa) ? 0 : (sum - centre ** 2) / (n * (1 - chance) ** 4);
}

function sharesOf(answers: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const answer of answers) shares.set(answer, (shares.get(answer) ?? 0) + 1 / answers.length);
  return shares;
}
