import { COPY_BEGINS, COPY_ENDS, type CopiedText, copyGoesOn, endOfMark } from './copied-text.ts';
import type { SectionKind } from './evidence.ts';
import type { ConceptEntry, PhraseBook } from './phrase-book.ts';
import {
  CLOSE,
  CLOSE_BOX,
  COLON,
  COMMA,
  DASH,
  HASH,
  markerEnd,
  markupEnd,
  OPEN,
  OPEN_BOX,
  type SentenceTable,
  SLASH,
  STAR,
  STOP,
} from './sentences.ts';
import { soapLetterAt } from './soap-letters.ts';
import {
  ALL_CAPS,
  CAPITAL,
  IS_NUMBER,
  IS_PUNCTUATION,
  IS_WORD,
  NEWLINE_BEFORE,
  SPACE_BEFORE,
  type Tokens,
} from './tokens.ts';

/** Sections in token order: section `k` is tokens `[first[k], first[k + 1])`, its heading ends before `body[k]`. */
export type SectionTable = {
  count: number;
  first: number[];
  body: number[];
  kind: SectionKind[];
  heading: string[];
};

/** A heading longer than this is a sentence. */
const LONGEST_HEADING = 9;

/**
 * Finds headings: on a line of their own, at the start of a line before a colon, or run in ("…, IMPRESSION: …").
 * A heading that is in no list keeps the section when it looks like a sub-heading ("Neck:") and opens `other` when
 * it is written in capitals like a main heading.
 */
export function findSections(
  tokens: Tokens,
  sentences: SentenceTable,
  book: PhraseBook,
): SectionTable {
  const table: SectionTable = { count: 1, first: [0], body: [0], kind: ['none'], heading: [''] };
  const { count, flags } = tokens;
  let sentence = 0;
  let aside: { kind: SectionKind; id: string } | undefined; // the section that an item's own heading interrupts
  let copied: CopiedText | undefined;
  for (let at = 0; at < count; at++) {
    const isSentenceStart =
      sentence < sentences.count && (sentences.first[sentence] as number) === at;
    let from = at;
    let isItem = false;
    if (isSentenceStart) {
      from = sentences.body[sentence] as number;
      isItem = from > at && (sentences.item[sentence] as number) > 0 && !isMarkdown(tokens, at);
      sentence++;
      if (from >= count) break;
    }
    const bits = flags[from] as number;
    const lineStart =
      (((flags[at] as number) | bits) & NEWLINE_BEFORE) !== 0 || isNumbered(tokens, from);
    const afterComma = isAfterBareComma(tokens, at);
    if (!isSentenceStart && !lineStart && !afterComma && !(bits & ALL_CAPS && bits & IS_WORD))
      continue;
    if (!(bits & IS_WORD)) {
      if (!lineStart || !OPENS.includes(tokens.word[from] as number)) continue;
      from++; // "[Copied from …]"
      if (from >= count) break;
    }
    const found =
      soapLetterAt(tokens, at, book) ??
      headingAt(tokens, from, lineStart, isSentenceStart || afterComma, book);
    if (found === undefined) {
      if (aside === undefined || !isItem) continue;
      open(table, at, from, aside.kind, aside.id);
      aside = undefined;
      continue;
    }
    const kindBefore = table.kind[table.count - 1] as SectionKind;
    const idBefore = table.heading[table.count - 1] as string;
    if (found.id === COPY_BEGINS)
      copied ??= { before: { kind: kindBefore, id: idBefore }, seen: new Set() };
    const resumed = copied?.before;
    if (copied !== undefined && found.kind !== undefined)
      copied = copyGoesOn(copied, { ...found, kind: found.kind }, tokens, from, found.body, book);
    aside = isItem ? (aside ?? interrupted(table, found.kind)) : undefined;
    // "- GAIT: …" among the items of an examination is a part of it
    const kind = isItem && found.kind === 'other' && found.id === '' ? undefined : found.kind;
    if (copied !== undefined) open(table, at, found.body, 'prior-visit', found.id);
    else if (found.id === COPY_ENDS)
      open(table, at, found.body, resumed?.kind ?? kindBefore, resumed?.id ?? idBefore);
    else open(table, at, found.body, kind, found.id);
    while (sentence < sentences.count && (sentences.first[sentence] as number) < found.body)
      sentence++;
    at = Math.max(at, found.body - 1);
  }
  table.first.push(count);
  return table;
}

/** "…for a week.,Plan: rest": transcriptions are kept with a comma in place of each line end. */
function isAfterBareComma({ word, flags }: Tokens, at: number): boolean {
  return (
    at > 0 &&
    (word[at - 1] as number) === COMMA &&
    !((flags[at] as number) & SPACE_BEFORE) &&
    ((flags[at] as number) & CAPITAL) !== 0
  );
}

