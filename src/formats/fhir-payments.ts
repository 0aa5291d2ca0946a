import type {
  ExplanationOfBenefit,
  ExplanationOfBenefitItem,
  ExplanationOfBenefitItemAdjudication,
} from 'fhir/r4.js';
import type { Claim } from '../chart/claim.ts';
import type { Cents } from '../chart/money.ts';
import type { Adjustment, ClaimPayment, LinePayment } from '../chart/remittance.ts';
import { centsOf } from './fhir-amounts.ts';
import { codings, hasCode } from './fhir-codes.ts';
import { type Held, resourceOf } from './fhir-index.ts';
import { field, isThere, items, type Place, positionOf } from './fhir-place.ts';

/** What payers call the amount that they pay: CARIN Blue Button, and the example codes of the base standard. */
const PAID = ['paidtoprovider', 'paidtopatient', 'benefit'];

/**
 * What an ExplanationOfBenefit says was done with its claim, read before as `claim`. Of adjudications those count that
 * have a reason by its number (CARC) and an amount; FHIR has no group of adjustments, so theirs is `''`.
 */
export function readPayment(held: Held, claim: Claim): ClaimPayment | undefined {
  const place = resourceOf(held, 'ExplanationOfBenefit');
  if (place === undefined || claim.use !== undefined) return undefined;
  const paid = paidOf(place);
  const lines = items(field(place, 'item')).map((item, index) => lineOf(item, claim, index));
  const own = adjustmentsOf(field(place, 'adjudication'));
  if (paid === undefined && own.length === 0 && lines.every(({ paid: one }) => one === undefined))
    return undefined;
  const { patientControlNumber, payerClaimNumber, charge, dateOfService, through, payer } = claim;
  return {
    ...(patientControlNumber === undefined ? {} : { patientControlNumber }),
    ...(payerClaimNumber === undefined ? {} : { payerClaimNumber }),
    status: 'unknown',
    ...(charge === undefined ? {} : { charge }),
    ...(paid === undefined ? {} : { paid }),
    ...(dateOfService === undefined ? {} : { from: dateOfService }),
    ...(through === undefined ? {} : { to: through }),
    adjustments: own,
    remarks: [],
    lines,
    ...(payer === undefined ? {} : { payer }),
    at: positionOf(place),
  };
}

function paidOf(place: Place<ExplanationOfBenefit>): Cents | undefined {
  const payment = field(field(place, 'payment'), 'amount');
  if (isThere(payment)) return centsOf(payment);
  const total = items(field(place, 'total')).find((one) =>
    hasCode(codings(field(one, 'category')), ...PAID),
  );
  return total === undefined ? undefined : centsOf(field(total, 'amount'));
}

function lineOf(item: Place<ExplanationOfBenefitItem>, claim: Claim, index: number): LinePayment {
  const adjudication = field(item, 'adjudication');
  const paid = items(adjudication).find((one) => hasCode(codings(field(one, 'category')), ...PAID));
  const amount = paid === undefined ? undefined : centsOf(field(paid, 'amount'));
  const { procedure, charge, units, from, to } = claim.lines[index] ?? {};
  return {
    procedure: procedure ?? { modifiers: [] },
    ...(charge === undefined ? {} : { charge }),
    ...(amount === undefined ? {} : { paid: amount }),
    ...(units === undefined ? {} : { units }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    adjustments: adjustmentsOf(adjudication),
    remarks: [],
    at: positionOf(item),
  };
}

const REASONS = /x12\.org\/codes\/claim-adjustment-reason-codes|2\.16\.840\.1\.113883\.6\.204/i;

function adjustmentsOf(
  place: Place<ExplanationOfBenefitItemAdjudication[]>,
): readonly Adjustment[] {
  return items(place).flatMap((one) => {
    const reason = codings(field(one, 'reason')).find(({ system }) => REASONS.test(system));
    const amount = centsOf(field(one, 'amount'));
    if (reason === undefined || amount === undefined) return [];
    return [{ group: '', reason: reason.code, amount, at: positionOf(one) }];
  });
}
