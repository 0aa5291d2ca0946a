import type { Claim, ClaimDiagnosis, ClaimLine, ClaimNarrative } from '../chart/claim.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { readDiagnoses } from './x12-837-diagnoses.ts';
import { ClaimLevels } from './x12-837-levels.ts';
import {
  type LineDraft,
  openLine,
  readLinePart,
  readNarrative,
  readService,
} from './x12-837-line.ts';
import type { X12Segment } from './x12-segment.ts';
import {
  type Draft,
  place,
  readParty,
  type TransactionReader,
  type X12Context,
} from './x12-values.ts';
import type { ClaimGuide } from './x12-versions.ts';

/** Service lines of one claim that are read. The guides allow 50 on professional claims, 999 on institutional ones. */
export const MOST_LINES = 10_000;

type ClaimDraft = Draft<Omit<Claim, 'diagnoses' | 'lines' | 'narratives' | 'positions'>> & {
  diagnoses: ClaimDiagnosis[];
  lines: ClaimLine[];
  narratives?: ClaimNarrative[];
  positions: Record<string, SourcePosition>;
};

const CLM01 = place('CLM', 1);
const CLM02 = place('CLM', 2);
const CLM05_1 = place('CLM', 5, 1);
const CLM05_3 = place('CLM', 5, 3);
const REF02 = place('REF', 2);
const DTP03 = place('DTP', 3);

/** REF qualifiers of loop 2300. */
const REFERENCES = {
  F8: 'payerClaimNumber',
  G1: 'authorization',
  '9F': 'referral',
  EA: 'medicalRecordNumber',
  D9: 'intermediaryNumber',
} as const;
const isReference = (qualifier: string): qualifier is keyof typeof REFERENCES =>
  Object.hasOwn(REFERENCES, qualifier);

/** DTP qualifiers of loop 2300 with one day; 434 and 472 are the days of service. */
const DAYS = { '435': 'admission', '431': 'onset', '439': 'accident' } as const;
const isDay = (qualifier: string): qualifier is keyof typeof DAYS => Object.hasOwn(DAYS, qualifier);

/** The segment of a service, by guide; SV1 where it is not known. */
const SERVICES: Partial<Record<ClaimGuide, string>> = {
  'claim-institutional': 'SV2',
  'claim-dental': 'SV3',
};

type ProviderLoops = Readonly<
  Record<'professional' | 'institutional', Readonly<Record<string, string>>>
>;
/** Loops of a claim’s providers on professional and institutional claims, by NM101. */
const CLAIM_PROVIDERS: ProviderLoops = {
  professional: {
    DN: '2310A',
    P3: '2310A',
    '82': '2310B',
    '77': '2310C',
    DQ: '2310D',
    PW: '2310E',
    '45': '2310F',
  },
  institutional: {
    '71': '2310A',
    '72': '2310B',
    ZZ: '2310C',
    '82': '2310D',
    '77': '2310E',
    DN: '2310F',
  },
};
const LINE_PROVIDERS: ProviderLoops = {
  professional: {
    '82': '2420A',
    QB: '2420B',
    '77': '2420C',
    DQ: '2420D',
    DK: '2420E',
    DN: '2420F',
    P3: '2420F',
    PW: '2420G',
    '45': '2420H',
  },
  institutional: { '72': '2420A', ZZ: '2420B', '82': '2420C', DN: '2420D' },
};

/**
 * Reads the claims of an 837 (professional, institutional; dental ones as `other`): loops 2000A to 2440 as the guides
 * order them. A claim is given out when the next one, a level or the end of the set follows it.
 */
export function makeClaimReader(context: X12Context, guide: ClaimGuide): TransactionReader {
  const reader = new ClaimReader(context, guide);
  return { take: (segment) => reader.take(segment), end: () => reader.end() };
}

class ClaimReader {
  private readonly context: X12Context;
  private readonly guide: ClaimGuide;
  private readonly levels: ClaimLevels;
  private claim: ClaimDraft | undefined;
  private line: LineDraft | undefined;
  private hasService = false;
  private loop = '';
  /** segment with which the claim’s services are written, which tells the kind where the guide does not */
  private service = '';
  private hasTooManyLines = false;

  constructor(context: X12Context, guide: ClaimGuide) {
    this.context = context;
    this.guide = guide;
    this.levels = new ClaimLevels(context);
  }

  take(segment: X12Segment): void {
    if (segment.id === 'HL') {
      this.closeClaim();
      this.levels.take(segment);
    } else if (segment.id === 'CLM') {
      this.closeClaim();
      this.openClaim(segment);
    } else if (this.claim === undefined) this.takeBeforeClaims(segment);
    else this.takeOfClaim(segment, this.claim);
  }

  end(): void {
    this.closeClaim();
  }