const OPENS: readonly number[] = [OPEN, OPEN_BOX];

/** "# Imaging" is a heading; "#1 Sciatica" is an item. */
function isMarkdown(tokens: Tokens, at: number): boolean {
  return (
    (tokens.word[at] as number) === HASH &&
    at + 1 < tokens.count &&
    ((tokens.flags[at + 1] as number) & SPACE_BEFORE) !== 0
  );
}

const KEEPS_PROBLEMS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'plan',
  'medical-decision-making',
]);

/** Headings under which nothing of an assessment goes on. */
const STANDS_APART: ReadonlySet<string> = new Set(['apparatus', 'others-notes']);

function open(
  table: SectionTable,
  first: number,
  body: number,
  kind: SectionKind | undefined,
  id: string,
): void {
  const current = table.kind[table.count - 1] as SectionKind;
  table.first.push(first);
  table.body.push(body);
  // a problem written in capitals ("LOW BACK PAIN:") is a sub-heading of the assessment it stands in
  const isWithin = kind === 'other' && !STANDS_APART.has(id) && KEEPS_PROBLEMS.has(current);
  table.kind.push(kind === undefined || isWithin ? current : kind);
  table.heading.push(id);
  table.count++;
}

/** "- MRI: …" among the items of an assessment heads that item alone. */
function interrupted(
  table: SectionTable,
  kind: SectionKind | undefined,
): { kind: SectionKind; id: string } | undefined {
  const current = table.kind[table.count - 1] as SectionKind;
  if (!KEEPS_PROBLEMS.has(current) || kind === undefined || !ASIDES.has(kind)) return undefined;
  return { kind: current, id: table.heading[table.count - 1] as string };
}

const ASIDES: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'imaging',
  'labs',
  'exam',
  'medications',
  'history',
]);

type Heading = { body: number; kind: SectionKind | undefined; id: string };

function headingAt(
  tokens: Tokens,
  from: number,
  lineStart: boolean,
  sentenceStart: boolean,
  book: PhraseBook,
): Heading | undefined {
  const { word, flags, count } = tokens;
  const limit = Math.min(count, from + LONGEST_HEADING);
  const entry = book.headingTrie.match(tokens, from, limit, undefined);
  const matchEnd = book.headingTrie.matchEnd;
  const allCaps = ((flags[from] as number) & ALL_CAPS) !== 0;
  if (entry >= 0) {
    const heading = book.headings[entry] as { id: string; section: SectionKind };
    if (heading.id === COPY_BEGINS || heading.id === COPY_ENDS)
      return lineStart
        ? { body: endOfMark(tokens, from, matchEnd), kind: heading.section, id: heading.id }
        : undefined;
    let after = closingMarkup(tokens, stampEnd(tokens, matchEnd));
    if (from > 0 && OPENS.includes(word[from - 1] as number) && isClosing(tokens, after)) after++;
    if (after < count && (word[after] as number) === OPEN) {
      let close = after;
      while (close < Math.min(count, after + 6) && (word[close] as number) !== CLOSE) close++;
      if (
        close < count &&
        (word[close] as number) === CLOSE &&
        close + 1 < count &&
        ((word[close + 1] as number) === COLON || (flags[close + 1] as number) & NEWLINE_BEFORE)
      )
        after = close + 1;
    }
    const next = after < count ? (word[after] as number) : STOP;
    const lineEnds = after >= count || ((flags[after] as number) & NEWLINE_BEFORE) !== 0;
    if (next === COLON && (lineStart || sentenceStart || allCaps))
      return { body: after + 1, kind: heading.section, id: heading.id };
    if (lineEnds && lineStart) return { body: after, kind: heading.section, id: heading.id };
    if (lineStart && after > matchEnd && heading.section === 'addendum')
      return { body: after, kind: heading.section, id: heading.id };
    if (lineStart && next === DASH && (allCaps || isSetOff(tokens, from, after)))
      return { body: after + 1, kind: heading.section, id: heading.id };
    if (lineStart && allCaps && isShorthand(tokens, from, matchEnd, heading.section))
      return { body: matchEnd, kind: heading.section, id: heading.id };
    if (
      sentenceStart &&
      (allCaps || isListed(tokens, from, matchEnd)) &&
      runsIn(tokens, from, matchEnd, heading.section)
    )
      return { body: matchEnd, kind: heading.section, id: heading.id };
    const isPart =
      STATES.has(heading.section) &&
      (tokens.end[from] as number) - (tokens.start[from] as number) > 1;
    const endsAtStop = allCaps ? isPart || after - from >= 2 : isPart && isCapital(tokens, from);
    if (lineStart && next === STOP && endsAtStop)
      return { body: after + 1, kind: heading.section, id: heading.id };
  }
  if (!lineStart && !(sentenceStart && allCaps)) return undefined;
  const marked = sentenceStart && lineStart && marksBefore(tokens, from);
  return unknownHeading(tokens, from, limit, book, allCaps, lineStart, marked);
}

