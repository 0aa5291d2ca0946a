import type { Acuity, MentionKind, Region, SectionKind, Side } from './evidence.ts';
import { Lexicon } from './lexicon.ts';
import { addPhrase, emptyGraph, type PhraseGraph } from './phrase-grammar.ts';
import { IS_NUMBER, type Tokens } from './tokens.ts';
import { NUMBER } from './word-ids.ts';

/** What a phrase file says of one concept. `region` is what the words themselves imply ("low back"). */
export type ConceptEntry = {
  readonly id: string;
  readonly says: string; // what evidence is read as, in a coder's words
  readonly kind: MentionKind;
  readonly region?: Region;
  readonly side?: Side;
  /** concepts that one phrase names together; each becomes a mention of its own */
  readonly expands?: readonly string[];
  /** what the words imply about time: "old fracture" */
  readonly acuity?: Acuity;
};

export type CueCategory =
  | 'negated'
  | 'uncertain'
  | 'hypothetical'
  | 'historical'
  | 'resolved'
  | 'onset' // began, and is not said to have ended: "developed", "has had"
  | 'background' // an illness that is history when it is all that a line says
  | 'other-person'
  | 'planned'
  | 'education'
  | 'terminator' // ends the scope of cues before (and after) it
  | 'pseudo' // looks like a cue, is none: "no change in"
  | 'imaging-says' // "MRI shows": what follows is a report
  | 'patient-says'
  | 'outside-says'
  | 'clinician-says'
  | 'earlier-says';

export type CueEntry = {
  readonly id: string;
  readonly category: CueCategory;
  readonly direction: 'forward' | 'backward' | 'both';
  /** how many tokens the cue reaches at most; the sentence when left out */
  readonly reach?: number;
  /** what the words say besides: "no history of" denies the past */
  readonly also?: CueCategory;
  /** at the end of its sentence a forward cue speaks of what stands before it: "fracture suspected." */
  readonly closes?: boolean;
  /** categories whose scope this terminator ends; all when left out */
  readonly ends?: readonly CueCategory[];
  /** and those whose scope it ends only when they look back over it: "pain since a fall 2 years ago" */
  readonly endsBackward?: readonly CueCategory[];
};

export type LinkCueEntry = {
  readonly id: string;
  readonly kind:
    | 'caused-by'
    | 'causes'
    | 'correlates'
    | 'with'
    | 'not-caused-by'
    | 'does-not-cause'
    | 'unrelated'
    | 'pain-source'
    | 'attributes' // "I attribute her pain to …"
    | 'source-is'; // "…, the cause is …"
};

export type HeadingEntry = { readonly id: string; readonly section: SectionKind };

/** An entry of data/phrases with its phrases, one to a line. */
export type WithPhrases<Entry> = Entry & { readonly phrases: string };

/** Compiled `data/phrases`. */
export type PhraseData = {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly concepts: readonly WithPhrases<ConceptEntry>[];
  readonly cues: readonly WithPhrases<CueEntry>[];
  readonly links: readonly WithPhrases<LinkCueEntry>[];
  readonly headings: readonly WithPhrases<HeadingEntry>[];
  readonly words: {
    readonly transparent: string;
    readonly elsewhere: string; // parts of the body that are not the spine
    readonly regions: Readonly<Record<Region, string>>;
    readonly sides: Readonly<Record<Side, string>>;
    readonly acuity: Readonly<Record<Acuity, string>>;
    readonly abbreviations: string;
  };
};

/** How many readings of one phrase are kept open at a time. */
const WAYS = 16;

/** All phrases of one layer as a word automaton, with its transitions in one open-addressing table. */
export class PhraseTrie {
  private readonly graph: PhraseGraph = emptyGraph();
  private accepts: number[] = [-1];
  private keys = new Int32Array(0);
  private targets = new Int32Array(0);
  private mask = 0;
  private starts = new Uint8Array(0);
  private readonly wordBits = 14;
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

  /** Makes the automaton deterministic (subset construction) and freezes it; call once after the last `add`. */
  finish(lexiconSize: number): void {
    if (lexiconSize >= 1 << this.wordBits)
      throw new Error(
        `phrases: more than ${1 << this.wordBits} words; widen wordBits in PhraseTrie`,
      );
    const ids = new Map<string, number>([['0', 0]]);
    const sets: (readonly number[])[] = [[0]];
    const edges: [number, number, number][] = [];
    for (let state = 0; state < sets.length; state++) {
      const merged = new Map<number, number[]>();
      for (const position of sets[state] as readonly number[]) {
        for (const [word, targets] of this.graph.edges[position] as Map<number, number[]>) {
          const known = merged.get(word);
          if (known === undefined) merged.set(word, targets.slice());
          else known.push(...targets);
        }
      }
      for (const [word, targets] of merged) {
        const set =
          targets.length === 1 ? targets : [...new Set(targets)].toSorted((a, b) => a - b);
        const key = set.join(',');
        let target = ids.get(key);
        if (target === undefined) {
          target = sets.length;
          ids.set(key, target);
          sets.push(set);
          this.accepts.push(this.acceptOf(set));
        }
        edges.push([state, word, target]);
      }
    }
    this.fillTable(edges);
  }

