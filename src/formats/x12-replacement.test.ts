import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import type { Claim } from '../chart/claim.ts';
import { readX12 } from './x12.ts';
import { proposeReplacement } from './x12-replacement.ts';

function read(bytes: Uint8Array): { claims: Claim[]; issues: string[] } {
  const reader = readX12();
  const items = [...reader.push(bytes), ...reader.end()];
  return {
    claims: items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : [])),
    issues: items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : [])),
  };
}
const codesOf = (proposal: ReturnType<typeof proposeReplacement>): string[] =>
  proposal.issues.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
const shown = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
/** A claim without its places, which move with the file. */
const content = (claim: Claim | undefined): unknown =>
  JSON.parse(
    JSON.stringify(claim, (key, value: unknown) =>
      key === 'at' || key === 'positions' ? undefined : value,
    ),
  );

const sample = readFileSync(new URL('samples/x12/837p-low-back.edi', import.meta.url));
const [first, dependent, last] = read(sample).claims;
if (first === undefined || dependent === undefined || last === undefined)
  throw new Error('test: the sample holds three claims');

test('the claim alone, as it stands, with frequency 7, the payer’s number and the new code', () => {
  const proposal = proposeReplacement(sample, [
    { claim: first, payerClaimNumber: 'PAYERCLAIM901', diagnoses: [{ number: 1, code: 'M54.59' }] },
  ]);
  expect(codesOf(proposal)).toEqual([]);
  expect(proposal.claims).toBe(1);
  const original = shown(sample);
  const expected = original
    .replace(/HL\*3[\s\S]*(?=SE\*)/, '')
    .replace('11:B:1', '11:B:7')
    .replace('REF*EA*MRN-778~\n', 'REF*EA*MRN-778~\nREF*F8*PAYERCLAIM901~\n')
    .replace('ABK:M5451', 'ABK:M5459')
    .replace(/SE\*\d+/, 'SE*37');
  expect(shown(proposal.bytes)).toBe(expected);
});

test('what is written is read back as the claim with its corrections, and without issues', () => {
  const { bytes } = proposeReplacement(sample, [
    { claim: first, payerClaimNumber: 'PAYERCLAIM901', diagnoses: [{ number: 2, code: 'G89.4' }] },
  ]);
  const { claims, issues } = read(bytes);
  expect(issues).toEqual([]);
  expect(content(claims[0])).toEqual({
    ...(content(first) as object),
    frequency: '7',
    payerClaimNumber: 'PAYERCLAIM901',
    diagnoses: (content(first) as Claim).diagnoses.map((diagnosis, index) =>
      index === 1 ? { ...diagnosis, code: 'G894' } : diagnosis,
    ),
  });
});

test('a dependent keeps subscriber and provider, whose levels are numbered anew; an older number gives way', () => {
  const { bytes } = proposeReplacement(sample, [
    { claim: dependent, payerClaimNumber: 'PC902', diagnoses: [{ number: 2, code: 'M54.50' }] },
  ]);
  const text = shown(bytes);
  expect(text.match(/HL\*[^~]*/g)).toEqual(['HL*1**20*1', 'HL*2*1*22*1', 'HL*3*2*23*0']);
  expect(text).toContain('REF*F8*PC902~');
  expect(text).not.toContain('PAYERCLAIM900');
  // Of the other payer, whose number it is not.
  expect(text).toContain('REF*F8*OTHERCLAIM1~');
  expect(read(bytes).issues).toEqual([]);
  expect(read(bytes).claims[0]?.diagnoses.map(({ code }) => code)).toEqual(['S39012A', 'M5450']);
});

test('several claims of one file go into one interchange', () => {
  const { bytes, claims } = proposeReplacement(
    sample,
    [
      { claim: last, payerClaimNumber: 'PC903', diagnoses: [] },
      { claim: first, payerClaimNumber: 'PC901', diagnoses: [] },
    ],
    { interchangeControlNumber: 555, groupControlNumber: 66 },
  );
  expect(claims).toBe(2);
  const found = read(bytes);
  expect(found.issues).toEqual([]);
  expect(found.claims.map(({ id, payerClaimNumber }) => [id, payerClaimNumber])).toEqual([
    ['LBP-0001', 'PC901'],
    ['LBP-0003', 'PC903'],
  ]);
  expect(shown(bytes)).toMatch(/^ISA.*\*000000555\*0\*P\*:~\nGS\*HC\*.*\*66\*X\*/);
  expect(shown(bytes)).toMatch(/GE\*1\*66~\nIEA\*1\*000000555~\n$/);
});

test('each file keeps its own delimiters and line ends', () => {
  const bytes = readFileSync(new URL('samples/x12/837p-awkward.edi', import.meta.url));
  const { claims } = read(bytes);
  const corrections = claims.map((claim) => ({ claim, payerClaimNumber: 'PC1', diagnoses: [] }));
  const proposal = proposeReplacement(bytes, corrections);
  expect(codesOf(proposal)).toEqual([]);
  expect(proposal.claims).toBe(3);
  const text = shown(proposal.bytes);
  expect(text).toContain('HI*ABK:M9903*ABF:M5416~\r\n');
  expect(text).toContain('REF|F8|PC1¦');
  expect(text).toContain('\nREF*F8*PC1\n');
  const found = read(proposal.bytes);
  // The count that was wrong is right now; the edition stays the sender’s.
  expect(found.issues).toEqual(['x12/version-not-adopted']);
  expect(found.claims.map(({ frequency }) => frequency)).toEqual(['7', '7', '7']);
});

const made = (body: string): Uint8Array =>
  madeX12({ transaction: '837', version: '005010X222A1', body });
