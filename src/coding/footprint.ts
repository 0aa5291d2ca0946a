import type { Codebook } from '../codebook/codebook.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { Standings } from './standing.ts';

/** What a decision rests on, so that a change of anything else leaves it as it is. No word of the note is in it. */
export type Footprint = {
  /** each concept that is mentioned, with all that its mentions stand as: bits of `STANDINGS` */
  readonly concepts: ReadonlyMap<string, number>;
  /** the codes that the code set was asked about */
  readonly codes: readonly string[];
  /** the practice policies that were asked for */
  readonly policies: readonly string[];
};

/** The concepts of a note. Of one that is mentioned more than once the standings are put together. */
export function conceptsOf(
  { mentions }: Pick<Evidence, 'mentions'>,
  { bits }: Pick<Standings, 'bits'>,
): ReadonlyMap<string, number> {
  const concepts = new Map<string, number>();
  for (const { concept, index } of mentions)
    concepts.set(concept, (concepts.get(concept) ?? 0) | (bits[index] as number));
  return concepts;
}

/** The same codebook, which notes every code that it is asked about. */
export function notingCodes(codebook: Codebook, asked: Set<string>): Codebook {
  const note = (code: string): string => {
    asked.add(code);
    return code;
  };
  return {
    releases: codebook.releases,
    releaseOn: (date) => codebook.releaseOn(date),
    check: (code, date) => codebook.check(note(code), date),
    isBillable: (code, date) => codebook.isBillable(note(code), date),
    title: (code, date) => codebook.title(note(code), date),
    notes: (code, date) => codebook.notes(note(code), date),
    indexPaths: (code) => codebook.indexPaths(note(code)),
    excludes1: (a, b, date) => codebook.excludes1(note(a), note(b), date),
    excludes2: (a, b, date) => codebook.excludes2(note(a), note(b), date),
    successors: (code) => codebook.successors(note(code)),
    predecessors: (code) => codebook.predecessors(note(code)),
    children: (code, date) => codebook.children(note(code), date),
    search: noList,
    codes: noList,
  };
}

/** What is said of a code: two code sets that say the same of it are one for whoever asks about it. */
export function saidOf(codebook: Codebook, code: string, date: string): unknown {
  return [
    codebook.check(code, date),
    codebook.isBillable(code, date),
    codebook.title(code, date),
    codebook.title(code),
    codebook.notes(code, date),
    codebook.indexPaths(code),
    codebook.children(code, date),
    codebook.predecessors(code),
    codebook.successors(code),
  ];
}

function noList(): never {
  throw new Error(
    'coding: a decision asks about codes by name; a list of all codes cannot be noted',
  );
}
