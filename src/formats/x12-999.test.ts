import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import type { Acknowledgment } from '../chart/remittance.ts';
import { readX12 } from './x12.ts';

function read(bytes: Uint8Array) {
  const reader = readX12();
  const found: Acknowledgment[] = [];
  const issues: string[] = [];
  for (const item of [...reader.push(bytes), ...reader.end()]) {
    if (item.kind === 'acknowledgment') found.push(item.acknowledgment);
    if (item.kind === 'issue') issues.push(`${item.issue.code} ${item.at.element}`);
  }
  return { found, issues };
}

const made = (body: string) => read(madeX12({ transaction: '999', version: '005010X231A1', body }));
const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`samples/x12/${name}`, import.meta.url));

test('each transaction set is answered, then its group', () => {
  const { found, issues } = read(sample('999-partly-accepted.edi'));
  expect(issues).toEqual([]);
  expect(found).toMatchObject([
    {
      kind: '999',
      scope: 'transaction-set',
      controlNumber: '0001',
      groupControlNumber: '11',
      transactionSet: '837',
      verdict: 'accepted',
      errors: [],
    },
    { scope: 'transaction-set', controlNumber: '0002', verdict: 'rejected' },
    {
      scope: 'group',
      controlNumber: '11',
      verdict: 'partially-accepted',
      counts: { stated: 2, received: 2, accepted: 1 },
    },
  ]);
});

test('errors say segment, element and claim', () => {
  const [, rejected] = read(sample('999-partly-accepted.edi')).found;
  const place = { segment: 'HI', position: 23, loop: '2300', patientControlNumber: 'LBP-0009' };
  expect(rejected?.errors).toMatchObject([
    { level: 'segment', code: '8', ...place },
    { level: 'element', code: '7', element: '1-2', ...place },
    { level: 'transaction-set', code: '5' },
  ]);
});

test('a group that is rejected as a whole', () => {
  const { found } = made('AK1*HC*11*005010X999\nAK9*R*3*3*0*2*5');
  expect(found).toMatchObject([
    {
      scope: 'group',
      verdict: 'rejected',
      counts: { stated: 3, received: 3, accepted: 0 },
      errors: [
        { level: 'group', code: '2' },
        { level: 'group', code: '5' },
      ],
    },
  ]);
});

test('a 997 says the same in segments of other names', () => {
  const body = 'AK1*HC*11\nAK2*837*0001\nAK3*NM1*8*2010BA*8*4\nAK4*9*67*1\nAK5*E*5\nAK9*E*1*1*1';
  const { found } = read(madeX12({ transaction: '997', version: '005010X230', body }));
  expect(found[0]).toMatchObject({
    kind: '997',
    verdict: 'accepted-with-errors',
    errors: [
      { level: 'segment', code: '8', segment: 'NM1', position: 8, loop: '2010BA' },
      { level: 'segment', code: '4' },
      { level: 'element', code: '1', element: '9' },
      { level: 'transaction-set', code: '5' },
    ],
  });
});

test('a TA1 answers the interchange', () => {
  expect(read(sample('ta1-rejected.edi')).found).toMatchObject([
    {
      kind: 'TA1',
      scope: 'interchange',
      controlNumber: '000000101',
      verdict: 'rejected',
      errors: [{ level: 'interchange', code: '025' }],
    },
  ]);
});

test.each<[string, string, string[]]>([
  [
    'a verdict of no known kind',
    'AK1*HC*1\nAK2*837*1\nIK5*Q\nAK9*A*1*1*1',
    ['x12/qualifier-not-known IK501'],
  ],
  ['a verdict without its set', 'AK1*HC*1\nIK5*A\nAK9*A*1*1*1', ['x12/segment-out-of-place IK5']],
  ['a verdict without its group', 'AK9*A*1*1*1', ['x12/segment-out-of-place AK9']],
  ['a group without verdict', 'AK1*HC*1\nAK2*837*1\nIK5*A', ['x12/segment-missing AK1']],
])('%s', (_name, body, expected) => {
  expect(made(body).issues).toEqual(expected);
});

test('what carries no verdict is unknown', () => {
  const { found } = made('AK1*HC*1\nAK2*837*1\nAK2*837*2\nIK5*A');
  expect(found.map(({ verdict }) => verdict)).toEqual(['unknown', 'accepted', 'unknown']);
});
