import type { ClaimParty } from '../chart/claim.ts';
import { type Cents, formatCents } from '../chart/money.ts';
import type { Adjustment, ClaimPayment, LinePayment, Remittance } from '../chart/remittance.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import {
  type AdjustmentList,
  readAdjustments,
  readProviderAdjustments,
} from './x12-835-adjustments.ts';
import type { X12Segment } from './x12-segment.ts';
import {
  type Draft,
  type ElementPlace,
  party,
  place,
  readParty,
  readProcedure,
  type TransactionReader,
  type X12Context,
} from './x12-values.ts';

/** Lines of one payment, and remarks and adjustments of a line or a claim, that are read. */
const MOST_LINES = 10_000;
const MOST_REMARKS = 200;
const MOST_ADJUSTMENTS = 1_000;

type Parts = 'adjustments' | 'remarks' | 'lines';
type PaymentDraft = Draft<Omit<ClaimPayment, Parts>> & {
  adjustments: Adjustment[];
  remarks: string[];
  lines: LinePayment[];
};
type LineDraft = Draft<Omit<LinePayment, Parts>> & { adjustments: Adjustment[]; remarks: string[] };

/** Sums for the balance checks. An amount that could not be read makes its sum unknown, and nothing is said of it. */
type Balance = { adjusted: Cents; isKnown: boolean };

const BPR02 = place('BPR', 2);
const BPR16 = place('BPR', 16);
const CLP01 = place('CLP', 1);
const CLP02 = place('CLP', 2);
const CLP03 = place('CLP', 3);
const CLP04 = place('CLP', 4);
const CLP05 = place('CLP', 5);
const SVC02 = place('SVC', 2);
const SVC03 = place('SVC', 3);
const DTM02 = place('DTM', 2);
/** Remark codes of a claim: inpatient in MIA, outpatient in MOA. */
const REMARKS = { MIA: [5, 20, 21, 22, 23], MOA: [3, 4, 5, 6, 7] } as const;

/**
 * Reads an 835 whose ST stands at `openedAt`: a payment for each claim as soon as it is complete, and the remittance behind its last one. Checks what
 * must balance (005010X221, section 1.10.2): each line, each claim, the whole.
 */
export function makeRemittanceReader(
  context: X12Context,
  openedAt: SourcePosition,
): TransactionReader {
  const reader = new RemittanceReader(context, openedAt);
  return { take: (segment) => reader.take(segment), end: () => reader.end() };
}

class RemittanceReader {
  private readonly context: X12Context;
  /** where ST stands */
  private readonly openedAt: SourcePosition;
  private readonly remittance: Draft<Omit<Remittance, 'providerAdjustments'>> = { claimCount: 0 };
  private readonly ofProvider: AdjustmentList = { adjustments: [], sum: 0, isKnown: true };
  private isDebit = false;
  private paidSum = 0;
  private isPaidSumKnown = true;
  private payment: PaymentDraft | undefined;
  private line: LineDraft | undefined;
  private ofClaim: Balance = { adjusted: 0, isKnown: true };
  private ofLine: Balance = { adjusted: 0, isKnown: true };
  private loop = '';

  constructor(context: X12Context, openedAt: SourcePosition) {
    this.context = context;
    this.openedAt = openedAt;
  }

  take(segment: X12Segment): void {
    switch (segment.id) {
      case 'BPR':
        this.takePayment(segment);
        return;
      case 'TRN':
        this.setTrace(segment);
        return;
      case 'N1':
        this.takeOrganization(segment);
        return;
      case 'LX':
        this.closeClaim();
        this.loop = '2000';
        return;
      case 'CLP':
        this.closeClaim();
        this.openClaim(segment);
        return;
      case 'PLB':
        this.closeClaim();
        this.loop = '';
        readProviderAdjustments(segment, this.ofProvider, this.context);
        return;
      case 'SVC':
        this.openLine(segment);
        return;
      default:
        if (this.payment !== undefined) this.takeOfClaim(segment, this.payment);
        return;
    }
  }

  end(): void {
    this.closeClaim();
    const { context, remittance, ofProvider } = this;
    const { adjustments: providerAdjustments } = ofProvider;
    if (remittance.at === undefined) {
      // Without BPR there is no frame; the claims in it were given out.
      context.faultAt('x12/segment-missing', 'ST', this.openedAt, 'BPR');
    } else this.checkBalance();
    context.item({ kind: 'remittance', remittance: { ...remittance, providerAdjustments } });
  }

