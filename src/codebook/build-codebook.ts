import { isServiceDate, type ServiceDate } from '../chart/service-date.ts';
import { codesAbove, isCanonical, readCodeForm } from './code-form.ts';
import type { Codebook } from './codebook-interface.ts';
import type { FamilyContent, SuccessorRow } from './content.ts';
import { arrangeFullReleases, codeIn } from './full-releases.ts';
import {
  billableBeneath,
  billableCodes,
  childrenOf,
  sortedCodes,
  startingWith,
} from './hierarchy.ts';
import type { ImportedRelease } from './imported-release.ts';
import { indexNotes, type NoteIndex } from './notes.ts';
import { fiscalYearEnd, mergeReleases, type Release, releaseInForce } from './release.ts';
import { type FoundCode, queryWords, scoreCode } from './search.ts';
import { indexSuccessors } from './successors.ts';
import {
  checkCode,
  isBillableOn,
  presentOn,
  type Relatives,
  type Shelf,
  titleOn,
} from './validity.ts';

/** Makes a codebook of the family and any number of imported releases. */
export function buildCodebook(
  family: FamilyContent,
  imported: readonly ImportedRelease[],
): Codebook {
  const releases = mergeReleases(family.releases, imported.flatMap(asRelease));
  const shelf = makeShelf(family, imported, releases);
  const sorted = sortedCodes(shelf);
  const title = (code: string, date?: ServiceDate) => titleFrom(shelf, canonical(code), date);
  const { successors, predecessors } = indexSuccessors(allSuccessors(family, imported));
  const relatives: Relatives = {
    children: (code, date) => childrenOf(shelf, sorted(date), code, date),
    replacements: (code, date) => {
      const official = successors(code).filter((next) => isBillableOn(shelf, next, date));
      return official.length > 0 ? official : billableBeneath(shelf, sorted(date), code, date);
    },
  };
  const notesOn = noteIndexes(family, imported, title);
  const between = (kind: 'excludes1' | 'excludes2', a: string, b: string, date: ServiceDate) =>
    notesOn(date).between(kind, canonical(a), canonical(b), date);
  return {
    releases,
    releaseOn: shelf.releaseOn,
    check: (code, date) => checkCode(shelf, relatives, code, date),
    isBillable: (code, date) => isBillableOn(shelf, code, date),
    title,
    notes: (code, date) => notesOn(date).about(canonical(code), date),
    indexPaths: (code) => indexPathsOf(family, canonical(code)),
    excludes1: (a, b, date) => between('excludes1', a, b, date),
    excludes2: (a, b, date) => between('excludes2', a, b, date),
    successors: (code) => successors(canonical(code)),
    predecessors: (code) => predecessors(canonical(code)),
    children: (code, date) => relatives.children(canonical(code), date),
    search: (words, date, limit = 20) =>
      searchCodes(family, shelf, sorted(date), notesOn(date), words, date).slice(0, limit),
    codes: (date) => billableCodes(shelf, sorted(date), date),
  };
}

function canonical(code: string): string {
  if (isCanonical(code)) return code;
  const form = readCodeForm(code);
  return 'code' in form ? form.code : code;
}

function asRelease({ id, effective, sha256, codes }: ImportedRelease): Release[] {
  if (codes === undefined) return [];
  return [{ id, effective, scope: 'full', ...(sha256 === undefined ? {} : { sha256 }) }];
}

function makeShelf(
  family: FamilyContent,
  imported: readonly ImportedRelease[],
  releases: readonly Release[],
): Shelf {
  const lastKnown = family.releases.at(-1)?.effective;
  return {
    family: family.codes,
    familyThrough: lastKnown === undefined ? '' : fiscalYearEnd(lastKnown),
    familyCategories: new Set([...family.codes.keys()].filter((code) => code.length === 3)),
    full: arrangeFullReleases(imported, releases),
    releaseOn: rememberingLast((date) =>
      isServiceDate(date) ? releaseInForce(releases, date) : undefined,
    ),
  };
}

