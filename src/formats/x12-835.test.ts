import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import type { ClaimPayment, Remittance } from '../chart/remittance.ts';
import { readX12 } from './x12.ts';

function read(bytes: Uint8Array) {
  const reader = readX12();
  const payments: ClaimPayment[] = [];
  const remittances: Remittance[] = [];
  const issues: string[] = [];
  for (const item of [...reader.push(bytes), ...reader.end()]) {
    if (item.kind === 'claim-payment') payments.push(item.payment);
    else if (item.kind === 'remittance') remittances.push(item.remittance);
    else if (item.kind === 'issue')
      issues.push(`${item.issue.code} ${item.at.element} ${item.issue.expected ?? ''}`.trim());
  }
  return { payments, remittances, issues };
}

const made = (body: string) => read(madeX12({ transaction: '835', version: '005010X221A1', body }));
const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`samples/x12/${name}`, import.meta.url));

const FRAME = `TRN*1*EFT1*1999999999
  N1*PR*EXAMPLE HEALTH*XV*EXH01
  N1*PE*EXAMPLE SPINE CLINIC*XX*1999999984
  LX*1`;

describe('a remittance', () => {
  const { payments, remittances, issues } = read(sample('835-low-back.edi'));

  test('balances, and comes behind its payments', () => {
    expect(issues).toEqual([]);
    expect(remittances).toMatchObject([
      {
        trace: 'EFT778899',
        amount: 37050,
        method: 'ACH',
        paymentDate: '2026-11-16',
        claimCount: 3,
        payer: { id: 'EXH01', name: 'EXAMPLE HEALTH' },
        payee: { id: '1999999984' },
        providerAdjustments: [
          { group: 'PLB', reason: 'WO', amount: -10000, reference: 'PAYERCLAIM800' },
        ],
      },
    ]);
  });

  test('says of each claim what was paid, and of which remittance it is', () => {
    expect(payments[0]).toMatchObject({
      patientControlNumber: 'LBP-0001',
      payerClaimNumber: 'PAYERCLAIM901',
      status: '1',
      charge: 28550,
      paid: 19550,
      patientResponsibility: 2000,
      filingIndicator: '12',
      frequency: '1',
      patientId: 'MBR0001',
      renderingProvider: { id: '1888888882', name: 'PROVIDER, RENEE' },
      remarks: ['MA01'],
      from: '2026-11-02',
      to: '2026-11-03',
      trace: 'EFT778899',
      payer: { id: 'EXH01' },
    });
  });

  test('says of each line what was taken off, and why', () => {
    expect(payments[0]?.lines).toMatchObject([
      {
        procedure: { code: '99214', modifiers: ['25'] },
        charge: 18550,
        paid: 12550,
        controlNumber: 'LBP-0001-1',
        adjustments: [
          { group: 'CO', reason: '45', amount: 4000 },
          { group: 'PR', reason: '3', amount: 2000 },
        ],
      },
      { procedure: { code: '97110' }, units: '2', from: '2026-11-02', to: '2026-11-03' },
    ]);
    expect(payments[2]?.lines[0]?.remarks).toEqual(['N130', 'M15']);
  });

  test('shows why a claim was denied', () => {
    expect(payments[1]).toMatchObject({
      status: '4',
      paid: 0,
      remarks: ['M76', 'N115'],
      adjustments: [
        { group: 'CO', reason: '16', amount: 100000, at: { element: 'CAS02', loop: '2100' } },
        { group: 'CO', reason: '45', amount: 24000, at: { element: 'CAS05' } },
      ],
    });
  });
});

test('a remittance that does not balance says so of the line, the claim and the whole', () => {
  const { issues, payments, remittances } = read(sample('835-unbalanced.edi'));
  expect(issues).toEqual([
    'x12/line-unbalanced SVC SVC03 differs by 10.00',
    'x12/claim-unbalanced CLP CLP04 differs by 10.00',
    'x12/remittance-unbalanced BPR BPR02 differs by -20.00',
  ]);
  expect([payments.length, remittances.length]).toEqual([1, 1]);
});

