import { positionText, type SourcePosition } from '../chart/source-position.ts';
import type { FormatItem } from './format-reader.ts';

/** Issue codes that several formats share: what each means, for docs/errors.md. */
export const FORMAT_ISSUES = {
  'format/empty': 'There is nothing in the file.',
  'format/not-recognised':
    'The file is in none of the formats that are read: text, JSON, NDJSON, CSV, FHIR, C-CDA, HL7 v2, X12.',
  'format/compressed':
    'The file is compressed (ZIP, gzip or the like). Nothing is unpacked unasked.',
  'format/pdf': 'The file is a PDF. Its text cannot be read.',
  'format/word-document': 'The file is a document of an office program. Its text cannot be read.',
  'format/image': 'The file is a picture. Words in it cannot be read.',
  'format/binary': 'The file holds binary data and no text.',
  'format/too-large': 'The file must be read as a whole and is larger than the limit.',
  'format/too-deep': 'The record is nested deeper than any real one is, so it was not read.',
  'format/line-too-long': 'The line is longer than the limit and was skipped.',
  'format/json-malformed': 'The line or file is not JSON from the place named on; it was not read.',
  'format/not-utf8': 'The bytes are not UTF-8, as the format demands, so they were not read.',
  'format/record-not-known': 'The record is of none of the kinds that are read from this format.',
  'format/date-malformed': 'A date is not a calendar day as the format writes it; it was left out.',
  'format/base64-malformed':
    'The encoded content is not base64, or was cut; it was not read, since part of a note misleads.',
  'text/media-type-not-read': 'The content is of a media type from which no text is read.',
  'text/clinical-document-not-read':
    'The content is a C-CDA in which no section with words could be read.',
  'text/charset-not-known': 'The character set named is not known; another was tried.',
  'text/charset-assumed':
    'The content names no character set and is not UTF-8; it was read as Windows-1252.',
  'text/not-legible': 'The content does not fit its character set; what is legible was read.',
  'text/struck-out-words':
    'The content holds words that are struck out or hidden; they were left out.',
} as const satisfies Record<string, string>;
export type FormatIssueCode = keyof typeof FORMAT_ISSUES;

/** What was wrong at a place of a file, as the item that a reader gives. `code` is one of a table of this room. */
export function issueItem(code: string, at: SourcePosition, expected?: string): FormatItem {
  const place = positionText(at);
  return {
    kind: 'issue',
    issue: {
      code,
      ...(place === '' ? {} : { at: place }),
      ...(expected === undefined ? {} : { expected }),
    },
    at,
  };
}
