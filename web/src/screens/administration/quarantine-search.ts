const STATES = ['kept', 'taken', 'discarded'] as const;
export type QuarantineState = (typeof STATES)[number];

/** Which files are shown, as the address says it; those that wait when it says nothing. */
export function readQuarantineSearch({ state }: Record<string, unknown>): {
  state?: QuarantineState;
} {
  const known = STATES.find((one) => one === state);
  return known === undefined ? {} : { state: known };
}