  private checkBalance(): void {
    const { remittance, ofProvider, context } = this;
    const { amount, at } = remittance;
    if (amount === undefined || at === undefined) return;
    if (!ofProvider.isKnown || !this.isPaidSumKnown) return;
    const difference = this.paidSum - ofProvider.sum - (this.isDebit ? -amount : amount);
    if (difference !== 0)
      context.faultAt('x12/remittance-unbalanced', 'BPR', at, differsBy('BPR02', difference));
  }

  private takePayment(segment: X12Segment): void {
    const { context, remittance } = this;
    remittance.at = context.position(segment, '');
    const amount = context.amount(segment, '', BPR02);
    if (amount !== undefined) remittance.amount = amount;
    else if (segment.value(2) === '') context.fault('x12/element-missing', segment, '', BPR02);
    this.isDebit = segment.value(3) === 'D';
    const method = segment.value(4);
    if (method !== '') remittance.method = method;
    const paymentDate = context.day(segment, '', BPR16);
    if (paymentDate !== undefined) remittance.paymentDate = paymentDate;
  }

  private setTrace(segment: X12Segment): void {
    const trace = segment.value(2);
    if (trace !== '' && this.remittance.trace === undefined) this.remittance.trace = trace;
  }

  private takeOrganization(segment: X12Segment): void {
    const found = party(segment.value(4), segment.value(2));
    const qualifier = segment.value(1);
    if (this.payment !== undefined || found === undefined) return;
    if (qualifier === 'PR') this.remittance.payer = found;
    if (qualifier === 'PE') this.remittance.payee = found;
  }

  private openClaim(segment: X12Segment): void {
    const { context, remittance } = this;
    this.loop = '2100';
    for (const at of [CLP01, CLP02, CLP03, CLP04]) context.require(segment, '2100', at);
    const payment: PaymentDraft = {
      status: segment.value(2),
      adjustments: [],
      remarks: [],
      lines: [],
      at: context.position(segment, '2100'),
    };
    this.payment = payment;
    this.ofClaim = { adjusted: 0, isKnown: true };
    const texts = {
      patientControlNumber: 1,
      filingIndicator: 6,
      payerClaimNumber: 7,
      frequency: 9,
    };
    setTexts(payment, segment, texts);
    setAmounts(payment, segment, '2100', context, CLP03, CLP04);
    const responsibility = context.amount(segment, '2100', CLP05);
    if (responsibility !== undefined) payment.patientResponsibility = responsibility;
    if (remittance.trace !== undefined) payment.trace = remittance.trace;
    if (remittance.payer !== undefined) payment.payer = remittance.payer;
    remittance.claimCount++;
    this.paidSum += payment.paid ?? 0;
    if (payment.paid === undefined) this.isPaidSumKnown = false;
  }

  private openLine(segment: X12Segment): void {
    const { payment, context } = this;
    if (payment === undefined) {
      context.fault('x12/segment-out-of-place', segment, this.loop, undefined, 'CLP before it');
      return;
    }
    this.closeLine(payment);
    this.loop = '2110';
    this.ofLine = { adjusted: 0, isKnown: true };
    const line: LineDraft = {
      procedure: readProcedure(segment, 1),
      adjustments: [],
      remarks: [],
      at: context.position(segment, '2110'),
    };
    this.line = line;
    // NU and HC in SVC01: a revenue code alone is qualified NU, and stands in SVC04 otherwise.
    const revenueCode = line.procedure.qualifier === 'NU' ? line.procedure.code : segment.value(4);
    if (line.procedure.qualifier === 'NU') line.procedure = { modifiers: [] };
    if (revenueCode !== undefined && revenueCode !== '')
      line.procedure = { ...line.procedure, revenueCode };
    if (segment.value(6) !== '') line.billedProcedure = readProcedure(segment, 6);
    const units = segment.value(5);
    if (units !== '') line.units = units;
    setAmounts(line, segment, '2110', context, SVC02, SVC03);
  }

  private takeOfClaim(segment: X12Segment, payment: PaymentDraft): void {
    const { context, line } = this;
    switch (segment.id) {
      case 'CAS': {
        const balance = line === undefined ? this.ofClaim : this.ofLine;
        const read = readAdjustments(segment, this.loop, context);
        balance.adjusted += read.sum;
        balance.isKnown &&= read.isKnown;
        this.addAdjustments(segment, (line ?? payment).adjustments, read.adjustments);
        return;
      }
      case 'NM1':
        if (line === undefined) takeName(payment, segment);
        return;
      case 'DTM':
        this.takeDay(segment, line ?? payment);
        return;
      case 'REF':
        if (line !== undefined && segment.value(1) === '6R')
          setTexts(line, segment, { controlNumber: 2 });
        return;
      case 'LQ':
        this.addRemark(segment, (line ?? payment).remarks, segment.value(2));
        return;
      case 'MIA':
      case 'MOA':
        for (const element of REMARKS[segment.id])
          this.addRemark(segment, payment.remarks, segment.value(element));
        return;
      default:
    }
  }

