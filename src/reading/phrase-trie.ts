import type { Lexicon } from './lexicon.ts';
import { type PackedAutomaton, packAutomaton } from './phrase-automaton.ts';
import { addPhrase, emptyGraph, type PhraseGraph } from './phrase-grammar.ts';
import { IS_NUMBER, type Tokens } from './tokens.ts';
import { NUMBER } from './word-ids.ts';

/** How many readings of one phrase are kept open at a time. */
const WAYS = 16;

/** Ids of words fit in this many bits; tables by word are as long. */
const WORD_BITS = 14;

/** All phrases of one layer as a word automaton. */
export class PhraseTrie {
  private readonly graph: PhraseGraph = emptyGraph();
  private start = 0;
  private states: Int32Array = new Int32Array(2);
  private cells: Uint32Array = new Uint32Array(1 << WORD_BITS).fill(0xffffffff);
  private accepts: Int32Array = new Int32Array([-1]);
  private readonly begins = new Uint8Array(1 << WORD_BITS); // 1 for words that begin a phrase
  /** Pairs of entries that claim the same words; the first wins. */
  readonly conflicts: (readonly [number, number])[] = [];

  add(
    phrase: string,
    entry: number,
    classes: Readonly<Record<string, readonly string[]>>,
    lexicon: Lexicon,
  ): void {
    addPhrase(this.graph, phrase, entry, classes, lexicon);
  }

  /** Makes the automaton; call once after the last `add`. */
  finish(lexiconSize: number): void {
    if (lexiconSize >= 1 << WORD_BITS)
      throw new Error(`phrases: more than ${1 << WORD_BITS} words; widen WORD_BITS in PhraseTrie`);
    const packed: PackedAutomaton = packAutomaton(this.graph, lexiconSize, this.conflicts);
    this.start = packed.start;
    this.states = packed.states;
    this.cells = packed.cells;
    this.accepts = packed.accepts;
    const first = packed.states[packed.start * 2] as number;
    for (let word = 0; word < lexiconSize; word++)
      if ((packed.cells[first + word] as number) >>> 16 === packed.start) this.begins[word] = 1;
  }

  /**
   * Longest phrase that starts at token `from` and ends before `limit`. Gives `entry`, and the token after the
   * match in `matchEnd`; -1 when none. `transparent` marks word ids that may stand between two words of a phrase.
   */
  match(tokens: Tokens, from: number, limit: number, transparent: Uint8Array | undefined): number {
    // most words begin no phrase
    return this.begins[tokens.word[from] as number] === 1 ||
      ((tokens.flags[from] as number) & IS_NUMBER) !== 0
      ? this.longest(tokens, from, limit, transparent)
      : -1;
  }

  private longest(
    tokens: Tokens,
    from: number,
    limit: number,
    transparent: Uint8Array | undefined,
  ): number {
    const { start, states, cells, accepts, wayAt, wayNode, waySkipped } = this;
    const { word: words, flags } = tokens;
    let node = start;
    let best = -1;
    let bestEnd = 0;
    let skipped = 0;
    let at = from;
    let waiting = 0; // ways not yet tried, on the three stacks
    for (;;) {
      if (at < limit) {
        const word = words[at] as number;
        const offset = states[node * 2] as number;
        let next = -1;
        if (((states[node * 2 + 1] as number) >>> (word & 31)) & 1) {
          const cell = cells[offset + word] as number;
          if (cell >>> 16 === node) next = cell & 0xffff;
        }
        if ((flags[at] as number) & IS_NUMBER && word !== NUMBER) {
          // "4" may be a word of one phrase ("stage 4") and any number in another
          const numberCell = cells[offset + NUMBER] as number;
          const asNumber = numberCell >>> 16 === node ? numberCell & 0xffff : -1;
          if (next < 0) next = asNumber;
          else if (asNumber >= 0 && waiting < WAYS) {
            wayAt[waiting] = at + 1;
            wayNode[waiting] = asNumber;
            waySkipped[waiting++] = skipped;
          }
        }
        const mayStand =
          transparent !== undefined && at > from && transparent[word] === 1 && skipped < 4;
        if (next >= 0) {
          // "strain of the": some phrase goes on with "the", and in another it may stand between two words
          if (mayStand && waiting < WAYS) {
            wayAt[waiting] = at + 1;
            wayNode[waiting] = node;
            waySkipped[waiting++] = skipped + 1;
          }
          node = next;
          at++;
          const entry = accepts[node] as number;
          if (entry >= 0 && at > bestEnd) {
            best = entry;
            bestEnd = at;
          }
          continue;
        }
        if (mayStand) {
          skipped++;
          at++;
          continue;
        }
      }
      if (waiting === 0) break;
      waiting--;
      at = wayAt[waiting] as number;
      node = wayNode[waiting] as number;
      skipped = waySkipped[waiting] as number;
    }
    this.matchEnd = bestEnd;
    return best;
  }

  private readonly wayAt = new Int32Array(WAYS);
  private readonly wayNode = new Int32Array(WAYS);
  private readonly waySkipped = new Int32Array(WAYS);

  /** Token after the last match that `match` gave. */
  matchEnd = 0;
}
