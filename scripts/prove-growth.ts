/**
 * Time to read and decide grows with the length of a note and no faster, whatever it holds. Each text is compared with one
 * four times as long, in processor time. A machine that others use disturbs that, so this is measured by hand
 * (`npm run prove -- growth`); `npm test` sees that each text is read.
 */
import { makeEngine } from '../src/engine.ts';

/** Four times the text takes four times as long; growth by the square would make it sixteen. */
const MOST = 8;
/** The clock of processor time may tick no finer than every few milliseconds: so much is measured at a time. */
const ENOUGH = 40;
/** Times that a growth is measured anew: compiling, collecting and a cache that others empty only lengthen a time. */
const TRIES = 3;

type TextOf = (length: number) => string;

function repeated(piece: string): TextOf {
  return (length) => piece.repeat(Math.ceil(length / piece.length));
}

const PIECES: readonly (readonly [name: string, piece: string])[] = [
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
  [
    'sentences that lead to queries',
    'Assessment: Low back pain.\nMRI: Modic type 2 changes at L5-S1.\nDisc bulge.\n',
  ],
];

const WORDS =
  'low back pain lumbar spine disc Modic changes at L4-5 L5-S1 due to secondary no denies possible history of MRI shows Assessment: Plan: HPI: EXAM: IMPRESSION: chronic acute left right leg sciatica radiculopathy stenosis fracture strain , . ; : ( ) [x] [ ] 1. 2. - \n \n\n patient the and with for is'.split(
    ' ',
  );

/** Text of words in an order that the seed decides; the same seed gives the same text. */
function scrambled(seed: number): TextOf {
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

/** Texts by name, each of any length: one piece over and over, and clinical words in any order. */
export const TEXTS: ReadonlyMap<string, TextOf> = new Map([
  ...PIECES.map(([name, piece]) => [name, repeated(piece)] as const),
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`clinical words, order ${seed}`, scrambled(seed)] as const),
]);

/** Processor milliseconds that one decision takes. */
function timeOf(decide: () => void): number {
  const before = process.threadCpuUsage();
  for (let count = 1; ; count++) {
    decide();
    const { user, system } = process.threadCpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= ENOUGH) return spent / count;
  }
}

export type Growth = {
  /** name of the text that grows fastest */
  readonly of: string;
  /** how many times as long it takes when it is four times as long */
  readonly times: number;
  readonly holds: boolean;
};

/**
 * Decides each text and one four times as long.
 *
 * @param length characters of the shorter
 */
export function proveGrowth(length: number): Growth {
  const engine = makeEngine();
  let [of, times] = ['', 0];
  for (const [name, textOf] of TEXTS) {
    const timeAt = (note: string): number =>
      timeOf(() => void engine.code({ id: 'e1', note, dateOfService: '2026-11-02' }));
    const [short, long] = [textOf(length), textOf(length * 4)];
    timeAt(short); // warms up
    let least = Infinity;
    for (let tried = 0; tried < TRIES; tried++)
      least = Math.min(least, timeAt(long) / timeAt(short));
    if (least > times) [of, times] = [name, least];
  }
  return { of, times, holds: times < MOST };
}
