import type { ClaimParty } from '../chart/claim.ts';
import type { ClaimStatus, LineStatus, StatusCode } from '../chart/remittance.ts';
import type { X12Segment } from './x12-segment.ts';
import {
  type Draft,
  place,
  readParty,
  readProcedure,
  type TransactionReader,
  type X12Context,
} from './x12-values.ts';

/** Lines, and statuses of a claim or a line, that are read. */
const MOST_LINES = 10_000;
const MOST_STATUSES = 100;
/** Categories that mean the claim went no further: returned, not found, rejected for this or that. */
const REJECTING: ReadonlySet<string> = new Set(['A3', 'A4', 'A6', 'A7', 'A8']);

type StatusDraft = Draft<Omit<ClaimStatus, 'statuses' | 'lines'>> & {
  statuses: StatusCode[];
  lines: LineStatus[];
};
type LineDraft = Draft<Omit<LineStatus, 'statuses'>> & { statuses: StatusCode[] };
type Level = { readonly level: ClaimStatus['level'] | 'source'; readonly loop: string };

/** HL03: who answers, who sent, for which provider, for which patient. */
const LEVELS: Readonly<Record<string, Level>> = {
  '20': { level: 'source', loop: '2000A' },
  '21': { level: 'receiver', loop: '2000B' },
  '19': { level: 'provider', loop: '2000C' },
  PT: { level: 'claim', loop: '2000D' },
  '22': { level: 'claim', loop: '2000D' },
  '23': { level: 'claim', loop: '2000D' },
};
const HL02 = place('HL', 2);
const HL03 = place('HL', 3);
const STC02 = place('STC', 2);
const STC04 = place('STC', 4);
const STC_COMPOSITES = [place('STC', 1), place('STC', 10), place('STC', 11)];

/** Reads a 277CA: one status for each claim, and one for each provider and sender that carries any. */
export function makeStatusReader(context: X12Context): TransactionReader {
  const reader = new StatusReader(context);
  return { take: (segment) => reader.take(segment), end: () => reader.close() };
}

class StatusReader {
  private readonly context: X12Context;
  private level: Level | undefined;
  /** ids of the open levels, by kind */
  private readonly open: Partial<Record<Level['level'], string>> = {};
  private payer: ClaimParty | undefined;
  private billingProvider: ClaimParty | undefined;
  private trace = '';
  private isOrphan = false;
  private status: StatusDraft | undefined;
  private line: LineDraft | undefined;

  constructor(context: X12Context) {
    this.context = context;
  }

  private get loop(): string {
    if (this.line !== undefined) return '2220D';
    const { loop = '' } = this.level ?? {};
    return this.status === undefined ? loop : loop.replace('2000', '2200');
  }

  take(segment: X12Segment): void {
    switch (segment.id) {
      case 'HL':
        this.close();
        this.openLevel(segment);
        return;
      case 'NM1':
        this.takeName(segment);
        return;
      case 'TRN':
        this.close();
        this.openStatus(segment);
        return;
      case 'STC':
        this.takeStatus(segment);
        return;
      case 'SVC':
        this.openLine(segment);
        return;
      case 'REF':
        this.takeReference(segment);
        return;
      case 'DTP':
        this.takeDays(segment);
        return;
      default:
        return;
    }
  }

  /** Gives out the status that is open, if it says anything. */
  close(): void {
    this.closeLine();
    const { status, context } = this;
    this.status = undefined;
    // The sender’s and a provider’s trace number is there with or without a status.
    if (status === undefined || (status.level !== 'claim' && status.statuses.length === 0)) return;
    context.item({ kind: 'claim-status', status });
  }

  private openLevel(segment: X12Segment): void {
    const { context, open } = this;
    const code = segment.value(3);
    this.level = Object.hasOwn(LEVELS, code) ? LEVELS[code] : undefined;
    if (this.level === undefined) {
      context.fault('x12/level-unknown', segment, '', HL03, '20, 21, 19 or PT');
      return;
    }
    const { level, loop } = this.level;
    const above = {
      source: undefined,
      receiver: 'source',
      provider: 'receiver',
      claim: 'provider',
    } as const;
    const parent = above[level];
    this.isOrphan = parent !== undefined && open[parent] !== segment.value(2);
    if (this.isOrphan) context.fault('x12/level-parent', segment, loop, HL02, 'the level above');
    open[level] = segment.value(1);
    if (level === 'provider') this.billingProvider = undefined;
  }

