import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import type { ClaimStatus } from '../chart/remittance.ts';
import { readX12 } from './x12.ts';

function read(bytes: Uint8Array) {
  const reader = readX12();
  const statuses: ClaimStatus[] = [];
  const issues: string[] = [];
  for (const item of [...reader.push(bytes), ...reader.end()]) {
    if (item.kind === 'claim-status') statuses.push(item.status);
    if (item.kind === 'issue') issues.push(`${item.issue.code} ${item.at.element}`);
  }
  return { statuses, issues };
}

const made = (body: string) => read(madeX12({ transaction: '277', version: '005010X214', body }));

const ABOVE = `BHT*0085*08*A*20261103*1000*TH
  HL*1**20*1
  NM1*PR*2*EXAMPLE HEALTH*****PI*EXH01
  HL*2*1*21*1
  NM1*41*2*EXAMPLE SPINE CLINIC*****46*SUB1
  HL*3*2*19*1
  NM1*85*2*EXAMPLE SPINE CLINIC*****XX*1999999984`;

describe('a claim acknowledgment', () => {
  const bytes = readFileSync(new URL('samples/x12/277ca-low-back.edi', import.meta.url));
  const { statuses, issues } = read(bytes);
  const [receiver, provider, accepted, rejected] = statuses;

  test('says what became of the file, of a provider’s claims, of each claim', () => {
    expect(issues).toEqual([]);
    expect(statuses.map(({ level, isRejected }) => [level, isRejected])).toEqual([
      ['receiver', false],
      ['provider', false],
      ['claim', false],
      ['claim', true],
    ]);
    expect(receiver).toMatchObject({ trace: 'B1001', charge: 160050 });
    expect(provider).toMatchObject({ billingProvider: { id: '1999999984' } });
  });

  test('gives each claim with its numbers', () => {
    expect(accepted).toMatchObject({
      patientControlNumber: 'LBP-0001',
      payerClaimNumber: 'PAYERCLAIM901',
      intermediaryNumber: 'CLH-1',
      charge: 28550,
      from: '2026-11-02',
      to: '2026-11-02',
      trace: 'B1001',
      payer: { id: 'REC1' },
      billingProvider: { id: '1999999984' },
      statuses: [{ category: 'A2', status: '20', date: '2026-11-03' }],
    });
  });

  test('has further statuses of a claim, and those of its lines', () => {
    expect(
      rejected?.statuses.map(({ category, status, entity = '', at }) => [
        category,
        status,
        entity,
        at?.element,
      ]),
    ).toEqual([
      ['A7', '254', '', 'STC01'],
      ['A7', '255', 'PR', 'STC10'],
      ['A6', '123', '', 'STC11'],
    ]);
    expect(rejected?.lines).toMatchObject([
      {
        procedure: { code: '62323' },
        controlNumber: 'LBP-0002-1',
        statuses: [{ category: 'A7', status: '455' }],
      },
    ]);
  });
});

test.each([
  ['STC*A2:20*20261103*WQ*100', false],
  ['STC*A1:19*20261103*WQ*100', false],
  ['STC*A3:21*20261103*U*100', true],
  ['STC*A6:187*20261103**100', true],
  ['STC*A8:145*20261103*U*100', true],
  ['STC*A2:20*20261103*U*100', true],
  ['STC*A2:20*20261103*WQ*100******A7:255', true],
])('%s: rejected %s', (segment, isRejected) => {
  const { statuses } = made(`${ABOVE}\nHL*4*3*PT\nTRN*2*C1\n${segment}`);
  expect(statuses).toMatchObject([{ level: 'claim', patientControlNumber: 'C1', isRejected }]);
});

test('several claims of one patient, and a control number that is not the trace number', () => {
  const { statuses } = made(`${ABOVE}
    HL*4*3*PT
    NM1*QC*1*SAMPLE*CLEO
    TRN*2*T1
    STC*A2:20**WQ
    REF*EJ*C1
    TRN*2*C2
    STC*A2:20**WQ`);
  expect(statuses.map(({ patientControlNumber }) => patientControlNumber)).toEqual(['C1', 'C2']);
});

test.each<[string, string, string[]]>([
  ['a patient under no provider', 'HL*4*9*PT\nTRN*2*C1\nSTC*A2:20', ['x12/level-parent HL02']],
  ['a level of no known kind', 'HL*4*3*99\nTRN*2*C1', ['x12/level-unknown HL03']],
  ['a status without code', 'HL*4*3*PT\nTRN*2*C1\nSTC*', ['x12/element-missing STC01']],
  ['a service outside of any claim', 'SVC*HC:97110*1', ['x12/segment-out-of-place SVC']],
  [
    'an amount that is none',
    'HL*4*3*PT\nTRN*2*C1\nSTC*A2:20**WQ*x',
    ['x12/amount-malformed STC04'],
  ],
])('%s', (_name, body, expected) => {
  expect(made(`${ABOVE}\n${body}`).issues).toEqual(expected);
});

test('a patient under no provider is given none', () => {
  const { statuses } = made(`${ABOVE}\nHL*4*9*PT\nTRN*2*C1\nSTC*A2:20`);
  expect(statuses[0]).not.toHaveProperty('billingProvider');
});

test('a status response (276/277) is another transaction, and is said not to be read', () => {
  const { statuses, issues } = read(
    madeX12({
      transaction: '277',
      version: '005010X212',
      body: `${ABOVE}\nHL*4*3*22\nTRN*2*C1\nSTC*F1:1`,
    }),
  );
  expect(statuses).toEqual([]);
  expect(issues).toEqual(['x12/transaction-not-read ST01']);
});
