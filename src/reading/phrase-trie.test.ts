import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { tokenise } from './tokens.ts';

const word = fc.constantFrom('low', 'back', 'pain', 'of', 'the', 'leg', 'no', 'disc', 'acute');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 });

function trieOf(phrases: readonly string[], lexicon = new Lexicon()) {
  const trie = new PhraseTrie();
  for (const [entry, words] of phrases.entries()) trie.add(words, entry, {}, lexicon);
  trie.finish(lexicon.size);
  return { trie, lexicon };
}

/** What the automaton must give, looked for phrase by phrase. */
function longestOf(phrases: readonly (readonly string[])[], words: readonly string[], at: number) {
  let [best, length] = [-1, 0];
  phrases.forEach((looked, entry) => {
    const isThere = looked.every((each, index) => words[at + index] === each);
    if (isThere && looked.length > length) [best, length] = [entry, looked.length];
  });
  return best < 0 ? [-1] : [best, at + length];
}

test('the automaton finds the longest of any phrases at any word, the first of two that are alike', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 30 }),
      fc.array(word, { minLength: 1, maxLength: 20 }),
      (phrases, words) => {
        const { trie, lexicon } = trieOf(phrases.map((each) => each.join(' ')));
        const tokens = tokenise(words.join(' '), lexicon);
        for (let at = 0; at < tokens.count; at++) {
          const entry = trie.match(tokens, at, tokens.count, undefined);
          expect(entry < 0 ? [-1] : [entry, trie.matchEnd]).toEqual(longestOf(phrases, words, at));
        }
      },
    ),
    { numRuns: 300, seed: 20261102 },
  );
});

test.each([
  ['an alternative', '(low|upper) back pain', 'upper back pain', 3],
  ['what may be left out', 'low [er] back [pain]', 'low back', 2],
  ['any number', 'stage #number disc', 'stage 4 disc', 3],
  ['a number of its own', 'type 2 change', 'type 2 change', 3],
  ['another number', 'type 2 change', 'type 3 change', 0],
  ['a spine level', 'disc at #level', 'disc at L4-5', 3],
])('reads %s', (_, written, text, length) => {
  const { trie, lexicon } = trieOf([written]);
  const tokens = tokenise(text, lexicon);
  const entry = trie.match(tokens, 0, tokens.count, undefined);
  expect([entry, trie.matchEnd]).toEqual(length > 0 ? [0, length] : [-1, 0]);
});

test('words that may stand between are passed over, four at most', () => {
  const lexicon = new Lexicon();
  const transparent = new Uint8Array(1 << 14);
  transparent[lexicon.add('the')] = 1;
  const { trie } = trieOf(['back pain', 'back the of'], lexicon);
  const matchIn = (text: string) => {
    const tokens = tokenise(text, lexicon);
    return trie.match(tokens, 0, tokens.count, transparent);
  };
  expect(matchIn('back the the the the pain')).toBe(0);
  expect(matchIn('back the the the the the pain')).toBe(-1);
  // "the" begins the second phrase, and the first is found all the same
  expect(matchIn('back the pain')).toBe(0);
});

test('two entries that claim the same words are told', () => {
  expect(trieOf(['low back', 'leg', '(low|lower) back']).trie.conflicts).toEqual([[0, 2]]);
});
