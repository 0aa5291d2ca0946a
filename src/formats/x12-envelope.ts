import type { ReportFault, X12IssueCode } from './x12-issues.ts';
import { isSegmentId, type X12Segment } from './x12-segment.ts';
import { adoptedEditions, readVersion } from './x12-versions.ts';

/** Control numbers of a group that are remembered to find one used twice. */
const REMEMBERED = 10_000;

/** What an envelope’s header said, and where it stands. */
export type Interchange = {
  readonly controlNumber: string;
  readonly sender: { readonly qualifier: string; readonly id: string };
  readonly receiver: { readonly qualifier: string; readonly id: string };
  readonly date: string;
  readonly time: string;
  readonly usage: string;
  readonly version: string;
  readonly offset: number;
};
export type Group = {
  readonly functionalId: string;
  readonly sender: string;
  readonly receiver: string;
  readonly controlNumber: string;
  readonly version: string;
  readonly offset: number;
};
export type TransactionSet = {
  readonly transaction: string;
  readonly controlNumber: string;
  readonly version: string;
  readonly group: Group | undefined;
  readonly offset: number;
  /** place of ST in its interchange */
  readonly number: number;
};

/** Takes the parts of a file as they open and close. What is missing closes by itself, after a fault. */
export type EnvelopeListener = {
  readonly openInterchange?: (interchange: Interchange) => void;
  readonly openGroup?: (group: Group) => void;
  readonly openSet: (set: TransactionSet) => void;
  /** a segment of the open transaction set, ST and SE not among them */
  readonly segment: (segment: X12Segment) => void;
  readonly closeSet: () => void;
  /** `stated` is the count in the trailer, where there is one */
  readonly closeGroup?: (stated: number | undefined) => void;
  readonly closeInterchange?: () => void;
  /** TA1, which stands in no transaction set */
  readonly interchangeAcknowledgment?: (segment: X12Segment) => void;
  readonly fault: ReportFault;
};

type Open = { readonly id: string; readonly number: number; readonly offset: number };

/**
 * Keeps the ledger of a file’s envelopes: interchanges, groups and transaction sets, with their counts and control
 * numbers. Everything wrong with them is a fault at its place, never an exception, and the segments are given on.
 */
