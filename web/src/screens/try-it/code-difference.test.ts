import { expect, it } from 'vitest';
import { codeDifference } from './code-difference.ts';

const withCodes = (...codes: string[]) => ({ codes: codes.map((code) => ({ code })) });

it('tells which codes another date brings and takes', () => {
  expect(codeDifference(withCodes('M54.5', 'M54.16'), withCodes('M54.16', 'M54.50'))).toEqual({
    came: ['M54.50'],
    went: ['M54.5'],
  });
  expect(codeDifference(withCodes('M54.50'), withCodes('M54.50'))).toEqual({ came: [], went: [] });
});
