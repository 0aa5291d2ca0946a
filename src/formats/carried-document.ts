import type { DocumentKind, Encounter } from '../chart/encounter.ts';
import type { Problem } from '../chart/patient.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { readBase64 } from './base64.ts';
import { makeCcdaReader } from './ccda.ts';
import type { FormatItem, LocatedEncounter } from './format-reader.ts';
import { type FormatIssueCode, issueItem } from './issues.ts';
import { type PlainText, plainText, plainTextOf } from './plain-text.ts';
import { HEAD, isClinicalDocument } from './recognise.ts';

/**
 * A clinical document (C-CDA) within another, as the reader of C-CDA reads it. Positions are those of the content in its
 * file, followed by the path within the document.
 */
export type CarriedCda = {
  /** the words of its sections; of a document that is a report as a whole, the words of the report */
  readonly text: string;
  /** for a report as a whole: what it is */
  readonly kind?: DocumentKind;
  /** its day is the day on which it was written, not that of a visit */
  readonly isDayOfWriting: boolean;
  readonly located: LocatedEncounter;
  readonly problems: readonly Problem[];
  readonly issues: readonly FormatItem[];
};

/** What is wrong with content, to be told where it stands. */
type Fault = { readonly code: FormatIssueCode; readonly expected?: string };

/** A document within a resource (FHIR) or a segment (HL7 v2): its words, in whichever form it was sent. */
export type CarriedDocument =
  | {
      readonly text: string;
      /** when the words are those of a clinical document: what else it says */
      readonly cda?: CarriedCda;
      /** what was lost of the words */
      readonly faults: readonly Fault[];
      /** what was wrong within a clinical document */
      readonly issues: readonly FormatItem[];
    }
  | {
      /** no text can be read, and why */
      readonly text: undefined;
      readonly faults: readonly Fault[];
      readonly issues: readonly FormatItem[];
    };

/**
 * The words of encoded content: of a C-CDA those of its sections, else plain text, HTML or rich text. What the content
 * is goes before what it is called.
 * @param home where the content stands in its file
 */
export function carriedBase64(
  data: string,
  mediaType: string | undefined,
  home: SourcePosition,
): CarriedDocument {
  const read = readBase64(data);
  if ('faultAt' in read) {
    const expected = `base64 at character ${read.faultAt}`;
    return { text: undefined, faults: [{ code: 'format/base64-malformed', expected }], issues: [] };
  }
  const cda = carriedCda(read.bytes, home);
  return cda === undefined ? plainly(plainText(read.bytes, mediaType)) : clinical(cda);
}

/** As `carriedBase64`, of content that was sent as the text that it is. */
export function carriedText(
  text: string,
  mediaType: string | undefined,
  home: SourcePosition,
): CarriedDocument {
  // the declaration names the character set of a file, and this is text already
  const bytes = new TextEncoder().encode(text.replace(/^\s*<\?xml[^>]{0,200}>/, ''));
  const cda = carriedCda(bytes, home);
  return cda === undefined ? plainly(plainTextOf(text, mediaType)) : clinical(cda);
}

function clinical(cda: CarriedCda): CarriedDocument {
  const { text, issues } = cda;
  if (text.trim() !== '') return { text, cda, faults: [], issues };
  const fault = {
    code: 'text/clinical-document-not-read',
    expected: 'a C-CDA with sections',
  } as const;
  return { text: undefined, faults: [fault], issues };
}

function plainly({ text, issues: codes }: PlainText): CarriedDocument {
  if (text !== undefined && text.trim() !== '')
    return { text, faults: codes.map((code) => ({ code })), issues: [] };
  const expected = 'text, HTML or RTF';
  return { text: undefined, faults: codes.map((code) => ({ code, expected })), issues: [] };
}

/** A clinical document that is a report as a whole is no note, whatever carries it calls it. */
export function carriedUse<Use extends string>(
  cda: CarriedCda | undefined,
  use: Use,
): Use | Exclude<DocumentKind, 'prior-note'> {
  const kind = cda?.kind;
  return kind === undefined || kind === 'prior-note' || use !== 'note' ? use : kind;
}

/** The header of a document within another need not say again whose it is and of which visit. */
const SAID_BY_CARRIER = new Set([
  'ccda/date-missing',
  'ccda/date-from-document',
  'ccda/patient-missing',
  'ccda/encounter-id-missing',
  'ccda/document-id-missing',
]);

