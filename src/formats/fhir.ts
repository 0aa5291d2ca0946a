import type { SourcePosition } from '../chart/source-position.ts';
import { type ByteLine, joined, makeByteLines } from './byte-lines.ts';
import { decodeText } from './charset.ts';
import { entriesOf } from './fhir-entries.ts';
import type { FhirSource } from './fhir-place.ts';
import { type FhirWindow, makeFhirWindow } from './fhir-window.ts';
import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';
import { issueItem } from './issues.ts';
import { faultPosition, readJson } from './json-text.ts';
import { LARGEST_WHOLE } from './whole-reader.ts';

/** Bytes of resources, one a line, that are held to put visits together. */
const WINDOW = 24 * 1024 * 1024;

/**
 * Reads FHIR R4 as JSON: a resource, a Bundle, or one of either on each line (bulk export, NDJSON). Visits are put
 * together from Encounter, notes, reports and conditions that refer to each other. Lines are read in bounded memory: in
 * a file larger than 24 MB what belongs to a visit must stand within that distance, or be a Bundle of its own.
 */
export function makeFhirReader(options: ReaderOptions = {}): FormatReader {
  const { file } = options;
  const position: SourcePosition = file === undefined ? {} : { file };
  const lines = makeByteLines();
  const window = makeFhirWindow(WINDOW);
  let parts: Uint8Array[] = [];
  let length = 0;
  /** bytes there must be before it is tried again to tell the mode: each is not looked at for every piece */
  let tryFrom = 0;
  let mode: 'unknown' | 'lines' | 'whole' | 'refused' = 'unknown';

  const takeLines = (found: Iterable<ByteLine>): FormatItem[] =>
    [...found].flatMap((line) => readLine(line, position, window));
  const settle = (isLast: boolean): FormatItem[] => {
    const whole = joined(parts, new Uint8Array(0));
    mode = modeOf(whole, isLast);
    tryFrom = length * 2;
    if (mode !== 'lines') {
      parts = [whole];
      return [];
    }
    parts = [];
    return takeLines(lines.push(whole));
  };
  const push = (bytes: Uint8Array): readonly FormatItem[] => {
    if (mode === 'lines') return takeLines(lines.push(bytes));
    if (mode === 'refused') return [];
    length += bytes.length;
    if (length > LARGEST_WHOLE) {
      mode = 'refused';
      parts = [];
      return [issueItem('format/too-large', position, `at most ${LARGEST_WHOLE} bytes, or lines`)];
    }
    parts.push(new Uint8Array(bytes));
    return mode === 'unknown' && length >= tryFrom && bytes.includes(10) ? settle(false) : [];
  };
  const end = (): readonly FormatItem[] => {
    const items = mode === 'unknown' ? settle(true) : [];
    if (mode === 'refused') return items;
    if (mode === 'lines') return [...items, ...takeLines(lines.end()), ...window.end()];
    return readWhole(joined(parts, new Uint8Array(0)), position);
  };
  return { push, end };
}

/** Everything in FHIR that is parsed already: what a server was sent, the prefetch of a hook. */
export function readFhir(value: unknown, position: SourcePosition = {}): readonly FormatItem[] {
  const window = makeFhirWindow(Number.POSITIVE_INFINITY);
  const source: FhirSource = { position, issues: [], told: new Set() };
  for (const entry of entriesOf({ value, path: '', source })) window.add(entry, 0);
  return [...window.end(), ...source.issues.splice(0)];
}

const BLANK = /^(?:\uFEFF)?\s*$/;

/**
 * Whether each line is a document of its own. Undecided until a first line is complete that is one, or a second one
 * shows how the first is meant: the answer for some bytes is the answer for all that follow.
 */
function modeOf(bytes: Uint8Array, isLast: boolean): 'unknown' | 'lines' | 'whole' {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const complete = isLast ? lines : lines.slice(0, -1);
  const [first, second] = complete.filter((line) => !BLANK.test(line));
  if (first === undefined) return isLast ? 'whole' : 'unknown';
  if (OBJECT.test(first) && 'value' in readJson(first))
    return isLast && second === undefined ? 'whole' : 'lines';
  if (second === undefined) return isLast ? 'whole' : 'unknown';
  // A first line that is damaged spoils one resource, not the file.
  return FIELD.test(first) && FIELD.test(second) ? 'lines' : 'whole';
}

const OBJECT = /^\uFEFF?\s*\{/;
const FIELD = /^\uFEFF?\s*\{\s*"/;

function readWhole(bytes: Uint8Array, position: SourcePosition): readonly FormatItem[] {
  const { text, issue } = decodeText(bytes);
  const items: FormatItem[] = issue === undefined ? [] : [issueItem(issue, position, 'UTF-8')];
  if (text.trim() === '') return [issueItem('format/empty', position, 'a FHIR resource')];
  const read = readJson(text);
  if ('value' in read) return [...items, ...readFhir(read.value, position)];
  return [...items, issueItem(read.issue, faultPosition(text, read.faultAt, position), 'JSON')];
}

function readLine(
  { bytes, line, offset }: ByteLine,
  base: SourcePosition,
  window: FhirWindow,
): readonly FormatItem[] {
  const position: SourcePosition = { ...base, line, offset };
  if (bytes === undefined) return [issueItem('format/line-too-long', position)];
  const { text, issue } = decodeText(bytes, 'utf-8');
  if (text.trim() === '') return [];
  const read = readJson(text);
  if ('issue' in read)
    return [issueItem(read.issue, { ...position, offset: offset + read.faultAt }, 'JSON')];
  const source: FhirSource = { position, issues: [], told: new Set() };
  if (issue !== undefined) source.issues.push(issueItem(issue, position, 'UTF-8'));
  const entries = entriesOf({ value: read.value, path: '', source });
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && only.place.path === '')
    return window.add(only, bytes.length);
  // A Bundle on a line of its own is complete by itself.
  const inner = makeFhirWindow(Number.POSITIVE_INFINITY);
  for (const entry of entries) inner.add(entry, 0);
  return [...inner.end(), ...source.issues.splice(0)];
}
