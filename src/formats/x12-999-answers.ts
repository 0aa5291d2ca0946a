import type { X12IssueCode } from './x12-issues.ts';

/** What an acknowledgment says of a fault. `rejects`: what it stands in was not, or not wholly, taken. */
export type Answer =
  /** code of IK403 (X12 data element 621) */
  | { readonly level: 'element'; readonly code: string; readonly rejects: boolean }
  /** code of IK304 (620) */
  | { readonly level: 'segment'; readonly code: string; readonly rejects: boolean }
  /** code of IK502 (618) */
  | { readonly level: 'transaction-set'; readonly code: string; readonly rejects: boolean }
  /** code of AK905 (716) */
  | { readonly level: 'group'; readonly code: string; readonly rejects: boolean }
  /** code of TA105 (I18) */
  | { readonly level: 'interchange'; readonly code: string; readonly rejects: boolean }
  /** nothing that an acknowledgment has a word for */
  | { readonly level: 'none' };

const element = (code: string, rejects = true): Answer => ({ level: 'element', code, rejects });
const segment = (code: string, rejects = true): Answer => ({ level: 'segment', code, rejects });
const set = (code: string): Answer => ({ level: 'transaction-set', code, rejects: true });
const group = (code: string, rejects: boolean): Answer => ({ level: 'group', code, rejects });
const interchange = (code: string, rejects: boolean): Answer => ({
  level: 'interchange',
  code,
  rejects,
});
const nothing: Answer = { level: 'none' };

/** The answer to each fault. Code numbers only: their meanings are in X12’s own lists. */
export const ANSWERS: Readonly<Record<X12IssueCode, Answer>> = {
  'x12/empty': nothing,
  'x12/encoding': nothing,
  'x12/bytes-outside': nothing,
  // Without a readable header there is nobody to answer.
  'x12/isa-malformed': nothing,
  'x12/isa-missing': nothing,
  'x12/delimiters-assumed': nothing,
  'x12/isa-length': interchange('022', false),
  'x12/delimiters-conflict': interchange('027', true),
  'x12/segment-id-malformed': segment('1'),
  // The missing trailers behind it are answered.
  'x12/segment-unterminated': nothing,
  'x12/segment-too-long': segment('8'),
  'x12/line-break-in-segment': nothing,
  'x12/binary-length': segment('8'),
  'x12/gs-missing': interchange('024', true),
  'x12/st-missing': group('5', false),
  'x12/se-missing': set('2'),
  'x12/ge-missing': group('3', true),
  'x12/iea-missing': interchange('023', true),
  'x12/trailer-without-header': interchange('024', false),
  'x12/st-malformed': set('6'),
  'x12/segment-count': set('4'),
  'x12/set-count': group('5', true),
  'x12/group-count': interchange('021', false),
  'x12/set-control-number': set('3'),
  'x12/group-control-number': group('4', true),
  'x12/interchange-control-number': interchange('001', true),
  'x12/control-number-taken': set('23'),
  'x12/version-not-known': group('2', false),
  'x12/version-not-adopted': nothing,
  'x12/transaction-not-read': set('1'),
  'x12/segment-out-of-place': segment('7'),
  'x12/segment-missing': segment('3'),
  'x12/level-parent': element('7'),
  'x12/level-unknown': element('7'),
  'x12/claim-outside-loop': segment('2'),
  'x12/claim-without-line': segment('3'),
  'x12/line-without-service': segment('3'),
  'x12/too-many': segment('5'),
  'x12/element-missing': element('1'),
  'x12/amount-malformed': element('6'),
  'x12/date-malformed': element('8'),
  'x12/number-malformed': element('6'),
  'x12/pointer-malformed': element('6'),
  'x12/qualifier-not-known': element('7', false),
  // Sums are the business of those who post them.
  'x12/line-unbalanced': nothing,
  'x12/claim-unbalanced': nothing,
  'x12/remittance-unbalanced': nothing,
};

/** Numbers of X12 data elements (IK402), where a fault may stand at them. */
const DATA_ELEMENTS: Readonly<Record<string, string>> = {
  BPR02: '782',
  BPR16: '373',
  CLM01: '1028',
  CLM02: '782',
  CLP01: '1028',
  CLP02: '1029',
  CLP03: '782',
  CLP04: '782',
  CLP05: '782',
  DMG02: '1251',
  DTM02: '373',
  DTP03: '1251',
  HL02: '734',
  HL03: '735',
  LX01: '554',
  NTE02: '352',
  SE01: '96',
  SE02: '329',
  STC02: '373',
  STC04: '782',
  SV102: '782',
  SV203: '782',
  SV302: '782',
  SVC02: '782',
  SVC03: '782',
};

/** The number of the data element at a place such as `CLM02` or `HI01-2`; empty where it is not known. */
export function dataElement(name: string): string {
  const known = DATA_ELEMENTS[name];
  if (known !== undefined) return known;
  if (/^HI\d\d-1$/.test(name)) return '1270';
  if (/^(?:HI\d\d|STC(?:01|10|11))-[12]$/.test(name)) return '1271';
  if (/^(?:SV107|SV311)-/.test(name)) return '1328';
  const [, adjustment = ''] = /^CAS(\d\d)$/.exec(name) ?? [];
  if (adjustment !== '') return Number(adjustment) % 3 === 2 ? '1034' : '782';
  if (/^PLB\d\d-1$/.test(name)) return '426';
  return /^PLB\d\d$/.test(name) ? '782' : '';
}