  private addAdjustments(segment: X12Segment, to: Adjustment[], more: readonly Adjustment[]): void {
    if (to.length < MOST_ADJUSTMENTS) to.push(...more);
    else {
      const expected = `at most ${MOST_ADJUSTMENTS} adjustments`;
      this.context.fault('x12/too-many', segment, this.loop, undefined, expected);
    }
  }

  private takeDay(segment: X12Segment, whole: PaymentDraft | LineDraft): void {
    const qualifier = segment.value(1);
    const isFrom = qualifier === '232' || qualifier === '150' || qualifier === '472';
    const isTo = qualifier === '233' || qualifier === '151' || qualifier === '472';
    if (!isFrom && !isTo) return;
    const day = this.context.day(segment, this.loop, DTM02);
    if (day === undefined) return;
    if (isFrom) whole.from = day;
    if (isTo) whole.to = day;
  }

  private addRemark(segment: X12Segment, remarks: string[], code: string): void {
    if (code === '') return;
    if (remarks.length < MOST_REMARKS) remarks.push(code);
    else
      this.context.fault(
        'x12/too-many',
        segment,
        this.loop,
        undefined,
        `at most ${MOST_REMARKS} remarks`,
      );
  }

  private closeLine(payment: PaymentDraft): void {
    const { line, ofLine, ofClaim, context } = this;
    if (line === undefined) return;
    this.line = undefined;
    ofClaim.adjusted += ofLine.adjusted;
    ofClaim.isKnown &&= ofLine.isKnown;
    const difference = differenceOf(line, ofLine);
    if (difference !== 0 && line.at !== undefined)
      context.faultAt('x12/line-unbalanced', 'SVC', line.at, differsBy('SVC03', difference));
    if (payment.lines.length < MOST_LINES) payment.lines.push(line);
    else if (payment.lines.length === MOST_LINES && line.at !== undefined)
      context.faultAt('x12/too-many', 'SVC', line.at, `at most ${MOST_LINES} service lines`);
  }

  private closeClaim(): void {
    const { payment, context } = this;
    if (payment === undefined) return;
    this.closeLine(payment);
    this.payment = undefined;
    this.loop = '';
    const difference = differenceOf(payment, this.ofClaim);
    if (difference !== 0 && payment.at !== undefined)
      context.faultAt('x12/claim-unbalanced', 'CLP', payment.at, differsBy('CLP04', difference));
    takeDaysOfLines(payment);
    context.item({ kind: 'claim-payment', payment });
  }
}

/** Charge less adjustments less what was paid: 0 when it balances, or when one of them is not known. */
function differenceOf(
  { charge, paid }: { charge?: Cents; paid?: Cents },
  { adjusted, isKnown }: Balance,
): Cents {
  return charge === undefined || paid === undefined || !isKnown ? 0 : charge - adjusted - paid;
}

const differsBy = (element: string, difference: Cents): string =>
  `${element} differs by ${formatCents(difference)}`;

function setAmounts(
  whole: { charge?: Cents; paid?: Cents },
  segment: X12Segment,
  loop: string,
  context: X12Context,
  chargeAt: ElementPlace,
  paidAt: ElementPlace,
): void {
  const charge = context.amount(segment, loop, chargeAt);
  if (charge !== undefined) whole.charge = charge;
  const paid = context.amount(segment, loop, paidAt);
  if (paid !== undefined) whole.paid = paid;
}

function setTexts<Field extends string>(
  whole: Partial<Record<NoInfer<Field>, string>>,
  segment: X12Segment,
  elements: Readonly<Record<Field, number>>,
): void {
  for (const field in elements) {
    const text = segment.value(elements[field]);
    if (text !== '') whole[field] = text;
  }
}

function takeName(payment: PaymentDraft, segment: X12Segment): void {
  const qualifier = segment.value(1);
  const found: ClaimParty | undefined = qualifier === '82' ? readParty(segment) : undefined;
  if (found !== undefined) payment.renderingProvider = found;
  const id = segment.value(9);
  if (qualifier === 'QC' && id !== '') payment.patientId = id;
}

/** Where the claim carries no days of its own, its lines say them. */
function takeDaysOfLines(payment: PaymentDraft): void {
  if (payment.from !== undefined || payment.to !== undefined) return;
  for (const { from, to } of payment.lines) {
    if (from !== undefined && (payment.from === undefined || from < payment.from))
      payment.from = from;
    if (to !== undefined && (payment.to === undefined || to > payment.to)) payment.to = to;
  }
}
