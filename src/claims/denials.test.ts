import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../chart/claim.ts';
import type { Adjustment, ClaimPayment, ClaimStatus } from '../chart/remittance.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { makeEngine } from '../engine.ts';
import { linkDenials } from './denials.ts';

const codebook = embeddedCodebook();
const engine = makeEngine();

function claim(id: string, codes: readonly string[], more: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'professional',
    patientControlNumber: id,
    dateOfService: '2026-11-02',
    payer: { name: 'Example Mutual' },
    diagnoses: codes.map((code, index) => ({
      code,
      role: index === 0 ? 'principal' : 'other',
      system: 'icd-10-cm',
    })),
    lines: [
      { number: 1, procedure: { code: '99213', modifiers: [] }, pointers: [1] },
      { number: 2, procedure: { code: '62323', modifiers: [] }, pointers: [2] },
    ],
    ...more,
  };
}

const off = (reason: string, group = 'CO'): Adjustment => ({ group, reason, amount: 10_000 });

function payment(
  id: string,
  adjustments: readonly Adjustment[],
  more: Partial<ClaimPayment> = {},
): ClaimPayment {
  return {
    patientControlNumber: id,
    status: '1',
    adjustments: [],
    remarks: [],
    lines: [{ procedure: { code: '99213', modifiers: [] }, adjustments, remarks: [] }],
    ...more,
  };
}

const causesOf = (
  claims: readonly Claim[],
  payments: readonly ClaimPayment[],
  statuses: readonly ClaimStatus[] = [],
): string[] =>
  linkDenials({ claims, payments, statuses, codebook }).denials.map(
    ({ cause, owner }) => `${cause} ${owner}`,
  );

describe('the cause of a denial', () => {
  it.each<[string, readonly string[], readonly Adjustment[], readonly string[], string[]]>([
    ['a retired code, told as one', ['M54.5'], [off('146')], [], ['invalid-for-date coder']],
    [
      'a retired code, told as missing information',
      ['M54.5'],
      [off('16')],
      ['M76'],
      ['invalid-for-date coder'],
    ],
    [
      'missing information about something else',
      ['M54.50'],
      [off('16')],
      [],
      ['claim-data billing'],
    ],
    [
      'a diagnosis remark on a valid code',
      ['M54.50'],
      [off('16')],
      ['M81'],
      ['code-incomplete-or-invalid coder'],
    ],
    [
      'an Excludes1 pair, told as diagnosis and procedure',
      ['M51.26', 'M54.50'],
      [off('11')],
      [],
      ['excludes1-like coder'],
    ],
    [
      'a pair that may stand',
      ['M54.50', 'G89.29'],
      [off('11')],
      [],
      ['diagnosis-and-procedure coder'],
    ],
    ['necessity', ['M54.50'], [off('50')], ['N115'], ['medical-necessity cdi']],
    ['authorization', ['M54.50'], [off('197')], [], ['authorization billing']],
    ['visits used up', ['M54.50'], [off('119')], [], ['frequency billing']],
    ['records wanted', ['M54.50'], [off('252')], [], ['documentation billing']],
    ['contract and patient’s share are no denial', ['M54.50'], [off('45'), off('3', 'PR')], [], []],
    ['a share that the payer calls non-covered', ['M54.50'], [off('96', 'PR')], [], []],
    ['a reason without a coding cause', ['M54.50'], [off('B7')], [], ['other billing']],
  ])('%s', (_name, codes, adjustments, remarks, expected) => {
    const answer = payment('c1', []);
    const lines = answer.lines.map((line) => ({ ...line, adjustments, remarks }));
    expect(causesOf([claim('c1', codes)], [{ ...answer, lines }])).toEqual(expected);
  });

  it('stands on the claim as a whole when the payer denies it so', () => {
    const { denials } = linkDenials({
      claims: [claim('c1', ['M54.5'])],
      payments: [payment('c1', [], { status: '4', adjustments: [off('146')] })],
      statuses: [],
      codebook,
    });
    expect(denials).toHaveLength(1);
    expect(denials[0]).not.toHaveProperty('line');
    expect(denials[0]?.because).toBe('M54.5 could not be billed on 2026-11-02.');
  });
});

test('a rejected claim of a status report is a denial with its status numbers', () => {
  const status = (category: string, code: string): ClaimStatus => ({
    level: 'claim',
    patientControlNumber: 'c1',
    statuses: [{ category, status: code }],
    isRejected: category === 'A7',
    lines: [],
  });
  const given = [claim('c1', ['M54.5'])];
  expect(causesOf(given, [], [status('A7', '254')])).toEqual(['invalid-for-date coder']);
  expect(causesOf(given, [], [status('A1', '20')])).toEqual([]);
});

describe('the line that was denied', () => {
  const claims = [claim('c1', ['M54.50', 'M51.16'])];
  const about = (line: ClaimPayment['lines'][number]): unknown => {
    const [denial] = linkDenials({
      claims,
      payments: [payment('c1', [], { lines: [line] })],
      statuses: [],
      codebook,
    }).denials;
    return { line: denial?.line, codes: denial?.codes };
  };
  const answer = { adjustments: [off('50')], remarks: [] };

  it('is found by procedure, and its diagnosis by the pointer', () => {
    expect(about({ ...answer, procedure: { code: '62323', modifiers: [] } })).toEqual({
      line: 2,
      codes: ['M51.16'],
    });
  });

  it('is found by the practice’s number before its procedure', () => {
    claims[0] = {
      ...claim('c1', ['M54.50', 'M51.16']),
      lines: [
        {
          number: 1,
          controlNumber: 'L1',
          procedure: { code: '97110', modifiers: [] },
          pointers: [1],
        },
        {
          number: 2,
          controlNumber: 'L2',
          procedure: { code: '97110', modifiers: [] },
          pointers: [2],
        },
      ],
    };
    expect(
      about({ ...answer, controlNumber: 'L2', procedure: { code: '97110', modifiers: [] } }),
    ).toEqual({ line: 2, codes: ['M51.16'] });
  });
});

test('what the note supports instead is told', () => {
  const given = claim('c1', ['M54.50'], {
    note: 'Assessment: L4-5 disc herniation with radiculopathy.',
  });
  const { denials } = linkDenials({
    claims: [given],
    payments: [payment('c1', [off('50')])],
    statuses: [],
    codebook,
    decisionOf: ({ id, note = '', dateOfService }) => engine.code({ id, note, dateOfService }),
  });
  expect(denials[0]?.supported).toEqual(['M51.16']);
});

test('answers without a claim, claims without an answer, and rates', () => {
  const linked = linkDenials({
    claims: [claim('c1', ['M54.50']), claim('c2', ['M54.50']), claim('c3', ['M54.51'])],
    payments: [payment('c1', [off('50')]), payment('c2', []), payment('lost', [off('45')])],
    statuses: [],
    codebook,
  });
  expect(
    linked.answersWithoutClaim.map(({ patientControlNumber }) => patientControlNumber),
  ).toEqual(['lost']);
  expect(linked.claimsWithoutAnswer.map(({ id }) => id)).toEqual(['c3']);
  expect(
    linked.counts.map(({ by, name, denied, answered }) => `${by} ${name} ${denied}/${answered}`),
  ).toEqual([
    'cause medical-necessity 1/3',
    'code M54.50 1/2',
    'payer Example Mutual 1/2',
    'payer not stated 0/1',
  ]);
});