test('all six triplets of an adjustment segment are read, and quantities with them', () => {
  const { payments, issues } = made(`BPR*I*0*C*NON
    ${FRAME}
    CLP*C1*4*21*0**12
    CAS*CO*1*1**2*2*1*3*3**4*4**5*5**6*6*2`);
  expect(issues).toEqual([]);
  expect(
    payments[0]?.adjustments.map(({ reason, amount, quantity = '' }) => [reason, amount, quantity]),
  ).toEqual([
    ['1', 100, ''],
    ['2', 200, '1'],
    ['3', 300, ''],
    ['4', 400, ''],
    ['5', 500, ''],
    ['6', 600, '2'],
  ]);
});

test('cents add up exactly', () => {
  const lines = Array.from({ length: 30 }, () => 'SVC*HC:97110*0.3*0.1**1\nCAS*CO*45*.1**1*.1');
  const { issues } = made(`BPR*I*3*C*ACH\n${FRAME}\nCLP*C1*1*9*3**12\n${lines.join('\n')}`);
  expect(issues).toEqual([]);
});

test('a reversal and its correction balance with what was taken back', () => {
  const { issues, payments } = made(`BPR*I*10*C*ACH
    ${FRAME}
    CLP*C1*22*-100*-80**12
    CAS*CR*45*-20
    CLP*C1*1*100*90**12
    CAS*CO*45*10`);
  expect(issues).toEqual([]);
  expect(payments.map(({ paid }) => paid)).toEqual([-8000, 9000]);
});

test('a debit is what the provider owes', () => {
  const { issues } = made(`BPR*I*80*D*ACH\n${FRAME}\nCLP*C1*22*-100*-80**12\nCAS*CR*45*-20`);
  expect(issues).toEqual([]);
});

test.each<[string, string, string[]]>([
  [
    'an amount that cannot be read is left out, and nothing is said of its sum',
    'BPR*I*90*C*ACH\nCLP*C1*1*100*90**12\nCAS*CO*45*1O',
    ['x12/amount-malformed CAS03 a decimal number, not finer than a cent'],
  ],
  [
    'a paid amount that cannot be read leaves the whole unchecked',
    'BPR*I*90*C*ACH\nCLP*C1*1*100*9.005**12',
    ['x12/amount-malformed CLP04 a decimal number, not finer than a cent'],
  ],
  [
    'a reason without amount',
    'BPR*I*90*C*ACH\nCLP*C1*1*90*90**12\nCAS*CO*45',
    ['x12/element-missing CAS03'],
  ],
  [
    'an amount without reason',
    'BPR*I*80*C*ACH\nCLP*C1*1*90*80**12\nCAS*CO**10',
    ['x12/element-missing CAS02'],
  ],
  [
    'a claim without amounts',
    'BPR*I*90*C*ACH\nCLP*C1*1',
    ['x12/element-missing CLP03', 'x12/element-missing CLP04'],
  ],
  ['a remittance without its frame', 'CLP*C1*1*90*90**12', ['x12/segment-missing ST BPR']],
  [
    'a service outside of any claim',
    'BPR*I*0*C*ACH\nSVC*HC:97110*1*1',
    ['x12/segment-out-of-place SVC CLP before it'],
  ],
  [
    'a payment date that is none',
    'BPR*I*0*C*ACH************20261301',
    ['x12/date-malformed BPR16 CCYYMMDD'],
  ],
])('%s', (_name, body, expected) => {
  expect(made(body).issues).toEqual(expected);
});

test('revenue codes, and what was billed where the payer decided on another procedure', () => {
  const { payments } = made(`BPR*I*3*C*ACH
    ${FRAME}
    CLP*C1*1*3*3**MA
    SVC*NU:0120*1*1
    SVC*HC:72148*1*1*0612*1
    SVC*HC:97110:GP*1*1**2*HC:97112:GP*3`);
  expect(
    payments[0]?.lines.map(({ procedure, billedProcedure }) => ({ procedure, billedProcedure })),
  ).toEqual([
    { procedure: { modifiers: [], revenueCode: '0120' }, billedProcedure: undefined },
    {
      procedure: { code: '72148', modifiers: [], revenueCode: '0612' },
      billedProcedure: undefined,
    },
    {
      procedure: { code: '97110', modifiers: ['GP'] },
      billedProcedure: { code: '97112', modifiers: ['GP'] },
    },
  ]);
});

test('remarks of an inpatient claim', () => {
  const { payments } = made(`BPR*I*1*C*ACH
    ${FRAME}
    CLP*C1*1*1*1**MA
    MIA*0***1*MA02***************M01*M02`);
  expect(payments[0]?.remarks).toEqual(['MA02', 'M01', 'M02']);
});
