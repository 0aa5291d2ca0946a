import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import type { Claim } from '../chart/claim.ts';
import { readX12 } from './x12.ts';

function read(bytes: Uint8Array): { claims: Claim[]; issues: string[] } {
  const reader = readX12();
  const items = [...reader.push(bytes), ...reader.end()];
  return {
    claims: items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : [])),
    issues: items.flatMap((item) => {
      if (item.kind !== 'issue') return [];
      const { loop = '', element = '' } = item.at;
      return [`${item.issue.code} ${loop} ${element}`.replace('  ', ' ')];
    }),
  };
}

const professional = (body: string) =>
  read(madeX12({ transaction: '837', version: '005010X222A1', body }));
const institutional = (body: string) =>
  read(madeX12({ transaction: '837', version: '005010X223A2', body }));
const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`samples/x12/${name}`, import.meta.url));

const PROVIDER = `HL*1**20*1
  NM1*85*2*EXAMPLE SPINE CLINIC*****XX*1999999984`;
const SUBSCRIBER = `HL*2*1*22*0
  SBR*P*18*******CI
  NM1*IL*1*EXAMPLE*ADA****MI*MBR1
  NM1*PR*2*EXAMPLE HEALTH*****PI*EXH01`;
const ABOVE = `${PROVIDER}\n${SUBSCRIBER}`;
const CLAIM = `CLM*C1*100***11:B:1*Y*A*Y*Y
  HI*ABK:M5450`;
const LINE = `LX*1
  SV1*HC:97110:GP*100*UN*2***1
  DTP*472*D8*20261102`;

describe('a professional claim', () => {
  const { claims, issues } = read(sample('837p-low-back.edi'));
  const [own, dependent, chiropractic] = claims;

  test('is read whole', () => {
    expect(issues).toEqual([]);
    expect(own).toMatchObject({
      id: 'LBP-0001',
      kind: 'professional',
      patientControlNumber: 'LBP-0001',
      charge: 28550,
      placeOfService: '11',
      frequency: '1',
      payer: { id: 'EXH01', name: 'EXAMPLE HEALTH' },
      payerOrder: 'P',
      filingIndicator: 'CI',
      patient: { id: 'MBR0001', birthDate: '1979-02-14', sex: 'F' },
      billingProvider: { id: '1999999984', name: 'EXAMPLE SPINE CLINIC' },
      renderingProvider: { id: '1888888882', name: 'PROVIDER, RENEE' },
      authorization: 'AUTH5566',
      medicalRecordNumber: 'MRN-778',
      onset: '2026-09-01',
      narratives: [{ kind: 'ADD', text: 'SEE ATTACHED IMAGING REPORT' }],
    });
    expect(own?.diagnoses.map(({ code, role, system }) => [code, role, system])).toEqual([
      ['M5451', 'principal', 'icd-10-cm'],
      ['G8929', 'other', 'icd-10-cm'],
      ['Z9889', 'other', 'icd-10-cm'],
    ]);
  });

  test('has its lines with modifiers, pointers, days and numbers', () => {
    expect(own?.lines).toMatchObject([
      {
        number: 1,
        procedure: { code: '99214', modifiers: ['25'] },
        pointers: [1, 2],
        charge: 18550,
      },
      { number: 2, procedure: { code: '97110', modifiers: ['GP'] }, pointers: [1], units: '2' },
    ]);
    expect(own?.lines[1]).toMatchObject({
      from: '2026-11-02',
      to: '2026-11-03',
      placeOfService: '11',
      controlNumber: 'LBP-0001-2',
      narratives: [{ text: 'THERAPEUTIC EXERCISE' }],
    });
    expect(chiropractic?.lines[0]?.renderingProvider).toEqual({
      id: '1777777770',
      name: 'CHIRO, CARL',
    });
  });

  test('has the days of its lines, since it has none of its own', () => {
    expect(own).toMatchObject({ dateOfService: '2026-11-02', through: '2026-11-03' });
  });

  test('of a dependent carries the dependent, and the subscriber’s payer', () => {
    expect(dependent).toMatchObject({
      frequency: '7',
      payerClaimNumber: 'PAYERCLAIM900',
      relatedCauses: ['AA'],
      accident: '2026-10-20',
      patient: { birthDate: '2004-06-30', sex: 'F', isPregnant: true },
      payer: { id: 'EXH01' },
    });
  });

  test('shows where each part stands in the file', () => {
    const file = new TextDecoder().decode(sample('837p-low-back.edi'));
    const at = (offset: number | undefined, length: number) =>
      file.slice(offset, (offset ?? 0) + length);
    const places = claims.flatMap(({ diagnoses }) => diagnoses);
    for (const { code, at: place } of places) expect(at(place?.offset, code.length)).toBe(code);
    const { positions = {}, lines } = own ?? { lines: [] };
    expect(at(own?.at?.offset, 12)).toBe('CLM*LBP-0001');
    expect(at(positions['authorization']?.offset, 8)).toBe('AUTH5566');
    expect(at(positions['frequency']?.offset, 1)).toBe('1');
    expect(at(positions['payer']?.offset, 6)).toBe('NM1*PR');
    expect(at(lines[0]?.positions?.['pointers']?.offset, 3)).toBe('1:2');
    expect(at(lines[0]?.positions?.['procedure']?.offset, 5)).toBe('99214');
    expect(own?.diagnoses[1]?.at).toMatchObject({ segment: 26, element: 'HI02-2', loop: '2300' });
    expect(positions['frequency']).toMatchObject({ element: 'CLM05-3', loop: '2300' });
  });
});

