import type { ServiceDate } from '../chart/service-date.ts';
import type { WrittenSegment } from '../formats/x12-write.ts';
import type { DemonstrationClaim } from './claims.ts';
import { ADDRESS, amount, CLEARING, CLINIC, day, interchange } from './envelope.ts';

/** Claims of one day of sending as an 837P of one transaction set: 005010X222A1. */
export function writeClaims(
  claims: readonly DemonstrationClaim[],
  date: ServiceDate,
  number: number,
): Uint8Array {
  const segments: WrittenSegment[] = [
    ['BHT', '0019', '00', `B${number}`, day(date), '0600', 'CH'],
    ['NM1', '41', '2', CLINIC.name, '', '', '', '', '46', CLINIC.id],
    ['PER', 'IC', 'BILLING OFFICE', 'TE', '5555550100'],
    ['NM1', '40', '2', CLEARING.name, '', '', '', '', '46', CLEARING.id],
    ['HL', '1', '', '20', '1'],
    ['PRV', 'BI', 'PXC', '208100000X'],
    ['NM1', '85', '2', CLINIC.name, '', '', '', '', 'XX', CLINIC.npi],
    ...ADDRESS,
    ['REF', 'EI', '009999999'],
  ];
  for (const [index, claim] of claims.entries()) segments.push(...claimSegments(claim, index + 2));
  return interchange({
    transaction: '837',
    functionalId: 'HC',
    version: '005010X222A1',
    fromClinic: true,
    date,
    number,
    sets: [segments],
  });
}

function claimSegments(claim: DemonstrationClaim, level: number): WrittenSegment[] {
  const { payer, person, patientId, birthDate, provider } = claim;
  const [first = '', ...others] = claim.diagnoses.map((code) => code.replace('.', ''));
  return [
    ['HL', String(level), '1', '22', '0'],
    ['SBR', 'P', '18', '', '', '', '', '', '', payer.filing],
    ['NM1', 'IL', '1', person.family, person.given, '', '', '', 'MI', patientId.toUpperCase()],
    ...ADDRESS,
    ['DMG', 'D8', day(birthDate), person.sex],
    ['NM1', 'PR', '2', payer.name, '', '', '', '', 'PI', payer.id],
    [
      'CLM',
      claim.id,
      amount(claim.lines.reduce((sum, { charge }) => sum + charge, 0)),
      '',
      '',
      [claim.placeOfService, 'B', '1'],
      'Y',
      'A',
      'Y',
      'Y',
    ],
    ['REF', 'EA', patientId],
    ['HI', ['ABK', first], ...others.map((code) => ['ABF', code])],
    [
      'NM1',
      '82',
      '1',
      provider.name.replace(/^.*\. /, '').toUpperCase(),
      '',
      '',
      '',
      '',
      'XX',
      provider.npi,
    ],
    ...claim.lines.flatMap(({ cpt, charge, pointers }, index): WrittenSegment[] => [
      ['LX', String(index + 1)],
      ['SV1', ['HC', cpt], amount(charge), 'UN', '1', '', '', pointers.map(String)],
      ['DTP', '472', 'D8', day(claim.dateOfService)],
      ['REF', '6R', `${claim.id}-${index + 1}`],
    ]),
  ];
}
