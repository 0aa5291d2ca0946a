import { markedCharset, unmarkedUtf16 } from './charset.ts';
import { readHeadings } from './csv-headings.ts';
import { firstRowsOf } from './csv-rows.ts';
import type { FormatName } from './format-reader.ts';
import type { FormatIssueCode } from './issues.ts';
import { readJson } from './json-text.ts';
import { signatureOf } from './signatures.ts';

/** Why a file cannot be read. */
export type Refusal = { readonly refused: FormatIssueCode; readonly expected: string };

/** What the first bytes of a file show it to be. */
export type Recognised = { readonly format: FormatName } | Refusal;

const READ = 'text, HTML, RTF, JSON, NDJSON, CSV, FHIR JSON, C-CDA, HL7 v2 or X12';

/** Bytes of a file by which it is known. */
export const HEAD = 64 * 1024;

/** As `recognise`, of a file that is in memory. */
export function recogniseBytes(bytes: Uint8Array): Recognised {
  return recognise(bytes.subarray(0, HEAD), bytes.length > HEAD);
}

/**
 * Tells by its first bytes (`HEAD` are enough) what a file holds. What is nothing else is a note. Compressed files, PDF,
 * documents of office programs, pictures and other binary files are refused by name.
 * @param isCut there is more in the file than these bytes
 */
export function recognise(head: Uint8Array, isCut: boolean): Recognised {
  const foreign = signatureOf(head);
  if (foreign !== undefined) return { refused: foreign, expected: READ };
  const { text, wide } = opened(head);
  if (text === '' && !isCut) return { refused: 'format/empty', expected: READ };
  const format = X12.test(text) ? 'x12' : HL7.test(text) ? 'hl7v2' : undefined;
  if (format !== undefined) return { format };
  if (/^[[{]/.test(text) && !text.startsWith('{\\rtf')) {
    const json = jsonKind(text, isCut);
    if (json !== undefined) return { format: json };
  }
  // A zero byte in a batch of JSON spoils one record, in a note there is none.
  if (wide === undefined && head.includes(0)) return { refused: 'format/binary', expected: READ };
  if (text.startsWith('<')) return markupKind(text);
  return { format: isTable(text, isCut) ? 'csv' : 'text' };
}

/** The words of a head, and the character set that two bytes of it show. */
function opened(head: Uint8Array): { readonly text: string; readonly wide: string | undefined } {
  const wide = markedCharset(head) ?? unmarkedUtf16(head);
  // blank lines, and the character with which the transport of HL7 v2 begins a message
  return { text: new TextDecoder(wide ?? 'utf-8').decode(head).trimStart(), wide };
}

/** True for the first bytes of a clinical document (C-CDA), as `recognise` knows it; other formats are not looked at. */
export function isClinicalDocument(head: Uint8Array): boolean {
  const { text, wide } = opened(head);
  if (!text.startsWith('<') || (wide === undefined && head.includes(0))) return false;
  const kind = markupKind(text);
  return 'format' in kind && kind.format === 'ccda';
}

/** An envelope, a group or a set, with a separator that is repeated. */
const X12 = /^(?:ISA[^\w\s]|GS([^\w\s])[A-Z]{2}\1|ST([^\w\s])\d{3}\2)/;
/** A message, a file or a batch, with the characters that the header declares behind it. */
const HL7 = /^(?:MSH|FHS|BHS)([^\w\s])[^\w\s]{1,5}(?:\1|[\r\n])/;

/** Templates in notes have brackets too: JSON has a quoted name or a value behind the first one. */
function jsonKind(text: string, isCut: boolean): 'json' | 'ndjson' | 'fhir' | undefined {
  if (!/^(?:\{\s*["}]|\[\s*(?:[{[\]"\d-]|true|false|null))/.test(text)) return undefined;
  if (text.startsWith('[') && !/^\[\s*(?:\{|\]\s*$)/.test(text)) return undefined;
  // Within a string of JSON quotation marks have a backslash in front.
  if (/(?<!\\)"resourceType"\s*:\s*"/.test(text) && isFhir(text, isCut)) return 'fhir';
  if (text.startsWith('[')) return 'json';
  const [first = '', second] = text.split(/\r?\n/, 2);
  const isWhole = 'value' in readJson(first);
  if (second === undefined) return isCut || isWhole ? 'ndjson' : 'json';
  return isWhole || second.startsWith('{') || first.length > 200 ? 'ndjson' : 'json';
}

/** A record of the contract may hold a resource somewhere; in FHIR the first object is one. */
function isFhir(text: string, isCut: boolean): boolean {
  const [first = ''] = text.split(/\r?\n/, 1);
  const read = readJson(first);
  const whole = 'value' in read || isCut ? read : readJson(text);
  if (!('value' in whole)) {
    const at = /(?<!\\)"(?:resourceType|note|diagnoses|visits)"\s*:/.exec(text);
    return at?.[0].startsWith('"resourceType"') === true;
  }
  const value: unknown = Array.isArray(whole.value) ? whole.value[0] : whole.value;
  return typeof value === 'object' && value !== null && 'resourceType' in value;
}

/** Parts of a clinical document that stand alone in a file; a section of HTML holds other elements. */
const FRAGMENT =
  /^<(?:author|authenticator|component|componentOf|custodian|dataEnterer|documentationOf|entry|informant|informationRecipient|inFulfillmentOf|legalAuthenticator|nonXMLBody|participant|performer|recordTarget|relatedDocument|structuredBody|section>\s*<(?:templateId|id|code|title|text))\b/;

function markupKind(text: string): Recognised {
  const head = text.slice(0, 20_000);
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<html)\b/i.test(head))
    return { format: 'text' };
  if (/http:\/\/hl7\.org\/fhir["']/.test(head))
    return { refused: 'format/not-recognised', expected: 'FHIR as JSON' };
  const first = head.replace(/^(?:\s|<!--[\s\S]*?-->)+/, '');
  if (FRAGMENT.test(first)) return { format: 'ccda' };
  if (/urn:hl7-org:v3|<(?:\w+:)?ClinicalDocument\b|<templateId\b|\bclassCode=/.test(head))
    return { format: 'ccda' };
  return /^<(?:\?xml|!DOCTYPE)/.test(head)
    ? { refused: 'format/not-recognised', expected: 'C-CDA, or HTML' }
    : { format: 'text' };
}

/** Rows above the headings that are looked at. */
const MOST_ROWS = 20;

/** A note may have commas; a table has headings that are known, at least two of them, and a second row. */
function isTable(text: string, isCut: boolean): boolean {
  const rows = firstRowsOf(text, MOST_ROWS);
  const at = rows.findIndex((cells) => {
    const { columns, count } = readHeadings(cells);
    return columns.length >= 2 && columns.length * 3 >= count;
  });
  return at >= 0 && (at + 1 < rows.length || isCut);
}
