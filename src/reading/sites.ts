import type { Acuity, Level, Region, Side } from './evidence.ts';
import {
  ACUITIES,
  ACUITY_SHIFT,
  NEEDS_NOUN,
  type PhraseBook,
  REGION_BITS,
  REGIONS,
  SIDE_SHIFT,
  SIDES,
} from './phrase-book.ts';
import { AMPERSAND, CLOSE, COLON, COMMA, DASH, GREATER, OPEN, SLASH, STOP } from './sentences.ts';
import { SPACE_BEFORE, type Tokens, vertebraName } from './tokens.ts';
import { LEVEL } from './word-ids.ts';

/** Region, level, side and acuity words that belong to one mention. */
export type Site = {
  regions: Region[];
  levels: Level[];
  side: Side | undefined;
  acuity: Acuity[];
  elsewhere: boolean;
};

/** Words that may stand between a condition and the site that follows it ("of the", "at", "involving the"). */
const BRIDGES =
  'at of in on to the involving affecting from through level levels region spine area side and or his her their joint disc disk joints vertebra vertebrae body segment segments interspace space noted seen present both with greater worse more than'.split(
    ' ',
  );

export function bridgeIds(book: PhraseBook): Uint8Array {
  const ids = new Uint8Array(1 << 14);
  for (const word of BRIDGES) {
    const id = book.lexicon.find(word);
    if (id > 0) ids[id] = 1;
  }
  for (const mark of [COMMA, SLASH, DASH, OPEN, CLOSE, AMPERSAND, GREATER]) ids[mark] = 1;
  return ids;
}

/**
 * Reads the site of the mention at tokens `[start, end)` of the sentence `[from, to)`: first its own words, then the
 * words that run up to it, then those that follow across "at", "of the" and the like. `previousEnd` and `nextStart`
 * are the neighbouring mentions, which are not crossed.
 */
export function siteOf(
  tokens: Tokens,
  book: PhraseBook,
  bridges: Uint8Array,
  from: number,
  to: number,
  start: number,
  end: number,
  previousEnd: number,
  nextStart: number,
): Site {
  const site: Site = { regions: [], levels: [], side: undefined, acuity: [], elsewhere: false };
  for (let at = start; at < end; at++) take(tokens, book, at, site);
  const floor = Math.max(from, previousEnd, start - 9);
  let gap = 0;
  for (let at = start - 1; at >= floor; at--) {
    if (take(tokens, book, at, site)) {
      gap = 0;
      continue;
    }
    const word = tokens.word[at] as number;
    if (book.transparent[word] === 1 || bridges[word] === 1 || endsShortSide(tokens, book, at)) {
      if (++gap > 3) break;
      continue;
    }
    break;
  }
  const ceiling = Math.min(to, nextStart, end + 14);
  const lead = nextStart < to ? leadOf(tokens, book, end, nextStart) : ceiling;
  const isPlaced = site.levels.length > 0 || site.regions.length > 0;
  let listed = false; // past "and" or a comma a site may belong to something else
  gap = 0;
  for (let at = end; at < ceiling; at++) {
    if (at >= lead && (isPlaced || !takesPlace(tokens, book, at))) break;
    if (take(tokens, book, at, site)) {
      gap = 0;
      continue;
    }
    const word = tokens.word[at] as number;
    if (bridges[word] === 1 || book.transparent[word] === 1) {
      if (joinsLists(word, book)) listed = true;
      if (++gap > 4) break;
      continue;
    }
    // "Sciatica: left", "Stenosis: L4-5"
    if (word === COLON && at === end && at + 1 < ceiling && namesSideOrLevel(tokens, book, at + 1))
      continue;
    if (!listed && book.elsewhere[word] === 1) site.elsewhere = true;
    break;
  }
  if (start > from && book.elsewhere[tokens.word[start - 1] as number] === 1) site.elsewhere = true;
  return site;
}

/**
 * First of the words that run up to the next mention: in "L1 fracture, chronic low back pain" they speak of the pain,
 * in "stenosis with L5-S1 spondylolisthesis" of the slip.
 */
function leadOf(tokens: Tokens, book: PhraseBook, end: number, nextStart: number): number {
  let at = nextStart;
  while (at > end) {
    const word = tokens.word[at - 1] as number;
    if (word !== LEVEL && book.transparent[word] !== 1 && (book.wordClass[word] as number) === 0)
      break;
    at--;
  }
  return at;
}

/** A level or a region, which a mention without any may share with the one that follows. */
function takesPlace(tokens: Tokens, book: PhraseBook, at: number): boolean {
  const word = tokens.word[at] as number;
  return word === LEVEL || ((book.wordClass[word] as number) & REGION_BITS) !== 0;
}

