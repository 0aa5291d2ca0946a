import type { AcknowledgedError, Acknowledgment } from '../chart/remittance.ts';
import type { X12Segment } from './x12-segment.ts';
import {
  type Draft,
  type ElementPlace,
  place,
  type TransactionReader,
  type X12Context,
} from './x12-values.ts';

/** Errors of one transaction set that are read. */
const MOST_ERRORS = 10_000;

type AcknowledgmentDraft = Draft<Omit<Acknowledgment, 'errors'>> & { errors: AcknowledgedError[] };

/** IK501, AK501, AK901 and TA104. */
const VERDICTS: Readonly<Record<string, Acknowledgment['verdict']>> = {
  A: 'accepted',
  E: 'accepted-with-errors',
  P: 'partially-accepted',
  R: 'rejected',
  M: 'rejected',
  W: 'rejected',
  X: 'rejected',
};
const AK901 = place('AK9', 1);
const TA104 = place('TA1', 4);

function verdictOf(
  segment: X12Segment,
  at: ElementPlace,
  context: X12Context,
): Acknowledgment['verdict'] {
  const code = segment.value(at.element);
  if (Object.hasOwn(VERDICTS, code)) return VERDICTS[code] ?? 'unknown';
  context.fault('x12/qualifier-not-known', segment, '', at, Object.keys(VERDICTS).join(', '));
  return 'unknown';
}

/** Reads a TA1, which stands in no transaction set. */
export function readInterchangeAcknowledgment(segment: X12Segment, context: X12Context): void {
  const at = context.position(segment, '');
  const code = segment.value(5);
  // 000 says that there is no error.
  const isError = code !== '' && code !== '000';
  const acknowledgment: Acknowledgment = {
    kind: 'TA1',
    scope: 'interchange',
    controlNumber: segment.value(1),
    verdict: verdictOf(segment, TA104, context),
    errors: isError ? [{ level: 'interchange', code, at }] : [],
    at,
  };
  context.item({ kind: 'acknowledgment', acknowledgment });
}

/** Reads a 999, or a 997, which says the same in segments of other names: each transaction set answered, then the group. */
export function makeAcknowledgmentReader(
  context: X12Context,
  kind: '999' | '997',
): TransactionReader {
  let group: AcknowledgmentDraft | undefined;
  let set: AcknowledgmentDraft | undefined;

  function openGroup(segment: X12Segment): void {
    group = {
      kind,
      scope: 'group',
      controlNumber: segment.value(2),
      verdict: 'unknown',
      errors: [],
      at: context.position(segment, ''),
    };
  }

  function openSet(segment: X12Segment): void {
    closeSet();
    set = {
      kind,
      scope: 'transaction-set',
      controlNumber: segment.value(2),
      transactionSet: segment.value(1),
      verdict: 'unknown',
      errors: [],
      at: context.position(segment, '2000'),
    };
    if (group !== undefined) set.groupControlNumber = group.controlNumber;
  }

  function closeSet(): void {
    if (set !== undefined) context.item({ kind: 'acknowledgment', acknowledgment: set });
    set = undefined;
  }

  function add(segment: X12Segment, error: AcknowledgedError): void {
    const { errors } = set ?? group ?? { errors: undefined };
    if (errors === undefined) context.fault('x12/segment-out-of-place', segment, '');
    else if (errors.length < MOST_ERRORS) errors.push(error);
    else if (errors.length === MOST_ERRORS)
      context.fault('x12/too-many', segment, '2100', undefined, `at most ${MOST_ERRORS} errors`);
  }

  /** IK3 or AK3: which segment. IK4 says more of its elements; IK3 alone carries one code, AK3 up to five. */
  function takeSegmentError(segment: X12Segment): void {
    const at = context.position(segment, '2100');
    for (let element = 4; element <= 8; element++) {
      const code = segment.value(element);
      if (code !== '') add(segment, { level: 'segment', code, ...placed(segment), at });
    }
    last = placed(segment);
  }
  let last: Partial<AcknowledgedError> = {};

  function placed(segment: X12Segment): Partial<AcknowledgedError> {
    const [id, position, loop] = [segment.value(1), segment.value(2), segment.value(3)];
    return {
      ...(id === '' ? {} : { segment: id }),
      ...(/^\d{1,9}$/.test(position) ? { position: Number(position) } : {}),
      ...(loop === '' ? {} : { loop }),
    };
  }

  function takeElementError(segment: X12Segment): void {
    const [element, component] = [segment.component(1, 1), segment.component(1, 2)];
    add(segment, {
      level: 'element',
      code: segment.value(3),
      ...last,
      ...(element === ''
        ? {}
        : { element: component === '' ? element : `${element}-${component}` }),
      at: context.position(segment, '2110'),
    });
  }

  /** CTX with the claim’s number says of whom the errors of the segment are. */
  function takeContext(segment: X12Segment): void {
    const number = segment.component(1, 1) === 'CLM01' ? segment.component(1, 2) : '';
    if (number === '' || set === undefined) return;
    last = { ...last, patientControlNumber: number };
    const error = set.errors.at(-1);
    if (error?.level === 'segment')
      set.errors[set.errors.length - 1] = { ...error, patientControlNumber: number };
  }

  function takeSetVerdict(segment: X12Segment): void {
    if (set === undefined) {
      context.fault('x12/segment-out-of-place', segment, '', undefined, 'AK2 before it');
      return;
    }
    set.verdict = verdictOf(segment, place(segment.id, 1), context);
    addCodes(segment, 2, 'transaction-set');
    closeSet();
  }

  function addCodes(segment: X12Segment, from: number, level: 'transaction-set' | 'group'): void {
    const at = context.position(segment, '');
    for (let element = from; element < from + 5; element++) {
      const code = segment.value(element);
      if (code !== '') add(segment, { level, code, at });
    }
  }

  function takeGroupVerdict(segment: X12Segment): void {
    closeSet();
    if (group === undefined) {
      context.fault('x12/segment-out-of-place', segment, '', undefined, 'AK1 before it');
      return;
    }
    group.verdict = verdictOf(segment, AK901, context);
    const [stated, received, accepted] = [2, 3, 4].map((element) => {
      const text = segment.value(element);
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    });
    group.counts = {
      ...(stated === undefined ? {} : { stated }),
      ...(received === undefined ? {} : { received }),
      ...(accepted === undefined ? {} : { accepted }),
    };
    addCodes(segment, 5, 'group');
    context.item({ kind: 'acknowledgment', acknowledgment: group });
    group = undefined;
  }

  return {
    take(segment) {
      switch (segment.id) {
        case 'AK1':
          return openGroup(segment);
        case 'AK2':
          return openSet(segment);
        case 'IK3':
        case 'AK3':
          return takeSegmentError(segment);
        case 'IK4':
        case 'AK4':
          return takeElementError(segment);
        case 'CTX':
          return takeContext(segment);
        case 'IK5':
        case 'AK5':
          return takeSetVerdict(segment);
        case 'AK9':
          return takeGroupVerdict(segment);
        default:
          return;
      }
    },
    end() {
      closeSet();
      if (group === undefined) return;
      if (group.at !== undefined) context.faultAt('x12/segment-missing', 'AK1', group.at, 'AK9');
      context.item({ kind: 'acknowledgment', acknowledgment: group });
    },
  };
}
