import type { ServiceDate } from '../chart/service-date.ts';
import type { WrittenSegment } from '../formats/x12-write.ts';
import type { AnsweredLine, DemonstrationAnswer } from './answers.ts';
import { ADDRESS, amount, CLEARING, CLINIC, day, interchange } from './envelope.ts';
import { PAYERS, type Payer } from './people.ts';

const payerNumber = ({ claim }: DemonstrationAnswer): string => `CLM${claim.id.toUpperCase()}`;
const charged = (lines: readonly { readonly charge: number }[]): number =>
  lines.reduce((sum, { charge }) => sum + charge, 0);

/** What a clearing house says of the claims that it was sent: 277CA, 005010X214. */
export function writeStatuses(
  answers: readonly DemonstrationAnswer[],
  date: ServiceDate,
  number: number,
): Uint8Array {
  const total = amount(answers.reduce((sum, { claim }) => sum + charged(claim.lines), 0));
  const segments: WrittenSegment[] = [
    ['BHT', '0085', '08', `ACK${number}`, day(date), '0600', 'TH'],
    ['HL', '1', '', '20', '1'],
    ['NM1', 'AY', '2', CLEARING.name, '', '', '', '', '46', CLEARING.id],
    ['TRN', '1', `ACK${number}`],
    ['DTP', '050', 'D8', day(date)],
    ['DTP', '009', 'D8', day(date)],
    ['HL', '2', '1', '21', '1'],
    ['NM1', '41', '2', CLINIC.name, '', '', '', '', '46', CLINIC.id],
    ['TRN', '2', `B${number}`],
    ['STC', ['A1', '19', 'PR'], day(date), 'WQ', total],
    ['HL', '3', '2', '19', '1'],
    ['NM1', '85', '2', CLINIC.name, '', '', '', '', 'XX', CLINIC.npi],
    ['TRN', '2', '0'],
    ['STC', ['A1', '19'], day(date), 'WQ', total],
  ];
  for (const [index, answer] of answers.entries())
    segments.push(...statusSegments(answer, index + 4));
  return interchange({
    transaction: '277',
    functionalId: 'HN',
    version: '005010X214',
    fromClinic: false,
    date,
    number,
    sets: [segments],
  });
}

function statusSegments(answer: DemonstrationAnswer, level: number): WrittenSegment[] {
  const { claim, status, acknowledgedOn } = answer;
  const isLetIn = answer.remittance !== undefined;
  const charge = amount(charged(claim.lines));
  return [
    ['HL', String(level), '3', 'PT'],
    [
      'NM1',
      'QC',
      '1',
      claim.person.family,
      claim.person.given,
      '',
      '',
      '',
      'MI',
      claim.patientId.toUpperCase(),
    ],
    ['TRN', '2', claim.id],
    ['STC', [status.category, status.status], day(acknowledgedOn), isLetIn ? 'WQ' : 'U', charge],
    ...(isLetIn ? [['REF', '1K', payerNumber(answer)] as const] : []),
    ['DTP', '472', 'D8', day(claim.dateOfService)],
  ];
}

/** What payers say that they paid: one 835 a payer, 005010X221A1. Each balances. */
export function writeRemittances(
  answers: readonly DemonstrationAnswer[],
  date: ServiceDate,
  number: number,
): Uint8Array {
  const sets = PAYERS.flatMap((payer) => {
    const own = answers.filter(({ claim }) => claim.payer.id === payer.id);
    return own.length === 0 ? [] : [remittanceSegments(own, payer, date, number)];
  });
  return interchange({
    transaction: '835',
    functionalId: 'HP',
    version: '005010X221A1',
    fromClinic: false,
    date,
    number,
    sets,
  });
}

const takenOff = ({ adjustments }: AnsweredLine, group?: string): number =>
  adjustments
    .filter((one) => group === undefined || one.group === group)
    .reduce((sum, { amount: cents }) => sum + cents, 0);
const paidFor = (line: AnsweredLine): number => line.charge - takenOff(line);

function remittanceSegments(
  answers: readonly DemonstrationAnswer[],
  payer: Payer,
  date: ServiceDate,
  number: number,
): WrittenSegment[] {
  const lines = answers.flatMap(({ remittance }) => remittance?.lines ?? []);
  const paid = lines.reduce((sum, line) => sum + paidFor(line), 0);
  const trace = `${payer.id}-${number}`;
  return [
    [
      'BPR',
      paid > 0 ? 'I' : 'H',
      amount(paid),
      'C',
      paid > 0 ? 'ACH' : 'NON',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      day(date),
    ],
    ['TRN', '1', trace, '1999999999'],
    ['DTM', '405', day(date)],
    ['N1', 'PR', payer.name, 'XV', payer.id],
    ...ADDRESS,
    ['PER', 'BL', 'REMITS', 'TE', '5555550199'],
    ['N1', 'PE', CLINIC.name, 'XX', CLINIC.npi],
    ['REF', 'TJ', '009999999'],
    ['LX', '1'],
    ...answers.flatMap((answer) => paymentSegments(answer)),
  ];
}

function paymentSegments(answer: DemonstrationAnswer): WrittenSegment[] {
  const { claim, remittance } = answer;
  if (remittance === undefined) return [];
  const { lines } = remittance;
  const paid = lines.reduce((sum, line) => sum + paidFor(line), 0);
  const ofPatient = lines.reduce((sum, line) => sum + takenOff(line, 'PR'), 0);
  return [
    [
      'CLP',
      claim.id,
      // 4: denied as a whole
      paid + ofPatient === 0 ? '4' : '1',
      amount(charged(lines)),
      amount(paid),
      amount(ofPatient),
      claim.payer.filing,
      payerNumber(answer),
      claim.placeOfService,
      '1',
    ],
    [
      'NM1',
      'QC',
      '1',
      claim.person.family,
      claim.person.given,
      '',
      '',
      '',
      'MI',
      claim.patientId.toUpperCase(),
    ],
    ['DTM', '232', day(claim.dateOfService)],
    ...lines.flatMap((line): WrittenSegment[] => [
      ['SVC', ['HC', line.cpt], amount(line.charge), amount(paidFor(line)), '', '1'],
      ['DTM', '472', day(claim.dateOfService)],
      ...line.adjustments.map(
        ({ group, reason, amount: cents }) => ['CAS', group, reason, amount(cents)] as const,
      ),
      ['REF', '6R', `${claim.id}-${line.number}`],
      ...line.remarks.map((remark) => ['LQ', 'HE', remark] as const),
    ]),
  ];
}
