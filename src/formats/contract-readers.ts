import type { SourcePosition } from '../chart/source-position.ts';
import { type ByteLine, makeByteLines } from './byte-lines.ts';
import { decodeText } from './charset.ts';
import { readContractRecord } from './contract-records.ts';
import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';
import { issueItem } from './issues.ts';
import { faultPosition, readJson } from './json-text.ts';
import { makeWholeReader } from './whole-reader.ts';

/** Reads records of the contract as one JSON document: one record, or an array of them. */
export function makeJsonReader(options: ReaderOptions = {}): FormatReader {
  return makeWholeReader(options, (bytes, position) => {
    const { text, issue } = decodeText(bytes);
    const told = issue === undefined ? [] : [issueItem(issue, position, 'UTF-8')];
    if (text.trim() === '') return [issueItem('format/empty', position, 'a record')];
    const read = readJson(text);
    if ('issue' in read)
      return [...told, issueItem(read.issue, faultPosition(text, read.faultAt, position), 'JSON')];
    const name = options.file ?? 'record';
    if (!Array.isArray(read.value))
      return [...told, ...readContractRecord(read.value, position, name)];
    const items = read.value.flatMap((value: unknown, index) =>
      readContractRecord(value, { ...position, path: `/${index}` }, `${name}-${index + 1}`),
    );
    return [...told, ...items];
  });
}

/** Reads records of the contract, one on each line. A line that cannot be read spoils one record, not the batch. */
export function makeNdjsonReader({ file }: ReaderOptions = {}): FormatReader {
  const lines = makeByteLines();
  const base: SourcePosition = file === undefined ? {} : { file };
  const items = (found: Iterable<ByteLine>): FormatItem[] =>
    [...found].flatMap((line) => readLine(line, base));
  return { push: (bytes) => items(lines.push(bytes)), end: () => items(lines.end()) };
}

function readLine({ bytes, line, offset }: ByteLine, base: SourcePosition): readonly FormatItem[] {
  const position: SourcePosition = { ...base, line, offset };
  if (bytes === undefined) return [issueItem('format/line-too-long', position)];
  const { text, issue } = decodeText(bytes, 'utf-8');
  if (text.trim() === '') return [];
  if (issue !== undefined) return [issueItem('format/not-utf8', position, 'UTF-8')];
  const read = readJson(text);
  return 'issue' in read
    ? [issueItem(read.issue, position, 'one JSON object')]
    : readContractRecord(read.value, position, `line-${line}`);
}
