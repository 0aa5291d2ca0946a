import { isWithin, type ServiceDate } from '../chart/service-date.ts';
import { codesAbove } from './code-form.ts';
import type { BlockRow, NoteKind, NoteLevel, NoteRow } from './content.ts';
import { compileInjuryRelations, type InjuryRelation, isInjurySequela } from './injury-relation.ts';
import { compileReference, type Reference, referencesIn } from './reference.ts';

/** One note of the Tabular List, as it stands at one node. It holds for everything beneath that node. */
export type InstructionalNote = {
  /** The node that carries the note: `M54.5`, `M54`, `M50-M54`, `M00-M99`. */
  readonly owner: string;
  readonly ownerTitle: string;
  readonly level: NoteLevel;
  readonly kind: NoteKind;
  /** The official words. */
  readonly text: string;
  /** The codes it names: `M51.2-`, `M43.3-M43.5X9`. Empty when it names none. */
  readonly refs: readonly string[];
  readonly from?: ServiceDate;
  readonly until?: ServiceDate;
  /** The release in which the wording was last read. */
  readonly read?: string;
};

/** The notes of one edition of the Tabular List, ready to be asked. */
export type NoteIndex = {
  about(code: string, date: ServiceDate): readonly InstructionalNote[];
  between(
    kind: 'excludes1' | 'excludes2',
    a: string,
    b: string,
    date: ServiceDate,
  ): InstructionalNote | undefined;
};

type Indexed = { readonly note: InstructionalNote; readonly names: readonly Reference[] };

/** Indexes notes by their owner. `titleOf` gives the title of a code that owns a note. */
export function indexNotes(
  rows: readonly NoteRow[],
  blocks: readonly BlockRow[],
  relations: readonly InjuryRelation[],
  titleOf: (code: string) => string | undefined,
): NoteIndex {
  const byOwner = groupByOwner(rows, blocks, titleOf);
  const blocksOf = indexBlocks(blocks);
  const injuryRelations = compileInjuryRelations(relations);
  const chains = new Map<string, readonly Indexed[]>();

  /** A code's own and inherited notes of all times, nearest owner first. Kept for codes that own or inherit. */
  function chainOf(code: string): readonly Indexed[] {
    const kept = chains.get(code);
    if (kept !== undefined) return kept;
    const owners = [code, ...codesAbove(code), ...blocksOf(code.slice(0, 3))];
    const chain = owners.flatMap((owner) => byOwner.get(owner) ?? []);
    // Arbitrary strings may be asked about for months by a server; what is kept has to stay small.
    if (chains.size < 20_000) chains.set(code, chain);
    return chain;
  }

  /** The first note of `a`'s chain that excludes `b`, with its place in the chain. */
  function firstExcluding(
    kind: 'excludes1' | 'excludes2',
    a: string,
    b: string,
    date: ServiceDate,
  ): InstructionalNote | undefined {
    const joined = new Set(injuryRelations(a, b).map(({ owner, note }) => `${owner} ${note}`));
    return chainOf(a).find(({ note, names }) => {
      if (note.kind !== kind || !isWithin(date, note.from, note.until)) return false;
      if (joined.has(`${note.owner} ${note.text}`)) return true;
      // A reference that covers both codes does not set one against the other.
      return names.some((named) => named(b) && !named(a));
    })?.note;
  }

  return {
    about: (code, date) =>
      chainOf(code)
        .filter(({ note }) => isWithin(date, note.from, note.until))
        .map(({ note }) => note),
    between: (kind, a, b, date) => {
      if (a === b) return undefined;
      if (kind === 'excludes1' && (isInjurySequela(a) || isInjurySequela(b))) return undefined;
      // Asked in one fixed order, so that both ways round give the same note.
      const [first, second] = a < b ? [a, b] : [b, a];
      const one = firstExcluding(kind, first, second, date);
      const other = firstExcluding(kind, second, first, date);
      if (one === undefined || other === undefined) return one ?? other;
      return nearness(other) < nearness(one) ? other : one;
    },
  };
}

const LEVELS = { code: 0, category: 1, block: 2, chapter: 3 } as const satisfies Record<
  NoteLevel,
  number
>;

/** Small for an owner close to the code: a longer code before a shorter one, a narrow block before a wide one. */
function nearness(note: InstructionalNote): number {
  return LEVELS[note.level] * 100 - (note.level === 'code' ? note.owner.length : 0);
}

function groupByOwner(
  rows: readonly NoteRow[],
  blocks: readonly BlockRow[],
  titleOf: (code: string) => string | undefined,
): Map<string, Indexed[]> {
  const blockTitles = new Map(blocks.map(({ node, title }) => [node, title]));
  const byOwner = new Map<string, Indexed[]>();
  for (const row of rows) {
    const refs = row.refs ?? referencesIn(row.text);
    const ownerTitle = blockTitles.get(row.owner) ?? titleOf(row.owner) ?? '';
    const indexed = { note: { ...row, refs, ownerTitle }, names: refs.map(compileReference) };
    const group = byOwner.get(row.owner);
    if (group === undefined) byOwner.set(row.owner, [indexed]);
    else group.push(indexed);
  }
  return byOwner;
}

/** The blocks and the chapter over a category, narrowest first. */
function indexBlocks(blocks: readonly BlockRow[]): (category: string) => readonly string[] {
  const ranges = blocks.map(({ node, level }) => {
    const [low = node, high = low] = node.split('-');
    return { node, low, high, level };
  });
  // A block inside another starts later or ends earlier; chapters come last.
  ranges.sort(
    (a, b) =>
      LEVELS[a.level] - LEVELS[b.level] ||
      (a.low === b.low ? (a.high < b.high ? -1 : 1) : a.low > b.low ? -1 : 1),
  );
  const found = new Map<string, readonly string[]>();
  return (category) => {
    const kept = found.get(category);
    if (kept !== undefined) return kept;
    const over = ranges
      .filter(({ low, high }) => category >= low && category <= high)
      .map(({ node }) => node);
    if (found.size < 5_000) found.set(category, over);
    return over;
  };
}
