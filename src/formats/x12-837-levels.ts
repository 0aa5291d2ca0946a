import type { Claim, ClaimParty } from '../chart/claim.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { X12Segment } from './x12-segment.ts';
import { type Draft, place, readParty, type X12Context } from './x12-values.ts';

/** Billing providers of a transaction set that are remembered, so that memory stays bounded. */
const MOST_PROVIDERS = 5_000;

type Person = Draft<NonNullable<Claim['patient']>>;
type Provider = { billingProvider?: ClaimParty; at?: SourcePosition };
type Subscriber = {
  readonly level: string;
  readonly provider: Provider | undefined;
  readonly person: Person;
  payer?: ClaimParty;
  payerAt?: SourcePosition;
  payerOrder?: string;
  filingIndicator?: string;
};

const DMG02 = place('DMG', 2);
const HL02 = place('HL', 2);
const HL03 = place('HL', 3);

/**
 * The levels above the claims of an 837: billing provider (2000A), subscriber (2000B), patient where it is another
 * person (2000C). A level takes what its parent holds only when it names a parent that stands above it.
 */
export class ClaimLevels {
  /** the loop reached; empty before the first level and in a level of no known kind */
  loop = '';
  provider: Provider | undefined;
  subscriber: Subscriber | undefined;
  /** the person under whom claims stand now: the subscriber, or another patient */
  patient: Person | undefined;

  private readonly context: X12Context;
  private readonly providers = new Map<string, Provider>();

  constructor(context: X12Context) {
    this.context = context;
  }

  /** Takes HL and what stands between it and the claims. */
  take(segment: X12Segment): void {
    switch (segment.id) {
      case 'HL':
        this.open(segment);
        return;
      case 'SBR':
        this.readSubscriber(segment);
        return;
      case 'PAT':
        // PAT09: the patient is pregnant. Of the subscriber in 2000B, of the patient in 2000C.
        if (this.patient !== undefined && segment.value(9) === 'Y') this.patient.isPregnant = true;
        return;
      case 'NM1':
        this.readName(segment);
        return;
      case 'DMG':
        this.readDemographics(segment);
        return;
      default:
        return;
    }
  }

  private open(segment: X12Segment): void {
    const parent = segment.value(2);
    this.patient = undefined;
    switch (segment.value(3)) {
      case '20':
        this.loop = '2000A';
        this.openProvider(segment.value(1));
        return;
      case '22': {
        this.loop = '2000B';
        this.provider = this.providers.get(parent);
        if (this.provider === undefined)
          this.context.fault('x12/level-parent', segment, '2000B', HL02, 'a billing provider');
        this.patient = {};
        this.subscriber = {
          level: segment.value(1),
          provider: this.provider,
          person: this.patient,
        };
        return;
      }
      case '23':
        this.loop = '2000C';
        if (this.subscriber?.level !== parent) {
          this.context.fault('x12/level-parent', segment, '2000C', HL02, 'the subscriber');
          this.subscriber = undefined;
        }
        this.provider = this.subscriber?.provider;
        this.patient = {};
        return;
      default:
        this.context.fault('x12/level-unknown', segment, '', HL03, '20, 22 or 23');
        this.loop = '';
    }
  }

  private openProvider(level: string): void {
    this.provider = {};
    this.subscriber = undefined;
    if (this.providers.size >= MOST_PROVIDERS) {
      const [oldest] = this.providers.keys();
      if (oldest !== undefined) this.providers.delete(oldest);
    }
    this.providers.set(level, this.provider);
  }

  private readSubscriber(segment: X12Segment): void {
    const { subscriber } = this;
    if (this.loop !== '2000B' || subscriber === undefined) {
      this.context.fault('x12/segment-out-of-place', segment, this.loop);
      return;
    }
    const order = segment.value(1);
    if (order !== '') subscriber.payerOrder = order;
    const indicator = segment.value(9);
    if (indicator !== '') subscriber.filingIndicator = indicator;
  }

  private readName(segment: X12Segment): void {
    const { loop } = this;
    switch (segment.value(1)) {
      case '85':
        if (!isOf(loop, 'A')) return;
        this.loop = '2010AA';
        this.readProvider(segment);
        return;
      case '87':
        if (isOf(loop, 'A')) this.loop = '2010AB';
        return;
      case 'PE':
        if (isOf(loop, 'A')) this.loop = '2010AC';
        return;
      case 'IL':
        if (!isOf(loop, 'B')) return;
        this.loop = '2010BA';
        this.readMember(segment);
        return;
      case 'PR':
        if (!isOf(loop, 'B')) return;
        this.loop = '2010BB';
        this.readPayer(segment);
        return;
      case 'QC':
        if (!isOf(loop, 'C')) return;
        this.loop = '2010CA';
        this.readMember(segment);
        return;
      default:
    }
  }

  private readProvider(segment: X12Segment): void {
    const found = readParty(segment);
    if (this.provider === undefined || found === undefined) return;
    this.provider.billingProvider = found;
    this.provider.at = this.context.position(segment, this.loop);
  }

  private readMember(segment: X12Segment): void {
    const id = segment.value(9);
    if (this.patient !== undefined && id !== '') this.patient.id = id;
  }

  private readPayer(segment: X12Segment): void {
    const found = readParty(segment);
    if (this.subscriber === undefined || found === undefined) return;
    this.subscriber.payer = found;
    this.subscriber.payerAt = this.context.position(segment, this.loop);
  }

  private readDemographics(segment: X12Segment): void {
    const { patient, loop } = this;
    if (patient === undefined || (loop !== '2010BA' && loop !== '2010CA')) return;
    const birthDate = this.context.day(segment, loop, DMG02);
    if (birthDate !== undefined) patient.birthDate = birthDate;
    const sex = segment.value(3);
    if (sex !== '') patient.sex = sex;
  }
}

/** True for the loops of a level: 2000A, 2010AA, 2010AB … of A. */
const isOf = (loop: string, level: 'A' | 'B' | 'C'): boolean => loop.charAt(4) === level;
