import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { adviceIn, issueTables, printErrors } from './errors-doc.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
const tables = await issueTables(root);
const codes = tables.flatMap(({ issues }) => Object.keys(issues));

it('finds the issue tables of the rooms', () => {
  expect(codes).toContain('encounter/date-malformed');
  expect(codes).toContain('query/not-json');
});

it('docs/errors.md lists every issue code of the source, and no other', () => {
  expect([...adviceIn(page).keys()].toSorted()).toEqual(codes.toSorted());
});

it('docs/errors.md says of each code what the source says, and what to do', () => {
  const advice = adviceIn(page);
  expect(page).toBe(printErrors(tables, advice));
  expect(codes.filter((code) => !advice.get(code))).toEqual([]);
});

it('an issue code is in one table only, and names its kind and its fault', () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(code))).toEqual([]);
});
