/** A point on which the official sources leave room, with what the product does when a practice says nothing. */
export type PolicySwitch = {
  readonly id: string;
  readonly title: string;
  readonly default: string;
  readonly values: Readonly<Record<string, string>>;
  readonly because: string;
  readonly row?: string;
};

/**
 * Defaults overlaid with the practice's own settings. An unknown switch or value is a set-up error and throws, saying
 * which are known.
 */
export function settlePolicies(
  switches: readonly PolicySwitch[],
  chosen: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const settled: Record<string, string> = {};
  for (const policy of switches) settled[policy.id] = policy.default;
  for (const [id, value] of Object.entries(chosen)) {
    const policy = switches.find((known) => known.id === id);
    if (policy === undefined)
      throw new Error(
        `policies: no switch "${id}"; known: ${switches.map((known) => known.id).join(', ')}`,
      );
    if (!(value in policy.values))
      throw new Error(
        `policies: "${id}" cannot be "${value}"; known: ${Object.keys(policy.values).join(', ')}`,
      );
    settled[id] = value;
  }
  return settled;
}

/** Switches with their values as one text, the same in whichever order they were set: `disc-bulge=displacement …`. */
export function policiesText(policies: Readonly<Record<string, string>>): string {
  return Object.entries(policies)
    .map(([id, value]) => `${id}=${value}`)
    .toSorted()
    .join(' ');
}
