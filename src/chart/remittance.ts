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
  readonly at?: SourcePosition;
};

export type LinePayment = {
  readonly procedure: ClaimProcedure;
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
  readonly from?: ServiceDate;
  readonly to?: ServiceDate;
  readonly adjustments: readonly Adjustment[];
  readonly remarks: readonly string[];
  readonly lines: readonly LinePayment[];
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

/** What a front end says of one claim it received (X12 277CA). Category and status are code numbers. */
export type ClaimStatus = {
  readonly patientControlNumber?: string;
  readonly payerClaimNumber?: string;
  readonly statuses: readonly {
    readonly category: string;
    readonly status: string;
    readonly entity?: string;
    readonly at?: SourcePosition;
  }[];
  readonly isRejected: boolean;
  readonly charge?: Cents;
  readonly from?: ServiceDate;
  readonly to?: ServiceDate;
  readonly lines: readonly {
    readonly procedure: ClaimProcedure;
    readonly controlNumber?: string;
    readonly statuses: readonly { readonly category: string; readonly status: string }[];
  }[];
  readonly payer?: ClaimParty;
  readonly at?: SourcePosition;
};

/** What a receiver says of an interchange or a transaction set (X12 TA1, 999). */
export type Acknowledgment = {
  readonly kind: 'TA1' | '999';
  /** the interchange’s or the transaction set’s control number that is answered */
  readonly controlNumber: string;
  readonly verdict: 'accepted' | 'accepted-with-errors' | 'rejected' | 'unknown';
  readonly errors: readonly {
    readonly segment?: string;
    readonly position?: number;
    readonly element?: string;
    readonly code: string;
    readonly at?: SourcePosition;
  }[];
  readonly at?: SourcePosition;
};
