import { makePipeline } from './x12.ts';
import { ANSWERS, dataElement } from './x12-999-answers.ts';
import type { Group, Interchange, TransactionSet } from './x12-envelope.ts';
import { elementName, type X12Fault } from './x12-issues.ts';
import {
  type GroupToWrite,
  type SetToWrite,
  USUAL_DELIMITERS,
  type WrittenSegment,
  writeInterchange,
} from './x12-write.ts';

/** The edition in which acknowledgments are written. */
const VERSION = '005010X231A1';
/** Segments of one transaction set that are named; the verdict counts those beyond it too. */
const MOST_NAMED = 1_000;

export type AcknowledgeOptions = {
  /** day of writing, YYYY-MM-DD, and time, HHMM: the engine has no clock */
  readonly date: string;
  readonly time: string;
  /** of the first interchange that is written; those behind it count up */
  readonly controlNumber: number;
};

/** Takes the bytes of a file in pieces, and gives the acknowledgments of it at its end. */
export type Acknowledger = { push(bytes: Uint8Array): void; end(): Uint8Array[] };

type SetAnswer = {
  readonly set: TransactionSet;
  readonly segments: WrittenSegment[];
  readonly codes: string[];
  named: number;
  hasErrors: boolean;
  isRejected: boolean;
};
type GroupAnswer = {
  readonly group: Group;
  readonly segments: WrittenSegment[];
  readonly codes: string[];
  received: number;
  accepted: number;
  hasErrors: boolean;
  isRejected: boolean;
  stated: number | undefined;
};
type InterchangeAnswer = {
  readonly interchange: Interchange | undefined;
  readonly groups: GroupAnswer[];
  code: string;
  isRejected: boolean;
};

/**
 * Writes what a receiver answers to a file of X12: for each interchange one with a 999 for each group, and a TA1 where
 * its envelope is broken. Acknowledgments are not acknowledged. It answers what reading found, no more: whether codes,
 * policies and the whole guide are met is not looked at here.
 */
export function makeAcknowledger(options: AcknowledgeOptions): Acknowledger {
  const answers: InterchangeAnswer[] = [];
  let answer: InterchangeAnswer | undefined;
  let group: GroupAnswer | undefined;
  let set: SetAnswer | undefined;

  const begin = (interchange?: Interchange): InterchangeAnswer => {
    const begun = { interchange, groups: [], code: '000', isRejected: false };
    answers.push(begun);
    return begun;
  };

  function take(fault: X12Fault): void {
    const found = ANSWERS[fault.code];
    if (found.level === 'none') return;
    if (found.level === 'interchange' && answer !== undefined) {
      // One code fits in a TA1: the first, unless a later one rejects.
      if (answer.code === '000' || (found.rejects && !answer.isRejected)) answer.code = found.code;
      answer.isRejected ||= found.rejects;
    } else if (found.level === 'group' && group !== undefined) {
      if (group.codes.length < 5 && !group.codes.includes(found.code)) group.codes.push(found.code);
      group.hasErrors = true;
      group.isRejected ||= found.rejects;
    } else if (set !== undefined) {
      set.hasErrors = true;
      set.isRejected ||= found.rejects;
      const code = found.level === 'transaction-set' ? found.code : '5';
      if (set.codes.length < 5 && !set.codes.includes(code)) set.codes.push(code);
      if (found.level !== 'transaction-set') name(set, fault, found.level, found.code);
    }
  }

  /** IK3, and IK4 where the fault is in an element. */
  function name(answered: SetAnswer, fault: X12Fault, level: string, code: string): void {
    if (answered.named >= MOST_NAMED) return;
    answered.named++;
    const isMissing = level === 'segment' && code === '3';
    const { segmentId = 'UNK', loop = '', element, component, segment, expected = 'UNK' } = fault;
    const position = String(segment - answered.set.number + 1);
    answered.segments.push([
      'IK3',
      isMissing ? expected : segmentId,
      position,
      loop,
      level === 'segment' ? code : '8',
    ]);
    if (level !== 'element' || element === undefined) return;
    const at = component === undefined ? [String(element)] : [String(element), String(component)];
    answered.segments.push([
      'IK4',
      at,
      dataElement(elementName(segmentId, element, component)),
      code,
    ]);
  }

  const pipeline = makePipeline({
    item: () => undefined,
    fault: take,
    beside: {
      openInterchange(interchange) {
        answer = begin(interchange);
      },
      closeInterchange() {
        answer = undefined;
      },
      openGroup(opened) {
        answer ??= begin();
        const begun: GroupAnswer = {
          group: opened,
          segments: [],
          codes: [],
          received: 0,
          accepted: 0,
          hasErrors: false,
          isRejected: false,
          stated: undefined,
        };
        group = begun;
        if (opened.functionalId !== 'FA') answer.groups.push(begun);
      },
      closeGroup(stated) {
        if (group !== undefined) group.stated = stated;
        group = undefined;
      },
      openSet(opened) {
        set = {
          set: opened,
          segments: [],
          codes: [],
          named: 0,
          hasErrors: false,
          isRejected: false,
        };
      },
      closeSet() {
        if (set !== undefined && group !== undefined) closeSet(set, group);
        set = undefined;
      },
    },
  });
  return {
    push: (bytes) => pipeline.push(bytes),
    end() {
      pipeline.end();
      return answers
        .filter(({ groups, code }) => groups.length > 0 || code !== '000')
        .map((written, index) => write(written, options, options.controlNumber + index));
    },
  };
}

