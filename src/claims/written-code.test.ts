import { describe, expect, test } from 'vitest';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { readWrittenCode } from './written-code.ts';

const codebook = embeddedCodebook();
const exists = (code: string): boolean => codebook.title(code) !== undefined;

describe('a code as a claim has it', () => {
  test.each([
    ['M54.50', 'plain', 'M54.50', undefined],
    ['M5450', 'plain', 'M54.50', undefined],
    ['M5450', 'x12', 'M54.50', undefined],
    ['M54.50', 'x12', 'M54.50', 'dot'],
    ['M545', 'x12', 'M54.5', undefined],
    ['m54.50', 'plain', 'M54.50', 'lower-case'],
    [' M54.50', 'plain', 'M54.50', 'space'],
    ['M54 .50', 'plain', 'M54.50', 'space'],
    ['M54.5O', 'plain', 'M54.50', 'letter-for-digit'],
    ['M54.O5', 'plain', 'M54.05', 'letter-for-digit'],
    ['M47.8l6', 'plain', 'M47.816', 'letter-for-digit'],
    ['S39.O12A', 'plain', 'S39.012A', 'letter-for-digit'],
    ['S39O12A', 'x12', 'S39.012A', 'letter-for-digit'],
    ['O99.891', 'plain', 'O99.891', undefined],
    ['Z3A.20', 'plain', 'Z3A.20', undefined],
    ['724.2', 'plain', undefined, 'icd-9'],
    ['7242', 'x12', undefined, 'icd-9'],
    ['724', 'plain', undefined, 'icd-9'],
    ['', 'plain', undefined, 'empty'],
    ['   ', 'plain', undefined, 'empty'],
    ['XXX.XX', 'plain', undefined, 'placeholder'],
    ['00000', 'x12', undefined, 'placeholder'],
    ['TBD', 'plain', undefined, 'placeholder'],
    ['n/a', 'plain', undefined, 'placeholder'],
    ['M54.5-', 'plain', undefined, 'shape'],
    ['M545.0', 'plain', undefined, 'shape'],
    ['M54..5', 'plain', undefined, 'shape'],
    ['LBP', 'plain', undefined, 'shape'],
    ['M54.5012345', 'plain', undefined, 'shape'],
  ] as const)('%j in %s is read as %s, fault %s', (written, notation, code, fault) => {
    const read = readWrittenCode(written, notation, exists);
    expect([read.code, read.fault?.fault]).toEqual([code, fault]);
  });

  test('what exists with a letter is left as it is', () => {
    expect(readWrittenCode('M54.05', 'plain', exists).fault).toBeUndefined();
    expect(readWrittenCode('Q99.9O', 'plain', exists)).toMatchObject({ code: 'Q99.9O' });
  });
});
