import type { Delimiters } from './x12-delimiters.ts';

/** An element to write: a text, or its components. */
export type WrittenElement = string | readonly string[];
/** A segment to write: its id and its elements. */
export type WrittenSegment = readonly [id: string, ...elements: WrittenElement[]];

/** Who sends or receives an interchange (ISA05 and ISA06, ISA07 and ISA08). */
export type Address = { readonly qualifier: string; readonly id: string };

export type InterchangeToWrite = {
  readonly sender: Address;
  readonly receiver: Address;
  /** YYYY-MM-DD */
  readonly date: string;
  /** HHMM */
  readonly time: string;
  readonly controlNumber: number;
  /** P production, T test */
  readonly usage: string;
  readonly delimiters?: Delimiters;
  /** segments between ISA and the groups: TA1 */
  readonly before?: readonly WrittenSegment[];
  readonly groups: readonly GroupToWrite[];
};
export type GroupToWrite = {
  readonly functionalId: string;
  readonly sender: string;
  readonly receiver: string;
  readonly controlNumber: number;
  readonly version: string;
  readonly sets: readonly SetToWrite[];
};
export type SetToWrite = {
  readonly transaction: string;
  readonly controlNumber: string;
  readonly version?: string;
  /** without ST and SE */
  readonly segments: readonly WrittenSegment[];
};

export const USUAL_DELIMITERS: Delimiters = {
  element: '*',
  component: ':',
  repetition: '^',
  segment: '~',
};

/**
 * Writes an interchange with all its counts and control numbers. A delimiter inside a text becomes a space, and empty
 * elements at the end of a segment are left out.
 */
export function writeInterchange(interchange: InterchangeToWrite): Uint8Array {
  const { delimiters = USUAL_DELIMITERS, groups, controlNumber, before = [] } = interchange;
  const control = String(controlNumber).padStart(9, '0');
  const body = [...before, ...groups.flatMap((group) => groupSegments(group, interchange))];
  const trailer: WrittenSegment = ['IEA', String(groups.length), control];
  const text = [...body, trailer].map((segment) => segmentText(segment, delimiters)).join('');
  return new TextEncoder().encode(header(interchange, control, delimiters) + text);
}

function groupSegments(group: GroupToWrite, { date, time }: InterchangeToWrite): WrittenSegment[] {
  const control = String(group.controlNumber);
  const { functionalId, sender, receiver, version, sets } = group;
  const day = date.replaceAll('-', '');
  return [
    ['GS', functionalId, sender, receiver, day, time, control, 'X', version],
    ...sets.flatMap(setSegments),
    ['GE', String(sets.length), control],
  ];
}

function setSegments({ transaction, controlNumber, version = '', segments }: SetToWrite) {
  const opened: WrittenSegment = ['ST', transaction, controlNumber, version];
  const closed: WrittenSegment = ['SE', String(segments.length + 2), controlNumber];
  return [opened, ...segments, closed];
}

/** ISA has elements of fixed lengths, so that its delimiters stand at fixed places. */
function header(interchange: InterchangeToWrite, control: string, delimiters: Delimiters): string {
  const { sender, receiver, date, time, usage } = interchange;
  const elements = [
    ['00', 2],
    ['', 10],
    ['00', 2],
    ['', 10],
    [sender.qualifier, 2],
    [sender.id, 15],
    [receiver.qualifier, 2],
    [receiver.id, 15],
    [date.replaceAll('-', '').slice(2), 6],
    [time, 4],
  ] as const;
  const fields = elements.map(([text, size]) =>
    plain(text, delimiters).padEnd(size).slice(0, size),
  );
  const { element, repetition, component, segment } = delimiters;
  return (
    ['ISA', ...fields, repetition, '00501', control, '0', usage, component].join(element) + segment
  );
}

/** One segment as text, terminator and all. */
export function segmentText([id, ...elements]: WrittenSegment, delimiters: Delimiters): string {
  const texts = elements.map((element) => {
    if (typeof element === 'string') return plain(element, delimiters);
    return element
      .map((component) => plain(component, delimiters))
      .join(delimiters.component)
      .replace(trailing(delimiters.component), '');
  });
  const text = [id, ...texts].join(delimiters.element).replace(trailing(delimiters.element), '');
  return text + delimiters.segment;
}

const trailing = (delimiter: string): RegExp =>
  new RegExp(`(?:${delimiter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')})+$`);

function plain(text: string, delimiters: Delimiters): string {
  let written = text.replace(/\s/g, ' ');
  for (const delimiter of Object.values(delimiters))
    if (delimiter !== '') written = written.replaceAll(delimiter, ' ');
  return written;
}