/** Whether the token may say anything of a site; what it says, `take` reads. */
export function tellsSite(tokens: Tokens, book: PhraseBook, at: number): boolean {
  const word = tokens.word[at] as number;
  return word === LEVEL || (book.wordClass[word] as number) !== 0;
}

/** Adds what the token at `at` says of a site; false when it says nothing. */
export function take(tokens: Tokens, book: PhraseBook, at: number, site: Site): boolean {
  const word = tokens.word[at] as number;
  if (word === LEVEL) {
    addLevel(tokens, at, site);
    return true;
  }
  const bits = book.wordClass[word] as number;
  if (bits === 0) return false;
  const isLetter = (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
  const region = bits & NEEDS_NOUN && !precedesNoun(tokens, book, at) ? 0 : bits & REGION_BITS;
  if (region !== 0) addRegion(site, REGIONS[region - 1] as Region);
  const side = isLetter ? sideOfLetter(tokens, book, at) : (bits >> SIDE_SHIFT) & 3;
  if (side !== 0) site.side = mergeSide(site.side, SIDES[side - 1] as Side);
  const acuity = (bits >> ACUITY_SHIFT) & 7;
  if (acuity !== 0) {
    const name = ACUITIES[acuity - 1] as Acuity;
    if (!site.acuity.includes(name)) site.acuity.push(name);
  }
  return region !== 0 || side !== 0 || acuity !== 0;
}

/** The full stop of "Rt. sciatica" or "L. leg". */
function endsShortSide(tokens: Tokens, book: PhraseBook, at: number): boolean {
  return (tokens.word[at] as number) === STOP && at > 0 && namesSideOrLevel(tokens, book, at - 1);
}

function namesSideOrLevel(tokens: Tokens, book: PhraseBook, at: number): boolean {
  const word = tokens.word[at] as number;
  return word === LEVEL || ((book.wordClass[word] as number) >> SIDE_SHIFT) % 4 !== 0;
}

const BILATERAL = SIDES.indexOf('bilateral') + 1;

/**
 * 1 + index into SIDES of the side that a single letter names, 0 for none: it may be part of something else, as in
 * "L spine", "L/S" and "R/O". "B/L" is both sides.
 */
function sideOfLetter(tokens: Tokens, book: PhraseBook, at: number): number {
  const word = tokens.word[at] as number;
  const side = ((book.wordClass[word] as number) >> SIDE_SHIFT) & 3;
  if (side === 0) return 0;
  const joined = ((tokens.flags[at] as number) & SPACE_BEFORE) === 0;
  if (joined && at > 1 && (tokens.word[at - 1] as number) === SLASH)
    return (tokens.word[at - 2] as number) === book.lexicon.find('b') ? BILATERAL : 0;
  const next = at + 1 < tokens.count ? (tokens.word[at + 1] as number) : 0;
  return next === SLASH || precedesNoun(tokens, book, at) ? 0 : side;
}

/** "L spine", "C-spine", "lower back". */
function precedesNoun(tokens: Tokens, book: PhraseBook, at: number): boolean {
  let next = at + 1;
  if (next < tokens.count && (tokens.word[next] as number) === DASH) next++;
  if (next >= tokens.count) return false;
  const word = tokens.word[next] as number;
  return word === book.lexicon.find('spine') || word === book.lexicon.find('back');
}

function mergeSide(known: Side | undefined, added: Side): Side {
  return known === undefined || known === added ? added : 'bilateral';
}

function addRegion(site: Site, region: Region): void {
  if (!site.regions.includes(region)) site.regions.push(region);
}

function addLevel(tokens: Tokens, at: number, site: Site): void {
  const upper = tokens.levelUpper[at] as number;
  const lower = tokens.levelLower[at] as number;
  site.levels.push({
    upper: vertebraName(upper),
    ...(lower === 0 ? {} : { lower: vertebraName(lower) }),
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
  });
  addRegion(site, regionOfLevel(upper, lower));
}

/** Region of a level by the convention of the coding brief, 2c. Vertebra numbers as in `vertebraName`. */
export function regionOfLevel(upper: number, lower: number): Region {
  if (upper <= 6) return 'cervical';
  if (upper === 7) return lower > 7 ? 'cervicothoracic' : 'cervical';
  if (upper <= 18) return 'thoracic';
  if (upper === 19) return lower >= 20 ? 'thoracolumbar' : 'thoracic';
  if (upper <= 23) return 'lumbar';
  if (upper === 24) return lower >= 25 ? 'lumbosacral' : 'lumbar';
  return 'sacral';
}

function joinsLists(word: number, book: PhraseBook): boolean {
  return (
    word === COMMA ||
    word === SLASH ||
    word === AMPERSAND ||
    word === book.lexicon.find('and') ||
    word === book.lexicon.find('or')
  );
}
