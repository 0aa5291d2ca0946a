import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import type { Acknowledgment } from '../chart/remittance.ts';
import { readX12 } from './x12.ts';
import { makeAcknowledger } from './x12-999-writer.ts';

const NOW = { date: '2026-11-04', time: '0730', controlNumber: 7 };

function acknowledge(bytes: Uint8Array, size = bytes.length): string[] {
  const acknowledger = makeAcknowledger(NOW);
  for (let at = 0; at < bytes.length; at += size) acknowledger.push(bytes.subarray(at, at + size));
  return acknowledger.end().map((answer) => new TextDecoder().decode(answer));
}

/** What the written acknowledgments say when they are read. */
function readBack(answers: readonly string[]): { found: Acknowledgment[]; issues: string[] } {
  const reader = readX12();
  const bytes = new TextEncoder().encode(answers.join(''));
  const items = [...reader.push(bytes), ...reader.end()];
  return {
    found: items.flatMap((item) => (item.kind === 'acknowledgment' ? [item.acknowledgment] : [])),
    issues: items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : [])),
  };
}

const claims = (body: string, controlNumber = '0001') => ({
  transaction: '837',
  version: '005010X222A1',
  body,
  controlNumber,
});
const RIGHT = `HL*1**20*1
  NM1*85*2*EXAMPLE SPINE CLINIC*****XX*1999999984
  HL*2*1*22*0
  CLM*C1*100***11:B:1
  HI*ABK:M5450
  LX*1
  SV1*HC:97110*100*UN*1***1
  DTP*472*D8*20261102`;
const WRONG = RIGHT.replace('CLM*C1*100', 'CLM*C1*1OO').replace('20261102', '20261302');

test('a file that is right is accepted, and the answer goes back to its sender', () => {
  const [answer = ''] = acknowledge(madeX12(claims(RIGHT)));
  expect(answer.split('~')).toEqual([
    'ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *261104*0730*^*00501*000000007*0*P*:',
    'GS*FA*PAYER*CLINIC*20261104*0730*7*X*005010X231A1',
    'ST*999*0001*005010X231A1',
    'AK1*HC*11*005010X222A1',
    'AK2*837*0001*005010X222A1',
    'IK5*A',
    'AK9*A*1*1*1',
    'SE*6*0001',
    'GE*1*7',
    'IEA*1*000000007',
    '',
  ]);
});

test('what was wrong is named with segment, loop and element', () => {
  const [answer = ''] = acknowledge(madeX12(claims(RIGHT, '0001'), claims(WRONG, '0002')));
  expect(answer.split('~').slice(4, -4)).toEqual([
    'AK2*837*0001*005010X222A1',
    'IK5*A',
    'AK2*837*0002*005010X222A1',
    'IK3*CLM*5*2300*8',
    'IK4*2*782*6',
    'IK3*DTP*9*2400*8',
    'IK4*3*1251*8',
    'IK5*R*5',
    'AK9*P*2*2*1',
  ]);
});

test('what is written is read back equal', () => {
  const { found, issues } = readBack(acknowledge(madeX12(claims(RIGHT), claims(WRONG, '0002'))));
  expect(issues).toEqual([]);
  expect(found).toMatchObject([
    { scope: 'transaction-set', controlNumber: '0001', verdict: 'accepted', errors: [] },
    {
      scope: 'transaction-set',
      controlNumber: '0002',
      verdict: 'rejected',
      errors: [
        { level: 'segment', code: '8', segment: 'CLM', position: 5, loop: '2300' },
        { level: 'element', code: '6', segment: 'CLM', position: 5, element: '2' },
        { level: 'segment', code: '8', segment: 'DTP', position: 9, loop: '2400' },
        { level: 'element', code: '8', element: '3' },
        { level: 'transaction-set', code: '5' },
      ],
    },
    {
      scope: 'group',
      controlNumber: '11',
      verdict: 'partially-accepted',
      counts: { stated: 2, received: 2, accepted: 1 },
    },
  ]);
});

const text = new TextDecoder().decode(madeX12(claims(RIGHT), claims(RIGHT, '0002')));