  private takeBeforeClaims(segment: X12Segment): void {
    switch (segment.id) {
      case 'HI':
      case 'LX':
      case 'SV1':
      case 'SV2':
      case 'SV3':
        this.context.fault(
          'x12/segment-out-of-place',
          segment,
          this.levels.loop,
          undefined,
          'CLM before it',
        );
        return;
      default:
        this.levels.take(segment);
    }
  }

  private openClaim(segment: X12Segment): void {
    const { context, levels } = this;
    this.loop = '2300';
    this.service = '';
    this.hasTooManyLines = false;
    const { subscriber, patient } = levels;
    if (patient === undefined)
      context.fault(
        'x12/claim-outside-loop',
        segment,
        '2300',
        undefined,
        'a subscriber or patient',
      );
    const number = segment.value(1);
    const claim: ClaimDraft = {
      id: number === '' ? `segment-${segment.number}` : number,
      kind: 'other',
      diagnoses: [],
      lines: [],
      at: context.position(segment, '2300'),
      positions: {},
    };
    this.claim = claim;
    if (number === '') context.fault('x12/element-missing', segment, '2300', CLM01);
    else claim.patientControlNumber = number;
    const charge = context.amount(segment, '2300', CLM02);
    if (charge !== undefined) {
      claim.charge = charge;
      claim.positions['charge'] = context.position(segment, '2300', CLM02);
    } else if (segment.value(2) === '')
      context.fault('x12/element-missing', segment, '2300', CLM02);
    this.readFacility(claim, segment);
    if (segment.value(11) !== '') {
      const causes = [1, 2, 3].map((at) => segment.component(11, at));
      claim.relatedCauses = causes.filter((cause) => cause !== '');
    }
    if (
      patient !== undefined &&
      (patient.id ?? patient.birthDate ?? patient.sex ?? patient.isPregnant) !== undefined
    )
      claim.patient = patient;
    if (levels.provider?.billingProvider !== undefined) {
      claim.billingProvider = levels.provider.billingProvider;
      if (levels.provider.at !== undefined) claim.positions['billingProvider'] = levels.provider.at;
    }
    if (subscriber === undefined) return;
    if (subscriber.payer !== undefined) claim.payer = subscriber.payer;
    if (subscriber.payerAt !== undefined) claim.positions['payer'] = subscriber.payerAt;
    if (subscriber.payerOrder !== undefined) claim.payerOrder = subscriber.payerOrder;
    if (subscriber.filingIndicator !== undefined)
      claim.filingIndicator = subscriber.filingIndicator;
  }

  /** CLM05: place of service or type of bill, and the frequency, which is the last digit of that type. */
  private readFacility(claim: ClaimDraft, segment: X12Segment): void {
    const facility = segment.component(5, 1);
    const isBill = segment.component(5, 2) === 'A';
    const frequency = segment.component(5, 3);
    const at = this.context.position(segment, '2300', CLM05_1);
    if (facility !== '' && isBill) {
      claim.typeOfBill = facility.length === 2 ? facility + frequency : facility;
      claim.positions['typeOfBill'] = at;
    } else if (facility !== '') {
      claim.placeOfService = facility;
      claim.positions['placeOfService'] = at;
    }
    if (frequency === '') return;
    claim.frequency = frequency;
    claim.positions['frequency'] = this.context.position(segment, '2300', CLM05_3);
  }

  private takeOfClaim(segment: X12Segment, claim: ClaimDraft): void {
    switch (segment.id) {
      case 'HI':
        if (this.loop !== '2300')
          this.context.fault('x12/segment-out-of-place', segment, this.loop);
        readDiagnoses(segment, claim.diagnoses, this.context);
        return;
      case 'LX':
        this.closeLine(claim);
        this.loop = '2400';
        this.line = openLine(segment, claim.lines.length + 1, this.context);
        return;
      case 'SV1':
      case 'SV2':
      case 'SV3':
        this.takeService(segment, claim);
        return;
      case 'NM1':
        this.takeName(segment, claim);
        return;
      case 'SBR':
        // Another payer of the patient: its names and numbers are not this claim’s.
        if (this.line !== undefined)
          this.context.fault('x12/segment-out-of-place', segment, this.loop);
        this.closeLine(claim);
        this.loop = '2320';
        return;
      case 'LIN':
        if (this.line !== undefined) this.loop = '2410';
        return;
      case 'SVD':
        if (this.line !== undefined) this.loop = '2430';
        return;
      case 'LQ':
        if (this.line !== undefined) this.loop = '2440';
        return;
      case 'DTP':
      case 'REF':
      case 'NTE':
        if (this.line !== undefined) readLinePart(this.line, segment, this.loop, this.context);
        else if (this.loop === '2300') this.takeFact(segment, claim);
        return;
      default:
        return;
    }
  }

