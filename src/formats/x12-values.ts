import type { ClaimParty, ClaimProcedure } from '../chart/claim.ts';
import { type Cents, parseCents } from '../chart/money.ts';
import { isServiceDate, type ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { FormatItem } from './format-reader.ts';
import { elementName, faultItem, type X12Fault, type X12IssueCode } from './x12-issues.ts';
import type { X12Segment } from './x12-segment.ts';

/** A place in a segment, made once: `place('CLM', 5, 3)` is CLM05-3. */
export type ElementPlace = {
  readonly name: string;
  readonly element: number;
  readonly component?: number;
};

export function place(segmentId: string, element: number, component?: number): ElementPlace {
  const name = elementName(segmentId, element, component);
  return component === undefined ? { name, element } : { name, element, component };
}

/** An object whose fields are still being filled in. */
export type Draft<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] };

/** Where the readers of transaction sets put what they find. */
export class X12Context {
  private readonly file: string | undefined;
  private readonly put: (item: FormatItem) => void;
  private readonly report: (fault: X12Fault) => void;

  constructor(
    file: string | undefined,
    put: (item: FormatItem) => void,
    report: (fault: X12Fault) => void = (fault) => put(faultItem(fault, file)),
  ) {
    this.file = file;
    this.put = put;
    this.report = report;
  }

  item(item: FormatItem): void {
    this.put(item);
  }

  /** Where a segment, or an element of it, stands. */
  position(segment: X12Segment, loop: string, at?: ElementPlace): SourcePosition {
    const { file } = this;
    const offset = at === undefined ? segment.offset : segment.offsetOf(at.element, at.component);
    const element = at === undefined ? segment.id : at.name;
    const { number } = segment;
    // Written out, so that positions have few shapes.
    if (loop !== '')
      return file === undefined
        ? { offset, segment: number, element, loop }
        : { file, offset, segment: number, element, loop };
    return file === undefined
      ? { offset, segment: number, element }
      : { file, offset, segment: number, element };
  }

  fault(
    code: X12IssueCode,
    segment: X12Segment,
    loop: string,
    at?: ElementPlace,
    expected?: string,
  ): void {
    this.report({
      code,
      offset: at === undefined ? segment.offset : segment.offsetOf(at.element, at.component),
      segment: segment.number,
      segmentId: segment.id,
      ...(loop === '' ? {} : { loop }),
      ...(at === undefined ? {} : { element: at.element }),
      ...(at?.component === undefined ? {} : { component: at.component }),
      ...(expected === undefined ? {} : { expected }),
    });
  }

  /** A fault at a place that was passed. */
  faultAt(code: X12IssueCode, segmentId: string, at: SourcePosition, expected?: string): void {
    const { offset = 0, segment = 0, loop } = at;
    this.report({
      code,
      offset,
      segment,
      segmentId,
      ...(loop === undefined ? {} : { loop }),
      ...(expected === undefined ? {} : { expected }),
    });
  }

  /** An amount of money; undefined when it is empty, or when it is malformed, which is a fault. */
  amount(segment: X12Segment, loop: string, at: ElementPlace): Cents | undefined {
    const text = segment.value(at.element);
    if (text === '') return undefined;
    const cents = parseCents(text);
    if (cents === undefined)
      this.fault(
        'x12/amount-malformed',
        segment,
        loop,
        at,
        'a decimal number, not finer than a cent',
      );
    return cents;
  }

  /** A day written CCYYMMDD, time behind it aside; undefined when it is empty or, which is a fault, none. */
  day(segment: X12Segment, loop: string, at: ElementPlace): ServiceDate | undefined {
    const text = segment.value(at.element);
    if (text === '') return undefined;
    const day = dayOf(text);
    if (day === undefined) this.fault('x12/date-malformed', segment, loop, at, 'CCYYMMDD');
    return day;
  }

  /** The days of a DTP segment: one (D8, DT) or a range (RD8). */
  period(segment: X12Segment, loop: string): { from: ServiceDate; to: ServiceDate } | undefined {
    const text = segment.value(3);
    if (text === '') return undefined;
    const isRange = segment.value(2) === 'RD8';
    const from = dayOf(isRange ? text.slice(0, 8) : text);
    const to = isRange ? dayOf(text.slice(9)) : from;
    if (from !== undefined && to !== undefined && (!isRange || text.charAt(8) === '-'))
      return { from, to };
    const expected = isRange ? 'CCYYMMDD-CCYYMMDD' : 'CCYYMMDD';
    this.fault('x12/date-malformed', segment, loop, DTP03, expected);
    return undefined;
  }

  /** Reports an element that must be there and is not. */
  require(segment: X12Segment, loop: string, at: ElementPlace): void {
    const text =
      at.component === undefined
        ? segment.value(at.element)
        : segment.component(at.element, at.component);
    if (text === '') this.fault('x12/element-missing', segment, loop, at);
  }
}

const DTP03 = place('DTP', 3);

/** Days that were read are kept, up to so many: a file holds few, each of them a thousand times. */
const MOST_DAYS = 2_000;
const days = new Map<string, ServiceDate>();

/** CCYYMMDD, with or without a time, as a calendar day. */
function dayOf(text: string): ServiceDate | undefined {
  const known = days.get(text);
  if (known !== undefined) return known;
  if (text.length !== 8 && !/^\d{12}(?:\d\d)?$/.test(text)) return undefined;
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  if (!isServiceDate(day)) return undefined;
  if (days.size >= MOST_DAYS) days.clear();
  days.set(text, day);
  return day;
}

/** The person or organization of an NM1 segment, with its number. */
export function readParty(segment: X12Segment): ClaimParty | undefined {
  return party(segment.value(9), segment.value(3), segment.value(4));
}

/** A party of what is known of it; undefined when nothing is. */
export function party(id: string, name: string, first = ''): ClaimParty | undefined {
  if (id === '' && name === '') return undefined;
  const full = first === '' ? name : `${name}, ${first}`;
  if (id === '') return { name: full };
  return name === '' ? { id } : { id, name: full };
}

/** The procedure of a composite such as SV101: qualifier, code, up to four modifiers. */
export function readProcedure(segment: X12Segment, element: number): ClaimProcedure {
  const qualifier = segment.component(element, 1);
  const code = segment.component(element, 2);
  let modifiers: string[] = [];
  for (let component = 3; component <= 6; component++) {
    const modifier = segment.component(element, component);
    if (modifier !== '') modifiers = added(modifiers, modifier);
  }
  if (code === '') return { modifiers };
  return qualifier === 'HC' ? { code, modifiers } : { code, qualifier, modifiers };
}

/** The list with one more. A list of one, which most are, gets room for one; the first `push` makes room for 17. */
export function added<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** A reader of one transaction set: its segments in order, then the end, whether or not a trailer came. */
export type TransactionReader = { take(segment: X12Segment): void; end(): void };
