/** Word ids below this are reserved: 0 unknown word, 1 number, 2 spine level. */
export const NUMBER = 1;
export const LEVEL = 2;
/** Punctuation has word id `PUNCTUATION + char code` for ASCII, so that phrases can hold `/` or `(`. */
export const PUNCTUATION = 4;
export const FIRST_WORD = PUNCTUATION + 128;
/** Letters of the longest word that a phrase may have. */
export const LONGEST_WORD = 64;

/** FNV-1a over lower-cased code units, with a plural `s` dropped: the same function fills the lexicon. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
export const HASH_START = 0x811c9dc5 | 0;

/**
 * True when a trailing `s` is a plural that is dropped before look-up: `discs`, `changes`, `legs`;
 * not `was`, `stenosis`, `loss`, `plus`.
 */
export function dropsPlural(length: number, last: number, before: number): boolean {
  return length > 3 && last === 115 && before !== 115 && before !== 117 && before !== 105;
}