describe('an institutional claim', () => {
  const { claims, issues } = read(sample('837i-low-back.edi'));

  test('is read with type of bill, statement days, admission and attending provider', () => {
    expect(issues).toEqual([]);
    expect(claims[0]).toMatchObject({
      kind: 'institutional',
      typeOfBill: '111',
      dateOfService: '2026-09-28',
      through: '2026-10-02',
      admission: '2026-09-28',
      attendingProvider: { id: '1666666668' },
      charge: 1825025,
      lines: [
        { procedure: { revenueCode: '0120', modifiers: [] }, units: '4', charge: 1200000 },
        { procedure: { revenueCode: '0360', code: '22612' } },
      ],
    });
  });

  test('has its diagnoses by what they are, and whether they were there on admission', () => {
    expect(
      claims[0]?.diagnoses.map(({ code, role, presentOnAdmission = '-' }) => [
        code,
        role,
        presentOnAdmission,
      ]),
    ).toEqual([
      ['M4806', 'principal', 'Y'],
      ['M5459', 'admitting', '-'],
      ['M5117', 'other', 'Y'],
      ['N179', 'other', 'N'],
      ['W010XXA', 'external-cause', 'Y'],
    ]);
    expect(claims[1]?.diagnoses.map(({ role }) => role)).toEqual([
      'principal',
      'patient-reason',
      'patient-reason',
    ]);
  });
});

test.each<[string, string, string, Partial<Claim>]>([
  [
    'numbers of another payer are not the claim’s',
    `SBR*S*18*******MC
     NM1*IL*1*EXAMPLE*ADA****MI*OTHER
     NM1*PR*2*OTHER PLAN*****PI*OTHER
     DTP*573*D8*20260101
     REF*F8*OTHERCLAIM
     REF*G1*OTHERAUTH`,
    LINE,
    { payer: { id: 'EXH01', name: 'EXAMPLE HEALTH' }, patient: { id: 'MBR1' } },
  ],
  [
    'numbers of a provider are not the claim’s',
    `NM1*DN*1*REFERRING*ROY****XX*1555555556
     REF*G1*NOTHERS`,
    LINE,
    {},
  ],
  [
    'the authorization of a line is the line’s',
    '',
    `${LINE}
     REF*G1*LINEAUTH`,
    {},
  ],
])('%s', (_name, behindClaim, lines, expected) => {
  const { claims, issues } = professional(`${ABOVE}\n${CLAIM}\n${behindClaim}\n${lines}`);
  expect(issues).toEqual([]);
  expect(claims[0]).toMatchObject(expected);
  expect(claims[0]).not.toHaveProperty('payerClaimNumber');
  expect(claims[0]).not.toHaveProperty('authorization');
});

