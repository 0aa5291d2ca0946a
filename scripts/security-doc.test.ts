import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8');
const named = [...page.matchAll(/`(src\/[^`]+\.test\.ts)`: ([^|\n]+?) \|/g)].map(
  ([, file = '', title = '']) => [file, title] as const,
);

it.each(named)('docs/security.md names a test that exists: %s, %s', (file, title) => {
  expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(`'${title}'`);
});

it('every technical safeguard of 45 CFR 164.312 stands there with a test', () => {
  const safeguards = [
    '(a)(1)',
    '(a)(2)(i)',
    '(a)(2)(ii)',
    '(a)(2)(iii)',
    '(a)(2)(iv)',
    '(b)',
    '(c)(1)',
  ];
  const more = ['(c)(2)', '(d)', '(e)(1)', '(e)(2)(i)', '(e)(2)(ii)'];
  const rows = page.split('\n').filter((line) => line.startsWith('| ('));
  const shown = rows.filter((line) => line.includes('.test.ts`: '));
  expect(shown.map((line) => /^\| (\S+) /.exec(line)?.[1])).toEqual([...safeguards, ...more]);
});
