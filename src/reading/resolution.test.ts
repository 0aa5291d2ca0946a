import { expect, test } from 'vitest';
import { PHRASES } from './embedded-phrases.ts';
import { buildPhraseBook } from './phrase-book.ts';
import { readNote } from './read-note.ts';

const book = buildPhraseBook(PHRASES);

/** The conditions and symptoms of the note that are over, in the order of the words. */
const over = (note: string): string[] =>
  readNote({ id: 'e1', note }, book)
    .mentions.filter(({ resolved }) => resolved)
    .map(({ concept }) => concept);

test.each([
  ['Spinal stenosis, sciatica resolved.', ['sciatica']],
  ['Spinal stenosis, sciatica has resolved.', ['sciatica']],
  ['Spinal stenosis - sciatica now resolved.', ['sciatica']],
  ['Spinal stenosis (sciatica resolved).', ['sciatica']],
  ['Spinal stenosis, L4-5, resolved.', ['spinal-stenosis']],
  ['Spinal stenosis and sciatica resolved.', ['spinal-stenosis', 'sciatica']],
  ['Spinal stenosis with sciatica, resolved.', ['spinal-stenosis', 'sciatica']],
  [
    'Spinal stenosis, sciatica and coccydynia resolved.',
    ['spinal-stenosis', 'sciatica', 'coccydynia'],
  ],
  [
    'Spinal stenosis, sciatica & coccydynia resolved.',
    ['spinal-stenosis', 'sciatica', 'coccydynia'],
  ],
  ['Spinal stenosis and sciatica, coccydynia resolved.', ['coccydynia']],
  ['Spinal stenosis, sciatica, both resolved.', ['spinal-stenosis', 'sciatica']],
  ['Spinal stenosis, sciatica have resolved.', ['spinal-stenosis', 'sciatica']],
  ['Spinal stenosis with resolved sciatica.', ['sciatica']],
  ['Spinal stenosis and resolved sciatica.', ['sciatica']],
  ['Resolved sciatica, spinal stenosis.', ['sciatica']],
  ['Resolved sciatica and coccydynia.', ['sciatica', 'coccydynia']],
  ['Resolved: sciatica, spinal stenosis.', ['sciatica', 'spinal-stenosis']],
  ['She no longer has sciatica, coccydynia.', ['sciatica', 'coccydynia']],
])('%j ends %j', (note, ended) => {
  expect(over(note)).toEqual(ended);
});
