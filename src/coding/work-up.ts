import type { Facts } from './facts.ts';

/**
 * Imaging or a test is ordered and its result is not there yet: what it may show is not asked for before (I.B.18).
 * "MRI if not better" orders nothing.
 */
export function isWorkUpPending(facts: Facts): boolean {
  return facts
    .mentioned('workup-pending')
    .some(({ assertion }) => assertion !== 'negated' && assertion !== 'hypothetical');
}