const LEVELS = 'HL*1**20*1\nNM1*85*2*CLINIC*****XX*1\nHL*2*1*22*0\nNM1*IL*1*A';
const LINE = 'LX*1\nSV1*HC:97110*1*UN*1***1';

test.each<[string, string, string]>([
  ['no facility at all', 'CLM*C1*1', 'CLM*C1*1***::7~'],
  ['a facility alone', 'CLM*C1*1***11', 'CLM*C1*1***11::7~'],
  ['an empty frequency', 'CLM*C1*1***11:B:*Y', 'CLM*C1*1***11:B:7*Y~'],
  ['an empty facility', 'CLM*C1*1****Y', 'CLM*C1*1***::7*Y~'],
])('the frequency is written where there is %s', (_name, claim, expected) => {
  const bytes = made(`${LEVELS}\n${claim}\n${LINE}`);
  const [found] = read(bytes).claims;
  if (found === undefined) throw new Error('test: no claim');
  const proposal = proposeReplacement(bytes, [
    { claim: found, payerClaimNumber: 'P1', diagnoses: [] },
  ]);
  expect(shown(proposal.bytes)).toContain(expected);
  expect(read(proposal.bytes).claims[0]).toMatchObject({ frequency: '7', payerClaimNumber: 'P1' });
});

test('an ICD-9-CM code that is replaced gets the qualifier of ICD-10-CM', () => {
  const bytes = made(`${LEVELS}\nCLM*C1*1***11:B:1\nHI*BK:7242*BF:4019\n${LINE}`);
  const claim = read(bytes).claims[0];
  if (claim === undefined) throw new Error('test: no claim');
  const diagnoses = [
    { number: 1, code: 'M54.50' },
    { number: 2, code: 'I10' },
  ];
  const proposal = proposeReplacement(bytes, [{ claim, payerClaimNumber: 'P1', diagnoses }]);
  expect(shown(proposal.bytes)).toContain('HI*ABK:M5450*ABF:I10~');
});

const right = { claim: first, payerClaimNumber: 'P1', diagnoses: [] };
test.each([
  [
    'a claim of another file',
    { ...right, claim: { ...first, at: { offset: 5 } } },
    'claim-not-found',
  ],
  ['a claim without its place', { ...right, claim: { ...first, at: {} } }, 'claim-not-found'],
  ['a code that is none', { ...right, diagnoses: [{ number: 1, code: 'LBP' }] }, 'code-malformed'],
  [
    'a diagnosis that is not there',
    { ...right, diagnoses: [{ number: 4, code: 'M54.50' }] },
    'diagnosis-not-found',
  ],
  ['a number that is empty', { ...right, payerClaimNumber: '' }, 'number-malformed'],
  ['a number with a delimiter', { ...right, payerClaimNumber: 'A~B' }, 'number-malformed'],
])('%s is refused, and nothing is written', (_name, correction, code) => {
  const proposal = proposeReplacement(sample, [correction]);
  expect(codesOf(proposal)).toEqual([`x12-replacement/${code}`]);
  expect(proposal.bytes.length).toBe(0);
});

test('a claim that hangs under no provider, or in no whole envelope, is refused', () => {
  const orphan = made(`HL*1**20*1\nHL*2*9*22*0\nCLM*C1*1***11:B:1\n${LINE}`);
  const cut = sample.subarray(0, sample.indexOf('SE*'));
  for (const [bytes, code] of [
    [orphan, 'x12-replacement/level-parent'],
    [cut, 'x12-replacement/envelope-broken'],
    [sample.subarray(sample.indexOf('ST*')), 'x12-replacement/envelope-broken'],
  ] as const) {
    const [claim] = read(bytes).claims;
    if (claim === undefined) throw new Error('test: no claim');
    const proposal = proposeReplacement(bytes, [{ claim, payerClaimNumber: 'P1', diagnoses: [] }]);
    expect(codesOf(proposal)).toEqual([code]);
    expect(proposal.bytes.length).toBe(0);
  }
});

const shared = fileURLToPath(new URL('../../../shared/interop/x12', import.meta.url));
const own = fileURLToPath(new URL('samples/x12', import.meta.url));
const files = [own, shared]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    globSync('**/*.{edi,txt,837,837i}', { cwd: folder }).map((name) => join(folder, name)),
  );

/** What a replacement of the claim must hold; its type of bill ends in the new frequency. */
const corrected = (claim: Claim): unknown => ({
  ...(withoutBill(claim) as object),
  frequency: '7',
  payerClaimNumber: 'P1',
});
function withoutBill(claim: Claim): unknown {
  const { typeOfBill: _typeOfBill, ...rest } = claim;
  return content(rest);
}

test('claims of every sample are written and read back equal', () => {
  let written = 0;
  const different = files.filter((file) => {
    const bytes = readFileSync(file);
    const claims = read(bytes).claims.slice(0, 40);
    const corrections = claims.map((claim) => ({ claim, payerClaimNumber: 'P1', diagnoses: [] }));
    const proposal = proposeReplacement(bytes, corrections);
    const found = read(proposal.bytes).claims;
    written += proposal.claims;
    const refused = new Set(
      proposal.issues.map((item) => (item.kind === 'issue' ? item.at.offset : undefined)),
    );
    const expected = claims.filter(({ at }) => !refused.has(at?.offset) && proposal.claims > 0);
    return (
      JSON.stringify(sorted(found.map(withoutBill))) !==
      JSON.stringify(sorted(expected.map(corrected)))
    );
  });
  expect(different).toEqual([]);
  expect(written).toBeGreaterThan(files.length / 3);
});

/** The same with fields in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
