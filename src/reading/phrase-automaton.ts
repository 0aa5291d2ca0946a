import type { PhraseGraph } from './phrase-grammar.ts';

/** A deterministic automaton: the edges of state `s` are `[firstEdge[s], firstEdge[s + 1])`. */
type Automaton = {
  readonly start: number;
  readonly accepts: number[]; // entry of a state at which a phrase may end, -1 elsewhere
  readonly firstEdge: number[];
  readonly words: number[];
  readonly targets: number[];
};

/**
 * An automaton in one table: the edge of `state` under `word` lies at `states[2 * state] + word` and is there only when
 * the upper half of the cell is the state; the lower half is the target. `states[2 * state + 1]` has a bit for each
 * edge, that of `word & 31`: most questions are answered by it, and the large table is left alone.
 */
export type PackedAutomaton = {
  readonly start: number;
  readonly states: Int32Array;
  readonly cells: Uint32Array;
  readonly accepts: Int32Array;
};

/** States fit in half a cell; the last number marks an empty one. */
const MOST_STATES = 0xffff;
const EMPTY = 0xffffffff;
/** Edges of a state that may fit into a gap between others. */
const NARROW = 3;

/**
 * Makes the graph of phrases deterministic, small and fast to ask. `conflicts` takes pairs of entries that claim the
 * same words; the first of them has it.
 */
export function packAutomaton(
  graph: PhraseGraph,
  lexiconSize: number,
  conflicts: (readonly [number, number])[],
): PackedAutomaton {
  return pack(minimise(determinise(graph, conflicts)), lexiconSize);
}

/** Subset construction; a state is a set of positions of the graph. */
function determinise(graph: PhraseGraph, conflicts: (readonly [number, number])[]): Automaton {
  const sets: (readonly number[])[] = [[0]];
  const ofOne = new Int32Array(graph.edges.length).fill(-1);
  const ofMany = new Map<string, number>();
  const made: Automaton = { start: 0, accepts: [-1], firstEdge: [], words: [], targets: [] };
  const stateOf = (set: readonly number[]): number => {
    const only = set.length === 1 ? (set[0] as number) : -1;
    const key = only < 0 ? set.join() : '';
    const known = only < 0 ? ofMany.get(key) : (ofOne[only] as number);
    if (known !== undefined && known >= 0) return known;
    const state = sets.push(set) - 1;
    made.accepts.push(acceptOf(graph, set, conflicts));
    if (only < 0) ofMany.set(key, state);
    else ofOne[only] = state;
    return state;
  };
  for (let state = 0; state < sets.length; state++) {
    made.firstEdge.push(made.words.length);
    for (const [word, set] of edgesOf(graph, sets[state] as readonly number[])) {
      made.words.push(word);
      made.targets.push(stateOf(set));
    }
  }
  made.firstEdge.push(made.words.length);
  return made;
}

function edgesOf(
  { edges }: PhraseGraph,
  set: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  if (set.length === 1) return edges[set[0] as number] as Map<number, number[]>;
  const merged = new Map<number, number[]>();
  for (const position of set) {
    for (const [word, targets] of edges[position] as Map<number, number[]>) {
      const known = merged.get(word);
      if (known === undefined) merged.set(word, targets.slice());
      else known.push(...targets);
    }
  }
  for (const [word, targets] of merged) {
    if (targets.length > 1)
      merged.set(
        word,
        [...new Set(targets)].toSorted((a, b) => a - b),
      );
  }
  return merged;
}

function acceptOf(
  { accepts }: PhraseGraph,
  set: readonly number[],
  conflicts: (readonly [number, number])[],
): number {
  let best = -1;
  for (const position of set) {
    const entry = accepts[position] as number;
    if (entry < 0) continue;
    if (best >= 0 && entry !== best) conflicts.push([best, entry]);
    if (best < 0 || entry < best) best = entry;
  }
  return best;
}

