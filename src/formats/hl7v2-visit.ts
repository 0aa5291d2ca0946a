import type { Setting } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { dayOf, type Hl7Report } from './hl7v2-day.ts';
import {
  componentOf,
  fieldValue,
  firstOf,
  type Hl7Message,
  type Hl7Segment,
  placeOf,
  repetitionsOf,
  segmentsOf,
} from './hl7v2-message.ts';
import { settingOfVisit } from './visit-setting.ts';

/** Who the message is about, and which visit. */
export type Hl7Visit = {
  readonly patient: {
    readonly id: string | undefined;
    readonly birthDate: ServiceDate | undefined;
    readonly sex: string | undefined;
  };
  /** PID-18 */
  readonly account: string | undefined;
  /** PV1-19, else PV1-50, else the account */
  readonly number: string | undefined;
  readonly setting: Setting | undefined;
  readonly dateOfService: ServiceDate | undefined;
  /** how surely the day is that of the visit: stated for it, told by an event in it, or that of the message */
  readonly dateFrom: 'visit' | 'event' | 'message' | undefined;
  readonly dateAt: SourcePosition;
  readonly payer: string | undefined;
};

/** PV1-2, table 0004, as ActCode. Outpatient is said of offices and of hospitals, so it says nothing. */
const CLASSES: Readonly<Record<string, string>> = { E: 'EMER', I: 'IMP' };
/** TXA-2, table 0270, as LOINC: operative report, procedure note. */
const PROCEDURE_NOTES: Readonly<Record<string, string>> = { OP: '11504-8', PN: '28570-0' };

function settingOf(message: Hl7Message, visit: Hl7Segment | undefined): Setting | undefined {
  const document = firstOf(message, 'TXA');
  const patientClass = CLASSES[fieldValue(message, visit, 2).toUpperCase()];
  const type = PROCEDURE_NOTES[fieldValue(message, document, 2).toUpperCase()];
  const codes = [...codesIn(message, 'FT1', 25), ...codesIn(message, 'PR1', 3)];
  return settingOfVisit({
    ...(patientClass === undefined ? {} : { actCodes: [patientClass] }),
    ...(type === undefined ? {} : { documentTypes: [type] }),
    visitCodes: codes,
    documentTitle: fieldValue(message, document, 2, 2),
  });
}

function codesIn(message: Hl7Message, id: string, field: number): readonly string[] {
  return segmentsOf(message, id).map((segment) => fieldValue(message, segment, field));
}

export function visitOf(message: Hl7Message, report: Hl7Report): Hl7Visit {
  const person = firstOf(message, 'PID');
  const visit = firstOf(message, 'PV1');
  const setting = settingOf(message, visit);
  const account = fieldValue(message, person, 18) || undefined;
  const numbers = [fieldValue(message, visit, 19), fieldValue(message, visit, 50), account];
  return {
    patient: {
      id: patientIdOf(message, person),
      birthDate: dayOf(message, person, 7, report),
      sex: sexOf(fieldValue(message, person, 8)),
    },
    account,
    number: numbers.find((number) => number !== undefined && number !== ''),
    setting,
    ...dateOf(message, visit, setting, report),
    payer: fieldValue(message, firstOf(message, 'IN1'), 4) || undefined,
  };
}

/** PID-8, table 0001; some senders write the word. */
function sexOf(written: string): string | undefined {
  if (/^(f|female)$/i.test(written)) return 'F';
  if (/^(m|male)$/i.test(written)) return 'M';
  return written === '' ? undefined : written;
}

/** Types of identifiers (table 0203) that are not the practice’s number for the patient. */
const OTHERS = new Set(['SS', 'DL', 'PPN', 'MC', 'MA', 'AN', 'VN']);

/** PID-3: the medical record number, else the first that is of no other kind; before version 2.3 PID-2 and PID-4. */
function patientIdOf(message: Hl7Message, person: Hl7Segment | undefined): string | undefined {
  const ids = repetitionsOf(message, person, 3).map((repetition) => ({
    id: componentOf(message, repetition, 1),
    type: componentOf(message, repetition, 5).toUpperCase(),
  }));
  const usable = ids.filter(({ id, type }) => id !== '' && !OTHERS.has(type));
  const main = usable.find(({ type }) => type === 'MR') ?? usable[0];
  return (
    main?.id ?? (fieldValue(message, person, 2) || fieldValue(message, person, 4) || undefined)
  );
}

/** Segments and fields that tell the day, where the visit itself does not. */
const EVENTS: readonly (readonly [segment: string, field: number])[] = [
  ['TXA', 4],
  ['FT1', 4],
  ['OBR', 7],
  ['EVN', 6],
  ['EVN', 2],
  ['TXA', 6],
];

function dateOf(
  message: Hl7Message,
  visit: Hl7Segment | undefined,
  setting: Setting | undefined,
  report: Hl7Report,
): Pick<Hl7Visit, 'dateOfService' | 'dateFrom' | 'dateAt'> {
  const admitted = dayOf(message, visit, 44, report);
  const discharged = dayOf(message, visit, 45, report);
  if (visit !== undefined && setting === 'inpatient' && discharged !== undefined)
    // a stay is coded by the code set of the day of discharge
    return { dateOfService: discharged, dateFrom: 'visit', dateAt: placeOf(message, visit, 45) };
  if (visit !== undefined && admitted !== undefined)
    return { dateOfService: admitted, dateFrom: 'visit', dateAt: placeOf(message, visit, 44) };
  for (const [id, field] of EVENTS) {
    const segment = firstOf(message, id);
    const day = dayOf(message, segment, field, () => undefined);
    if (day !== undefined && segment !== undefined)
      return { dateOfService: day, dateFrom: 'event', dateAt: placeOf(message, segment, field) };
  }
  const { header } = message;
  const sent = dayOf(message, header, 7, report);
  return {
    dateOfService: sent,
    dateFrom: sent === undefined ? undefined : 'message',
    dateAt: placeOf(message, header, 7),
  };
}
