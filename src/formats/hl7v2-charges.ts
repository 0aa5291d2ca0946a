import type { Claim, ClaimDiagnosis, ClaimLine, ClaimParty } from '../chart/claim.ts';
import { type Cents, parseCents } from '../chart/money.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import { codedOf, type Hl7Coded } from './hl7v2-codes.ts';
import { dayOf, type Hl7Report } from './hl7v2-day.ts';
import type { Hl7Diagnosis } from './hl7v2-diagnoses.ts';
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
import type { Hl7Visit } from './hl7v2-visit.ts';
import { personOf } from './hl7v2-words.ts';

/** A procedure that was done (PR1, FT1-25), with its CPT or HCPCS code. */
export type Hl7Procedure = {
  readonly cpt: string;
  readonly date: ServiceDate | undefined;
  readonly segment: Hl7Segment;
};

/** Five characters as CPT and HCPCS have them, for codes without a system. */
const CPT = /^[0-9A-V]\d{3}[0-9A-Z]$/;

/** The procedures of PR1 segments. */
export function proceduresIn(message: Hl7Message, report: Hl7Report): readonly Hl7Procedure[] {
  return segmentsOf(message, 'PR1').flatMap((segment) => {
    const cpt = procedureCode(
      codedOf(message, repetitionsOf(message, segment, 3)[0], fieldValue(message, segment, 2)),
    );
    const date = dayOf(message, segment, 5, report);
    return cpt === undefined ? [] : [{ cpt, date, segment }];
  });
}

function procedureCode({ codings }: Hl7Coded): string | undefined {
  return codings.find(
    ({ kind, system, code }) =>
      kind === 'cpt' || kind === 'hcpcs' || (system === '' && CPT.test(code)),
  )?.code;
}

/**
 * The charges of a message (FT1) as one claim that is still to be made: its diagnoses are those of DG1, by priority,
 * and of FT1-19; each line points to its own. Undefined without charges.
 */
export function claimIn(
  message: Hl7Message,
  visit: Hl7Visit,
  listed: readonly Hl7Diagnosis[],
  report: Hl7Report,
): Claim | undefined {
  const charges = chargesOf(message, report);
  if (charges.length === 0) return undefined;
  const placed = claimDiagnoses(message, listed, charges);
  const lines = charges.map((charge, index) =>
    lineOf(message, charge, index, placed.places, report),
  );
  const dates = lines.flatMap(({ from }) => from ?? []).toSorted();
  const dateOfService = dates[0] ?? visit.dateOfService;
  const through = lines
    .flatMap(({ to, from }) => to ?? from ?? [])
    .toSorted()
    .at(-1);
  const total = sumOf(lines);
  const controlNumber = fieldValue(message, message.header, 10);
  const { id: patientId, birthDate, sex } = visit.patient;
  const insurance = firstOf(message, 'IN1');
  const payer = {
    ...optional('id', fieldValue(message, insurance, 3)),
    ...optional('name', fieldValue(message, insurance, 4)),
  };
  return {
    id: controlNumber || visit.number || `message-${message.header.line}`,
    kind: 'other',
    ...optional('patientControlNumber', visit.account),
    ...optional('encounterId', visit.number),
    ...optional('dateOfService', dateOfService),
    ...(through === undefined || through === dateOfService ? {} : { through }),
    ...(Object.keys(payer).length === 0 ? {} : { payer }),
    patient: {
      ...optional('id', patientId),
      ...optional('birthDate', birthDate),
      ...optional('sex', sex),
    },
    ...partyOf('renderingProvider', message, charges[0]?.segment, 20),
    diagnoses: placed.diagnoses,
    lines,
    ...(total === undefined ? {} : { charge: total }),
    at: placeOf(message, message.header),
  };
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined | '',
): { readonly [Key in Name]?: Value } {
  if (value === undefined || value === '') return {};
  const field: { [Key in Name]?: Value } = {};
  field[name] = value;
  return field;
}

function partyOf(
  name: 'renderingProvider',
  message: Hl7Message,
  segment: Hl7Segment | undefined,
  field: number,
): { readonly renderingProvider?: ClaimParty } {
  const [person] = repetitionsOf(message, segment, field);
  const party = {
    ...optional('id', componentOf(message, person, 1)),
    ...optional('name', personOf(message, segment, field)),
  };
  return Object.keys(party).length === 0 ? {} : { [name]: party };
}

type Charge = { readonly segment: Hl7Segment; readonly procedure: Hl7Segment | undefined };

/** FT1-6: CG charge; nothing said is one too. Each with the first PR1 that follows it. */
function chargesOf(message: Hl7Message, report: Hl7Report): readonly Charge[] {
  const charges: { segment: Hl7Segment; procedure: Hl7Segment | undefined }[] = [];
  let open: (typeof charges)[number] | undefined;
  for (const segment of message.segments) {
    if (segment.id === 'PR1' && open !== undefined) open.procedure ??= segment;
    if (segment.id !== 'FT1') continue;
    open = undefined;
    const type = fieldValue(message, segment, 6).toUpperCase();
    if (type === '' || type === 'CG') {
      open = { segment, procedure: undefined };
      charges.push(open);
    } else report('hl7v2/charge-reversed', placeOf(message, segment, 6), 'CG');
  }
  return charges;
}