/** "IV. ASSESSMENT": a Roman numeral at the head of the line numbers the heading. */
function isNumbered({ word, flags, start, end }: Tokens, from: number): boolean {
  if (from < 2) return false;
  const mark = word[from - 1] as number;
  if (mark !== STOP && mark !== CLOSE) return false;
  const bits = flags[from - 2] as number;
  const isShort = (end[from - 2] as number) - (start[from - 2] as number) <= 4;
  return isShort && (bits & ALL_CAPS) !== 0 && (from === 2 || (bits & NEWLINE_BEFORE) !== 0);
}

const STATES: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'plan',
]);

function isCapital({ flags }: Tokens, at: number): boolean {
  return ((flags[at] as number) & CAPITAL) !== 0;
}

/** "[Assessment]": the mark that closes what stands in brackets on its line. */
function isClosing({ word, flags, count }: Tokens, at: number): boolean {
  if (at >= count || (flags[at] as number) & NEWLINE_BEFORE) return false;
  return (word[at] as number) === CLOSE || (word[at] as number) === CLOSE_BOX;
}

/** "Assessment - low back pain": a capitalised word at the head of its line, and the dash stands free. */
function isSetOff({ flags, count }: Tokens, from: number, dash: number): boolean {
  return (
    ((flags[from] as number) & CAPITAL) !== 0 &&
    ((flags[dash] as number) & SPACE_BEFORE) !== 0 &&
    (dash + 1 >= count || ((flags[dash + 1] as number) & (SPACE_BEFORE | NEWLINE_BEFORE)) !== 0)
  );
}

/**
 * "… for a week. ASSESSMENT AND PLAN 1. Lumbar strain.": in text whose line ends were lost a heading in capitals runs
 * into what follows, which begins like a sentence or a list.
 */
function runsIn(tokens: Tokens, from: number, end: number, section: SectionKind): boolean {
  const { flags, count, start } = tokens;
  // "MRI Lumbar spine showed …" is a sentence
  if (end >= count || section === 'imaging' || section === 'labs') return false;
  const isLong = end - from > 1 || (tokens.end[from] as number) - (start[from] as number) > 3;
  if (!isLong) return false;
  for (let at = from; at < end; at++) {
    const bits = flags[at] as number;
    if (bits & IS_WORD && !(bits & ALL_CAPS) && !isListed(tokens, from, end)) return false;
  }
  const next = flags[end] as number;
  if (next & NEWLINE_BEFORE) return false;
  if ((tokens.word[end] as number) === COMMA)
    return end + 1 < count && !((flags[end + 1] as number) & SPACE_BEFORE);
  const beginsSentence = (next & CAPITAL) !== 0 && (next & ALL_CAPS) === 0;
  const isBullet = (tokens.word[end] as number) === 0 && (next & IS_PUNCTUATION) !== 0;
  return beginsSentence || isBullet || markerEnd(tokens, end) > end;
}

/** "DX lumbar strain", "HPI 45 yo": headings that are abbreviations run into the text of their line. */
function isShorthand(tokens: Tokens, from: number, end: number, section: SectionKind): boolean {
  const { start, end: ends, flags, count } = tokens;
  const letters = (ends[from] as number) - (start[from] as number);
  return (
    end === from + 1 &&
    letters > 1 &&
    letters < 5 &&
    SHORTHAND.has(section) &&
    end < count &&
    ((flags[end] as number) & (IS_WORD | IS_NUMBER)) !== 0
  );
}

const SHORTHAND: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'chief-complaint',
  'hpi',
  'history',
  'review-of-systems',
  'assessment',
]);

/** "Impression 1. Disc protrusion. 2. …": a number of a list right after it makes a heading of a capitalised word. */
function isListed(tokens: Tokens, from: number, end: number): boolean {
  return (
    ((tokens.flags[from] as number) & CAPITAL) !== 0 &&
    end < tokens.count &&
    ((tokens.flags[end] as number) & IS_NUMBER) !== 0 &&
    markerEnd(tokens, end) > end
  );
}

/** Token after the marks that close "**Impression**" on its line. */
function closingMarkup(tokens: Tokens, at: number): number {
  const opensLine = at < tokens.count && (tokens.flags[at] as number) & NEWLINE_BEFORE;
  return opensLine ? at : markupEnd(tokens, at);
}

