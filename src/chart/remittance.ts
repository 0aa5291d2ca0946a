import type { ClaimParty, ClaimProcedure } from './claim.ts';
import type { Cents } from './money.ts';
import type { ServiceDate } from './service-date.ts';
import type { SourcePosition } from './source-position.ts';

/** An adjustment of an 835: group (CO, PR, OA, PI …), reason code number (CARC), amount taken off. */
export type Adjustment = {
  readonly group: string;
  readonly reason: string;
  readonly amount: Cents;
  readonly quantity?: string;
  /** of the provider’s account: the claim or the letter that it comes from (X12 PLB03-2) */
  readonly reference?: string;
  readonly at?: SourcePosition;
};

export type LinePayment = {
  readonly procedure: ClaimProcedure;
  /** what was billed, where the payer decided on another procedure (X12 SVC06) */
  readonly billedProcedure?: ClaimProcedure;
  readonly charge?: Cents;
  readonly paid?: Cents;
  readonly units?: string;
  readonly from?: ServiceDate;
  readonly to?: ServiceDate;
  /** the practice’s number for the line (X12 REF*6R) */
  readonly controlNumber?: string;
  readonly adjustments: readonly Adjustment[];
  /** remark code numbers (RARC) */
  readonly remarks: readonly string[];
  readonly at?: SourcePosition;
};

/** What a payer says it did with one claim (X12 835, loop 2100). */
export type ClaimPayment = {
  readonly patientControlNumber?: string;
  readonly payerClaimNumber?: string;
  /** CLP02: 1 processed as primary, 4 denied, 22 reversal … */
  readonly status: string;
  readonly charge?: Cents;
  readonly paid?: Cents;
  readonly patientResponsibility?: Cents;
  /** first and last day: of the claim, and where days stand on its lines only, of those */
  readonly from?: ServiceDate;
  readonly to?: ServiceDate;
  readonly adjustments: readonly Adjustment[];
  readonly remarks: readonly string[];
  readonly lines: readonly LinePayment[];
  /** 1 original, 7 replacement, 8 void, as the payer has it (X12 CLP09) */
  readonly frequency?: string;
  /** CLP06: 12 preferred provider organization, MB Medicare part B … */
  readonly filingIndicator?: string;
  readonly patientId?: string;
  readonly renderingProvider?: ClaimParty;
  /** the remittance that it stands in */
  readonly trace?: string;
  readonly payer?: ClaimParty;
  readonly at?: SourcePosition;
};

/** The frame of an 835: what was paid, by whom, and whether it balances with its claims. */
export type Remittance = {
  readonly trace?: string;
  readonly payer?: ClaimParty;
  readonly payee?: ClaimParty;
  readonly amount?: Cents;
  readonly method?: string;
  readonly paymentDate?: ServiceDate;
  readonly claimCount: number;
  /** adjustments of the provider’s account (PLB), amounts as signed in the file */
  readonly providerAdjustments: readonly Adjustment[];
  readonly at?: SourcePosition;
};

/** A status of a 277CA: category and status are code numbers, `entity` says whom it concerns. */
export type StatusCode = {
  readonly category: string;
  readonly status: string;
  readonly entity?: string;
  readonly date?: ServiceDate;
  readonly at?: SourcePosition;
};

export type LineStatus = {
  readonly procedure: ClaimProcedure;
  readonly controlNumber?: string;
  readonly statuses: readonly StatusCode[];
  readonly at?: SourcePosition;
};

/** What a front end says of what it received (X12 277CA): of one claim, or of all of a provider or a file. */
export type ClaimStatus = {
  /** `receiver`: all claims of the file; `provider`: all of a billing provider */
  readonly level: 'claim' | 'provider' | 'receiver';
  readonly patientControlNumber?: string;
  readonly payerClaimNumber?: string;
  /** the number that a clearing house gave the claim (X12 REF*D9) */
  readonly intermediaryNumber?: string;
  readonly statuses: readonly StatusCode[];
  readonly isRejected: boolean;
  readonly charge?: Cents;
  readonly from?: ServiceDate;
  readonly to?: ServiceDate;
  readonly lines: readonly LineStatus[];
  /** the file or batch that is answered, as its receiver numbers it */
  readonly trace?: string;
  readonly billingProvider?: ClaimParty;
  readonly payer?: ClaimParty;
  readonly at?: SourcePosition;
};

/** One error that a receiver names. Code numbers of different lists overlap: `level` tells the list. */
export type AcknowledgedError = {
  readonly level: 'interchange' | 'group' | 'transaction-set' | 'segment' | 'element';
  readonly code: string;
  /** id and place of the segment in its transaction set, ST being 1 */
  readonly segment?: string;
  readonly position?: number;
  readonly loop?: string;
  /** the practice’s number for the claim that the segment belongs to, where the receiver says it (CTX) */
  readonly patientControlNumber?: string;
  /** place of the element in the segment, with component: `1-2` */
  readonly element?: string;
  readonly at?: SourcePosition;
};

/** What a receiver says of an interchange, a group or a transaction set (X12 TA1, 999, 997). */
export type Acknowledgment = {
  readonly kind: 'TA1' | '999' | '997';
  readonly scope: 'interchange' | 'group' | 'transaction-set';
  /** of what is answered: ISA13, GS06 or ST02 */
  readonly controlNumber: string;
  /** GS06 of the group that a transaction set came in */
  readonly groupControlNumber?: string;
  /** ST01 of what is answered: 837 … */
  readonly transactionSet?: string;
  readonly verdict:
    | 'accepted'
    | 'accepted-with-errors'
    | 'partially-accepted'
    | 'rejected'
    | 'unknown';
  /** of a group: transaction sets stated in its trailer, received, accepted */
  readonly counts?: {
    readonly stated?: number;
    readonly received?: number;
    readonly accepted?: number;
  };
  readonly errors: readonly AcknowledgedError[];
  readonly at?: SourcePosition;
};
