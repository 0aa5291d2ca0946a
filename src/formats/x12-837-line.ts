import type { ClaimLine, ClaimNarrative } from '../chart/claim.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { X12Segment } from './x12-segment.ts';
import {
  added,
  type Draft,
  place,
  readParty,
  readProcedure,
  type X12Context,
} from './x12-values.ts';

/** A service line that is being read. */
export type LineDraft = Draft<Omit<ClaimLine, 'pointers' | 'narratives' | 'positions'>> & {
  pointers: number[];
  narratives?: ClaimNarrative[];
  positions: Record<string, SourcePosition>;
};

const LOOP = '2400';
/** SV107 and SV311 point to this many diagnoses at most. More are read, so that an edit can say so. */
const MOST_POINTERS = 12;
const SV101 = place('SV1', 1, 2);
const SV102 = place('SV1', 2);
const SV107 = place('SV1', 7);
const SV201 = place('SV2', 1);
const SV202 = place('SV2', 2, 2);
const SV203 = place('SV2', 3);
const SV301 = place('SV3', 1, 2);
const SV302 = place('SV3', 2);
const SV311 = place('SV3', 11);
const DTP03 = place('DTP', 3);
const REF02 = place('REF', 2);
const LX01 = place('LX', 1);

/** Opens a line at its LX segment, or at its service when LX is missing. */
export function openLine(segment: X12Segment, ordinal: number, context: X12Context): LineDraft {
  const text = segment.id === 'LX' ? segment.value(1) : '';
  const isNumber = isOneDigit(text) || /^\d{1,9}$/.test(text);
  if (!isNumber && segment.id === 'LX')
    context.fault('x12/number-malformed', segment, LOOP, LX01, 'a whole number');
  return {
    number: isNumber ? Number(text) : ordinal,
    procedure: { modifiers: [] },
    pointers: [],
    at: context.position(segment, LOOP),
    positions: {},
  };
}

/** Reads SV1, SV2 or SV3 into the line. */
export function readService(line: LineDraft, segment: X12Segment, context: X12Context): void {
  const { positions } = line;
  // The service is what people look for; LX in front of it says its number only.
  line.at = context.position(segment, LOOP);
  if (segment.id === 'SV1') {
    line.procedure = readProcedure(segment, 1);
    positions['procedure'] = context.position(segment, LOOP, SV101);
    setCharge(line, segment, SV102, context);
    setText(line, 'units', segment.value(4));
    setText(line, 'placeOfService', segment.value(5));
    readPointers(line, segment, SV107, context);
  } else if (segment.id === 'SV2') {
    const revenueCode = segment.value(1);
    line.procedure = readProcedure(segment, 2);
    if (revenueCode !== '') line.procedure = { ...line.procedure, revenueCode };
    const isProcedure = line.procedure.code !== undefined;
    positions['procedure'] = context.position(segment, LOOP, isProcedure ? SV202 : SV201);
    setCharge(line, segment, SV203, context);
    setText(line, 'units', segment.value(5));
  } else {
    line.procedure = readProcedure(segment, 1);
    positions['procedure'] = context.position(segment, LOOP, SV301);
    setCharge(line, segment, SV302, context);
    setText(line, 'placeOfService', segment.value(3));
    setText(line, 'units', segment.value(6));
    readPointers(line, segment, SV311, context);
  }
}

/** Reads DTP, REF, NTE and NM1 of a line; `loop` is where the segment stands. */
export function readLinePart(
  line: LineDraft,
  segment: X12Segment,
  loop: string,
  context: X12Context,
): void {
  if (segment.id === 'NM1') {
    const party = segment.value(1) === '82' ? readParty(segment) : undefined;
    if (party !== undefined) line.renderingProvider = party;
    return;
  }
  if (loop !== LOOP) return;
  if (segment.id === 'DTP' && segment.value(1) === '472') {
    const period = context.period(segment, LOOP);
    if (period === undefined) return;
    line.from = period.from;
    line.to = period.to;
    line.positions['from'] = context.position(segment, LOOP, DTP03);
  } else if (segment.id === 'REF') {
    const qualifier = segment.value(1);
    const text = segment.value(2);
    if ((qualifier !== '6R' && qualifier !== 'G1') || text === '') return;
    const field = qualifier === '6R' ? 'controlNumber' : 'authorization';
    line[field] = text;
    line.positions[field] = context.position(segment, LOOP, REF02);
  } else if (segment.id === 'NTE') {
    readNarrative(line, segment, LOOP, context);
  }
}

/** Texts on one claim or line that are read. The guides allow one on a line and twenty on a claim. */
const MOST_NARRATIVES = 100;
const NTE02 = place('NTE', 2);

/** Reads the text of an NTE segment into a line or a claim. */
export function readNarrative(
  whole: { narratives?: ClaimNarrative[] },
  segment: X12Segment,
  loop: string,
  context: X12Context,
): void {
  const text = segment.value(2);
  if (text === '') return;
  whole.narratives ??= [];
  if (whole.narratives.length >= MOST_NARRATIVES) {
    context.fault('x12/too-many', segment, loop, NTE02, `at most ${MOST_NARRATIVES} texts`);
    return;
  }
  const at = context.position(segment, loop, NTE02);
  whole.narratives.push({ kind: segment.value(1), text, at });
}

function setText(line: LineDraft, field: 'units' | 'placeOfService', text: string): void {
  if (text !== '') line[field] = text;
}

function setCharge(
  line: LineDraft,
  segment: X12Segment,
  at: ReturnType<typeof place>,
  context: X12Context,
): void {
  const charge = context.amount(segment, LOOP, at);
  if (charge === undefined) return;
  line.charge = charge;
  line.positions['charge'] = context.position(segment, LOOP, at);
}

function readPointers(
  line: LineDraft,
  segment: X12Segment,
  at: ReturnType<typeof place>,
  context: X12Context,
): void {
  if (segment.value(at.element) === '') return;
  line.positions['pointers'] = context.position(segment, LOOP, at);
  for (let component = 1; component <= MOST_POINTERS; component++) {
    const text = segment.component(at.element, component);
    if (text === '') continue;
    const isNumber = isOneDigit(text) || /^\d{1,4}$/.test(text);
    if (!isNumber)
      context.fault('x12/pointer-malformed', segment, LOOP, { ...at, component }, 'a whole number');
    line.pointers = added(line.pointers, isNumber ? Number(text) : 0);
  }
}

/** Most numbers here are of one digit: no pattern is needed to see it. */
const isOneDigit = (text: string): boolean => text.length === 1 && text >= '0' && text <= '9';