export function makeEnvelopeLedger(listener: EnvelopeListener): {
  take(segment: X12Segment): void;
  end(): void;
} {
  let interchange: (Open & { control: string; groups: number }) | undefined;
  let group: (Open & Group & { sets: number; taken: Set<string> }) | undefined;
  let set: (Open & { control: string }) | undefined;
  let hasReportedOutside = false;
  let hasReportedStray = false;

  const faultAt = (code: X12IssueCode, at: Open, expected?: string, element?: number): void => {
    listener.fault({
      code,
      offset: at.offset,
      segment: at.number,
      // A malformed id may be any words of the file; one as short as an id is not.
      ...(/^[A-Za-z0-9]{2,3}$/.test(at.id) ? { segmentId: at.id } : {}),
      ...(element === undefined ? {} : { element }),
      ...(expected === undefined ? {} : { expected }),
    });
  };
  const place = ({ id, number, offset }: X12Segment): Open => ({ id, number, offset });

  function closeSet(isTrailerThere: boolean): void {
    if (set === undefined) return;
    if (!isTrailerThere) faultAt('x12/se-missing', set, 'SE');
    set = undefined;
    listener.closeSet();
  }
  function closeGroup(stated?: number | 'missing'): void {
    closeSet(false);
    if (group === undefined) return;
    if (stated === 'missing') faultAt('x12/ge-missing', group, 'GE');
    group = undefined;
    listener.closeGroup?.(stated === 'missing' ? undefined : stated);
  }
  function closeInterchange(isTrailerThere: boolean): void {
    closeGroup('missing');
    if (interchange === undefined) return;
    if (!isTrailerThere) faultAt('x12/iea-missing', interchange, 'IEA');
    interchange = undefined;
    listener.closeInterchange?.();
  }

  function count(segment: X12Segment, counted: number, code: X12IssueCode): number | undefined {
    const text = segment.value(1);
    const isNumber = /^\d{1,12}$/.test(text);
    if (!isNumber) faultAt('x12/number-malformed', place(segment), 'a whole number', 1);
    else if (Number(text) !== counted) faultAt(code, place(segment), String(counted), 1);
    return isNumber ? Number(text) : undefined;
  }
  function compareControl(segment: X12Segment, opened: string, code: X12IssueCode): void {
    if (segment.value(2) !== opened) faultAt(code, place(segment), 'the number in the header', 2);
  }

  function openInterchange(segment: X12Segment): void {
    closeInterchange(false);
    hasReportedOutside = false;
    const controlNumber = segment.value(13);
    interchange = { ...place(segment), control: controlNumber, groups: 0 };
    listener.openInterchange?.({
      controlNumber,
      sender: { qualifier: segment.value(5), id: segment.value(6) },
      receiver: { qualifier: segment.value(7), id: segment.value(8) },
      date: segment.value(9),
      time: segment.value(10),
      usage: segment.value(15),
      version: segment.value(12),
      offset: segment.offset,
    });
  }

  function openGroup(segment: X12Segment): void {
    closeGroup('missing');
    requireInterchange(segment);
    if (interchange !== undefined) interchange.groups++;
    const opened: Group = {
      functionalId: segment.value(1),
      sender: segment.value(2),
      receiver: segment.value(3),
      controlNumber: segment.value(6),
      version: segment.value(8),
      offset: segment.offset,
    };
    group = { ...place(segment), ...opened, sets: 0, taken: new Set() };
    hasReportedStray = false;
    listener.openGroup?.(opened);
    const { guide, isAdopted } = readVersion(opened.version);
    if (guide !== undefined && !isAdopted)
      faultAt('x12/version-not-adopted', group, guide.adopted, 8);
    if (guide === undefined && NEEDS_GUIDE.has(opened.functionalId))
      faultAt('x12/version-not-known', group, adoptedEditions().join(', '), 8);
  }

  function openSet(segment: X12Segment): void {
    closeSet(false);
    requireInterchange(segment);
    const controlNumber = segment.value(2);
    const transaction = segment.value(1);
    set = { ...place(segment), control: controlNumber };
    listener.openSet({
      transaction,
      controlNumber,
      version: segment.value(3),
      group,
      offset: segment.offset,
      number: segment.number,
    });
    if (group === undefined) faultAt('x12/gs-missing', set, 'GS');
    else group.sets++;
    if (!/^\d{3}$/.test(transaction) || controlNumber === '')
      faultAt('x12/st-malformed', set, 'ST with a transaction set and a control number');
    if (group?.taken.has(controlNumber))
      faultAt('x12/control-number-taken', set, 'a number of its own', 2);
    if (group !== undefined && group.taken.size < REMEMBERED) group.taken.add(controlNumber);
  }

  /** Without an ISA the first segment says so, once. */
  function requireInterchange(segment: X12Segment): void {
    if (interchange !== undefined || hasReportedOutside) return;
    hasReportedOutside = true;
    faultAt('x12/isa-missing', place(segment), 'ISA');
  }

  function closeBySet(segment: X12Segment): void {
    if (set === undefined) {
      stray(segment);
      return;
    }
    // By their places, so that one that was too long to read counts.
    count(segment, segment.number - set.number + 1, 'x12/segment-count');
    compareControl(segment, set.control, 'x12/set-control-number');
    closeSet(true);
  }
  function closeByGroup(segment: X12Segment): void {
    if (group === undefined) {
      closeSet(false);
      stray(segment);
      return;
    }
    closeSet(false);
    const stated = count(segment, group.sets, 'x12/set-count');
    compareControl(segment, group.controlNumber, 'x12/group-control-number');
    closeGroup(stated);
  }
  function closeByInterchange(segment: X12Segment): void {
    closeGroup('missing');
    if (interchange === undefined) {
      stray(segment);
      return;
    }
    count(segment, interchange.groups, 'x12/group-count');
    compareControl(segment, interchange.control, 'x12/interchange-control-number');
    closeInterchange(true);
  }
  function stray(segment: X12Segment): void {
    requireInterchange(segment);
    faultAt('x12/trailer-without-header', place(segment));
  }

  function content(segment: X12Segment): void {
    if (set !== undefined) {
      if (!isSegmentId(segment.id)) faultAt('x12/segment-id-malformed', place(segment));
      else listener.segment(segment);
      return;
    }
    requireInterchange(segment);
    // Once for each group: a lost ST leaves a whole set of them.
    if (hasReportedStray) return;
    hasReportedStray = true;
    faultAt('x12/st-missing', place(segment), 'ST');
  }

  return {
    take(segment) {
      switch (segment.id) {
        case 'ISA':
          return openInterchange(segment);
        case 'GS':
          return openGroup(segment);
        case 'ST':
          return openSet(segment);
        case 'SE':
          return closeBySet(segment);
        case 'GE':
          return closeByGroup(segment);
        case 'IEA':
          return closeByInterchange(segment);
        case 'TA1':
          if (set !== undefined) return content(segment);
          requireInterchange(segment);
          return listener.interchangeAcknowledgment?.(segment);
        case 'ISB':
        case 'ISE':
          if (set !== undefined) return content(segment);
          return;
        default:
          return content(segment);
      }
    },
    end: () => closeInterchange(false),
  };
}

/** Functional ids of groups that are read whatever guide they name, so that an unknown one must be said: claims, remittances. */
const NEEDS_GUIDE: ReadonlySet<string> = new Set(['HC', 'HP']);
