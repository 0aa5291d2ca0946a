import type { SourcePosition } from '../chart/source-position.ts';
import { readBase64 } from './base64.ts';
import { makeCcdaReader } from './ccda.ts';
import { unescaped } from './hl7v2-escapes.ts';
import type { Hl7IssueCode } from './hl7v2-issues.ts';
import {
  componentOf,
  fieldValue,
  type Hl7Message,
  type Hl7Segment,
  placeOf,
  repetitionsOf,
} from './hl7v2-message.ts';
import type { FormatIssueCode } from './issues.ts';
import { plainText, plainTextOf } from './plain-text.ts';

export type ContentReport = (
  code: Hl7IssueCode | FormatIssueCode,
  at: SourcePosition,
  expected?: string,
) => void;

/** Value types of OBX-2 that hold words as they are: text, formatted text, string; nothing said. */
const WORDS = new Set(['TX', 'FT', 'ST', '']);
const CODED = new Set(['CE', 'CWE', 'CF', 'CNE', 'IS', 'ID']);
const NUMBERS = new Set(['NM', 'SN']);
/** OBX-11: deleted, posted as wrong, cannot be obtained. */
const WITHDRAWN = new Set(['D', 'W', 'X']);

/** Whether a segment holds words of a report or a note, and no single value. */
export function holdsWords(message: Hl7Message, segment: Hl7Segment): boolean {
  const type = fieldValue(message, segment, 2).toUpperCase();
  return type === 'TX' || type === 'FT' || type === 'ED';
}

/** What an OBX or NTE segment adds to a text; lines end with LF. */
export function wordsOf(message: Hl7Message, segment: Hl7Segment, report: ContentReport): string {
  if (segment.id === 'NTE') return linesOf(message, segment, 3);
  const at = placeOf(message, segment, 5);
  if (WITHDRAWN.has(fieldValue(message, segment, 11).toUpperCase())) {
    if (repetitionsOf(message, segment, 5).length > 0) report('hl7v2/observation-withdrawn', at);
    return '';
  }
  const type = fieldValue(message, segment, 2).toUpperCase();
  if (WORDS.has(type)) return linesOf(message, segment, 5);
  if (type === 'ED') return encapsulated(message, segment, at, report);
  if (type === 'RP') report('hl7v2/content-elsewhere', at);
  const values = repetitionsOf(message, segment, 5);
  if (CODED.has(type))
    return values
      .map((value) => componentOf(message, value, 2) || componentOf(message, value, 1))
      .join('\n');
  if (!NUMBERS.has(type) || values.length === 0) return '';
  const name = fieldValue(message, segment, 3, 2) || fieldValue(message, segment, 3);
  const parts = values.map((value) =>
    [1, 2, 3, 4].map((part) => componentOf(message, value, part)).join(''),
  );
  return `${name}: ${parts.join(', ')} ${fieldValue(message, segment, 6)}`.trim();
}

/** Words as they are: component delimiters in them are punctuation, repetitions are lines. */
function linesOf(message: Hl7Message, { fields }: Hl7Segment, field: number): string {
  const written = fields[field] ?? '';
  if (written === '""') return '';
  return written
    .split(message.delimiters.repetition)
    .map((line) => unescaped(line, message.delimiters, message.charset))
    .join('\n')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
}

/** Subtypes of encapsulated data (table 0291) that name a kind of text. */
const TEXTS = new Set(['plain', 'text', 'txt', 'html', 'xhtml', 'rtf']);

/** Encapsulated data: application, type, subtype, encoding, data. */
function encapsulated(
  message: Hl7Message,
  segment: Hl7Segment,
  at: SourcePosition,
  report: ContentReport,
): string {
  const [value] = repetitionsOf(message, segment, 5);
  const subtype = componentOf(message, value, 3).toLowerCase();
  const encoding = componentOf(message, value, 4).toLowerCase();
  const data = componentOf(message, value, 5);
  if (data === '') {
    report('hl7v2/content-empty', at);
    return '';
  }
  const mediaType = TEXTS.has(subtype) ? subtype : undefined;
  if (encoding !== 'base64') {
    const { text = '', issues } = plainTextOf(data, mediaType);
    for (const code of issues) report(code, at);
    return text;
  }
  const decoded = readBase64(data);
  if (!('bytes' in decoded)) {
    report('format/base64-malformed', at);
    return '';
  }
  const document = clinicalDocument(decoded.bytes);
  if (document !== undefined) return document;
  const { text = '', issues } = plainText(decoded.bytes, mediaType);
  for (const code of issues) report(code, at);
  return text;
}

/** The note of a clinical document (CDA) within the message; undefined where the data are none. */
function clinicalDocument(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
  if (!/<(\w+:)?ClinicalDocument[\s>]/.test(head)) return undefined;
  const reader = makeCcdaReader();
  reader.push(bytes);
  for (const item of reader.end()) {
    if (item.kind !== 'encounter') continue;
    const { note, documents = [] } = item.located.encounter;
    return [note, ...documents.map(({ text }) => text)].filter(Boolean).join('\n\n');
  }
  return undefined;
}
