import type { SourcePosition } from '../chart/source-position.ts';
import { markedCharset, unmarkedUtf16 } from './charset.ts';
import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';
import { issueItem } from './issues.ts';
import { isMarkup, type PlainText, plainText } from './plain-text.ts';
import { signatureOf } from './signatures.ts';
import { makeWholeReader } from './whole-reader.ts';

/**
 * Reads a file that is a note: plain text as it stands, or the words of a page or of rich text. The visit’s id is the
 * name of the file.
 */
export function makeNoteReader(options: ReaderOptions = {}): FormatReader {
  return makeWholeReader(options, (bytes, at) => readNote(bytes, at, options.file ?? 'note'));
}

function readNote(bytes: Uint8Array, at: SourcePosition, id: string): readonly FormatItem[] {
  const { text, issues } = noteText(bytes);
  const told = issues.map((code) => issueItem(code, at, 'text'));
  if (text === undefined) return told;
  if (text.trim() === '') return [...told, issueItem('format/empty', at, 'a note')];
  const located = { encounter: { id, note: text }, at, positions: { note: at } };
  return [...told, { kind: 'encounter', located }];
}

/**
 * The note in a file. Plain text keeps everything, also a byte-order mark and what is not legible, so that offsets into
 * the note are offsets into the file’s text. Pages and rich text are read as their words.
 */
export function noteText(bytes: Uint8Array): PlainText {
  const foreign = signatureOf(bytes);
  if (foreign !== undefined) return { text: undefined, issues: [foreign] };
  const charset = markedCharset(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return isMarkup(text) ? plainText(bytes) : { text, issues: [] };
}
