import { expect, test } from 'vitest';
import { readPhraseFiles } from '../../scripts/compile-phrases.ts';
import { PHRASES } from '../../src/reading/embedded-phrases.ts';
import { buildPhraseBook } from '../../src/reading/phrase-book.ts';
import { readNote } from '../../src/reading/read-note.ts';

const book = buildPhraseBook(PHRASES);
const files = await readPhraseFiles(new URL('../..', import.meta.url).pathname);
const conceptsIn = (note: string): string[] =>
  readNote({ id: 'example', note }, book).mentions.map((mention) => mention.concept);

const finds = files.flatMap(({ file, content }) =>
  (content.concepts ?? []).flatMap((entry) =>
    (entry.finds ?? []).flatMap((words) =>
      (entry.expands ?? [entry.id]).map((id) => ({ file, id, words })),
    ),
  ),
);
const ignores = files.flatMap(({ file, content }) =>
  (content.concepts ?? []).flatMap((entry) =>
    (entry.ignores ?? []).map((words) => ({ file, id: entry.id, words })),
  ),
);

test.each(finds)('$file: $id is found in "$words"', ({ id, words }) => {
  expect(conceptsIn(words)).toContain(id);
});

test.each(ignores)('$file: $id is not found in "$words"', ({ id, words }) => {
  expect(conceptsIn(words)).not.toContain(id);
});

test('every concept can be reached by one of its own phrases', () => {
  const named = new Set(PHRASES.concepts.map((concept) => concept.id));
  expect(named.size).toBe(PHRASES.concepts.length);
});