function titleFrom(shelf: Shelf, code: string, date?: ServiceDate): string | undefined {
  if (date !== undefined) {
    const present = presentOn(shelf, code, date);
    if (present !== undefined) return present.title;
  }
  const history = shelf.family.get(code);
  if (history !== undefined) return titleOn(history, date);
  for (const release of shelf.full.toReversed()) {
    const there = codeIn(release, code);
    if (there !== undefined) return there.title;
  }
  return undefined;
}

function allSuccessors(
  family: FamilyContent,
  imported: readonly ImportedRelease[],
): SuccessorRow[] {
  return [...family.successors, ...imported.flatMap(({ successors }) => successors ?? [])];
}

/** The notes of a day: of the Tabular List imported for it, else the family's own with their dates. */
function noteIndexes(
  family: FamilyContent,
  imported: readonly ImportedRelease[],
  title: (code: string) => string | undefined,
): (date: ServiceDate) => NoteIndex {
  let own: NoteIndex | undefined;
  const editions = imported
    .flatMap(({ effective, notes }) => (notes === undefined ? [] : [{ effective, notes }]))
    .toSorted((a, b) => (a.effective < b.effective ? 1 : -1))
    .map(({ effective, notes }) => {
      let index: NoteIndex | undefined;
      const open = () =>
        (index ??= indexNotes(notes.rows, notes.blocks, family.injuryRelations, title));
      return { effective, through: fiscalYearEnd(effective), open };
    });
  return (date) => {
    const edition = editions.find(({ effective, through }) => date >= effective && date <= through);
    if (edition !== undefined) return edition.open();
    own ??= indexNotes(family.notes, family.blocks, family.injuryRelations, title);
    return own;
  };
}

function searchCodes(
  family: FamilyContent,
  shelf: Shelf,
  sorted: readonly string[],
  notes: NoteIndex,
  query: string,
  date: ServiceDate,
): FoundCode[] {
  const form = readCodeForm(query.replace(/[.-]+$/, ''));
  if ('code' in form) {
    return startingWith(sorted, form.code).flatMap((code) => {
      const present = presentOn(shelf, code, date);
      return present?.billable === true ? [{ code, title: present.title, score: 1 }] : [];
    });
  }
  const words = queryWords(query);
  if (words.length === 0) return [];
  const found: FoundCode[] = [];
  for (const code of billableCodes(shelf, sorted, date)) {
    const title = presentOn(shelf, code, date)?.title ?? '';
    const terms = inclusionTerms(notes, code, date);
    const paths = ownIndexPaths(family, code);
    const score = scoreCode(words, { code, title, terms, paths });
    if (score > 0) found.push({ code, title, score });
  }
  return found.toSorted((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

/** The lines of the Index that lead to the code itself: those of a heading do not tell its codes apart. */
function ownIndexPaths({ index }: FamilyContent, code: string): string[] {
  return (index.get(code) ?? []).map(({ path }) => path);
}

function indexPathsOf(family: FamilyContent, code: string): string[] {
  return [code, ...codesAbove(code)].flatMap((one) => ownIndexPaths(family, one));
}

/** The inclusion terms of a code and, as they hold for all beneath it, of the headers over it. */
function inclusionTerms(notes: NoteIndex, code: string, date: ServiceDate): string[] {
  const owners = new Set([code, ...codesAbove(code)]);
  return notes
    .about(code, date)
    .filter(({ kind, owner }) => kind === 'inclusion-term' && owners.has(owner))
    .map(({ text }) => text);
}

/** Claims come in runs of one date of service; the answer for the last date is kept. */
function rememberingLast<Answer>(
  answer: (date: ServiceDate) => Answer,
): (date: ServiceDate) => Answer {
  let last: { readonly date: ServiceDate; readonly is: Answer } | undefined;
  return (date) => {
    if (last?.date !== date) last = { date, is: answer(date) };
    return last.is;
  };
}
