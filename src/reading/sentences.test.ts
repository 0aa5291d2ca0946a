import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHRASES } from './embedded-phrases.ts';
import { buildPhraseBook } from './phrase-book.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

const book = buildPhraseBook(PHRASES);

/** Sentences without their list markers, as the text has them. */
function sentencesOf(text: string): { says: string; item: number; box: number }[] {
  const tokens = tokenise(text, book.lexicon);
  const { count, body, first, item, box } = splitSentences(text, tokens, book);
  return Array.from({ length: count }, (_, index) => {
    const from = body[index] as number;
    const to = first[index + 1] as number;
    return {
      says: to > from ? text.slice(tokens.start[from], tokens.end[to - 1]) : '',
      item: item[index] as number,
      box: box[index] as number,
    };
  });
}
const says = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.says);

describe('a sentence ends', () => {
  test.each([
    ['at a full stop', 'No fever. Back pain.', ['No fever.', 'Back pain.']],
    [
      'at a stop before a capital without a space',
      'No fever.Back pain.',
      ['No fever.', 'Back pain.'],
    ],
    ['at a question mark', 'Pain? None.', ['Pain?', 'None.']],
    ['at a line end', 'No fever\nBack pain', ['No fever', 'Back pain']],
    ['at CR LF', 'No fever\r\nBack pain', ['No fever', 'Back pain']],
    ['at CR', 'No fever\rBack pain', ['No fever', 'Back pain']],
    ['at mixed line ends', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['at a form feed', 'No fever\fBack pain', ['No fever', 'Back pain']],
    [
      'after initials in capitals',
      'Motrin b.i.d. She has pain.',
      ['Motrin b.i.d.', 'She has pain.'],
    ],
    ['before a checkbox', '[x] Pain [ ] Fever', ['Pain', 'Fever']],
  ])('%s', (_name, text, expected) => {
    expect(says(text)).toEqual(expected);
  });
});

describe('a sentence does not end', () => {
  test.each([
    ['at an abbreviation', 'Seen by Dr. Smith today.'],
    ['in a decimal', 'Takes 2.5 mg daily.'],
    ['at initials', 'Motrin b.i.d. for pain.'],
    ['at an initial of a name', 'Seen by J. Smith today.'],
    ['at a leading question mark', '? disc herniation'],
    ['at a question mark that leads in', 'Back pain, ? disc herniation'],
    ['at a comma before a line end', 'No fever,\nchills'],
    [
      'at the line end of an editor before a small letter',
      'Patient has had pain for three weeks\nand no fever.',
    ],
  ])('%s', (_name, text) => {
    expect(says(text)).toEqual([text]);
  });

  test('where an editor broke long lines', () => {
    const line = 'She has had pain in her low back for many weeks and it is';
    const text = `${line}\n${line}\n${line}\n${line}\nEnd.`;
    expect(says(text)[0]).not.toBe(line);
  });
});

test.each(['## Pain', '**Pain', '__Pain', '--- Pain', '=== Pain', '>> Pain', '--- ## **Pain'])(
  'marks that set words off are left out: %j',
  (text) => {
    expect(sentencesOf(text)).toEqual([{ says: 'Pain', item: 0, box: 0 }]);
  },
);

describe('list items', () => {
  test.each([
    ['1. Pain\n2. Fever', ['Pain', 'Fever']],
    ['1) Pain\n2) Fever', ['Pain', 'Fever']],
    ['1.Pain\n2.Fever', ['Pain', 'Fever']],
    ['(1) Pain\n(2) Fever', ['Pain', 'Fever']],
    ['#1 Pain\n#2 Fever', ['Pain', 'Fever']],
    ['- Pain\n- Fever', ['Pain', 'Fever']],
    ['• Pain\r\n• Fever', ['Pain', 'Fever']],
    ['* Pain\n* Fever', ['Pain', 'Fever']],
    ['a. Pain\nb. Fever', ['Pain', 'Fever']],
    ['[x] Pain\n[ ] Fever', ['Pain', 'Fever']],
    ['# Pain\n# Fever', ['Pain', 'Fever']],
    ['#Pain\n#Fever', ['Pain', 'Fever']],
    ['- **Pain\n- **Fever', ['Pain', 'Fever']],
    ['1. **Pain\n2. **Fever', ['Pain', 'Fever']],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text).map(({ says: words }) => words)).toEqual(expected);
    expect(sentencesOf(text).map(({ item }) => item)).toEqual([1, 2]);
  });

  test('a blank line ends the list', () => {
    expect(sentencesOf('1. Pain\n\nSeen today.').map(({ item }) => item)).toEqual([1, 0]);
  });

  test('boxes are ticked or not', () => {
    expect(sentencesOf('[x] Pain\n[ ] Fever\n[] Rash\nSeen.').map(({ box }) => box)).toEqual([
      1, 2, 2, 0,
    ]);
  });

  test('a numbered transcription in one line is split at its numbers', () => {
    expect(says('ASSESSMENT: 1. Low back pain. 2. Sciatica.').slice(-1)).toEqual(['Sciatica.']);
  });
});

test('text without stops is cut, so that a sentence stays bounded', () => {
  const lengths = says('pain '.repeat(2000)).map((sentence) => sentence.length);
  expect(Math.max(...lengths)).toBeLessThan(2000);
});

test('sentences cover every word once, in order', () => {
  const pieces = constantFrom(
    ...'Pain . ? ! : ; , - 1. 2) # [ ] x \n \r\n \f \t Dr. b.i.d. L4-5 3.5 🦴 \uFEFF No'.split(' '),
  );
  assert(
    property(array(pieces, { maxLength: 60 }), (some) => {
      const text = some.join(' ');
      const tokens = tokenise(text, book.lexicon);
      const { count, first, body } = splitSentences(text, tokens, book);
      expect(first[count]).toBe(tokens.count);
      for (let index = 0; index < count; index++) {
        expect(first[index + 1]).toBeGreaterThan(first[index] as number);
        expect(body[index]).toBeGreaterThanOrEqual(first[index] as number);
        expect(body[index]).toBeLessThanOrEqual(first[index + 1] as number);
      }
    }),
    { numRuns: 500 },
  );
});
