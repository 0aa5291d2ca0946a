import {
  dropsPlural,
  FIRST_WORD,
  HASH_START,
  hashStep,
  LEVEL,
  LONGEST_WORD,
  NUMBER,
  PUNCTUATION,
} from './word-ids.ts';

/**
 * The words that any phrase uses, with a hash table that answers from the letters of a text (no substring is made).
 * Words are lower case with a plural `s` dropped.
 */
export class Lexicon {
  private readonly words: string[] = [];
  private readonly ids = new Map<string, number>();
  /** Two cells to a slot: hash, and id, 0 in an empty slot. */
  private table = new Int32Array(1 << 14);
  private mask = (1 << 13) - 1;
  /** Letters of all words one behind the other; those of a word begin at `spelledAt[id - FIRST_WORD]`. */
  private spelled = new Uint16Array(1 << 15);
  private spelledAt = new Int32Array(1 << 12);
  private readonly symbols = new Map<number, number>();

  /** Id of a word of a phrase, added when new. `#level` and `#number` are the classes of the tokeniser. */
  add(written: string): number {
    if (written === '#level') return LEVEL;
    if (written === '#number') return NUMBER;
    if (written.length === 1 && !/[a-z0-9]/i.test(written)) {
      const code = written.charCodeAt(0);
      return code < 128 ? PUNCTUATION + code : this.addSymbol(code);
    }
    const word = normalise(written);
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_WORD)
      throw new Error(`phrases: "${word}" has more than ${LONGEST_WORD} letters`);
    const id = this.addWord(word);
    this.ids.set(word, id);
    if (this.words.length * 2 > this.mask) this.rebuild((this.mask + 1) * 2);
    else this.place(id);
    return id;
  }

  /** Number of ids in use, reserved ones included. */
  get size(): number {
    return FIRST_WORD + this.words.length;
  }

  /** Id of a word that may not be known; 0 when it is not. */
  find(written: string): number {
    return this.ids.get(written) ?? this.ids.get(normalise(written)) ?? 0;
  }

  /** Id of a symbol outside ASCII (`∅`, `✓`), 0 when no phrase uses it. */
  symbol(code: number): number {
    return this.symbols.get(code) ?? 0;
  }

  /** Id of the word that is spelled by the first `size` lower-case letters, whose hash is given; 0 when unknown. */
  wordOf(letters: Uint16Array, size: number, hash: number): number {
    const { table, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = table[slot * 2 + 1] as number;
      if (id === 0 || (table[slot * 2] === hash && this.isSpelled(id, letters, size))) return id;
    }
  }

  private isSpelled(id: number, letters: Uint16Array, size: number): boolean {
    const { spelled } = this;
    const from = this.spelledAt[id - FIRST_WORD] as number;
    if ((this.spelledAt[id - FIRST_WORD + 1] as number) - from !== size) return false;
    for (let at = 0; at < size; at++) if (spelled[from + at] !== letters[at]) return false;
    return true;
  }

  private addSymbol(code: number): number {
    const known = this.symbols.get(code);
    if (known !== undefined) return known;
    const id = this.addWord('');
    this.symbols.set(code, id);
    return id;
  }

  private addWord(word: string): number {
    const place = this.words.push(word) - 1;
    if (place + 2 > this.spelledAt.length) {
      const shorter = this.spelledAt;
      this.spelledAt = new Int32Array(shorter.length * 2);
      this.spelledAt.set(shorter);
    }
    const from = this.spelledAt[place] as number;
    if (from + word.length > this.spelled.length) {
      const shorter = this.spelled;
      this.spelled = new Uint16Array(shorter.length * 2);
      this.spelled.set(shorter);
    }
    for (let at = 0; at < word.length; at++) this.spelled[from + at] = word.charCodeAt(at);
    this.spelledAt[place + 1] = from + word.length;
    return FIRST_WORD + place;
  }

  private place(id: number): void {
    const word = this.words[id - FIRST_WORD] as string;
    let hash = HASH_START;
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
    let slot = hash & this.mask;
    while (this.table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.table[slot * 2] = hash;
    this.table[slot * 2 + 1] = id;
  }

  private rebuild(slots: number): void {
    this.table = new Int32Array(slots * 2);
    this.mask = slots - 1;
    for (const id of this.ids.values()) this.place(id);
  }
}

/** Lower case, apostrophes out, plural `s` off: what the tokeniser does to the words of a note. */
export function normalise(written: string): string {
  const word = written.toLowerCase().replace(/['’`]/g, '');
  const size = word.length;
  return dropsPlural(size, word.charCodeAt(size - 1), word.charCodeAt(size - 2))
    ? word.slice(0, -1)
    : word;
}
