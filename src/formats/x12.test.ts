import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import type { FormatItem } from './format-reader.ts';
import { readX12 } from './x12.ts';

function items(bytes: Uint8Array, size = Math.max(1, bytes.length)): FormatItem[] {
  const reader = readX12({ file: 'f.edi' });
  const found: FormatItem[] = [];
  for (let at = 0; at < bytes.length; at += size)
    found.push(...reader.push(bytes.subarray(at, at + size)));
  return [...found, ...reader.end()];
}

const issues = (bytes: Uint8Array): string[] =>
  items(bytes).flatMap((item) =>
    item.kind === 'issue' ? [`${item.issue.code} ${item.at.segment} ${item.at.element}`] : [],
  );

const BODY = 'BHT*0019*00*1*20261103*0900*CH\nHL*1**20*1';
const RIGHT = new TextDecoder().decode(
  madeX12(
    { transaction: '837', version: '005010X222A1', body: BODY },
    { transaction: '837', version: '005010X222A1', body: BODY, controlNumber: '0002' },
  ),
);
const changed = (from: string | RegExp, to: string): Uint8Array => {
  const text = RIGHT.replace(from, to);
  if (text === RIGHT) throw new Error(`test: nothing like ${String(from)} in the file`);
  return new TextEncoder().encode(text);
};

test('envelopes that are right give no issue', () => {
  expect(issues(new TextEncoder().encode(RIGHT))).toEqual([]);
});

test.each<[string, string | RegExp, string, string[]]>([
  [
    'SE01 that is not the number of segments',
    'SE*4*0001',
    'SE*5*0001',
    ['x12/segment-count 6 SE01'],
  ],
  ['SE01 that is no number', 'SE*4*0001', 'SE*x*0001', ['x12/number-malformed 6 SE01']],
  ['SE02 of another set', 'SE*4*0001', 'SE*4*0009', ['x12/set-control-number 6 SE02']],
  ['a lost SE', 'SE*4*0001~', '', ['x12/se-missing 3 ST']],
  [
    'a lost ST',
    'ST*837*0001*005010X222A1~',
    '',
    ['x12/st-missing 3 BHT', 'x12/trailer-without-header 5 SE', 'x12/set-count 10 GE01'],
  ],
  ['a number used twice', /0002/g, '0001', ['x12/control-number-taken 7 ST02']],
  [
    'ST without number',
    'ST*837*0001*',
    'ST*837**',
    ['x12/st-malformed 3 ST', 'x12/set-control-number 6 SE02'],
  ],
  ['GE01 that is not the number of sets', 'GE*2*', 'GE*3*', ['x12/set-count 11 GE01']],
  ['GE02 of another group', 'GE*2*11', 'GE*2*12', ['x12/group-control-number 11 GE02']],
  ['a lost GE', 'GE*2*11~', '', ['x12/ge-missing 2 GS']],
  [
    'a lost GS',
    /GS\*[^~]*~/,
    '',
    [
      'x12/gs-missing 2 ST',
      'x12/gs-missing 6 ST',
      'x12/trailer-without-header 10 GE',
      'x12/group-count 11 IEA01',
    ],
  ],
  ['IEA01 that is not the number of groups', 'IEA*1*', 'IEA*2*', ['x12/group-count 12 IEA01']],
  [
    'IEA02 of another interchange',
    'IEA*1*000000101',
    'IEA*1*000000102',
    ['x12/interchange-control-number 12 IEA02'],
  ],
  ['a lost IEA', /IEA[^~]*~/, '', ['x12/iea-missing 1 ISA']],
  [
    'a file that was cut',
    /HL\*1[\s\S]*$/,
    'HL*1**2',
    [
      'x12/segment-unterminated 5 HL',
      'x12/level-unknown 5 HL03',
      'x12/se-missing 3 ST',
      'x12/ge-missing 2 GS',
      'x12/iea-missing 1 ISA',
    ],
  ],
  ['a segment id that is none', 'BHT*0019', 'Bh7*0019', ['x12/segment-id-malformed 4 Bh7']],
  [
    'an id that is words',
    'BHT*0019',
    'JANE EXAMPLE*0019',
    ['x12/segment-id-malformed 4 undefined'],
  ],
  [
    'another edition of the guide',
    '20261103*0900*11*X*005010X222A1',
    '20261103*0900*11*X*005010X222A2',
    ['x12/version-not-adopted 2 GS08'],
  ],
  [
    'a guide that is not known',
    '20261103*0900*11*X*005010X222A1',
    '20261103*0900*11*X*006020X323',
    ['x12/version-not-known 2 GS08'],
  ],
  [
    'a transaction set of another kind',
    'ST*837*0001*005010X222A1',
    'ST*270*0001*005010X279A1',
    ['x12/transaction-not-read 3 ST01'],
  ],
])('%s', (_name, from, to, expected) => {
  const found = issues(changed(from, to));
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('no issue holds words of the file', () => {
  const words = ['JANE', 'EXAMPLE', 'CLINIC', 'PAYER'];
  const broken = changed(/BHT\*/, 'JANE EXAMPLE*').subarray(0, 230);
  const shown = JSON.stringify(items(broken).filter(({ kind }) => kind === 'issue'));
  expect(words.filter((word) => shown.includes(word))).toEqual([]);
});

test('a second interchange behind an open one closes it', () => {
  const text = RIGHT.slice(0, RIGHT.indexOf('GE*')) + RIGHT;
  expect(issues(new TextEncoder().encode(text))).toEqual([
    'x12/ge-missing 2 GS',
    'x12/iea-missing 1 ISA',
  ]);
});

test('segments before GS are allowed', () => {
  const text = RIGHT.replace('GS*', 'TA1*000000099*261103*0900*A*000~ISB*1~GS*').replace(
    /^GE/m,
    'GE',
  );
  const found = items(new TextEncoder().encode(text));
  expect(found.map(({ kind }) => kind)).toEqual(['acknowledgment']);
});

const shared = fileURLToPath(new URL('../../../shared/interop/x12', import.meta.url));
const own = fileURLToPath(new URL('samples/x12', import.meta.url));
const files = [own, shared]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => globSync('**/*.*', { cwd: folder }).map((name) => join(folder, name)))
  .filter((file) => !/\.(?:md|ts)$/.test(file) && !/_0\d{5}X\d{3}(?:A\d)?$/.test(file));

test('every sample is read without an exception, and in pieces as whole', () => {
  const different = files.filter((file) => {
    const bytes = readFileSync(file);
    const whole = JSON.stringify(items(bytes));
    return (
      whole !== JSON.stringify(items(bytes, 61)) || whole !== JSON.stringify(items(bytes, 4093))
    );
  });
  expect(different).toEqual([]);
});

test('broken files give issues with a place, in pieces as whole, and no exception', () => {
  const small = files.filter((file) => file.startsWith(own)).map((file) => readFileSync(file));
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), byte: fc.nat(60) }),
    fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), byte: fc.nat(60) }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...small),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (bytes, edits) => {
        let broken = [...bytes];
        for (const { kind, at, byte } of edits) {
          const place = at % Math.max(1, broken.length);
          if (kind === 'byte') broken[place] = byte;
          else {
            const taken = broken.splice(place, byte);
            if (kind === 'swap') broken = [...taken, ...broken];
          }
        }
        const file = Uint8Array.from(broken);
        const found = items(file);
        const beyond = found.filter(
          (item) => item.kind === 'issue' && (item.at.offset ?? Infinity) > file.length,
        );
        expect(beyond).toEqual([]);
        expect(items(file, 17)).toEqual(found);
      },
    ),
    { numRuns: 300 },
  );
});
