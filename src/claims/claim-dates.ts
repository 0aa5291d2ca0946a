import type { Claim, ClaimLine } from '../chart/claim.ts';
import type { ServiceDate } from '../chart/service-date.ts';

/** Types of bill of inpatient stays; their first two digits, behind a leading zero. */
const INPATIENT_BILLS: ReadonlySet<string> = new Set(['11', '12', '18', '21', '41']);

/** True for an institutional claim of a stay, whose codes are those of the day of discharge. */
export function isInpatient({ kind, typeOfBill }: Claim): boolean {
  if (kind !== 'institutional' || typeOfBill === undefined) return false;
  return INPATIENT_BILLS.has(typeOfBill.replace(/^0/, '').slice(0, 2));
}

/**
 * The day whose code set governs the claim: of a stay its last day, else its first. Undefined when the claim has no
 * date at all. Source: 45 CFR 162.1002; for stays the official guidelines’ "discharges on or after".
 */
export function dateOfClaim(claim: Claim): ServiceDate | undefined {
  if (isInpatient(claim) && claim.through !== undefined) return claim.through;
  if (claim.dateOfService !== undefined) return claim.dateOfService;
  let first: ServiceDate | undefined;
  for (const { from } of claim.lines) {
    if (from !== undefined && (first === undefined || from < first)) first = from;
  }
  return first;
}

/** The day whose code set governs the codes that a line points to. */
export function dateOfLine(line: ClaimLine, claim: Claim, date: ServiceDate): ServiceDate {
  return isInpatient(claim) ? date : (line.from ?? date);
}