/** The clinical document in the bytes, whatever its media type says; undefined when they hold none. */
function carriedCda(bytes: Uint8Array, home: SourcePosition): CarriedCda | undefined {
  if (!isClinicalDocument(bytes.subarray(0, HEAD))) return undefined;
  const reader = makeCcdaReader();
  reader.push(bytes);
  const items = reader.end();
  const within = ({ path }: SourcePosition): SourcePosition => {
    // bytes and lines of the document are none of the file
    const both = [home.path, path].filter((one) => one !== undefined).join(' > ');
    return both === '' ? home : { ...home, path: both };
  };
  const problems: Problem[] = [];
  const issues: FormatItem[] = [];
  let located: LocatedEncounter | undefined;
  let isDayOfWriting = false;
  for (const item of items) {
    if (item.kind === 'encounter') located ??= item.located;
    else if (item.kind === 'problem')
      problems.push(
        item.problem.at === undefined
          ? item.problem
          : { ...item.problem, at: within(item.problem.at) },
      );
    else if (item.kind === 'issue') {
      const { code, expected } = item.issue;
      if (code === 'ccda/date-from-document') isDayOfWriting = true;
      if (!SAID_BY_CARRIER.has(code)) issues.push(issueItem(code, within(item.at), expected));
    }
  }
  const placed = moved(located ?? NOTHING, within);
  return { ...wordsOf(placed.encounter), isDayOfWriting, located: placed, problems, issues };
}

const NOTHING: LocatedEncounter = { encounter: { id: '', note: '' }, at: {}, positions: {} };

function moved(
  located: LocatedEncounter,
  within: (inner: SourcePosition) => SourcePosition,
): LocatedEncounter {
  const { noteParts, at, positions } = located;
  return {
    ...located,
    at: within(at),
    positions: Object.fromEntries(
      Object.entries(positions).map(([name, position]) => [name, within(position)]),
    ),
    ...(noteParts === undefined
      ? {}
      : { noteParts: noteParts.map((part) => ({ ...part, at: within(part.at) })) }),
  };
}

/** The note; without one the document that stands last, which is the report that the whole is. */
function wordsOf({ note, documents = [] }: Encounter): Pick<CarriedCda, 'text' | 'kind'> {
  const whole = documents.at(-1);
  return note !== '' || whole === undefined
    ? { text: note }
    : { text: whole.text, kind: whole.kind };
}

/**
 * Adds what a clinical document says besides its words: reports and other notes that it holds, its problem list, and,
 * when it is the note of the visit, its diagnoses, procedures and payer, of which its carrier says nothing itself.
 */
export function addFromCda(
  { located, kind }: CarriedCda,
  { id, isNote }: { readonly id: string; readonly isNote: boolean },
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const said = located.encounter;
  const copy = (from: string, to: string): void => {
    const position = located.positions[from];
    if (position !== undefined) positions[to] = position;
  };
  const beside = said.documents ?? [];
  const held = [...(encounter.documents ?? [])];
  for (const [index, document] of (kind === undefined ? beside : beside.slice(0, -1)).entries()) {
    copy(`documents[${index}]`, `documents[${held.length}]`);
    held.push({ ...document, id: `${id}-${document.id}` });
  }
  if (held.length > 0) encounter.documents = held;
  const listed = [...(encounter.problemList ?? [])];
  for (const [index, entry] of (said.problemList ?? []).entries()) {
    if (listed.some(({ code }) => code === entry.code)) continue;
    copy(`problemList[${index}]`, `problemList[${listed.length}]`);
    listed.push(entry);
  }
  if (listed.length > 0) encounter.problemList = listed;
  if (!isNote) return;
  if (encounter.billedCodes === undefined && said.billedCodes !== undefined) {
    encounter.billedCodes = said.billedCodes;
    for (const index of said.billedCodes.keys())
      copy(`billedCodes[${index}]`, `billedCodes[${index}]`);
  }
  if (encounter.procedures === undefined && said.procedures !== undefined) {
    encounter.procedures = said.procedures;
    for (const index of said.procedures.keys())
      copy(`procedures[${index}]`, `procedures[${index}]`);
  }
  if (encounter.payer === undefined && said.payer !== undefined) encounter.payer = said.payer;
}