  private takeName(segment: X12Segment): void {
    const found = readParty(segment);
    if (this.level?.level === 'source') this.payer = found;
    if (this.level?.level === 'provider') this.billingProvider = found;
  }

  private openStatus(segment: X12Segment): void {
    const { level } = this.level ?? {};
    const number = segment.value(2);
    if (level === undefined || level === 'source') return;
    if (level === 'receiver') this.trace = number;
    this.beginStatus(segment);
    if (level === 'claim' && number !== '' && this.status !== undefined)
      this.status.patientControlNumber = number;
  }

  private beginStatus(segment: X12Segment): void {
    const { level } = this.level ?? {};
    if (level === undefined || level === 'source') return;
    const { payer, billingProvider, trace, context } = this;
    const status: StatusDraft = {
      level,
      statuses: [],
      isRejected: false,
      lines: [],
      at: context.position(segment, this.loop.replace('2000', '2200')),
    };
    this.status = status;
    if (payer !== undefined) status.payer = payer;
    if (billingProvider !== undefined && level !== 'receiver' && !this.isOrphan)
      status.billingProvider = billingProvider;
    if (trace !== '') status.trace = trace;
  }

  private takeStatus(segment: X12Segment): void {
    // A status without its trace number still says something of this level.
    if (this.status === undefined) this.beginStatus(segment);
    const { status, line, context, loop } = this;
    if (status === undefined) {
      context.fault('x12/segment-out-of-place', segment, loop);
      return;
    }
    const found = this.readStatuses(segment);
    (line ?? status).statuses.push(...found);
    if (line !== undefined) return;
    const isRefused =
      segment.value(3) === 'U' || found.some(({ category }) => REJECTING.has(category));
    if (isRefused) status.isRejected = true;
    const charge = context.amount(segment, loop, STC04);
    if (charge !== undefined && status.charge === undefined) status.charge = charge;
  }

  private readStatuses(segment: X12Segment): StatusCode[] {
    const { context, loop } = this;
    const { statuses } = this.line ?? this.status ?? { statuses: [] };
    const date = context.day(segment, loop, STC02);
    const found: StatusCode[] = [];
    for (const at of STC_COMPOSITES) {
      const category = segment.component(at.element, 1);
      const status = segment.component(at.element, 2);
      if (category === '' && status === '') {
        if (at.element === 1) context.fault('x12/element-missing', segment, loop, at);
        continue;
      }
      if (statuses.length + found.length >= MOST_STATUSES) {
        context.fault('x12/too-many', segment, loop, at, `at most ${MOST_STATUSES} statuses`);
        break;
      }
      const code: Draft<StatusCode> = { category, status, at: context.position(segment, loop, at) };
      const entity = segment.component(at.element, 3);
      if (entity !== '') code.entity = entity;
      if (date !== undefined) code.date = date;
      found.push(code);
    }
    return found;
  }

  private openLine(segment: X12Segment): void {
    this.closeLine();
    if (this.status?.level !== 'claim') {
      this.context.fault('x12/segment-out-of-place', segment, this.loop);
      return;
    }
    this.line = {
      procedure: readProcedure(segment, 1),
      statuses: [],
      at: this.context.position(segment, '2220D'),
    };
  }

  private closeLine(): void {
    const { line, status, context } = this;
    this.line = undefined;
    if (line === undefined || status === undefined) return;
    if (status.lines.length < MOST_LINES) status.lines.push(line);
    else if (line.at !== undefined)
      context.faultAt('x12/too-many', 'SVC', line.at, `at most ${MOST_LINES} service lines`);
  }

  private takeReference(segment: X12Segment): void {
    const { status, line } = this;
    const number = segment.value(2);
    if (status === undefined || number === '') return;
    switch (segment.value(1)) {
      case 'FJ':
        if (line !== undefined) line.controlNumber = number;
        return;
      case '1K':
        status.payerClaimNumber = number;
        return;
      case 'D9':
        status.intermediaryNumber = number;
        return;
      case 'EJ':
        // The patient control number, where the trace number is another one.
        status.patientControlNumber = number;
        return;
      default:
    }
  }

  private takeDays(segment: X12Segment): void {
    const { status, line, context, loop } = this;
    if (status === undefined || line !== undefined || segment.value(1) !== '472') return;
    const period = context.period(segment, loop);
    if (period === undefined) return;
    status.from = period.from;
    status.to = period.to;
  }
}
