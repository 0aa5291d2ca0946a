import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rtfText } from './rtf-text.ts';

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Times;}}`;

describe('text of rich text', () => {
  it.each([
    ['paragraphs', String.raw`Assessment:\par Low back pain.\par`, 'Assessment:\nLow back pain.'],
    ['source lines, which are none', 'Low back\r\n pain', 'Low back pain'],
    ['formatting', String.raw`\pard\b\fs24 Plan\b0: PT`, 'Plan: PT'],
    ['bytes of the code page', String.raw`caf\'e9 \'93ache\'94`, 'café “ache”'],
    ['bytes as they are', 'caf\u00e9', 'café'],
    ['bytes of a font’s character set', String.raw`{\f1 \'e1\'ee\'eb\'fc} x`, 'боль x'],
    [
      'Unicode with its fallback',
      String.raw`\u8217?s \u-3913 ?x \uc2\u945\'61\'61y \uc0\u945 z`,
      '’s \uF0B7x αy αz',
    ],
    ['pairs of surrogates', String.raw`\u-10179?\u-8704?`, '😀'],
    ['signs', String.raw`\{a\}\\b\~c\_d\-e\emdash f\lquote g\rquote`, '{a}\\b c-de—f‘g’'],
    [
      'tables',
      String.raw`\trowd\intbl L4\cell 2+\cell\row L5\cell 1+\cell\row`,
      'L4 | 2+\nL5 | 1+',
    ],
    [
      'numbers of a list',
      String.raw`{\pntext 1.\tab}Sciatica\par{\*\pn x}{\pntext 2.\tab}PT`,
      '1.\tSciatica\n2.\tPT',
    ],
    ['what a field shows', String.raw`{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}`, 'link'],
    ['no pictures', String.raw`a{\pict\wmetafile8 0102}{\*\shppict{\pict 0f}}b`, 'ab'],
    ['no binary content', `a{\\bin4 {}}\\}b`, 'ab'],
    ['no headers or remarks', String.raw`{\header Name}{\info{\title T}}a{\annotation no}`, 'a'],
    ['no optional groups that it does not know', String.raw`a{\*\unknown b}c`, 'ac'],
  ])('reads %s', (_, body, text) => {
    expect(rtfText(`${HEAD}${body}}`)).toEqual({ text, hasStruckOut: false });
  });

  it.each([String.raw`{\strike no}`, String.raw`\v no\v0`, String.raw`\deleted no\plain`])(
    'leaves out %s and says so',
    (words) => {
      const { text, hasStruckOut } = rtfText(`${HEAD}pain ${words} here}`);
      expect(text.replace(/ +/, ' ')).toBe('pain here');
      expect(hasStruckOut).toBe(true);
    },
  );

  it('survives anything', () => {
    const pieces = [
      '{',
      '}',
      '\\',
      "\\'",
      '\\u',
      '-1',
      '9',
      ' ',
      '\\*',
      '\\bin',
      '\\fonttbl',
      'x',
      '\\f1',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        expect(typeof rtfText(parts.join('')).text).toBe('string');
      }),
    );
  });

  it('takes groups as deep as they come', () => {
    expect(rtfText(`${'{'.repeat(300_000)}x`).text).toBe('x');
  });
});
