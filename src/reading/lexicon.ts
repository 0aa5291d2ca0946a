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
 * The words that any phrase uses, with a hash table that answers from the text itself (no substring is made).
 * Words are lower case with a plural `s` dropped.
 */
export class Lexicon {
  private readonly words: string[] = [];
  private readonly ids = new Map<string, number>();
  private table = new Int32Array(1 << 14); // index + 1 into words
  private mask = (1 << 14) - 1;
  private hashes: number[] = [];
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
    const id = FIRST_WORD + this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    let hash = HASH_START;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    this.hashes.push(hash);
    if (this.words.length * 2 > this.table.length) this.rebuild(this.table.length * 2);
    else this.place(this.words.length - 1);
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
    let slot = hash & mask;
    for (;;) {
      const entry = table[slot] as number;
      if (entry === 0) return 0;
      if (
        this.hashes[entry - 1] === hash &&
        isSpelled(this.words[entry - 1] as string, letters, size)
      )
        return FIRST_WORD + entry - 1;
      slot = (slot + 1) & mask;
    }
  }

  /** Id of a number that some phrase names (`type 2`, `2/2`), 0 when none does. */
  numberAt(text: string, start: number, end: number): number {
    if (end - start > 4) return 0;
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
    let slot = hash & this.mask;
    for (;;) {
      const entry = this.table[slot] as number;
      if (entry === 0) return 0;
      if (this.hashes[entry - 1] === hash && this.words[entry - 1] === text.slice(start, end))
        return FIRST_WORD + entry - 1;
      slot = (slot + 1) & this.mask;
    }
  }

  private addSymbol(code: number): number {
    const known = this.symbols.get(code);
    if (known !== undefined) return known;
    const id = FIRST_WORD + this.words.length;
    this.words.push('');
    this.hashes.push(0);
    this.symbols.set(code, id);
    return id;
  }

  private place(index: number): void {
    let slot = (this.hashes[index] as number) & this.mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & this.mask;
    this.table[slot] = index + 1;
  }

  private rebuild(size: number): void {
    this.table = new Int32Array(size);
    this.mask = size - 1;
    for (let i = 0; i < this.words.length; i++) if (this.words[i] !== '') this.place(i);
  }
}

function isSpelled(word: string, letters: Uint16Array, size: number): boolean {
  if (word.length !== size) return false;
  for (let at = 0; at < size; at++) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
}

/** Lower case, apostrophes out, plural `s` off: what the tokeniser does to the words of a note. */
export function normalise(written: string): string {
  const word = written.toLowerCase().replace(/['’`]/g, '');
  const size = word.length;
  return dropsPlural(size, word.charCodeAt(size - 1), word.charCodeAt(size - 2))
    ? word.slice(0, -1)
    : word;
}
