import type { Adjustment, StatusCode } from '../chart/remittance.ts';
import type { DenialCause } from './denial-table.ts';
import {
  CAUSE_OF_REASON,
  CAUSE_OF_REMARK,
  CAUSE_OF_STATUS,
  DENIAL_CAUSES,
  NOT_DENIALS,
  REJECTING_CATEGORIES,
} from './embedded-denial-causes.ts';

/** Reasons that no contract and no patient’s share explains: what makes an answer a denial. */
export function denyingReasons(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  return adjustments.filter(
    ({ group, reason, amount }) => group !== 'PR' && amount > 0 && !NOT_DENIALS.includes(reason),
  );
}

/** The cause that the reasons and remarks of an 835 tell. A remark that names the diagnosis says more than its reason. */
export function causeOfAdjustments(
  adjustments: readonly Adjustment[],
  remarks: readonly string[],
): DenialCause {
  for (const remark of remarks) {
    const id = CAUSE_OF_REMARK[remark];
    if (id !== undefined) return causeNamed(id);
  }
  for (const { reason } of adjustments) {
    const id = CAUSE_OF_REASON[reason];
    if (id === undefined) continue;
    // "lacks information" names no field: without a remark that speaks of a diagnosis it is any part of the claim
    return causeNamed(reason === '16' ? 'claim-data' : id);
  }
  return causeNamed('other');
}

/** The cause that the statuses of a 277CA tell; undefined when none of them rejects. */
export function causeOfStatuses(statuses: readonly StatusCode[]): DenialCause | undefined {
  const rejecting = statuses.filter(({ category }) => REJECTING_CATEGORIES.includes(category));
  if (rejecting.length === 0) return undefined;
  for (const { status } of rejecting) {
    const id = CAUSE_OF_STATUS[status];
    if (id !== undefined) return causeNamed(id);
  }
  return causeNamed('claim-data');
}

/** The cause of an id of the data file. */
export function causeNamed(id: string): DenialCause {
  const found = DENIAL_CAUSES.find((cause) => cause.id === id);
  if (found === undefined)
    throw new Error(`denials: data/denials/causes.yaml has no cause "${id}"`);
  return found;
}
