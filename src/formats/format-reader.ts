import type { Claim } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { ServiceOrder } from '../chart/order.ts';
import type { Problem } from '../chart/patient.ts';
import type { Acknowledgment, ClaimPayment, ClaimStatus, Remittance } from '../chart/remittance.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';

export const FORMATS = ['text', 'ndjson', 'json', 'csv', 'fhir', 'ccda', 'hl7v2', 'x12'] as const;
export type FormatName = (typeof FORMATS)[number];

/**
 * An encounter with the place of each of its parts: `dateOfService`, `note`, `documents[0]`, `problemList[1]` …
 * A visit of which the file has codes or dates but no words has an empty `note`.
 */
export type LocatedEncounter = {
  readonly encounter: Encounter;
  readonly patientId?: string;
  readonly patient?: { readonly birthDate?: ServiceDate; readonly sex?: string };
  /** who wrote the note, as the source names them */
  readonly author?: string;
  /** what kind of document the note is, as the source codes it: a LOINC code number (C-CDA, FHIR), TXA-2 (HL7 v2) */
  readonly documentType?: string;
  /** the earlier document that this one adds to or takes the place of */
  readonly follows?: { readonly as: 'addendum' | 'replacement'; readonly documentId: string };
  /** for a note put together from pieces of the source: where each begins, in the order of the note */
  readonly noteParts?: readonly NotePart[];
  readonly at: SourcePosition;
  readonly positions: Readonly<Record<string, SourcePosition>>;
};

/** A piece of the note: from `start`, in UTF-16 code units of the note, to the next piece. */
export type NotePart = {
  readonly start: number;
  /** code number of the section, as the source has it: LOINC `51848-0` */
  readonly section?: string;
  readonly at: SourcePosition;
};

/** One row of an EHR’s diagnosis list, favourites or charge slip. */
export type ListEntry = {
  readonly code: string;
  readonly title?: string;
  readonly list?: string;
  readonly at: SourcePosition;
};

/** One thing read from a file, in the order of the file. */
export type FormatItem =
  | { readonly kind: 'encounter'; readonly located: LocatedEncounter }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly patientId?: string }
  | { readonly kind: 'order'; readonly order: ServiceOrder; readonly patientId?: string }
  | { readonly kind: 'remittance'; readonly remittance: Remittance }
  | { readonly kind: 'claim-payment'; readonly payment: ClaimPayment }
  | { readonly kind: 'claim-status'; readonly status: ClaimStatus }
  | { readonly kind: 'acknowledgment'; readonly acknowledgment: Acknowledgment }
  | { readonly kind: 'list-entry'; readonly entry: ListEntry }
  /** what was wrong; reading goes on behind it where that is safe */
  | { readonly kind: 'issue'; readonly issue: Issue; readonly at: SourcePosition };

/**
 * Reads one file given in pieces of any size; the same bytes give the same items however they are cut. Never throws on
 * what the bytes hold: what is wrong comes as `issue` items with a position.
 */
export type FormatReader = {
  push(bytes: Uint8Array): readonly FormatItem[];
  /** to be called once, after the last piece */
  end(): readonly FormatItem[];
};

/** Bytes that are given to a reader at once by `itemsOf`. */
const PIECE = 16384;

/**
 * The items of some bytes, a little at a time. A large piece of a file holds thousands of items, which a reader gives
 * together: taken in turns they are used before more are made, and large files need less memory and time.
 */
export function* itemsOf(reader: FormatReader, bytes: Uint8Array): Generator<FormatItem> {
  for (let from = 0; from < bytes.length; from += PIECE)
    yield* reader.push(bytes.subarray(from, from + PIECE));
}

/** How a reader is made. */
export type ReaderOptions = {
  /** name of the file, for positions */
  readonly file?: string;
  /** CSV: field of ours -> heading of theirs, where the headings alone do not tell */
  readonly columns?: Readonly<Record<string, string>>;
};
