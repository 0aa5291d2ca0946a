import type { ClaimItem } from 'fhir/r4.js';
import type { ClaimLine, FieldPositions } from '../chart/claim.ts';
import { centsOf, daysOf } from './fhir-amounts.ts';
import { codings, serviceCode } from './fhir-codes.ts';
import { field, isThere, items, number, type Place, positionOf, report } from './fhir-place.ts';

/** Reads the service lines. A pointer to a diagnosis number that the claim does not have is 0, which points nowhere. */
export function readClaimLines(
  place: Place<ClaimItem[]>,
  placeOf: (sequence: number) => number | undefined,
): readonly ClaimLine[] {
  return items(place).map((item, index) => readClaimLine(item, index, placeOf));
}

function readClaimLine(
  item: Place<ClaimItem>,
  index: number,
  placeOf: (sequence: number) => number | undefined,
): ClaimLine {
  const sequence = number(field(item, 'sequence'));
  if (sequence === undefined) report(item, 'fhir/sequence-missing', 'sequence');
  const product = codings(field(item, 'productOrService'));
  const code = serviceCode(product) ?? product[0]?.code;
  const revenueCode = codings(field(item, 'revenue'))[0]?.code;
  const modifiers = items(field(item, 'modifier'))
    .map((modifier) => codings(modifier)[0]?.code)
    .filter((modifier) => modifier !== undefined);
  const units = number(field(field(item, 'quantity'), 'value'));
  const isOne = units === undefined || units === 1;
  const charge =
    centsOf(field(item, 'net')) ?? (isOne ? centsOf(field(item, 'unitPrice')) : undefined);
  const [where] = codings(field(item, 'locationCodeableConcept'));
  const isServed = isThere(field(item, 'servicedDate'));
  return {
    number: sequence ?? index + 1,
    procedure: {
      ...(code === undefined ? {} : { code }),
      modifiers,
      ...(revenueCode === undefined ? {} : { revenueCode }),
    },
    pointers: pointersOf(item, placeOf),
    ...daysOf(field(item, 'servicedDate'), field(item, 'servicedPeriod')),
    ...(charge === undefined ? {} : { charge }),
    ...(units === undefined ? {} : { units: String(units) }),
    ...(where === undefined ? {} : { placeOfService: where.code }),
    at: positionOf(item),
    positions: positionsOf(item, isServed),
  };
}

function pointersOf(
  item: Place<ClaimItem>,
  placeOf: (sequence: number) => number | undefined,
): readonly number[] {
  return items(field(item, 'diagnosisSequence')).map((at) => {
    const sequence = number(at);
    const found = sequence === undefined ? undefined : placeOf(sequence);
    if (found === undefined) report(at, 'fhir/diagnosis-sequence-unknown', 'a diagnosis’ sequence');
    return found ?? 0;
  });
}

function positionsOf(item: Place<ClaimItem>, isServed: boolean): FieldPositions {
  const fields = {
    procedure: field(item, 'productOrService'),
    pointers: field(item, 'diagnosisSequence'),
    from: isServed ? field(item, 'servicedDate') : field(item, 'servicedPeriod'),
    charge: field(item, 'net'),
  };
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, at]) => isThere(at))
      .map(([name, at]) => [name, positionOf(at)]),
  );
}
