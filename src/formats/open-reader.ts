import { makeCcdaReader } from './ccda.ts';
import { makeJsonReader, makeNdjsonReader } from './contract-readers.ts';
import { makeCsvReader } from './csv.ts';
import { makeFhirReader } from './fhir.ts';
import type { FormatName, FormatReader, ReaderOptions } from './format-reader.ts';
import { makeHl7v2Reader } from './hl7v2.ts';
import { makeNoteReader } from './note-file.ts';
import { readX12 } from './x12.ts';

const READERS = {
  text: makeNoteReader,
  ndjson: makeNdjsonReader,
  json: makeJsonReader,
  csv: makeCsvReader,
  fhir: makeFhirReader,
  ccda: makeCcdaReader,
  hl7v2: makeHl7v2Reader,
  x12: readX12,
} as const satisfies Record<FormatName, (options: ReaderOptions) => FormatReader>;

/**
 * The reader of a format, for one file.
 * @example
 * const reader = openReader('hl7v2', { file: 'feed.hl7' });
 * const items = [...reader.push(bytes), ...reader.end()];
 */
export function openReader(format: FormatName, options: ReaderOptions = {}): FormatReader {
  return READERS[format](options);
}