/** The diagnoses of the claim, and the place of each code among them, from 1. */
type Placed = {
  readonly diagnoses: readonly ClaimDiagnosis[];
  readonly places: ReadonlyMap<string, number>;
};

function claimDiagnoses(
  message: Hl7Message,
  listed: readonly Hl7Diagnosis[],
  charges: readonly Charge[],
): Placed {
  const diagnoses: ClaimDiagnosis[] = [];
  const places = new Map<string, number>();
  let hasPrincipal = false;
  const place = (coded: Hl7Coded, isAdmitting: boolean, at: ClaimDiagnosis['at']): void => {
    const [coding] = coded.codings;
    if (coding === undefined) return;
    const { code, kind } = coded.codings.find((other) => other.kind === 'icd-10-cm') ?? coding;
    const key = isAdmitting ? `A ${keyOf(code)}` : keyOf(code);
    if (places.has(key)) return;
    diagnoses.push({
      code,
      role: isAdmitting ? 'admitting' : hasPrincipal ? 'other' : 'principal',
      system: kind === 'icd-10-cm' || kind === 'icd-9-cm' ? kind : 'unknown',
      ...(at === undefined ? {} : { at }),
    });
    places.set(key, diagnoses.length);
    hasPrincipal ||= !isAdmitting;
  };
  const inOrder = listed.filter(({ isDeleted }) => !isDeleted).toSorted(byPriority);
  // the lines count the diagnoses that are billed; the one on admission is none of them
  for (const { coded, type, at } of inOrder) if (type !== 'A') place(coded, false, at);
  for (const { segment } of charges)
    for (const [index, repetition] of repetitionsOf(message, segment, 19).entries())
      place(codedOf(message, repetition), false, placeOf(message, segment, 19, index + 1));
  for (const { coded, type, at } of inOrder) if (type === 'A') place(coded, true, at);
  return { diagnoses, places };
}

/** By DG1-15, then as they stand. */
export function byPriority(a: Hl7Diagnosis, b: Hl7Diagnosis): number {
  return a.priority === b.priority ? 0 : a.priority - b.priority;
}

/** `M5450` and `M54.50` are one code, written with and without its dot. */
function keyOf(code: string): string {
  return code.replace('.', '').toUpperCase();
}

function lineOf(
  message: Hl7Message,
  { segment, procedure }: Charge,
  index: number,
  places: Placed['places'],
  report: Hl7Report,
): ClaimLine {
  const [dates] = repetitionsOf(message, segment, 4);
  const from = dayOf(message, segment, 4, report);
  const to = componentOf(message, dates, 2).slice(0, 8);
  const coded = [
    codedOf(message, repetitionsOf(message, segment, 25)[0]),
    codedOf(message, repetitionsOf(message, procedure, 3)[0], fieldValue(message, procedure, 2)),
    codedOf(message, repetitionsOf(message, segment, 7)[0]),
  ];
  const code = coded.map(procedureCode).find((found) => found !== undefined);
  const local = coded[2]?.codings[0]?.code;
  const modifiers = [
    ...repetitionsOf(message, segment, 26),
    ...(code === undefined ? [] : repetitionsOf(message, procedure, 16)),
  ].map((modifier) => componentOf(message, modifier));
  const through = /^\d{8}$/.test(to) ? `${to.slice(0, 4)}-${to.slice(4, 6)}-${to.slice(6)}` : '';
  return {
    number: index + 1,
    procedure: {
      ...(code === undefined ? { ...optional('code', local), qualifier: 'FT1-7' } : { code }),
      modifiers: [...new Set(modifiers.filter((modifier) => modifier !== ''))],
    },
    pointers: repetitionsOf(message, segment, 19).flatMap((repetition) =>
      pointerTo(codedOf(message, repetition), places),
    ),
    ...optional('from', from),
    ...optional('to', through),
    ...chargeOf(message, segment, report),
    ...optional('units', fieldValue(message, segment, 10)),
    ...optional('controlNumber', fieldValue(message, segment, 2)),
    ...partyOf('renderingProvider', message, segment, 20),
    at: placeOf(message, segment),
  };
}

function pointerTo({ codings }: Hl7Coded, places: Placed['places']): number[] {
  const [coding] = codings;
  if (coding === undefined) return [];
  const main = codings.find(({ kind }) => kind === 'icd-10-cm') ?? coding;
  const place = places.get(keyOf(main.code));
  return place === undefined ? [] : [place];
}

/** FT1-11 is the amount of the line, FT1-12 that of a unit. */
function chargeOf(
  message: Hl7Message,
  segment: Hl7Segment,
  report: Hl7Report,
): { readonly charge?: Cents } {
  const isOne = /^(1(\.0*)?)?$/.test(fieldValue(message, segment, 10));
  for (const field of isOne ? [11, 12] : [11]) {
    const written = componentOf(message, repetitionsOf(message, segment, field)[0], 1, 1);
    if (written === '') continue;
    const charge = parseCents(written);
    if (charge !== undefined) return { charge };
    report('hl7v2/amount-malformed', placeOf(message, segment, field), 'decimal number');
  }
  return {};
}

/** The sum of the lines, when each has an amount. */
function sumOf(lines: readonly ClaimLine[]): Cents | undefined {
  let sum = 0;
  for (const { charge } of lines) {
    if (charge === undefined) return undefined;
    sum += charge;
  }
  return sum;
}
