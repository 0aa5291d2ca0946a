import { componentOf, firstOf, type Hl7Message, repetitionsOf } from './hl7v2-message.ts';

/** Type and event of a message: `ADT`, `A04`. */
export type Hl7Type = {
  readonly code: string;
  readonly event: string;
  /** MSH-9 says it; otherwise it was told by the segments */
  readonly isStated: boolean;
};

/** Segments that only one type of message has. */
const TELLING: readonly (readonly [segment: string, code: string])[] = [
  ['TXA', 'MDM'],
  ['FT1', 'DFT'],
  ['PRB', 'PPR'],
  ['RXA', 'VXU'],
  ['OBR', 'ORU'],
  ['PV1', 'ADT'],
];

/** Reads MSH-9: type, event, structure. Where only the structure is there (`^MDM_T02`), it tells. */
export function typeOf(message: Hl7Message): Hl7Type {
  const [written] = repetitionsOf(message, firstOf(message, 'MSH'), 9);
  const parts = [1, 2, 3].map((part) => componentOf(message, written, part).toUpperCase());
  const structure = parts
    .map((part) => /^([A-Z]{3})_([A-Z]\d\d)/.exec(part))
    .find((match) => match !== null);
  const [code = '', event = ''] = parts;
  const isCode = /^[A-Z]{3}$/.test(code);
  const isEvent = /^[A-Z]\d\d$/.test(event);
  const stated = isCode ? code : (structure?.[1] ?? '');
  const told = TELLING.find(([segment]) => firstOf(message, segment) !== undefined)?.[1] ?? '';
  return {
    code: stated || told,
    event: isEvent ? event : (structure?.[2] ?? ''),
    isStated: stated !== '',
  };
}
