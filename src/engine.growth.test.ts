/**
 * Time grows with the length of a note and no faster, whatever it holds. Nothing is held against a clock: each text is
 * compared with one four times as long, in processor time, which is the same on a slow or a busy machine.
 */
import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine.ts';

const engine = makeEngine();
const SHORT = 48 * 1024;
/** Four times the text takes four times as long; growth by the square would make it sixteen. */
const MOST = 8;
/** The clock of processor time may tick no finer than every few milliseconds: so much is measured at a time. */
const ENOUGH = 40;

/** Processor milliseconds that one decision takes. */
function timeOf(note: string): number {
  const before = process.threadCpuUsage();
  for (let count = 1; ; count++) {
    engine.code({ id: 'e1', note, dateOfService: '2026-11-02' });
    const { user, system } = process.threadCpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= ENOUGH) return spent / count;
  }
}

/** Times that a growth is measured anew: compiling, collecting and a cache that others empty only lengthen a time. */
const TRIES = 5;

/** How many times as long a text takes that is four times as long, at the least disturbed of a few tries. */
function growthOf(textOf: (length: number) => string): number {
  const long = textOf(SHORT * 4);
  const short = textOf(SHORT);
  timeOf(short); // warms up
  let least = Infinity;
  for (let tried = 0; tried < TRIES && least >= MOST; tried++)
    least = Math.min(least, timeOf(long) / timeOf(short));
  return least;
}

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

describe('time grows with length only, over and over', () => {
  it.each([
    ['one letter', 'a'],
    ['one digit', '7'],
    ['numbers', '4 2.5 2/2 '],
    ['one phrase without a full stop', 'low back pain '],
    ['a phrase and words that may stand in it', 'low the of the back the the pain '],
    ['sentences', 'Assessment: low back pain. '],
    ['causes and effects', 'low back pain due to Modic changes and '],
    ['links alone', 'due to secondary to '],
    ['denials', 'no denies without '],
    ['doubts', 'possible probable may '],
    ['denials after a colon', 'Sciatica: no '],
    ['semicolons', 'pain; '],
    ['conditions without end', 'stenosis, spondylosis and listhesis, '],
    ['fractures', 'L1 compression fracture, '],
    ['headings on their lines', 'Assessment:\n'],
    ['headings in the line', 'IMPRESSION: disc bulge. '],
    ['headings that no list names', 'LEFT SIDE THINGS: '],
    ['problems in capitals', 'LOW BACK PAIN: '],
    ['an imaging part and an impression', 'MRI: disc bulge.\nIMPRESSION: bulge.\n'],
    ['list items', '1. Low back pain\n'],
    ['items without words', '- \n'],
    ['ticked boxes', '[x] low back pain '],
    ['open boxes', '[ ] '],
    ['opening brackets', '(('],
    ['closing brackets', '))'],
    ['square brackets', '[['],
    ['blanks', ' \t'],
    ['line breaks', '\n'],
    ['line breaks of another system', '\r\n'],
    ['form feeds', '\f'],
    ['colons', 'a:'],
    ['full stops', '.'],
    ['initials with dots', 'b.i.d.'],
    ['apostrophes', "'s"],
    ['hyphens', 'a-'],
    ['a rule of dashes', '-'],
    ['a rule of underscores', '_'],
    ['marks of headings', '### '],
    ['stars around words', '**pain** '],
    ['arrows', '-> '],
    ['quotation marks', '"pain" '],
    ['spine levels', 'L4-5, '],
    ['chains of levels', 'L1-L2-L3-L4-L5-S1-'],
    ['half characters', '\uD83D'],
    ['symbols', '∅'],
    ['letters with accents', 'é'],
  ])('%s', (_, piece) => {
    expect(growthOf(repeated(piece))).toBeLessThan(MOST);
  });
});

const WORDS =
  'low back pain lumbar spine disc Modic changes at L4-5 L5-S1 due to secondary no denies possible history of MRI shows Assessment: Plan: HPI: EXAM: IMPRESSION: chronic acute left right leg sciatica radiculopathy stenosis fracture strain , . ; : ( ) [x] [ ] 1. 2. - \n \n\n patient the and with for is'.split(
    ' ',
  );

/** Text of words in an order that the seed decides; the same seed gives the same text. */
function scrambled(seed: number): (length: number) => string {
  return (length) => {
    let state = seed;
    let text = '';
    while (text.length < length) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      text += `${WORDS[(state >>> 8) % WORDS.length] ?? ''} `;
    }
    return text;
  };
}

describe('time grows with length only, of clinical words in any order', () => {
  it.each([1, 2, 3, 4, 5, 6])('order %i', (seed) => {
    expect(growthOf(scrambled(seed))).toBeLessThan(MOST);
  });
});

it('time grows with length only, also where each sentence leads to a query', () => {
  const text = repeated(
    'Assessment: Low back pain.\nMRI: Modic type 2 changes at L5-S1.\nDisc bulge.\n',
  );
  expect(growthOf(text)).toBeLessThan(MOST);
});
