import type { Cents } from '../chart/money.ts';
import type { Adjustment } from '../chart/remittance.ts';
import type { X12Segment } from './x12-segment.ts';
import { type Draft, place, type X12Context } from './x12-values.ts';

/** Adjustments, their sum, and whether all amounts of it could be read. */
export type AdjustmentList = { adjustments: Adjustment[]; sum: Cents; isKnown: boolean };

/** CAS holds six triplets of reason, amount and quantity behind its group; PLB six pairs of reason and amount. */
const CAS_TRIPLETS = [2, 5, 8, 11, 14, 17].map((element) => ({
  reason: place('CAS', element),
  amount: place('CAS', element + 1),
  quantity: element + 2,
}));
const PLB_PAIRS = [3, 5, 7, 9, 11, 13].map((element) => ({
  reason: place('PLB', element, 1),
  amount: place('PLB', element + 1),
}));
/** Adjustments of a provider’s account in one remittance that are read. */
const MOST_OF_PROVIDER = 10_000;

/** Reads the adjustments of a CAS segment. */
export function readAdjustments(
  segment: X12Segment,
  loop: string,
  context: X12Context,
): AdjustmentList {
  const list: AdjustmentList = { adjustments: [], sum: 0, isKnown: true };
  const group = segment.value(1);
  for (const { reason, amount, quantity } of CAS_TRIPLETS) {
    const code = segment.value(reason.element);
    if (code === '' && segment.value(amount.element) === '') continue;
    context.require(segment, loop, reason);
    context.require(segment, loop, amount);
    const cents = context.amount(segment, loop, amount);
    if (cents === undefined) {
      list.isKnown = false;
      continue;
    }
    const adjustment: Draft<Adjustment> = {
      group,
      reason: code,
      amount: cents,
      at: context.position(segment, loop, reason),
    };
    const count = segment.value(quantity);
    if (count !== '') adjustment.quantity = count;
    list.adjustments.push(adjustment);
    list.sum += cents;
  }
  return list;
}

/** Reads the adjustments of the provider’s account in a PLB segment behind those read before. */
export function readProviderAdjustments(
  segment: X12Segment,
  list: AdjustmentList,
  context: X12Context,
): void {
  for (const { reason, amount } of PLB_PAIRS) {
    const code = segment.component(reason.element, 1);
    if (code === '' && segment.value(amount.element) === '') continue;
    context.require(segment, '', reason);
    context.require(segment, '', amount);
    const cents = context.amount(segment, '', amount);
    if (cents === undefined) {
      list.isKnown = false;
      continue;
    }
    list.sum += cents;
    if (list.adjustments.length >= MOST_OF_PROVIDER) {
      context.fault('x12/too-many', segment, '', reason, `at most ${MOST_OF_PROVIDER} adjustments`);
      continue;
    }
    const at = context.position(segment, '', reason);
    const adjustment: Draft<Adjustment> = { group: 'PLB', reason: code, amount: cents, at };
    const reference = segment.component(reason.element, 2);
    if (reference !== '') adjustment.reference = reference;
    list.adjustments.push(adjustment);
  }
}
