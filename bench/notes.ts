/** The notes that benchmarks read: real ones where they lie beside the repository, else the worked charts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHARTS } from '../src/cli/embedded-charts.ts';

/** The date of service of all of them. */
export const DAY = '2026-11-02';
/** Characters of a note, about what a visit's note has. */
export const LENGTH = 1900;

const shared =
  process.env['ENDPLATE_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
const transcribed = join(shared, 'notes', 'dev_notes.ndjson');
const given = existsSync(transcribed)
  ? readFileSync(transcribed, 'utf8')
      .trim()
      .split('\n')
      .map((line) => String((JSON.parse(line) as { note: unknown }).note))
  : CHARTS.map(({ note }) => note);

/** What the notes were made from. */
export const SOURCE = existsSync(transcribed) ? '64 transcribed notes' : 'the worked charts';

/** 64 notes of nearly the same length. */
export const NOTES: readonly string[] = Array.from({ length: 64 }, (_, index) =>
  noteOf(index, LENGTH - (index % 16)),
);

/** A note cut to the length, or filled up with others behind it. */
export function noteOf(index: number, length: number): string {
  let words = given[index % given.length] ?? '';
  for (let next = 1; words.length < length; next++) {
    words += `\n\n${given[(index + next * 7) % given.length] ?? ''}`;
  }
  // as text arrives, in one piece; a slice would point into the longer text
  return JSON.parse(JSON.stringify(words.slice(0, length))) as string;
}

/** Numbered encounters, one a line. */
export function* encounterLines(count: number): Generator<string> {
  const escaped = NOTES.map((note) => JSON.stringify(note));
  for (let index = 0; index < count; index++)
    yield `{"id":"n${index}","dateOfService":"${DAY}","note":${escaped[index % escaped.length] ?? '""'}}\n`;
}