/** Token after the date and time that some headings carry: "ADDENDUM 11/02/2026 16:40". */
function stampEnd(tokens: Tokens, from: number): number {
  const { word, flags, count } = tokens;
  let at = from;
  while (at < Math.min(count, from + 12)) {
    const bits = flags[at] as number;
    if (bits & NEWLINE_BEFORE) return at;
    const joined =
      at > from &&
      at + 1 < count &&
      ((flags[at - 1] as number) & IS_NUMBER) !== 0 &&
      ((flags[at + 1] as number) & IS_NUMBER) !== 0 &&
      !((flags[at + 1] as number) & SPACE_BEFORE);
    const mark = word[at] as number;
    if (bits & IS_NUMBER || (joined && (mark === SLASH || mark === DASH || mark === COLON))) at++;
    else break;
  }
  return at;
}

/** "## Review of Films": the writer marks the line as a heading. */
function marksBefore(tokens: Tokens, from: number): boolean {
  const mark = from > 0 ? (tokens.word[from - 1] as number) : 0;
  return mark === HASH || (mark === STAR && !((tokens.flags[from] as number) & SPACE_BEFORE));
}

/** A heading that no phrase names as a whole: known words inside it decide ("Musculoskeletal Exam:"). */
function unknownHeading(
  tokens: Tokens,
  from: number,
  limit: number,
  book: PhraseBook,
  allCaps: boolean,
  lineStart: boolean,
  marked: boolean,
): Heading | undefined {
  const { word, flags, count } = tokens;
  let at = from;
  let capitals = 0;
  let words = 0;
  for (; at < limit; at++) {
    const bits = flags[at] as number;
    if (at > from && bits & NEWLINE_BEFORE) break;
    const here = word[at] as number;
    if (here === COLON && stampEnd(tokens, at - 1) <= at) break;
    if (bits & IS_PUNCTUATION && (here === STOP || here === COMMA)) return undefined;
    if (bits & IS_WORD) {
      words++;
      if (bits & ALL_CAPS || (bits & CAPITAL && !allCaps)) capitals++;
    } else if (bits & IS_NUMBER && !allCaps) return undefined;
  }
  if (words === 0) return undefined;
  const colon = at < count && (word[at] as number) === COLON;
  const endsLine = at >= count || ((flags[at] as number) & NEWLINE_BEFORE) !== 0;
  if (!colon && !(endsLine && lineStart && (allCaps || marked))) return undefined;
  const body = colon ? at + 1 : at;
  let kind: SectionKind | undefined;
  let id = '';
  let known = 0; // words of the heading that are a known heading
  for (let inside = from; inside < at; inside++) {
    const problemEnd = endOfConcept(tokens, inside, at, book, FOUND_IN_PATIENTS);
    const entry = book.headingTrie.match(tokens, inside, at, undefined);
    if (problemEnd > inside && (entry < 0 || problemEnd > book.headingTrie.matchEnd)) {
      inside = problemEnd - 1; // "Saddle anesthesia:" is not about anesthesia
      continue;
    }
    if (entry < 0) continue;
    const heading = book.headings[entry] as { id: string; section: SectionKind };
    if (book.headingTrie.matchEnd - inside < 2 && heading.id.length <= 2) continue; // "a", "p": too short to decide inside a longer heading
    kind = heading.section;
    id = heading.id;
    known += book.headingTrie.matchEnd - inside;
    inside = book.headingTrie.matchEnd - 1;
  }
  // small letters make a heading of known words only: "assessment today:", not "the plan was then discussed:"
  if (capitals * 2 < words && (!colon || !lineStart || known * 2 < words)) return undefined;
  if (kind !== undefined) return { body, kind, id };
  if (namesProblem(tokens, from, at, book)) return undefined;
  if (allCaps && words === capitals)
    return { body, kind: words === 1 ? undefined : 'other', id: '' };
  return undefined;
}

/** "LUMBAGO" on a line of its own, or "LOW BACK PAIN:", is the problem itself and not a heading over it. */
export function namesProblem(tokens: Tokens, from: number, to: number, book: PhraseBook): boolean {
  for (let at = from; at < to; at++)
    if (endOfConcept(tokens, at, to, book, PROBLEMS) > at) return true;
  return false;
}

const PROBLEMS: ReadonlySet<ConceptEntry['kind']> = new Set(['condition', 'symptom']);
const FOUND_IN_PATIENTS: ReadonlySet<ConceptEntry['kind']> = new Set([...PROBLEMS, 'finding']);

/** Token after the concept of one of the kinds that begins at the token; the token itself when none begins there. */
function endOfConcept(
  tokens: Tokens,
  at: number,
  to: number,
  book: PhraseBook,
  kinds: ReadonlySet<ConceptEntry['kind']>,
): number {
  const index = book.conceptTrie.match(tokens, at, to, book.transparent);
  if (index < 0) return at;
  const isMeant = (book.meanings[index] ?? []).some(
    ({ id, kind }) => id !== 'pain' && kinds.has(kind),
  );
  return isMeant ? book.conceptTrie.matchEnd : at;
}
