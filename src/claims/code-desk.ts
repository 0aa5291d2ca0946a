import type { ClaimDiagnosis } from '../chart/claim.ts';
import { isWithin } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { CodeEdit, CodeFacts, Day, Edit, PairEdit, Said } from './define-edit.ts';
import type { ClaimEdit } from './scrub-schema.ts';
import { type CodeNotation, readWrittenCode } from './written-code.ts';

/** A code on the desk, with all that was ever said of it alone and beside others. */
export type CodeEntry = {
  readonly facts: CodeFacts;
  readonly edits: readonly ClaimEdit[];
  readonly beside: Map<CodeEntry, readonly ClaimEdit[]>;
};

/** The codes of one stretch of time in which the code set does not change. Looked up once, then remembered. */
export type CodeDesk = {
  readonly day: Day;
  entryOf(diagnosis: ClaimDiagnosis): CodeEntry;
  /** what is said of two codes that stand on one claim, the first before the second */
  pair(first: CodeEntry, second: CodeEntry): readonly ClaimEdit[];
};

/** Claims of a practice hold some thousand codes; a hostile file holds any number. Then the desk is cleared. */
const MOST_CODES = 20_000;
const MOST_PAIRS = 200_000;

/** Dates of service from this day on are coded in ICD-10-CM (45 CFR 162.1002). */
const FIRST_OF_ICD_10 = '2015-10-01';

const NONE: readonly ClaimEdit[] = [];

/** A desk for the stretch that a day lies in. */
export function makeCodeDesk(day: Day, edits: readonly Edit[]): CodeDesk {
  const inForce = edits.filter(({ serviceDates: { from, until } }) =>
    isWithin(day.date, from, until),
  );
  const codeEdits = inForce.filter((edit) => edit.looksAt === 'code');
  const pairEdits = inForce.filter((edit) => edit.looksAt === 'pair');
  const entries = {
    x12: new Map<string, CodeEntry>(),
    plain: new Map<string, CodeEntry>(),
    icd9: new Map<string, CodeEntry>(),
  };
  let codes = 0;
  let pairs = 0;

  function clear(): void {
    for (const kept of Object.values(entries)) kept.clear();
    codes = 0;
    pairs = 0;
  }

  return {
    day,
    entryOf: (diagnosis) => {
      const notation = notationOf(diagnosis);
      const kept = isCalledIcd9(diagnosis) ? entries.icd9 : entries[notation];
      const known = kept.get(diagnosis.code);
      if (known !== undefined) return known;
      if (codes >= MOST_CODES) clear();
      const entry = makeEntry(factsOf(diagnosis, notation, day), codeEdits, day);
      kept.set(diagnosis.code, entry);
      codes += 1;
      return entry;
    },
    pair: (first, second) => {
      const known = first.beside.get(second);
      if (known !== undefined) return known;
      const said = checkPair(first.facts, second.facts, pairEdits, day);
      if (pairs >= MOST_PAIRS) clear();
      first.beside.set(second, said);
      pairs += 1;
      return said;
    },
  };
}

/** Only X12 has qualifiers, and it writes codes without the dot. */
function notationOf({ qualifier, at }: ClaimDiagnosis): CodeNotation {
  return qualifier === undefined && at?.segment === undefined ? 'plain' : 'x12';
}

function isCalledIcd9({ system, qualifier }: ClaimDiagnosis): boolean {
  return system === 'icd-9-cm' || qualifier === 'BK' || qualifier === 'BF';
}

function factsOf(diagnosis: ClaimDiagnosis, notation: CodeNotation, day: Day): CodeFacts {
  const { codebook, date } = day;
  const read = readWrittenCode(diagnosis.code, notation, (code) => exists(code, codebook));
  const isCode = read.code !== undefined && exists(read.code, codebook);
  // A qualifier of ICD-9-CM before a code of ICD-10-CM is wrong itself; the code can still be looked up. While there
  // was only ICD-9-CM, what is called so is so: V73.89 was no accident.
  const isIcd9 =
    read.fault?.fault === 'icd-9' ||
    (isCalledIcd9(diagnosis) &&
      read.fault?.fault !== 'empty' &&
      (!isCode || date < FIRST_OF_ICD_10));
  const code = isIcd9 ? undefined : read.code;
  return {
    ...read,
    code,
    notation,
    isIcd9,
    status: code === undefined ? undefined : codebook.check(code, date),
    shown: isIcd9 ? read.written.trim() : (code ?? read.written.trim()),
  };
}

function exists(code: string, codebook: Codebook): boolean {
  return codebook.title(code) !== undefined;
}

function makeEntry(facts: CodeFacts, edits: readonly CodeEdit[], day: Day): CodeEntry {
  return {
    facts,
    edits: edits.flatMap((edit) => edit.check(facts, day).map((said) => asEdit(edit, said))),
    beside: new Map(),
  };
}

function checkPair(
  first: CodeFacts,
  second: CodeFacts,
  edits: readonly PairEdit[],
  day: Day,
): readonly ClaimEdit[] {
  if (!isComparable(first, day) || !isComparable(second, day)) return NONE;
  const said = edits.flatMap((edit) =>
    edit.check(first, second, day).map((words) => asEdit(edit, words)),
  );
  return said.length === 0 ? NONE : said;
}

/** A retired code or one outside the family still has its notes; a code that does not exist has none. */
function isComparable({ status }: CodeFacts, { release }: Day): boolean {
  return release !== undefined && status !== undefined && status.status !== 'unknown';
}

/** What an edit says, with the words of its card. Line and position are added where the claim is at hand. */
export function asEdit(edit: Edit, said: Said): ClaimEdit {
  return {
    edit: edit.edit,
    rule: edit.id,
    kind: edit.kind,
    severity: said.severity,
    codes: [...said.codes],
    ...(said.line === undefined ? {} : { line: said.line.number }),
    because: said.because,
    suggest: [...(said.suggest ?? [])],
    citations: citationsOf(edit, said),
    owner: said.owner ?? edit.owner,
    ...(said.policy === undefined ? {} : { policy: said.policy }),
    ...(said.answer === undefined ? {} : { answer: said.answer }),
  };
}

/** What a payer’s policy says is cited by its own documents; the card has only the kind of source. */
function citationsOf({ looksAt, citations }: Edit, said: Said): ClaimEdit['citations'] {
  const own = said.citations ?? [];
  return looksAt === 'policy' && own.length > 0 ? [...own] : [...citations, ...own];
}