test('the authorization of a line stands on it', () => {
  const { claims } = professional(`${ABOVE}\n${CLAIM}\n${LINE}\nREF*G1*LINEAUTH`);
  expect(claims[0]?.lines[0]).toMatchObject({ authorization: 'LINEAUTH' });
});

test('pregnancy is the patient’s, and not the subscriber’s', () => {
  const { claims } = professional(`${PROVIDER}
    HL*2*1*22*1
    SBR*P********CI
    NM1*IL*1*EXAMPLE*ADA****MI*MBR1
    HL*3*2*23*0
    PAT*19********Y
    NM1*QC*1*EXAMPLE*BEA
    ${CLAIM}
    ${LINE}
    HL*4*1*22*0
    NM1*IL*1*EXAMPLE*CID****MI*MBR2
    ${CLAIM}
    ${LINE}`);
  expect(claims.map(({ patient }) => patient)).toEqual([{ isPregnant: true }, { id: 'MBR2' }]);
});

test('several providers: each claim has its own, also when children come behind a sibling', () => {
  const { claims, issues } = professional(`${PROVIDER}
    HL*2**20*1
    NM1*85*2*OTHER CLINIC*****XX*1444444441
    HL*3*2*22*0
    ${CLAIM}
    ${LINE}
    HL*4*1*22*0
    ${CLAIM}
    ${LINE}`);
  expect(issues).toEqual([]);
  expect(claims.map(({ billingProvider }) => billingProvider?.name)).toEqual([
    'OTHER CLINIC',
    'EXAMPLE SPINE CLINIC',
  ]);
});

test.each<[string, string, string[], Partial<Claim>]>([
  [
    'a subscriber under no provider has none',
    `${PROVIDER}\nHL*2*9*22*0\nNM1*IL*1*A*****MI*M1\n${CLAIM}\n${LINE}`,
    ['x12/level-parent 2000B HL02'],
    { patient: { id: 'M1' } },
  ],
  [
    'a level that is its own parent has none',
    `${PROVIDER}\nHL*2*2*22*0\n${CLAIM}\n${LINE}`,
    ['x12/level-parent 2000B HL02'],
    {},
  ],
  [
    'a patient under another subscriber has no payer',
    `${ABOVE}\nHL*3*1*23*0\n${CLAIM}\n${LINE}`,
    ['x12/level-parent 2000C HL02'],
    {},
  ],
  [
    'a level of no known kind',
    `${ABOVE}\nHL*3*2*21*0\n${CLAIM}\n${LINE}`,
    ['x12/level-unknown HL03', 'x12/claim-outside-loop 2300 CLM'],
    {},
  ],
  ['a claim under no level', `${CLAIM}\n${LINE}`, ['x12/claim-outside-loop 2300 CLM'], {}],
  [
    'a claim without line',
    `${ABOVE}\n${CLAIM}`,
    ['x12/claim-without-line 2300 CLM'],
    { lines: [] },
  ],
  [
    'a line without service is left out',
    `${ABOVE}\n${CLAIM}\nLX*1\nLX*2\nSV1*HC:97110*1*UN*1***1`,
    ['x12/line-without-service 2400 LX'],
    {},
  ],
  [
    'a service without its line is read',
    `${ABOVE}\n${CLAIM}\nSV1*HC:97110*1*UN*1***1`,
    ['x12/segment-out-of-place 2300 SV1'],
    {},
  ],
  [
    'diagnoses before any claim are not read',
    `${ABOVE}\nHI*ABK:M5450\n${CLAIM}\n${LINE}`,
    ['x12/segment-out-of-place 2010BB HI'],
    {},
  ],
  [
    'diagnoses behind a line are read',
    `${ABOVE}\nCLM*C1*1***11:B:1\n${LINE}\nHI*ABK:M5450`,
    ['x12/segment-out-of-place 2400 HI'],
    {},
  ],
  [
    'an amount finer than a cent is left out',
    `${ABOVE}\nCLM*C1*1.005***11:B:1\n${LINE}`,
    ['x12/amount-malformed 2300 CLM02'],
    {},
  ],
  [
    'a claim without number',
    `${ABOVE}\nCLM**1***11:B:1\n${LINE}`,
    ['x12/element-missing 2300 CLM01'],
    {},
  ],
  [
    'a day that is none',
    `${ABOVE}\n${CLAIM}\nDTP*431*D8*20260230\n${LINE}`,
    ['x12/date-malformed 2300 DTP03'],
    {},
  ],
  [
    'a range that is none',
    `${ABOVE}\n${CLAIM}\nLX*1\nSV1*HC:97110*1*UN*1***1\nDTP*472*RD8*20261102`,
    ['x12/date-malformed 2400 DTP03'],
    {},
  ],
  [
    'a pointer that is a letter keeps its place',
    `${ABOVE}\n${CLAIM}\nLX*1\nSV1*HC:97110*1*UN*1***A:1`,
    ['x12/pointer-malformed 2400 SV107-1'],
    {},
  ],
])('%s', (_name, body, issues, expected) => {
  const found = professional(body);
  expect(found.issues).toEqual(issues);
  expect(found.claims[0]).toMatchObject(expected);
});