/** Joins states from which the same words lead to the same entries. Phrases end, so there are no circles. */
function minimise({ start, accepts, firstEdge, words, targets }: Automaton): Automaton {
  const small: Omit<Automaton, 'start'> = { accepts: [], firstEdge: [0], words: [], targets: [] };
  const joined = new Int32Array(accepts.length).fill(-1);
  const alike = new Map<string, number>();
  const join = (state: number): number => {
    const known = joined[state] as number;
    if (known >= 0) return known;
    const edges: [number, number][] = [];
    for (let at = firstEdge[state] as number; at < (firstEdge[state + 1] as number); at++)
      edges.push([words[at] as number, join(targets[at] as number)]);
    edges.sort(([a], [b]) => a - b);
    const key = `${accepts[state]} ${edges.join()}`;
    let same = alike.get(key);
    if (same === undefined) {
      same = small.accepts.push(accepts[state] as number) - 1;
      alike.set(key, same);
      for (const [word, target] of edges) {
        small.words.push(word);
        small.targets.push(target);
      }
      small.firstEdge.push(small.words.length);
    }
    joined[state] = same;
    return same;
  };
  return { start: join(start), ...small };
}

/** Lays the states over each other in one row of cells, each moved until its words meet empty cells only. */
function pack(
  { start, accepts, firstEdge, words, targets }: Automaton,
  lexiconSize: number,
): PackedAutomaton {
  if (accepts.length > MOST_STATES)
    throw new Error(`phrases: ${accepts.length} states, at most ${MOST_STATES}; widen the cells`);
  let cells = new Uint32Array(words.length + lexiconSize * 4).fill(EMPTY);
  const states = new Int32Array(accepts.length * 2);
  const widthOf = (state: number): number =>
    (firstEdge[state + 1] as number) - (firstEdge[state] as number);
  const widestFirst = Array.from(accepts, (_, state) => state).toSorted(
    (a, b) => widthOf(b) - widthOf(a) || a - b,
  );
  let used = 0;
  let cursor = 0;
  let width = 0;
  for (const state of widestFirst) {
    const from = firstEdge[state] as number;
    const to = firstEdge[state + 1] as number;
    if (from === to) break; // the rest ends phrases; no cell names one of them in its upper half
    if (used + 1 + lexiconSize > cells.length) {
      const smaller = cells;
      cells = new Uint32Array(smaller.length * 2).fill(EMPTY);
      cells.set(smaller);
    }
    // gaps too small for a state are too small for all as wide; looking again pays for narrow ones only
    if (to - from !== width && to - from <= NARROW) cursor = 0;
    width = to - from;
    const offset = placeFor(words, from, to, cells, cursor);
    states[state * 2] = offset;
    cursor = offset + (words[from] as number);
    for (let at = from; at < to; at++) {
      const cell = offset + (words[at] as number);
      cells[cell] = (state << 16) | (targets[at] as number);
      states[state * 2 + 1] =
        (states[state * 2 + 1] as number) | (1 << ((words[at] as number) & 31));
      used = Math.max(used, cell);
    }
  }
  // every state may be asked about every word
  const filled = new Uint32Array(used + 1 + lexiconSize).fill(EMPTY);
  filled.set(cells.subarray(0, used + 1));
  return { start, states, cells: filled, accepts: Int32Array.from(accepts) };
}

/** The smallest offset at which all the words meet empty cells, the first of them not before `cursor`. */
function placeFor(
  words: readonly number[],
  from: number,
  to: number,
  cells: Uint32Array,
  cursor: number,
): number {
  const first = words[from] as number;
  let cell = cells.indexOf(EMPTY, Math.max(first, cursor));
  for (;;) {
    const offset = cell - first;
    let at = from + 1;
    while (at < to && cells[offset + (words[at] as number)] === EMPTY) at++;
    if (at === to) return offset;
    cell = cells.indexOf(EMPTY, cell + 1);
  }
}
