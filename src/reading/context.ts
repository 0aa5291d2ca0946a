import type { Assertion, Author, Experiencer, SectionKind, Temporality } from './evidence.ts';
import type { CueCategory, CueEntry, PhraseBook } from './phrase-book.ts';
import { CLOSE, COLON, COMMA, DASH, OPEN, QUESTION, SEMICOLON, STOP } from './sentences.ts';
import { IS_WORD, SPACE_BEFORE, type Tokens } from './tokens.ts';

/** A cue found in a sentence: tokens `[from, to)`. */
export type Cue = { readonly entry: CueEntry; readonly from: number; readonly to: number };

/** What the words around a phrase say of it. `cue` is a token range, -1 when nothing was said. */
export type Context = {
  assertion: Assertion;
  temporality: Temporality;
  experiencer: Experiencer;
  /** what says that it is of the past */
  pastBy: Cue | undefined;
  /** what says that it is over */
  resolvedBy: Cue | undefined;
  planned: boolean;
  author: Author | undefined;
  /** whose word a condition is: the patient’s own account; a symptom told so is the patient’s to tell */
  claimedBy: Author | undefined;
  /** as `claimedBy`, of conditions that are no complaint: the patient reports one, a referral names one as its reason */
  namedBy: Author | undefined;
  cueFrom: number;
  cueTo: number;
};

/** Finds the cues of tokens `[from, to)`; longest match first, so that "no change in" is not "no". */
export function findCues(tokens: Tokens, from: number, to: number, book: PhraseBook): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const entry = book.cueTrie.match(tokens, at, to, undefined);
    if (entry < 0) continue;
    cues.push({ entry: book.cues[entry] as CueEntry, from: at, to: book.cueTrie.matchEnd });
    at = book.cueTrie.matchEnd - 1;
  }
  return cues;
}

/** Headings that say how sure the writer is of everything beneath them. */
const HEADING_FRAMES: Readonly<Record<string, Assertion>> = {
  'provisional-diagnosis': 'uncertain',
  'ruled-out': 'negated',
};

/** What surrounds a sentence: its section, the heading it stands under, its checkbox (2: not ticked). */
export type Surroundings = {
  readonly section: SectionKind;
  readonly heading: string;
  readonly box: number;
};

/** The context of a phrase as `contextAt` reads it, with what section, heading and checkbox add. */
export function contextUnder(
  { section, heading, box }: Surroundings,
  tokens: Tokens,
  cues: readonly Cue[],
  from: number,
  to: number,
  start: number,
  end: number,
): Context {
  const context = contextAt(tokens, cues, from, to, start, end);
  const frame = HEADING_FRAMES[heading];
  if (frame !== undefined && context.assertion === 'affirmed') context.assertion = frame;
  if (box === 2 || section === 'education') context.assertion = 'hypothetical';
  if (section === 'family-history') context.experiencer = 'other';
  // in a plan the writer is who refers
  if (section === 'plan' && context.namedBy === 'referrer') context.namedBy = undefined;
  if (section === 'none' && isBackgroundAlone(tokens, cues, from, to))
    context.temporality = 'historical';
  return context;
}

/** True when the sentence is the name of one general illness and nothing else: an item of a list of past illnesses. */
function isBackgroundAlone(
  tokens: Tokens,
  cues: readonly Cue[],
  from: number,
  to: number,
): boolean {
  const [cue] = cues;
  return (
    cue !== undefined &&
    cue.entry.category === 'background' &&
    cue.from === from &&
    (cue.to === to || (cue.to === to - 1 && (tokens.word[cue.to] as number) === STOP))
  );
}

/**
 * Decides the context of the phrase at tokens `[start, end)` in the sentence `[from, to)`. A cue reaches to the next
 * terminator, semicolon, or cue of its own kind, or as far as its `reach`; of two that say different things of the
 * same axis the nearer wins (negated, uncertain), and a hypothetical frame wins over both.
 */
export function contextAt(
  tokens: Tokens,
  cues: readonly Cue[],
  from: number,
  to: number,
  start: number,
  end: number,
): Context {
  const context: Context = {
    assertion: 'affirmed',
    temporality: 'recent',
    experiencer: 'patient',
    pastBy: undefined,
    resolvedBy: undefined,
    planned: false,
    author: undefined,
    claimedBy: undefined,
    namedBy: undefined,
    cueFrom: -1,
    cueTo: -1,
  };
  let nearest = 1 << 30;
  let began = false;
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index] as Cue;
    const category = cue.entry.category;
    if (category === 'terminator' || category === 'pseudo' || category === 'background') continue;
    const distance = distanceOf(tokens, cues, index, from, to, start, end);
    if (distance < 0) continue;
    if (cue.entry.also !== undefined) applyOther(context, cue.entry.also, cue);
    switch (category) {
      case 'negated':
      case 'uncertain':
        if (context.assertion === 'hypothetical') break;
        if (distance >= nearest && !outweighs(cue, distance, context, nearest)) break;
        nearest = distance;
        context.assertion = category;
        context.cueFrom = cue.from;
        context.cueTo = cue.to;
        break;
      case 'hypothetical':
      case 'education':
        context.assertion = 'hypothetical';
        context.cueFrom = cue.from;
        context.cueTo = cue.to;
        break;
      case 'onset':
        began = true;
        break;
      default:
        applyOther(context, category, cue);
    }
  }
  // "developed sciatica 5 years ago" tells when it began, not that it is over
  if (began) context.temporality = 'recent';
  return context;
}

