/** An 837P of any number of invented low back claims, made while it is read: 20 segments and some 462 bytes each. */

const DIAGNOSES = [
  ['M5450'],
  ['M5451', 'G8929'],
  ['M5416', 'M5450'],
  ['M5126', 'M5450'],
  ['M47816', 'M5416'],
  ['M48061', 'M5416'],
  ['S39012A', 'W010XXA'],
  ['M545'],
  ['M5441', 'M5451'],
  ['M51360', 'G8929', 'Z9889'],
  ['M5459', 'Z6830'],
  ['M961', 'M5417'],
];
const SERVICES = ['99213:25', '99214', '97110:GP', '97140:GP', '62323', '72148', '98941:AT'];
/** Claims that are written in one piece. */
const CLAIMS_A_PIECE = 128;

/** The pieces of the file. */
export function* madeClaims(count: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(HEAD.map((segment) => `${segment}~`).join(''));
  for (let from = 0; from < count; from += CLAIMS_A_PIECE) {
    let piece = '';
    for (let index = from; index < Math.min(count, from + CLAIMS_A_PIECE); index++)
      for (const segment of claimSegments(index)) piece += `${segment}~`;
    yield encoder.encode(piece);
  }
  const segments = HEAD.length - 2 + count * SEGMENTS_A_CLAIM + 1;
  yield encoder.encode(`SE*${segments}*0001~GE*1*1~IEA*1*000000001~`);
}

const HEAD = [
  'ISA*00*          *00*          *ZZ*SUBMITTER      *ZZ*RECEIVER       *261102*1200*^*00501*000000001*0*P*:',
  'GS*HC*SUBMITTER*RECEIVER*20261102*1200*1*X*005010X222A1',
  'ST*837*0001*005010X222A1',
  'BHT*0019*00*1*20261102*1200*CH',
  'NM1*41*2*EXAMPLE SPINE CLINIC*****46*SUB1',
  'PER*IC*BILLING DESK*TE*5555550100',
  'NM1*40*2*EXAMPLE CLEARING*****46*REC1',
  'HL*1**20*1',
  'NM1*85*2*EXAMPLE SPINE CLINIC*****XX*1999999984',
  'N3*1 EXAMPLE WAY',
  'N4*SPRINGFIELD*OH*455010000',
  'REF*EI*009999999',
];
const SEGMENTS_A_CLAIM = 20;

function claimSegments(index: number): string[] {
  const codes = DIAGNOSES[index % DIAGNOSES.length] ?? [];
  const service = (offset: number): string => SERVICES[(index + offset) % SERVICES.length] ?? '';
  const day = `202611${String(2 + (index % 26)).padStart(2, '0')}`;
  const pointers = codes.map((_, at) => at + 1).join(':');
  const first = 80 + (index % 120);
  const second = 40 + (index % 60);
  return [
    `HL*${index + 2}*1*22*0`,
    'SBR*P*18*GROUP77******CI',
    `NM1*IL*1*EXAMPLE${index % 997}*GIVEN****MI*MEMBER${index}`,
    `N3*${index % 500} EXAMPLE STREET`,
    'N4*SPRINGFIELD*OH*455010000',
    `DMG*D8*19${50 + (index % 45)}0${1 + (index % 9)}1${index % 9}*${index % 2 === 0 ? 'M' : 'F'}`,
    `NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*PLAN${index % 7}`,
    `CLM*LBP${index}*${first + second}.5***11:B:1*Y*A*Y*Y`,
    `REF*D9*CLEARING${index}`,
    `HI*ABK:${codes.join('*ABF:')}`,
    'NM1*82*1*PROVIDER*RENEE****XX*1888888882',
    'PRV*PE*PXC*208100000X',
    'LX*1',
    `SV1*HC:${service(0)}*${first}.5*UN*1***${pointers}`,
    `DTP*472*D8*${day}`,
    `REF*6R*${index}-1`,
    'LX*2',
    `SV1*HC:${service(3)}*${second}*UN*2***1`,
    `DTP*472*D8*${day}`,
    `REF*6R*${index}-2`,
  ];
}