function closeSet(
  { set, segments, codes, hasErrors, isRejected }: SetAnswer,
  group: GroupAnswer,
): void {
  group.received++;
  if (!isRejected) group.accepted++;
  group.hasErrors ||= hasErrors;
  const verdict = isRejected ? 'R' : hasErrors ? 'E' : 'A';
  group.segments.push(['AK2', set.transaction, set.controlNumber, set.version], ...segments, [
    'IK5',
    verdict,
    ...codes,
  ]);
}

/** AK9: all or none, all with notes, or a part. */
function verdictOf({ isRejected, received, accepted, hasErrors }: GroupAnswer): string {
  if (isRejected || (received > 0 && accepted === 0)) return 'R';
  if (accepted < received) return 'P';
  return hasErrors ? 'E' : 'A';
}

function setToWrite(answer: GroupAnswer, index: number): SetToWrite {
  const { group, segments, received, accepted, stated, codes, isRejected } = answer;
  const counts = [stated ?? received, received, isRejected ? 0 : accepted].map(String);
  return {
    transaction: '999',
    controlNumber: String(index + 1).padStart(4, '0'),
    version: VERSION,
    segments: [
      ['AK1', group.functionalId, group.controlNumber, group.version],
      ...segments,
      ['AK9', verdictOf(answer), ...counts, ...codes],
    ],
  };
}

function write(
  { interchange, groups, code, isRejected }: InterchangeAnswer,
  { date, time }: AcknowledgeOptions,
  controlNumber: number,
): Uint8Array {
  const [first] = groups;
  // Without an interchange the group says who sent it to whom.
  const sender = interchange?.receiver ?? { qualifier: 'ZZ', id: first?.group.receiver ?? '' };
  const receiver = interchange?.sender ?? { qualifier: 'ZZ', id: first?.group.sender ?? '' };
  const isBroken = interchange !== undefined && code !== '000';
  const acknowledgment: WrittenSegment = [
    'TA1',
    interchange?.controlNumber ?? '',
    interchange?.date ?? '',
    interchange?.time ?? '',
    isRejected ? 'R' : 'E',
    code,
  ];
  // A TA1 that rejects answers for everything in the interchange.
  const written: GroupToWrite[] =
    first === undefined || isRejected
      ? []
      : [
          {
            functionalId: 'FA',
            sender: first.group.receiver,
            receiver: first.group.sender,
            controlNumber,
            version: VERSION,
            sets: groups.map(setToWrite),
          },
        ];
  return writeInterchange({
    sender,
    receiver,
    date,
    time,
    controlNumber,
    usage: interchange?.usage === 'P' ? 'P' : 'T',
    delimiters: USUAL_DELIMITERS,
    before: isBroken ? [acknowledgment] : [],
    groups: written,
  });
}