/** "Less likely pneumonia (cannot be excluded)": a doubt in words beside the phrase outweighs a denial beside it. */
function outweighs(cue: Cue, distance: number, context: Context, nearest: number): boolean {
  return (
    cue.entry.category === 'uncertain' &&
    cue.to - cue.from > 1 &&
    context.assertion === 'negated' &&
    distance <= 1 &&
    nearest <= 1
  );
}

function applyOther(context: Context, category: CueCategory, cue: Cue): void {
  if (category === 'historical') {
    context.temporality = 'historical';
    context.pastBy = cue;
  }
  if (category === 'resolved') context.resolvedBy = cue;
  else if (category === 'other-person') context.experiencer = 'other';
  else if (category === 'planned') context.planned = true;
  else if (category === 'imaging-says') context.author = 'radiologist';
  else if (category === 'patient-says') context.author ??= 'patient';
  else if (category === 'patient-claims') context.claimedBy = 'patient';
  else if (category === 'patient-tells') context.namedBy ??= 'patient';
  else if (category === 'referral-names') context.namedBy ??= 'referrer';
  else if (category === 'outside-says') context.author = 'outside';
  else if (category === 'clinician-says') context.author ??= 'other-clinician';
  else if (category === 'earlier-says') context.author = 'earlier-visit';
  if (context.cueFrom < 0) {
    context.cueFrom = cue.from;
    context.cueTo = cue.to;
  }
}

/** Tokens between cue and phrase when the phrase lies in the cue's scope, else -1. */
function distanceOf(
  tokens: Tokens,
  cues: readonly Cue[],
  index: number,
  from: number,
  to: number,
  start: number,
  end: number,
): number {
  const cue = cues[index] as Cue;
  const { reach } = cue.entry;
  const direction = leadsIn(tokens, cue, to) ? 'forward' : directionOf(cue, from);
  if (cue.from < end && cue.to > start) return opensOrCloses(cue, start, end) ? 0 : -1;
  if (isInBrackets(tokens, cue, from, to)) return standsBefore(tokens, end, cue.from - 1) ? 1 : -1;
  if (direction !== 'backward' && start >= cue.to && !closesAClause(tokens, cue, from)) {
    const limit = forwardLimit(tokens, cues, index, to, reach, start);
    if (start < limit) return start - cue.to;
  }
  if (direction !== 'forward' && end <= cue.from && !leadsTheNext(tokens, cue, to)) {
    const limit = backwardLimit(tokens, cues, index, from, reach, end);
    if (end > limit) return cue.from - end;
  }
  if (direction === 'forward' && end <= cue.from && cue.to >= to - 1) {
    // "Sciatica: no" - an answer after a colon or dash speaks of what stands before it
    if (cue.entry.category === 'negated' && answers(tokens, cue.from, end)) return cue.from - end;
    if (cue.entry.closes && end > backwardLimit(tokens, cues, index, from, CLOSING_REACH, end))
      return cue.from - end;
  }
  return -1;
}

/** "Low back pain ?disc", "pain - ? facet mediated": a question mark before a word asks about what follows. */
function leadsIn({ word, flags }: Tokens, cue: Cue, to: number): boolean {
  return (
    (word[cue.from] as number) === QUESTION &&
    cue.to < to &&
    ((flags[cue.from] as number) & SPACE_BEFORE) !== 0 &&
    ((flags[cue.to] as number) & IS_WORD) !== 0
  );
}

/** "Several years ago he had …", "In 2003 she underwent …": a time that leads its sentence speaks of what follows. */
function directionOf({ entry, from: at }: Cue, from: number): CueEntry['direction'] {
  const leads = at === from && entry.category === 'historical' && entry.direction === 'backward';
  return leads ? 'forward' : entry.direction;
}

/** "Sciatica (resolved), low back pain": what stands in brackets by itself is said of the words just before them. */
function isInBrackets({ word }: Tokens, cue: Cue, from: number, to: number): boolean {
  return (
    cue.from > from &&
    cue.to < to &&
    (word[cue.from - 1] as number) === OPEN &&
    (word[cue.to] as number) === CLOSE
  );
}

