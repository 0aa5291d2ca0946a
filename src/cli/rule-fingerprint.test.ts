import { expect, it } from 'vitest';
import { fingerprintOf } from './rule-fingerprint.ts';

const RULE = `defineRule({ id: 'a', note: "It's low back pain", codes: ['M54.50'] });`;

it('layout, remarks, trailing commas and the kind of quotation marks ask for no new signature', () => {
  const formatted = `// I.A.19
defineRule({
  id: "a", /* the claim */
  note: 'It\\'s low back pain',
  codes: ['M54.50',],
});
`;
  expect(fingerprintOf(formatted)).toBe(fingerprintOf(RULE));
});

it.each([
  ['a code', RULE.replace('M54.50', 'M54.59')],
  ['a space between words of a note', RULE.replace('low back', 'lowback')],
  ['a slash inside words', RULE.replace('low back', 'low // back')],
  ['a condition', RULE.replace('defineRule', '!defineRule')],
])('a change of %s asks for a new signature', (_, changed) => {
  expect(fingerprintOf(changed)).not.toBe(fingerprintOf(RULE));
});

it('an apostrophe in a regular expression does not swallow the rest of the file', () => {
  expect(fingerprintOf("/it's/;\nif (a) b")).not.toBe(fingerprintOf("/it's/;\nif (ab)"));
  expect(fingerprintOf("/it's/;\nif (a)   b")).toBe(fingerprintOf("/it's/;\nif (a) b"));
});