  private takeService(segment: X12Segment, claim: ClaimDraft): void {
    const { context } = this;
    if (this.line === undefined || this.hasService) {
      context.fault('x12/segment-out-of-place', segment, this.loop, undefined, 'LX before it');
      this.closeLine(claim);
      this.loop = '2400';
      this.line = openLine(segment, claim.lines.length + 1, context);
    }
    this.service = segment.id;
    this.hasService = true;
    readService(this.line, segment, context);
  }

  private takeName(segment: X12Segment, claim: ClaimDraft): void {
    const qualifier = segment.value(1);
    const kind = this.guide === 'claim-institutional' ? 'institutional' : 'professional';
    if (this.line !== undefined) {
      this.loop = LINE_PROVIDERS[kind][qualifier] ?? '2420';
      readLinePart(this.line, segment, this.loop, this.context);
    } else if (this.loop.startsWith('232') || this.loop.startsWith('233')) {
      this.loop = qualifier === 'IL' ? '2330A' : qualifier === 'PR' ? '2330B' : '2330';
    } else {
      this.loop = CLAIM_PROVIDERS[kind][qualifier] ?? '2310';
      if (qualifier !== '82' && qualifier !== '71') return;
      const party = readParty(segment);
      const field = qualifier === '82' ? 'renderingProvider' : 'attendingProvider';
      if (party !== undefined) claim[field] = party;
      claim.positions[field] = this.context.position(segment, this.loop);
    }
  }

  /** DTP, REF and NTE of loop 2300. */
  private takeFact(segment: X12Segment, claim: ClaimDraft): void {
    const { context } = this;
    const qualifier = segment.value(1);
    if (segment.id === 'NTE') readNarrative(claim, segment, '2300', context);
    else if (segment.id === 'REF') {
      const number = segment.value(2);
      if (!isReference(qualifier) || number === '') return;
      const field = REFERENCES[qualifier];
      claim[field] = number;
      claim.positions[field] = context.position(segment, '2300', REF02);
    } else if (qualifier === '434' || qualifier === '472') {
      const period = context.period(segment, '2300');
      if (period === undefined) return;
      claim.dateOfService = period.from;
      claim.through = period.to;
      claim.positions['dateOfService'] = context.position(segment, '2300', DTP03);
    } else if (isDay(qualifier)) {
      const period = context.period(segment, '2300');
      if (period === undefined) return;
      claim[DAYS[qualifier]] = period.from;
      claim.positions[DAYS[qualifier]] = context.position(segment, '2300', DTP03);
    }
  }

  private closeLine(claim: ClaimDraft): void {
    const { line, context, hasService } = this;
    this.line = undefined;
    this.hasService = false;
    if (line?.at === undefined) return;
    if (!hasService) {
      context.faultAt('x12/line-without-service', 'LX', line.at, SERVICES[this.guide] ?? 'SV1');
    } else if (claim.lines.length < MOST_LINES) claim.lines.push(line);
    else if (!this.hasTooManyLines) {
      this.hasTooManyLines = true;
      context.faultAt('x12/too-many', 'LX', line.at, `at most ${MOST_LINES} service lines`);
    }
  }

  private closeClaim(): void {
    const { claim } = this;
    if (claim === undefined) return;
    this.closeLine(claim);
    this.claim = undefined;
    this.loop = '';
    claim.kind = this.kindOf(claim);
    if (claim.lines.length === 0 && claim.at !== undefined)
      this.context.faultAt('x12/claim-without-line', 'CLM', claim.at, 'LX');
    if (claim.dateOfService === undefined) takeDaysOfLines(claim);
    this.context.item({ kind: 'claim', claim });
  }

  private kindOf(claim: ClaimDraft): Claim['kind'] {
    if (this.guide === 'claim-professional') return 'professional';
    if (this.guide === 'claim-institutional') return 'institutional';
    if (this.guide === 'claim-dental' || this.service === 'SV3') return 'other';
    if (this.service === '' && claim.typeOfBill === undefined && claim.placeOfService === undefined)
      return 'other';
    return this.service === 'SV2' || claim.typeOfBill !== undefined
      ? 'institutional'
      : 'professional';
  }
}

/** Professional claims give days to their lines only: those of the claim are the first and the last of them. */
function takeDaysOfLines(claim: ClaimDraft): void {
  let first: ClaimLine | undefined;
  let last: ServiceDate | undefined;
  for (const line of claim.lines) {
    if (line.from !== undefined && (first?.from === undefined || line.from < first.from))
      first = line;
    if (line.to !== undefined && (last === undefined || line.to > last)) last = line.to;
  }
  if (first?.from === undefined || last === undefined) return;
  claim.dateOfService = first.from;
  claim.through = last;
  const at = first.positions?.['from'];
  if (at !== undefined) claim.positions['dateOfService'] = at;
}