test('places of diagnoses without a code are kept, since pointers count them', () => {
  const { claims, issues } = professional(
    `${ABOVE}\nCLM*C1*1***11:B:1\nHI*ABK:M5450**ABF*ABF:G8929*XYZ:1**\n${LINE}`,
  );
  expect(claims[0]?.diagnoses.map(({ code }) => code)).toEqual(['M5450', '', '', 'G8929', '']);
  expect(issues).toEqual([
    'x12/qualifier-not-known 2300 HI02-1',
    'x12/element-missing 2300 HI03-2',
    'x12/qualifier-not-known 2300 HI05-1',
  ]);
});

test('codes stand as the claim has them: dots, case, ICD-9-CM', () => {
  const { claims } = professional(`${ABOVE}\nCLM*C1*1***11:B:1\nHI*BK:724.2*ABF:m54.50\n${LINE}`);
  expect(claims[0]?.diagnoses).toMatchObject([
    { code: '724.2', system: 'icd-9-cm', qualifier: 'BK' },
    { code: 'm54.50', system: 'icd-10-cm', qualifier: 'ABF' },
  ]);
});

test('procedures and values in HI are no diagnoses', () => {
  const { claims, issues } = institutional(`${ABOVE}
    CLM*C1*1***11:A:1
    HI*ABK:M5117
    HI*BBR:0SG00AJ:D8:20261101
    HI*BE:01:::500*BH:A1:D8:20261101
    LX*1
    SV2*0360**1*UN*1`);
  expect(issues).toEqual([]);
  expect(claims[0]?.diagnoses.map(({ code }) => code)).toEqual(['M5117']);
});

test.each([
  ['005010X222', 'SV1*HC:97110*1*UN*1', 'professional'],
  ['005010', 'SV1*HC:97110*1*UN*1', 'professional'],
  ['005010', 'SV2*0360**1*UN*1', 'institutional'],
  ['005010', 'SV3*AD:D0120*1', 'other'],
  ['005010X224A2', 'SV3*AD:D0120*1', 'other'],
  ['004010X096A1', 'SV2*0360**1*UN*1', 'institutional'],
])('of version %s with %s a claim is %s', (version, service, kind) => {
  const body = `${ABOVE}\n${CLAIM}\nLX*1\n${service}`;
  const { claims } = read(madeX12({ transaction: '837', version, body }));
  expect(claims[0]).toMatchObject({ kind, lines: [{ charge: 100 }] });
});
