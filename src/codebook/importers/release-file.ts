import type { SuccessorRow } from '../content.ts';
import type { ReleaseCodes } from '../imported-release.ts';
import { accept, type Outcome, refuse } from '../issues.ts';
import { compareWithCodesFile, looksLikeCodesFile } from './codes-file.ts';
import { looksLikeConversionTable, readConversionTable } from './conversion-table.ts';
import { looksLikeGzip, unpackGzip } from './gzip.ts';
import {
  describeTotals,
  looksLikeOrderAddenda,
  type OrderAddenda,
  readOrderAddenda,
  totalsFit,
} from './order-addenda.ts';
import { looksLikeOrderFile, readOrderFile } from './order-file.ts';
import { releaseText } from './release-text.ts';
import { looksLikeTabularList, readTabularList, type TabularList } from './tabular-xml.ts';
import { looksLikeZip, unpackZip } from './zip.ts';

/** What an official file holds; a ZIP may hold several parts. Addenda alone change an earlier release. */
export type ReleaseParts = {
  readonly codes?: ReleaseCodes;
  readonly addenda?: OrderAddenda;
  readonly tabular?: TabularList;
  readonly conversion?: readonly SuccessorRow[];
};

type Part = 'order' | 'addenda' | 'tabular' | 'conversion' | 'codes-list';

/** The kinds of file, each with the look of its first lines. The list of billable codes comes last: it looks like little. */
const LOOKS: readonly (readonly [Part, (text: string) => boolean])[] = [
  ['tabular', looksLikeTabularList],
  ['order', looksLikeOrderFile],
  ['addenda', looksLikeOrderAddenda],
  ['conversion', looksLikeConversionTable],
  ['codes-list', looksLikeCodesFile],
];

/**
 * Recognises an official file by its content, whatever its name, unpacks it and reads it. Either all parts
 * that it holds are sound, or it is refused.
 */
export function readReleaseFile(bytes: Uint8Array): Outcome<ReleaseParts> {
  if (looksLikeGzip(bytes)) {
    const unpacked = unpackGzip(bytes);
    return unpacked.ok ? readReleaseFile(unpacked.value) : unpacked;
  }
  if (!looksLikeZip(bytes)) {
    const text = releaseText(bytes);
    const part = recognise(text);
    if (part === undefined || part === 'codes-list') return refuse('codes/not-an-official-file');
    return readParts(new Map([[part, text]]));
  }
  const files = unpackZip(bytes, (name) => /\.(txt|xml|csv|tsv)$/i.test(name));
  if (!files.ok) return files;
  const texts = new Map<Part, string>();
  for (const file of files.value) {
    const text = releaseText(file.bytes);
    const part = recognise(text);
    if (part === undefined) continue;
    if (texts.has(part)) return refuse('codes/several-files-in-zip', file.name);
    texts.set(part, text);
  }
  return readParts(texts);
}

function recognise(text: string): Part | undefined {
  return LOOKS.find(([, looks]) => looks(text))?.[0];
}

function readParts(texts: ReadonlyMap<Part, string>): Outcome<ReleaseParts> {
  const parts: { -readonly [Name in keyof ReleaseParts]: ReleaseParts[Name] } = {};
  const addendaText = texts.get('addenda');
  if (addendaText !== undefined) {
    const addenda = readOrderAddenda(addendaText);
    if (!addenda.ok) return addenda;
    parts.addenda = addenda.value;
  }
  const orderText = texts.get('order');
  if (orderText !== undefined) {
    const codes = readOrderFile(orderText);
    if (!codes.ok) return codes;
    const agreed = agree(codes.value, parts.addenda, texts.get('codes-list'));
    if (!agreed.ok) return agreed;
    parts.codes = codes.value;
  }
  const tabularText = texts.get('tabular');
  if (tabularText !== undefined) {
    const tabular = readTabularList(tabularText);
    if (!tabular.ok) return tabular;
    parts.tabular = tabular.value;
  }
  const conversionText = texts.get('conversion');
  if (conversionText !== undefined) {
    const conversion = readConversionTable(conversionText);
    if (!conversion.ok) return conversion;
    parts.conversion = conversion.value;
  }
  return Object.keys(parts).length === 0 ? refuse('codes/no-release-file-in-zip') : accept(parts);
}

/** The files beside the order file count the same codes: the totals of the addenda, and the list of billable codes. */
function agree(
  codes: ReleaseCodes,
  addenda: OrderAddenda | undefined,
  list: string | undefined,
): Outcome<true> {
  if (addenda?.after !== undefined && !totalsFit(codes, addenda.after)) {
    return refuse('codes/totals-differ', undefined, describeTotals(addenda.after));
  }
  return list === undefined ? accept(true) : compareWithCodesFile(codes, list);
}
