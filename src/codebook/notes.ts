import { isWithin, type ServiceDate } from '../chart/service-date.ts';
import { codesAbove } from './code-form.ts';
import type { BlockRow, NoteKind, NoteLevel, NoteRow } from './content.ts';
import {
  compileInjuryRelations,
  type InjuryRelation,
  type InjurySides,
  isInjurySequela,
} from './injury-relation.ts';
import { bare, compileReference, type Reference, referencesIn } from './reference.ts';

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

type Indexed = {
  readonly note: InstructionalNote;
  readonly names: readonly Reference[];
  /** Places of the injury relations that spell this note out. */
  readonly relations: readonly number[];
};

/** What is known of a code through the years: its own and inherited notes, nearest owner first. */
type Reading = {
  readonly plain: string;
  readonly notes: readonly Indexed[];
  readonly excludes1: readonly Indexed[];
  readonly excludes2: readonly Indexed[];
  readonly sides: InjurySides;
};

/** Arbitrary strings may be asked about for months by a server; what is kept has to stay small. */
const MOST_KEPT = 20_000;

/** Indexes notes by their owner. `titleOf` gives the title of a code that owns a note. */
export function indexNotes(
  rows: readonly NoteRow[],
  blocks: readonly BlockRow[],
  relations: readonly InjuryRelation[],
  titleOf: (code: string) => string | undefined,
): NoteIndex {
  const indexedOf = indexByOwner(rows, blocks, relations, titleOf);
  const blocksOf = indexBlocks(blocks);
  const sidesOf = compileInjuryRelations(relations);
  const kept = new Map<string, Reading>();

  function readingOf(code: string): Reading {
    const known = kept.get(code);
    if (known !== undefined) return known;
    const owners = [code, ...codesAbove(code), ...blocksOf(code.slice(0, 3))];
    const notes = owners.flatMap(indexedOf);
    const plain = bare(code);
    const reading: Reading = {
      plain,
      notes,
      excludes1: notes.filter(({ note }) => note.kind === 'excludes1'),
      excludes2: notes.filter(({ note }) => note.kind === 'excludes2'),
      sides: sidesOf(plain),
    };
    if (kept.size < MOST_KEPT) kept.set(code, reading);
    return reading;
  }

  return {
    about: (code, date) =>
      readingOf(code)
        .notes.filter(({ note }) => isWithin(date, note.from, note.until))
        .map(({ note }) => note),
    between: (kind, a, b, date) => {
      if (a === b) return undefined;
      if (kind === 'excludes1' && (isInjurySequela(a) || isInjurySequela(b))) return undefined;
      // Asked in one fixed order, so that both ways round give the same note.
      const [first, second] = a < b ? [readingOf(a), readingOf(b)] : [readingOf(b), readingOf(a)];
      const one = firstExcluding(first[kind], first, second, date);
      const other = firstExcluding(second[kind], second, first, date);
      if (one === undefined || other === undefined) return one ?? other;
      return nearness(other) < nearness(one) ? other : one;
    },
  };
}

/** The first of a code's Excludes notes that excludes the other code. */
function firstExcluding(
  notes: readonly Indexed[],
  code: Reading,
  other: Reading,
  date: ServiceDate,
): InstructionalNote | undefined {
  for (const { note, names, relations } of notes) {
    const joined = relations.some(
      (at) => code.sides.disorder.includes(at) && other.sides.injury.includes(at),
    );
    // A reference that covers both codes does not set one against the other.
    const named = joined || names.some((meant) => meant(other.plain) && !meant(code.plain));
    if (named && isWithin(date, note.from, note.until)) return note;
  }
  return undefined;
}

const LEVELS = { code: 0, category: 1, block: 2, chapter: 3 } as const satisfies Record<
  NoteLevel,
  number
>;

/** Small for an owner close to the code: a longer code before a shorter one, a narrow block before a wide one. */
function nearness(note: InstructionalNote): number {
  return LEVELS[note.level] * 100 - (note.level === 'code' ? note.owner.length : 0);
}

/** The notes of an owner. Their references are read when the owner is first asked about: few of them ever are. */
function indexByOwner(
  rows: readonly NoteRow[],
  blocks: readonly BlockRow[],
  relations: readonly InjuryRelation[],
  titleOf: (code: string) => string | undefined,
): (owner: string) => readonly Indexed[] {
  const blockTitles = new Map(blocks.map(({ node, title }) => [node, title]));
  const rowsOf = Map.groupBy(rows, ({ owner }) => owner);
  const read = new Map<string, readonly Indexed[]>();
  const index = (row: NoteRow): Indexed => {
    const refs = row.refs ?? referencesIn(row.text);
    const ownerTitle = blockTitles.get(row.owner) ?? titleOf(row.owner) ?? '';
    return {
      note: { ...row, refs, ownerTitle },
      names: refs.map(compileReference),
      relations: relations.flatMap(({ owner, note }, at) =>
        owner === row.owner && note === row.text ? [at] : [],
      ),
    };
  };
  return (owner) => {
    const own = rowsOf.get(owner);
    if (own === undefined) return [];
    const known = read.get(owner) ?? own.map(index);
    read.set(owner, known);
    return known;
  };
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