test.each<[string, string, string, string[]]>([
  ['SE01 that is wrong', 'SE*10*0001', 'SE*11*0001', ['IK5*R*4', 'AK9*P*2*2*1']],
  ['SE02 of another set', 'SE*10*0001', 'SE*10*0003', ['IK5*R*3', 'AK9*P*2*2*1']],
  ['a lost SE', 'SE*10*0001~', '', ['IK5*R*2', 'AK9*P*2*2*1']],
  ['a number used twice', '0002', '0001', ['IK5*R*23*3', 'AK9*P*2*2*1']],
  [
    'another kind of set',
    'ST*837*0001*005010X222A1',
    'ST*270*0001*005010X279A1',
    ['IK5*R*1', 'AK9*P*2*2*1'],
  ],
  [
    'a segment that is out of place',
    'HI*ABK:M5450~',
    'SV1*HC:97110*1~',
    ['IK3*SV1*6*2300*7', 'IK5*R*5'],
  ],
  [
    'a missing line',
    'LX*1~\nSV1*HC:97110*100*UN*1***1~\nDTP*472*D8*20261102~\nSE*10',
    'SE*7',
    ['IK3*LX*5*2300*3', 'IK5*R*5'],
  ],
  ['GE01 that is wrong', 'GE*2*', 'GE*3*', ['AK9*R*3*2*0*5']],
  ['GE02 of another group', 'GE*2*11', 'GE*2*12', ['AK9*R*2*2*0*4']],
  ['a lost GE', 'GE*2*11~', '', ['AK9*R*2*2*0*3']],
  ['a guide that is not known', 'X*005010X222A1', 'X*006020X323', ['AK9*E*2*2*2*2']],
])('%s', (_name, from, to, expected) => {
  const [answer = ''] = acknowledge(new TextEncoder().encode(text.replace(from, to)));
  const segments = answer.split('~');
  for (const segment of expected) expect(segments).toContain(segment);
});

test.each<[string, string, string, string[]]>([
  [
    'IEA02 of another interchange',
    'IEA*1*000000101',
    'IEA*1*000000109',
    ['TA1*000000101*261103*0900*R*001'],
  ],
  ['a lost IEA', 'IEA*1*000000101~', '', ['TA1*000000101*261103*0900*R*023']],
  ['IEA01 that is wrong', 'IEA*1*', 'IEA*4*', ['TA1*000000101*261103*0900*E*021', 'AK9*A*2*2*2']],
])('%s is answered by a TA1', (_name, from, to, expected) => {
  const [answer = ''] = acknowledge(new TextEncoder().encode(text.replace(from, to)));
  const segments = answer.split('~');
  for (const segment of expected) expect(segments).toContain(segment);
  // Rejected as a whole: nothing in it is acknowledged besides.
  expect(segments.some((segment) => segment.startsWith('AK1'))).toBe(expected.length > 1);
});

test('acknowledgments are not acknowledged', () => {
  const body = 'AK1*HC*11\nAK9*A*1*1*1';
  expect(acknowledge(madeX12({ transaction: '999', version: '005010X231A1', body }))).toEqual([]);
});

const shared = fileURLToPath(new URL('../../../shared/interop/x12', import.meta.url));
const own = fileURLToPath(new URL('samples/x12', import.meta.url));
const files = [own, shared]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    globSync('**/*.{edi,txt,837,835}', { cwd: folder }).map((name) => join(folder, name)),
  );

test('the answer to every sample is right X12 with right counts, and the same for pieces', () => {
  const wrong = files.filter((file) => {
    const bytes = readFileSync(file);
    const answers = acknowledge(bytes);
    const { found, issues } = readBack(answers);
    const sets = found.filter(({ scope }) => scope === 'transaction-set').length;
    const received = found.reduce((sum, { counts }) => sum + (counts?.received ?? 0), 0);
    const isSame = acknowledge(bytes, 97).join('') === answers.join('');
    return !isSame || sets !== received || (answers.length > 0 && issues.length > 0);
  });
  expect(wrong).toEqual([]);
});
