import { Lexicon } from '../../reading/lexicon.ts';
import { addPhrase, emptyGraph } from '../../reading/phrase-grammar.ts';
import { PhraseTrie } from '../../reading/phrase-trie.ts';
import { tokenise } from '../../reading/tokens.ts';
import { FIRST_WORD } from '../../reading/word-ids.ts';
import { PHRASE_KINDS, type PhraseEntry, type PhraseParts } from './engine-parts.ts';

/** Whether one of the changed phrases, or a word that only one of the books knows, stands in a text. */
export type TextTest = (text: string) => boolean;

/**
 * What of a text must stand there for a change of phrases to matter: `all` when every text may read otherwise,
 * undefined when nothing changed. A phrase that stands nowhere in a text, old or new, cannot have been taken there.
 */
export function phraseChange(before: PhraseParts, now: PhraseParts): TextTest | 'all' | undefined {
  if (JSON.stringify(before) === JSON.stringify(now)) return undefined;
  if (before.words !== now.words) return 'all';
  const lines = new Set<string>();
  for (const kind of PHRASE_KINDS) {
    const changed = changedLines(before[kind], now[kind]);
    if (changed === 'all') return 'all';
    for (const line of changed) lines.add(line);
  }
  return testOf([...lines], now, newWords(before, now));
}

/** Phrases that came, went, or belong to an entry that says something else. Of two that claim the same words the first wins, so order counts. */
function changedLines(
  before: readonly PhraseEntry[],
  now: readonly PhraseEntry[],
): readonly string[] | 'all' {
  const [earlier, later] = [byId(before), byId(now)];
  const order = (list: readonly PhraseEntry[], other: ReadonlyMap<string, PhraseEntry>) =>
    list.filter(({ id }) => other.has(id)).map(({ id }) => id);
  if (order(before, later).join('\n') !== order(now, earlier).join('\n')) return 'all';
  const ids = new Set([...earlier.keys(), ...later.keys()]);
  const saysOther = (id: string) => earlier.get(id)?.card !== later.get(id)?.card;
  return [...ids].flatMap((id) => {
    const [old, young] = [linesOf(earlier.get(id)), linesOf(later.get(id))];
    const means = [...(earlier.get(id)?.expands ?? []), ...(later.get(id)?.expands ?? [])];
    const isWhole = saysOther(id) || means.some(saysOther);
    if (isWhole) return [...old, ...young];
    return [...old.symmetricDifference(young)];
  });
}

const byId = (entries: readonly PhraseEntry[]): ReadonlyMap<string, PhraseEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const linesOf = (entry: PhraseEntry | undefined): Set<string> =>
  new Set(entry === undefined ? [] : entry.phrases.split('\n'));

/** Words that are known to one of the books only: to the other they are any word. */
function newWords(before: PhraseParts, now: PhraseParts): ReadonlySet<string> {
  return wordsOf(before).symmetricDifference(wordsOf(now));
}

/** A lexicon that remembers what was added to it. */
class NotedLexicon extends Lexicon {
  readonly noted = new Set<string>();
  override add(written: string): number {
    this.noted.add(written);
    return super.add(written);
  }
}

function wordsOf(parts: PhraseParts): Set<string> {
  const lexicon = new NotedLexicon();
  for (const kind of PHRASE_KINDS)
    for (const { phrases } of parts[kind])
      for (const phrase of phrases.split('\n'))
        addPhrase(emptyGraph(), phrase, 0, parts.classes, lexicon);
  return lexicon.noted;
}

function testOf(
  lines: readonly string[],
  { classes, transparent }: PhraseParts,
  words: ReadonlySet<string>,
): TextTest {
  const lexicon = new Lexicon();
  const isNew = new Set(
    [...words].map((word) => lexicon.add(word)).filter((id) => id >= FIRST_WORD),
  );
  const mayStand = new Uint8Array(1 << 14);
  for (const word of transparent.split(' ')) mayStand[lexicon.add(word)] = 1;
  const trie = new PhraseTrie();
  for (const [entry, line] of lines.entries()) trie.add(line, entry, classes, lexicon);
  trie.finish(lexicon.size);
  return (text) => {
    const tokens = tokenise(text, lexicon);
    for (let at = 0; at < tokens.count; at++) {
      if (isNew.has(tokens.word[at] ?? 0)) return true;
      if (trie.match(tokens, at, tokens.count, undefined) >= 0) return true;
      if (trie.match(tokens, at, tokens.count, mayStand) >= 0) return true;
    }
    return false;
  };
}
