import type { SourcePosition } from '../chart/source-position.ts';
import type { FormatItem } from './format-reader.ts';
import { issueItem } from './issues.ts';

/** Issue codes of the X12 readers: what each means, for docs/errors.md. */
export const X12_ISSUES = {
  'x12/empty': 'There is no segment in the file.',
  'x12/encoding': 'The file is UTF-16. X12 is read one byte a character, so nothing was read.',
  'x12/bytes-outside':
    'Bytes stand before the first interchange that belong to none; they were skipped.',
  'x12/isa-malformed':
    'The interchange header does not say what separates its elements, or what ends its segments; its interchange was skipped.',
  'x12/isa-length':
    'The interchange header is not 106 bytes long; its elements were counted instead.',
  'x12/delimiters-conflict':
    'Two of the delimiters that the interchange header states are the same.',
  'x12/delimiters-assumed':
    'There is no interchange header; its delimiters were inferred, and `:` and `^` assumed.',
  'x12/segment-id-malformed': 'A segment does not begin with two or three letters and digits.',
  'x12/segment-unterminated': 'The last segment has no terminator: the file may have been cut.',
  'x12/segment-too-long':
    'A segment is longer than the limit. It was skipped to the next terminator.',
  'x12/line-break-in-segment':
    'A line break stands inside a segment of this interchange; it was taken out.',
  'x12/binary-length': 'The length of a binary segment is no number, or does not lead to its end.',
  'x12/isa-missing': 'Segments stand outside of any interchange.',
  'x12/gs-missing': 'A transaction set stands outside of any functional group.',
  'x12/st-missing': 'A segment stands outside of any transaction set.',
  'x12/se-missing': 'The transaction set has no trailer.',
  'x12/ge-missing': 'The functional group has no trailer.',
  'x12/iea-missing': 'The interchange has no trailer.',
  'x12/trailer-without-header': 'A trailer closes what no header has opened.',
  'x12/st-malformed': 'The transaction set header names no transaction set or no control number.',
  'x12/segment-count': 'SE01 is not the number of segments of the transaction set.',
  'x12/set-count': 'GE01 is not the number of transaction sets of the group.',
  'x12/group-count': 'IEA01 is not the number of groups of the interchange.',
  'x12/set-control-number':
    'Header and trailer of the transaction set carry different control numbers.',
  'x12/group-control-number': 'Header and trailer of the group carry different control numbers.',
  'x12/interchange-control-number':
    'Header and trailer of the interchange carry different control numbers.',
  'x12/control-number-taken': 'Another transaction set of the group has the same control number.',
  'x12/version-not-known': 'The group names no version of a guide that is read here.',
  'x12/version-not-adopted':
    'The group names another edition of the guide than the one in force; it was read as that one.',
  'x12/transaction-not-read':
    'The transaction set is of a kind that is not read here; it was skipped.',
  'x12/segment-out-of-place': 'A segment stands where its loop does not allow it.',
  'x12/segment-missing': 'A segment that the guide demands is not there.',
  'x12/level-parent': 'A hierarchical level names a parent that is not above it.',
  'x12/level-unknown': 'A hierarchical level is of a kind that the guide does not have.',
  'x12/claim-outside-loop': 'A claim stands under no subscriber or patient.',
  'x12/claim-without-line': 'A claim has no service line.',
  'x12/line-without-service': 'A service line names no service.',
  'x12/too-many':
    'There are more of these in one claim than the limit; those beyond it were left out.',
  'x12/element-missing': 'An element that must be there is empty.',
  'x12/amount-malformed':
    'An amount is no decimal number, or is finer than a cent; it was left out.',
  'x12/date-malformed': 'A date is not a calendar day as its qualifier says; it was left out.',
  'x12/number-malformed': 'A count is no whole number.',
  'x12/pointer-malformed': 'A diagnosis pointer is no whole number; its place was kept.',
  'x12/qualifier-not-known': 'A qualifier is none that the guide allows there.',
  'x12/line-unbalanced': 'Charge less adjustments of a service line is not what was paid for it.',
  'x12/claim-unbalanced': 'Charge less adjustments of a claim is not what was paid for it.',
  'x12/remittance-unbalanced':
    'The payments of the claims less the adjustments of the provider are not the amount paid.',
} as const satisfies Record<string, string>;
export type X12IssueCode = keyof typeof X12_ISSUES;

/** What was wrong and where, with what an acknowledgment (999) says of it. */
export type X12Fault = {
  readonly code: X12IssueCode;
  readonly offset: number;
  /** place of the segment in its interchange, ISA being 1; 0 where there is no segment */
  readonly segment: number;
  readonly segmentId?: string;
  readonly loop?: string;
  readonly element?: number;
  readonly component?: number;
  readonly expected?: string;
};

/** Takes a fault where it is found. */
export type ReportFault = (fault: X12Fault) => void;

/** The name of an element as the guides write it: `HI01-2`. */
export function elementName(segmentId: string, element: number, component?: number): string {
  const place = `${segmentId}${String(element).padStart(2, '0')}`;
  return component === undefined ? place : `${place}-${component}`;
}

/** The fault as an item of a reader. */
export function faultItem(fault: X12Fault, file?: string): FormatItem {
  const { code, expected, loop, segmentId, element, component } = fault;
  const at: SourcePosition = {
    ...(file === undefined ? {} : { file }),
    offset: fault.offset,
    ...(fault.segment === 0 ? {} : { segment: fault.segment }),
    ...(segmentId === undefined
      ? {}
      : {
          element: element === undefined ? segmentId : elementName(segmentId, element, component),
        }),
    ...(loop === undefined ? {} : { loop }),
  };
  return issueItem(code, at, expected);
}
