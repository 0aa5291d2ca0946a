import { decodeText, unmarkedUtf16 } from './charset.ts';
import { htmlText } from './html-text.ts';
import type { FormatIssueCode } from './issues.ts';
import { byteString, rtfText } from './rtf-text.ts';
import { signatureOf } from './signatures.ts';

/** The text of some content. Undefined where none can be read, which an issue says. */
export type PlainText = {
  readonly text: string | undefined;
  readonly issues: readonly FormatIssueCode[];
};

const PAGE = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<html)\b/i;
const RICH = /^\uFEFF?\s*\{\\rtf/;

/** True for text that is a page or rich text by its beginning. */
export function isMarkup(text: string): boolean {
  return PAGE.test(text) || RICH.test(text);
}

type Kind = 'plain' | 'html' | 'rtf';

/** Media types and the names that HL7 v2 (OBX-5, TXA-3) and vendors give them. */
const KINDS: Readonly<Record<string, Kind>> = {
  'text/plain': 'plain',
  'text/markdown': 'plain',
  'text/x-markdown': 'plain',
  text: 'plain',
  txt: 'plain',
  plain: 'plain',
  'text/html': 'html',
  'text/xhtml': 'html',
  'application/xhtml+xml': 'html',
  'application/xhtml': 'html',
  html: 'html',
  xhtml: 'html',
  'text/rtf': 'rtf',
  'application/rtf': 'rtf',
  'application/x-rtf': 'rtf',
  'text/richtext': 'rtf',
  rtf: 'rtf',
};

/**
 * The text of an attachment or an encapsulated document: plain text, HTML or rich text, in the character set that its
 * media type names (`text/html; charset=iso-8859-1`). What the content is goes before what it is called: rich text
 * sent as `text/plain` is read as rich text. PDF, pictures and other media types give no text.
 */
export function plainText(bytes: Uint8Array, mediaType?: string): PlainText {
  const { type, charset } = partsOf(mediaType);
  const foreign = signatureOf(bytes);
  if (foreign !== undefined) return { text: undefined, issues: [foreign] };
  if (type !== '' && KINDS[type] === undefined)
    return { text: undefined, issues: ['text/media-type-not-read'] };
  if (isRtf(bytes)) return marked(rtfText(byteString(bytes)), []);
  if (bytes.includes(0) && charset === undefined && !isWide(bytes))
    return { text: undefined, issues: ['format/binary'] };
  const { text, issue } = decodeText(bytes, charset);
  const issues = issue === undefined ? [] : [issue];
  return textAsKind(text, KINDS[type], issues);
}

/** As `plainText`, of content that is text already: the body of a message, an element of an XML document. */
export function plainTextOf(text: string, mediaType?: string): PlainText {
  const { type } = partsOf(mediaType);
  if (type !== '' && KINDS[type] === undefined)
    return { text: undefined, issues: ['text/media-type-not-read'] };
  return RICH.test(text) ? marked(rtfText(text), []) : textAsKind(text, KINDS[type], []);
}

function textAsKind(
  text: string,
  kind: Kind | undefined,
  issues: readonly FormatIssueCode[],
): PlainText {
  return kind === 'html' || PAGE.test(text) ? marked(htmlText(text), issues) : { text, issues };
}

function marked(
  { text, hasStruckOut }: { readonly text: string; readonly hasStruckOut: boolean },
  issues: readonly FormatIssueCode[],
): PlainText {
  return { text, issues: hasStruckOut ? [...issues, 'text/struck-out-words'] : issues };
}

function partsOf(mediaType: string | undefined): { type: string; charset: string | undefined } {
  const [type = '', ...parameters] = (mediaType ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*(.+?)\s*$/.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return { type: type.trim(), charset };
}

function isRtf(bytes: Uint8Array): boolean {
  const head = byteString(bytes.subarray(0, 64));
  return /^(?:ï»¿)?\s*\{\\rtf/.test(head);
}

function isWide(bytes: Uint8Array): boolean {
  return (
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    unmarkedUtf16(bytes) !== undefined
  );
}
