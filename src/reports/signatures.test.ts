import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSignatures, signatureLine, signatureOf } from './signatures.ts';

const HEAD = 'rule\tfingerprint\treviewer\tcredential\tdate\n';
const signature = {
  rule: 'a-rule',
  fingerprint: 'f1',
  reviewer: 'A. Reader',
  credential: 'CPC',
  date: '2026-11-02',
};

it('reads the lines that it writes', () => {
  expect(readSignatures(HEAD + signatureLine(signature))).toEqual([signature]);
  expect(readSignatures('')).toEqual([]);
});

it('the table of this repository can be read', () => {
  const table = readFileSync(new URL('../../data/signed.tsv', import.meta.url), 'utf8');
  expect(() => readSignatures(table)).not.toThrow();
});

it.each([
  ['a missing cell', `${HEAD}a-rule\tf1\tA. Reader\tCPC\n`],
  ['an empty cell', `${HEAD}a-rule\tf1\t\tCPC\t2026-11-02\n`],
  ['a cell too many', `${HEAD}a-rule\tf1\tA. Reader\tCPC\t2026-11-02\tyes\n`],
  ['other columns', `rule\treviewer\n`],
])('%s is an error, not a signature', (_, table) => {
  expect(() => readSignatures(table)).toThrow(/signed\.tsv line [12]/);
});

it('an older signature of the same state counts, also after the rule was changed back', () => {
  const later = { ...signature, fingerprint: 'f2', date: '2026-12-01' };
  expect(signatureOf('a-rule', 'f1', [signature, later])).toEqual({ state: 'signed', signature });
  expect(signatureOf('a-rule', 'f3', [signature, later])).toEqual({
    state: 'changed since signed',
    signature: later,
  });
  expect(signatureOf('b-rule', 'f1', [signature])).toEqual({ state: 'unsigned' });
});
