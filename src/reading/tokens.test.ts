import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHRASES } from './embedded-phrases.ts';
import { buildPhraseBook } from './phrase-book.ts';
import {
  ALL_CAPS,
  BLANK_LINE_BEFORE,
  DOTTED,
  FORM_FEED_BEFORE,
  HYPHEN_BEFORE,
  IS_NUMBER,
  NEWLINE_BEFORE,
  SPACE_BEFORE,
  tokenise,
  vertebraName,
} from './tokens.ts';
import { LEVEL } from './word-ids.ts';

const { lexicon } = buildPhraseBook(PHRASES);

type Word = { readonly says: string; readonly flags: number; readonly id: number };
function wordsOf(text: string): Word[] {
  const { count, start, end, flags, word } = tokenise(text, lexicon);
  return Array.from({ length: count }, (_, at) => ({
    says: text.slice(start[at], end[at]),
    flags: flags[at] as number,
    id: word[at] as number,
  }));
}
const says = (text: string): string[] => wordsOf(text).map((word) => word.says);
const having = (text: string, flag: number): string[] =>
  wordsOf(text)
    .filter(({ flags }) => (flags & flag) !== 0)
    .map((word) => word.says);

describe('offsets quote the text as it was given', () => {
  test.each([
    ['CR LF', 'low\r\nback', ['low', 'back']],
    ['CR alone', 'low\rback', ['low', 'back']],
    ['tabs', 'low\t\tback', ['low', 'back']],
    ['form feed', 'low\fback', ['low', 'back']],
    ['no-break space', 'low\u00a0back', ['low', 'back']],
    ['byte-order mark', '\uFEFFlow back', ['low', 'back']],
    ['zero-width space', 'low\u200bback', ['low', 'back']],
    ['line separator', 'low\u2028back', ['low', 'back']],
    ['emoji before', '🦴🦴 back', ['\ud83e', '\uddb4', '\ud83e', '\uddb4', 'back']],
    ['accents', 'Ménière café', ['Ménière', 'café']],
    ['possessive', "patient's back", ["patient's", 'back']],
    ['curly possessive', 'patient’s back', ['patient’s', 'back']],
    ['contraction', "doesn't", ["doesn't"]],
    ['hyphen', 'low-back pain', ['low', 'back', 'pain']],
    ['number and unit', '6-week', ['6', 'week']],
    ['decimal', '2.5 mg', ['2.5', 'mg']],
    ['number at a capital', '1.No', ['1', '.', 'No']],
    ['slash', 'w/o', ['w', '/', 'o']],
    ['tags of HTML', '<p class="x">low<br/>back</p>', ['low', 'back']],
    ['a space as an entity', 'low&nbsp;back', ['low', 'back']],
    ['what is no tag', 'pain <5 & R<L', ['pain', '<', '5', '&', 'R', '<', 'L']],
    ['checkbox', '[x] pain', ['[', 'x', ']', 'pain']],
    ['nothing', '', []],
    ['white space only', ' \r\n\t\f\uFEFF', []],
  ])('%s', (_name, text, expected) => {
    expect(says(text)).toEqual(expected);
  });
});

test.each([
  ['a\nb', ['a', 'b'], ['a']],
  ['a\r\nb', ['a', 'b'], ['a']],
  ['a\rb', ['a', 'b'], ['a']],
  ['a\r\n\r\nb', ['a', 'b'], ['a', 'b']],
  ['a\n\nb', ['a', 'b'], ['a', 'b']],
  ['a\r\rb', ['a', 'b'], ['a', 'b']],
  ['a\n \t\nb', ['a', 'b'], ['a', 'b']],
  ['a\fb', ['a', 'b'], ['a', 'b']],
  ['a b', ['a'], ['a']],
])('lines and blank lines of %j', (text, lines, blank) => {
  expect([having(text, NEWLINE_BEFORE), having(text, BLANK_LINE_BEFORE)]).toEqual([lines, blank]);
});

test('flags tell a form feed, capitals, numbers, dropped hyphens, spaces and initials', () => {
  expect(having('a\fb', FORM_FEED_BEFORE)).toEqual(['b']);
  expect(having('LOW back A', ALL_CAPS)).toEqual(['LOW']);
  expect(having('3 or 4.5 mg', IS_NUMBER)).toEqual(['3', '4.5']);
  expect(having('low-back pain', HYPHEN_BEFORE)).toEqual(['back']);
  expect(having('pain(left)', SPACE_BEFORE)).toEqual(['pain']);
  expect(having('b.i.d. dose', DOTTED)).toEqual(['b.i.d.']);
});

test.each([
  ['L4', ['L4']],
  ['l4', ['L4']],
  ['L4-L5', ['L4-L5']],
  ['L4-5', ['L4-L5']],
  ['L4/5', ['L4-L5']],
  ['L4–L5', ['L4-L5']],
  ['L5-S1', ['L5-S1']],
  ['L5S1', ['L5-S1']],
  ['L45', ['L4-L5']],
  ['L3-L4-L5', ['L3-L4', 'L4-L5']],
  ['T12-L1', ['T12-L1']],
  ['L5 on S1', ['L5-S1']],
  ['L5  ON\u00a0S1', ['L5-S1']],
  ['L9', []],
  ['B12', []],
])('levels of %s', (text, expected) => {
  const { count, word, levelUpper, levelLower } = tokenise(text, lexicon);
  const levels: string[] = [];
  for (let at = 0; at < count; at++) {
    if (word[at] !== LEVEL) continue;
    const lower = levelLower[at] as number;
    levels.push(
      vertebraName(levelUpper[at] as number) + (lower === 0 ? '' : `-${vertebraName(lower)}`),
    );
  }
  expect(levels).toEqual(expected);
});

test('whatever the text, words stand in order inside it and are never empty', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { count, start, end } = tokenise(text, lexicon);
      let before = 0;
      for (let at = 0; at < count; at++) {
        const from = start[at] as number;
        expect(from).toBeGreaterThanOrEqual(before);
        expect(end[at]).toBeGreaterThan(from);
        before = from;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});
