import type { Issue } from '../chart/issue.ts';
import type { Problem } from '../chart/patient.ts';
import type { Acknowledgment, ClaimPayment, ClaimStatus, Remittance } from '../chart/remittance.ts';
import type { ClaimItem } from '../formats/claim-item.ts';
import {
  type FormatItem,
  type FormatName,
  itemsOf,
  type ListEntry,
  type LocatedEncounter,
} from '../formats/format-reader.ts';
import { makeClaimGatherer } from '../formats/gather-claims.ts';
import { openReader } from '../formats/open-reader.ts';
import { recogniseBytes } from '../formats/recognise.ts';

/** A problem as it was read, and the number of its patient. */
export type ArrivedProblem = { readonly problem: Problem; readonly patientId?: string };

/** What is known of a file beside its bytes. */
export type SourceHints = {
  /** of the file; a note without an id of its own is known by it */
  readonly name?: string;
  readonly format?: FormatName;
  /** of a table: field of ours to heading of theirs */
  readonly columns?: Readonly<Record<string, string>>;
};

/** A visit as it came, with what was wrong in it. */
export type ArrivedVisit = {
  readonly located: LocatedEncounter;
  readonly issues: readonly Issue[];
};

/** What a file holds, sorted by where it belongs. */
export type SourceContent = {
  readonly format: FormatName | undefined;
  readonly visits: readonly ArrivedVisit[];
  /** claims with what was wrong in each, and with the note of the visit that they name where the file has it */
  readonly claims: readonly ClaimItem[];
  readonly remittances: readonly Remittance[];
  readonly payments: readonly ClaimPayment[];
  readonly statuses: readonly ClaimStatus[];
  readonly acknowledgments: readonly Acknowledgment[];
  readonly listEntries: readonly ListEntry[];
  readonly problems: readonly ArrivedProblem[];
  readonly others: Readonly<Partial<Record<FormatItem['kind'], number>>>;
  /** every issue of the file, at most `MOST_ISSUES` */
  readonly issues: readonly Issue[];
  /** a record could not be read, so something that was sent is missing */
  readonly hasLost: boolean;
};

const MOST_ISSUES = 200;

/** Issues that mean that a record was not read. The others mean that a part of it was left out, and say which. */
const LOSES_A_RECORD =
  /^(?:format\/(?!date-malformed)|encounter\/(?:not-an-object|note-missing|note-too-long)|claim\/(?:not-an-object|diagnoses-missing)|patient\/(?:not-an-object|visits-missing)|hl7v2\/(?:no-message|message-empty|message-too-long|segment-too-long|frame-not-closed))/;

/** Reads a file of any format. What cannot be read is an issue; nothing throws. */
export function readSource(bytes: Uint8Array, hints: SourceHints = {}): SourceContent {
  const recognised = hints.format === undefined ? recogniseBytes(bytes) : { format: hints.format };
  if ('refused' in recognised) {
    const issues = [{ code: recognised.refused, expected: recognised.expected }];
    return { ...NOTHING, format: undefined, issues, hasLost: true };
  }
  const { format } = recognised;
  // Positions name the file, and a file may be named after a patient: the name stays outside.
  const reader = openReader(format, hints.columns === undefined ? {} : { columns: hints.columns });
  return sorted(format, itemsTo(reader, bytes), hints.name);
}

const NOTHING = {
  visits: [],
  claims: [],
  remittances: [],
  payments: [],
  statuses: [],
  acknowledgments: [],
  listEntries: [],
  problems: [],
  others: {},
} as const;

function* itemsTo(reader: ReturnType<typeof openReader>, bytes: Uint8Array): Generator<FormatItem> {
  yield* itemsOf(reader, bytes);
  yield* reader.end();
}

/** One thing of a file, with what belongs to it. */
export type SourcePart =
  | { readonly kind: 'visit'; readonly visit: ArrivedVisit }
  | { readonly kind: 'claim'; readonly item: ClaimItem }
  | Exclude<FormatItem, { readonly kind: 'encounter' | 'claim' | 'issue' }>;

/** Puts what a reader gives together: issues with the visit or claim that they are of. */
export type SourceSorter = {
  take(items: readonly FormatItem[]): readonly SourcePart[];
  /** to be called once, after the last items */
  end(): readonly SourcePart[];
  /** every issue so far, at most `MOST_ISSUES` */
  readonly issues: readonly Issue[];
  /** a record could not be read, so something that was sent is missing */
  hasLost(): boolean;
};

/** @param name of the file, by which what is wrong around its claims is known */
export function makeSourceSorter(name = 'file'): SourceSorter {
  const claims = makeClaimGatherer(name);
  const issues: Issue[] = [];
  let waiting: Issue[] = [];
  let [hasLost, hasClaims] = [false, false];
  const claimParts = (items: readonly ClaimItem[]): SourcePart[] =>
    items.map((item) => ({ kind: 'claim', item }));
  return {
    issues,
    hasLost: () => hasLost,
    take: (items) => {
      const parts: SourcePart[] = [];
      for (const item of items) {
        if (item.kind === 'issue') {
          hasLost ||= LOSES_A_RECORD.test(item.issue.code);
          if (issues.length < MOST_ISSUES) issues.push(item.issue);
          if (waiting.length < MOST_ISSUES) waiting.push(item.issue);
        } else if (item.kind === 'encounter') {
          parts.push({ kind: 'visit', visit: { located: item.located, issues: waiting } });
          waiting = [];
        } else if (item.kind === 'claim') hasClaims = true;
        else parts.push(item);
      }
      return [...parts, ...claimParts(claims.take(items))];
    },
    end: () => (hasClaims ? claimParts(claims.end()) : []),
  };
}

function sorted(format: FormatName, items: Iterable<FormatItem>, name?: string): SourceContent {
  const visits: ArrivedVisit[] = [];
  const claims: ClaimItem[] = [];
  const remittances: Remittance[] = [];
  const payments: ClaimPayment[] = [];
  const statuses: ClaimStatus[] = [];
  const acknowledgments: Acknowledgment[] = [];
  const listEntries: ListEntry[] = [];
  const problems: ArrivedProblem[] = [];
  const others: Partial<Record<FormatItem['kind'], number>> = {};
  const sorter = makeSourceSorter(name);
  for (const part of [...sorter.take([...items]), ...sorter.end()]) {
    switch (part.kind) {
      case 'visit':
        visits.push(part.visit);
        break;
      case 'claim':
        claims.push(part.item);
        break;
      case 'remittance':
        remittances.push(part.remittance);
        break;
      case 'claim-payment':
        payments.push(part.payment);
        break;
      case 'claim-status':
        statuses.push(part.status);
        break;
      case 'acknowledgment':
        acknowledgments.push(part.acknowledgment);
        break;
      case 'list-entry':
        listEntries.push(part.entry);
        break;
      case 'problem': {
        const { problem, patientId } = part;
        problems.push({ problem, ...(patientId === undefined ? {} : { patientId }) });
        break;
      }
      default:
        others[part.kind] = (others[part.kind] ?? 0) + 1;
    }
  }
  return {
    format,
    visits,
    claims,
    remittances,
    payments,
    statuses,
    acknowledgments,
    listEntries,
    problems,
    others,
    issues: sorter.issues,
    hasLost: sorter.hasLost(),
  };
}
