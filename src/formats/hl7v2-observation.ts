import type { SourcePosition } from '../chart/source-position.ts';
import { type CarriedCda, carriedBase64, carriedText } from './carried-document.ts';
import type { FormatItem } from './format-reader.ts';
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

export type ContentReport = {
  (code: Hl7IssueCode | FormatIssueCode, at: SourcePosition, expected?: string): void;
  /** takes what was wrong within a document that a segment carries */
  readonly within?: (issues: readonly FormatItem[]) => void;
};

/** What a segment says: its words, and the clinical document that they were read from. */
export type Words = { readonly text: string; readonly cda?: CarriedCda };

/** Value types of OBX-2 that hold words as they are: text, formatted text, string; nothing said. */
const WORDS = new Set(['TX', 'FT', 'ST', '']);
const CODED = new Set(['CE', 'CWE', 'CF', 'CNE', 'IS', 'ID']);
const NUMBERS = new Set(['NM', 'SN']);
/** OBX-11: deleted, posted as wrong, cannot be obtained. */
const WITHDRAWN = new Set(['D', 'W', 'X']);

/** Whether a segment holds words of a report or a note, and no single value. */
export function holdsWords(message: Hl7Message, segment: Hl7Segment): boolean {
  const type = typeOf(message, segment);
  return type === 'TX' || type === 'FT' || type === 'ED';
}

/** What an OBX or NTE segment adds to a text; lines end with LF. */
export function wordsOf(message: Hl7Message, segment: Hl7Segment, report: ContentReport): Words {
  const isDocument = segment.id === 'OBX' && typeOf(message, segment) === 'ED';
  return isDocument && !isWithdrawn(message, segment)
    ? encapsulated(message, segment, placeOf(message, segment, 5), report)
    : { text: plainWords(message, segment, report) };
}

function typeOf(message: Hl7Message, segment: Hl7Segment): string {
  return fieldValue(message, segment, 2).toUpperCase();
}

function isWithdrawn(message: Hl7Message, segment: Hl7Segment): boolean {
  return WITHDRAWN.has(fieldValue(message, segment, 11).toUpperCase());
}

function plainWords(message: Hl7Message, segment: Hl7Segment, report: ContentReport): string {
  if (segment.id === 'NTE') return linesOf(message, segment, 3);
  const at = placeOf(message, segment, 5);
  if (isWithdrawn(message, segment)) {
    if (repetitionsOf(message, segment, 5).length > 0) report('hl7v2/observation-withdrawn', at);
    return '';
  }
  const type = typeOf(message, segment);
  if (WORDS.has(type)) return linesOf(message, segment, 5);
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

/** Subtypes of encapsulated data (table 0291) that say whether it is text. */
const SUBTYPES = new Set(['plain', 'text', 'txt', 'html', 'xhtml', 'rtf', 'xml']);

/** Encapsulated data: application, type, subtype, encoding, data. */
function encapsulated(
  message: Hl7Message,
  segment: Hl7Segment,
  at: SourcePosition,
  report: ContentReport,
): Words {
  const [value] = repetitionsOf(message, segment, 5);
  const subtype = componentOf(message, value, 3).toLowerCase();
  const encoding = componentOf(message, value, 4).toLowerCase();
  const data = componentOf(message, value, 5);
  if (data === '') {
    report('hl7v2/content-empty', at);
    return { text: '' };
  }
  const mediaType = SUBTYPES.has(subtype) ? subtype : undefined;
  const carried = (encoding === 'base64' ? carriedBase64 : carriedText)(data, mediaType, at);
  for (const { code, expected } of carried.faults) report(code, at, expected);
  report.within?.(carried.issues);
  if (carried.text === undefined) return { text: '' };
  const { text, cda } = carried;
  return { text, ...(cda === undefined ? {} : { cda }) };
}