  private acceptOf(set: readonly number[]): number {
    let best = -1;
    for (const position of set) {
      const entry = this.graph.accepts[position] as number;
      if (entry < 0) continue;
      if (best >= 0 && entry !== best) this.conflicts.push([best, entry]);
      if (best < 0 || entry < best) best = entry;
    }
    return best;
  }

  private fillTable(edges: readonly (readonly [number, number, number])[]): void {
    let size = 1024;
    while (size < edges.length * 2.5) size *= 2;
    this.keys = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    this.starts = new Uint8Array(1 << this.wordBits);
    for (const [state, word, target] of edges) {
      if (state === 0) this.starts[word] = 1;
      const key = state * (1 << this.wordBits) + word + 1;
      let slot = spread(key) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.targets[slot] = target;
    }
  }

  private step(node: number, word: number): number {
    const key = node * (1 << this.wordBits) + word + 1;
    let slot = spread(key) & this.mask;
    for (;;) {
      const found = this.keys[slot] as number;
      if (found === key) return this.targets[slot] as number;
      if (found === 0) return -1;
      slot = (slot + 1) & this.mask;
    }
  }

  /**
   * Longest phrase that starts at token `from` and ends before `limit`. Gives `entry`, and the token after the
   * match in `matchEnd`; -1 when none. `transparent` marks word ids that may stand between two words of a phrase.
   */
  match(tokens: Tokens, from: number, limit: number, transparent: Uint8Array | undefined): number {
    const first = tokens.word[from] as number;
    const isNumber = ((tokens.flags[from] as number) & IS_NUMBER) !== 0;
    if (this.starts[first] === 0 && !(isNumber && this.starts[NUMBER] === 1)) return -1;
    let node = 0;
    let best = -1;
    let bestEnd = 0;
    let skipped = 0;
    let at = from;
    let waiting = 0; // ways not yet tried, on the three stacks
    for (;;) {
      if (at < limit) {
        const word = tokens.word[at] as number;
        let next = this.step(node, word);
        if ((tokens.flags[at] as number) & IS_NUMBER && word !== NUMBER) {
          // "4" may be a word of one phrase ("stage 4") and any number in another
          const asNumber = this.step(node, NUMBER);
          if (next < 0) next = asNumber;
          else if (asNumber >= 0 && waiting < WAYS) {
            this.wayAt[waiting] = at + 1;
            this.wayNode[waiting] = asNumber;
            this.waySkipped[waiting++] = skipped;
          }
        }
        const mayStand =
          transparent !== undefined && at > from && transparent[word] === 1 && skipped < 4;
        if (next >= 0) {
          // "strain of the": some phrase goes on with "the", and in another it may stand between two words
          if (mayStand && waiting < WAYS) {
            this.wayAt[waiting] = at + 1;
            this.wayNode[waiting] = node;
            this.waySkipped[waiting++] = skipped + 1;
          }
          node = next;
          at++;
          const entry = this.accepts[node] as number;
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
      at = this.wayAt[waiting] as number;
      node = this.wayNode[waiting] as number;
      skipped = this.waySkipped[waiting] as number;
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

function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Bits of `PhraseBook.wordClass`. */
export const REGION_BITS = 7; // low three bits: 1 + index into REGIONS
export const SIDE_SHIFT = 3; // two bits: 1 right, 2 left, 3 bilateral
export const ACUITY_SHIFT = 5; // three bits: 1 + index into ACUITIES
export const IS_ABBREVIATION = 256;
/** The word names a region only before "spine" or "back": "L spine", "lower back". */
export const NEEDS_NOUN = 512;
const NEED_NOUN = ['c', 't', 'l', 'low', 'lower'] as const;

export const REGIONS: readonly Region[] = [
  'cervical',
  'cervicothoracic',
  'thoracic',
  'thoracolumbar',
  'lumbar',
  'lumbosacral',
  'sacral',
];
export const SIDES: readonly Side[] = ['right', 'left', 'bilateral'];
export const ACUITIES: readonly Acuity[] = [
  'acute',
  'subacute',
  'chronic',
  'recurrent',
  'old',
  'intermittent',
];

/** The phrases of `data/phrases` made ready for the reader. Built once; never changed. */
export type PhraseBook = {
  readonly lexicon: Lexicon;
  readonly concepts: readonly ConceptEntry[];
  /** for each entry of `concepts`: the entries it stands for, most often itself */
  readonly meanings: readonly (readonly ConceptEntry[])[];
  readonly conceptTrie: PhraseTrie;
  readonly cues: readonly CueEntry[];
  readonly cueTrie: PhraseTrie;
  readonly links: readonly LinkCueEntry[];
  readonly linkTrie: PhraseTrie;
  readonly headings: readonly HeadingEntry[];
  readonly headingTrie: PhraseTrie;
  readonly transparent: Uint8Array;
  readonly elsewhere: Uint8Array;
  readonly wordClass: Uint16Array;
};

/** A phrase that a practice adds at run time, for a concept that exists. */
export type AddedPhrase = { readonly concept: string; readonly phrase: string };

/**
 * Builds the book. `added` phrases name a known concept; an unknown one is a set-up error and throws with what was
 * looked for. Building takes about 20 ms: do it once.
 */
export function buildPhraseBook(data: PhraseData, added: readonly AddedPhrase[] = []): PhraseBook {
  const lexicon = new Lexicon();
  const conceptTrie = fill(lexicon, data.concepts, data.classes);
  for (const extra of added) {
    const entry = data.concepts.findIndex((concept) => concept.id === extra.concept);
    if (entry < 0)
      throw new Error(
        `phrases: no concept "${extra.concept}"; the concepts are listed in data/phrases`,
      );
    conceptTrie.add(extra.phrase, entry, data.classes, lexicon);
  }
  const cueTrie = fill(lexicon, data.cues, data.classes);
  const linkTrie = fill(lexicon, data.links, data.classes);
  const headingTrie = fill(lexicon, data.headings, data.classes);
  const transparentIds = wordIds(lexicon, data.words.transparent);
  const classes: [number, number][] = [];
  REGIONS.forEach((region, index) => {
    for (const id of wordIds(lexicon, data.words.regions[region])) classes.push([id, index + 1]);
  });
  SIDES.forEach((side, index) => {
    for (const id of wordIds(lexicon, data.words.sides[side]))
      classes.push([id, (index + 1) << SIDE_SHIFT]);
  });
  ACUITIES.forEach((acuity, index) => {
    for (const id of wordIds(lexicon, data.words.acuity[acuity]))
      classes.push([id, (index + 1) << ACUITY_SHIFT]);
  });
  for (const id of wordIds(lexicon, data.words.abbreviations)) classes.push([id, IS_ABBREVIATION]);
  const transparent = new Uint8Array(1 << 14);
  for (const id of transparentIds) transparent[id] = 1;
  const elsewhereIds = wordIds(lexicon, data.words.elsewhere);
  const elsewhere = new Uint8Array(1 << 14);
  for (const id of elsewhereIds) elsewhere[id] = 1;
  const wordClass = new Uint16Array(1 << 14);
  for (const word of NEED_NOUN) classes.push([lexicon.add(word), NEEDS_NOUN]);
  for (const [id, bits] of classes) wordClass[id] = (wordClass[id] as number) | bits;
  for (const trie of [conceptTrie, cueTrie, linkTrie, headingTrie]) trie.finish(lexicon.size);
  return {
    lexicon,
    concepts: data.concepts,
    meanings: data.concepts.map((concept) => meaningsOf(concept, data.concepts)),
    conceptTrie,
    cues: data.cues,
    cueTrie,
    links: data.links,
    linkTrie,
    headings: data.headings,
    headingTrie,
    transparent,
    elsewhere,
    wordClass,
  };
}

function meaningsOf(concept: ConceptEntry, all: readonly ConceptEntry[]): readonly ConceptEntry[] {
  if (concept.expands === undefined) return [concept];
  return concept.expands.map((id) => {
    const meant = all.find((other) => other.id === id);
    if (meant === undefined)
      throw new Error(`phrases: "${concept.id}" expands to "${id}", which no file defines`);
    return meant;
  });
}

function fill(
  lexicon: Lexicon,
  entries: readonly { readonly phrases: string }[],
  classes: PhraseData['classes'],
): PhraseTrie {
  const trie = new PhraseTrie();
  entries.forEach((entry, index) => {
    for (const phrase of entry.phrases.split('\n')) trie.add(phrase, index, classes, lexicon);
  });
  return trie;
}

function wordIds(lexicon: Lexicon, words: string): number[] {
  return words === '' ? [] : words.split(' ').map((word) => lexicon.add(word));
}
