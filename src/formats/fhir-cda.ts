import type { DocumentKind, Encounter } from '../chart/encounter.ts';
import type { Problem } from '../chart/patient.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { makeCcdaReader } from './ccda.ts';
import { type Place, positionOf } from './fhir-place.ts';
import type { FormatItem, LocatedEncounter } from './format-reader.ts';
import { issueItem } from './issues.ts';
import { HEAD, isClinicalDocument } from './recognise.ts';

/**
 * A clinical document (C-CDA) that an attachment carries, as the reader of C-CDA reads it. Positions are those of the
 * attachment in its file, followed by the path within the document.
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

/** The header of a document that a FHIR resource describes need not say again whose it is and of which visit. */
const SAID_BY_FHIR = new Set([
  'ccda/date-missing',
  'ccda/date-from-document',
  'ccda/patient-missing',
  'ccda/encounter-id-missing',
  'ccda/document-id-missing',
]);

/** The clinical document in the bytes, whatever its media type says; undefined when they hold none. */
export function carriedCda(bytes: Uint8Array, at: Place<string>): CarriedCda | undefined {
  if (!isClinicalDocument(bytes.subarray(0, HEAD))) return undefined;
  const reader = makeCcdaReader();
  reader.push(bytes);
  const items = reader.end();
  const home = positionOf(at);
  const within = (inner: SourcePosition): SourcePosition => ({
    ...home,
    // bytes and lines of the document are none of the file
    path: inner.path === undefined ? at.path : `${at.path} > ${inner.path}`,
  });
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
      if (!SAID_BY_FHIR.has(code)) issues.push(issueItem(code, within(item.at), expected));
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
 * when it is the note of the visit, its diagnoses, procedures and payer, of which FHIR says nothing itself.
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