/** Tokens between a phrase and its brackets: "herniation L4-5 (history of)". */
const BEFORE_BRACKETS = 3;

function standsBefore({ word }: Tokens, end: number, bracket: number): boolean {
  if (end > bracket || bracket - end > BEFORE_BRACKETS) return false;
  for (let at = end; at < bracket; at++)
    if ((word[at] as number) === COMMA || (word[at] as number) === SEMICOLON) return false;
  return true;
}

/** "s/p fusion, low back pain": a symptom behind a comma is not what was done. @param start first token of the symptom */
export function isBehindDeed({ word }: Tokens, { pastBy }: Context, start: number): boolean {
  if (pastBy?.entry.ofDeeds !== true) return false;
  for (let at = pastBy.to; at < start; at++) if ((word[at] as number) === COMMA) return true;
  return false;
}

/** Tokens that a cue reaches back at the end of its sentence. */
const CLOSING_REACH = 8;

/** "Reflexes absent, weakness of the leg": before a comma the cue has said what it says of what stands before it. */
function closesAClause(tokens: Tokens, cue: Cue, from: number): boolean {
  return (
    cue.entry.direction === 'both' &&
    cue.from > from &&
    cue.to < tokens.count &&
    (tokens.word[cue.to] as number) === COMMA
  );
}

/** "Low back pain, resolved sciatica": after a comma and before a word, the cue speaks of what follows. */
function leadsTheNext(tokens: Tokens, cue: Cue, to: number): boolean {
  if (cue.entry.direction !== 'both' || cue.from === 0 || cue.to >= to) return false;
  return (
    (tokens.word[cue.from - 1] as number) === COMMA &&
    ((tokens.flags[cue.to] as number) & IS_WORD) !== 0
  );
}

/**
 * A cue that shares words with the phrase speaks of it when it leads into it or stands at its edge ("no acute
 * fracture", "old fracture", "fracture, healed"); further in it speaks of a part ("diverticulosis without diverticulitis").
 */
function opensOrCloses(cue: Cue, start: number, end: number): boolean {
  if (cue.from === start && cue.to === end) return false;
  const covers = cue.from <= start && cue.to >= end;
  return (
    (cue.entry.direction !== 'backward' && cue.from <= start && (!covers || cue.from < start)) ||
    (cue.entry.direction !== 'forward' && cue.to >= end && (!covers || cue.to > end))
  );
}

function answers(tokens: Tokens, cueFrom: number, end: number): boolean {
  if (cueFrom - end !== 1) return false;
  const between = tokens.word[end] as number;
  return between === COLON || between === DASH;
}

/** Doubt and the words of others hold for the cause that they name: "may be due to …", "her surgeon says it is due to …". */
const REACHES_OVER: ReadonlySet<CueCategory> = new Set<CueCategory>([
  'uncertain',
  'patient-says',
  'outside-says',
  'clinician-says',
]);

function forwardLimit(
  tokens: Tokens,
  cues: readonly Cue[],
  index: number,
  to: number,
  reach: number | undefined,
  start: number,
): number {
  const cue = cues[index] as Cue;
  let limit = to;
  if (reach !== undefined) limit = Math.min(limit, cue.to + reach);
  for (let next = index + 1; next < cues.length; next++) {
    const other = cues[next] as Cue;
    if (other.from >= limit || other.from >= start) break; // a cue in the phrase does not part it from this one
    const isNear =
      REACHES_OVER.has(cue.entry.category) && other.from - cue.to < (other.entry.beyond ?? 0);
    if (!isNear && endsScope(other.entry, cue.entry, true)) {
      limit = other.from;
      break;
    }
  }
  for (let at = cue.to; at < limit; at++) if ((tokens.word[at] as number) === SEMICOLON) return at;
  return limit;
}

function backwardLimit(
  tokens: Tokens,
  cues: readonly Cue[],
  index: number,
  from: number,
  reach: number | undefined,
  end: number,
): number {
  const cue = cues[index] as Cue;
  let limit = from;
  if (reach !== undefined) limit = Math.max(limit, cue.from - reach);
  for (let before = index - 1; before >= 0; before--) {
    const other = cues[before] as Cue;
    if (other.to <= limit || other.to <= end) break;
    if (endsScope(other.entry, cue.entry, false)) {
      limit = other.to;
      break;
    }
  }
  for (let at = cue.from - 1; at >= limit; at--)
    if ((tokens.word[at] as number) === SEMICOLON) return at + 1;
  return limit;
}

function endsScope(other: CueEntry, { category }: CueEntry, forward: boolean): boolean {
  if (other.ends?.includes(category) === true) return true;
  if (other.category !== 'terminator')
    return other.category === category && (category === 'negated' || category === 'uncertain');
  if (other.ends === undefined) return true;
  return !forward && other.endsBackward?.includes(category) === true;
}
