import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Issue } from '../chart/issue.ts';
import type { FormatItem, FormatName, LocatedEncounter } from '../formats/format-reader.ts';
import { openReader } from '../formats/open-reader.ts';
import { HEAD, recognise } from '../formats/recognise.ts';
import { makeEnvelopeReader, type X12Envelope } from '../formats/x12-envelopes.ts';
import { saidOf } from '../intake/join-visit.ts';
import { type ArrivedProblem, makeSourceSorter, type SourcePart } from '../intake/read-source.ts';
import type { SentVisit } from '../intake/store-visits.ts';
import { contentName, withOwnId } from '../intake/visit-names.ts';
import { openClaimFile } from '../store/desk/claim-files.ts';
import type { Store } from '../store/open-store.ts';
import type { Scope } from '../store/scope.ts';
import type { ChunkLine } from './chunk-lines.ts';

/** A file to be read for workers. */
export type FileToSubmit = {
  readonly path: string;
  /** as people know it, and as a note without an id of its own is known */
  readonly name: string;
  /** undefined to tell it by its content */
  readonly format?: FormatName | undefined;
};

/** What became of a file. Ids and issue codes; no words of it. */
export type FileRead = {
  readonly visits: number;
  readonly claims: number;
  /** of what else the file holds, how many: workers do not take it */
  readonly left: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
  /** a record could not be read */
  readonly hasLost: boolean;
};

const READ = 256 * 1024;
/** Bytes whose things are held at once: a large piece of a file holds thousands. */
const PIECE = 16 * 1024;
/** Problems in one line of a chunk, where a file brings what changed. */
const PROBLEMS_AT_ONCE = 200;

/**
 * Reads a file of any size and format a piece at a time, and gives what workers store of it. It is read twice: what
 * names visits without an id, and the file of claims in the record, is a digest of all of it.
 * @param take gets things that should stay together; waited for, so that memory does not fill
 * @param passed is told of the bytes that were read, the second time
 */
export async function readForWorkers(
  scope: Scope,
  store: Store,
  file: FileToSubmit,
  take: (things: readonly ChunkLine[]) => Promise<void>,
  passed: (bytes: number) => void,
): Promise<FileRead> {
  const recognised = await formatOf(file);
  if ('refused' in recognised) {
    const issues = [{ code: recognised.refused, expected: recognised.expected }];
    return { visits: 0, claims: 0, left: {}, issues, hasLost: true };
  }
  const { format } = recognised;
  const identity = await identityOf(store, file.path, format);
  const lines = makeLines(file.name, format, identity);
  let isOpen = false;
  const give = async (things: readonly ChunkLine[]): Promise<void> => {
    if (!isOpen && things.some((thing) => 'claim' in thing)) {
      isOpen = true;
      await openClaimFile(scope, store, { ...identity, name: file.name }, identity.sha256);
    }
    if (things.length > 0) await take(things);
  };
  // Positions name the file, and a file may be named after a patient: the name stays outside.
  const reader = openReader(format);
  for await (const chunk of createReadStream(file.path, { highWaterMark: READ })) {
    const bytes: Buffer = chunk;
    for (let from = 0; from < bytes.length; from += PIECE)
      for (const things of lines.take(reader.push(bytes.subarray(from, from + PIECE))))
        await give(things);
    passed(bytes.length);
  }
  for (const things of lines.take(reader.end())) await give(things);
  for (const things of lines.end()) await give(things);
  return lines.read();
}

async function formatOf({ path, format }: FileToSubmit) {
  if (format !== undefined) return { format };
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const { size } = await file.stat();
    return recognise(buffer.subarray(0, bytesRead), size > bytesRead);
  } finally {
    await file.close();
  }
}

type Identity = {
  readonly sha256: string;
  /** names visits that name themselves not */
  readonly content: string;
  readonly envelopes: readonly X12Envelope[];
};

async function identityOf(store: Store, path: string, format: FormatName): Promise<Identity> {
  const hash = createHash('sha256');
  const digest = store.keys.beginDigest();
  const envelopes = format === 'x12' ? makeEnvelopeReader() : undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: READ })) {
    const bytes: Buffer = chunk;
    hash.update(bytes);
    digest.push(bytes);
    envelopes?.push(bytes);
  }
  return {
    sha256: hash.digest('hex'),
    content: contentName(digest.end()),
    envelopes: envelopes?.end() ?? [],
  };
}

/** Turns what a reader gives into lines of chunks. */
function makeLines(name: string, format: FormatName, { sha256, content }: Identity) {
  const sorter = makeSourceSorter(name);
  const counts = { visits: 0, claims: 0 };
  let place = 0;
  const left: Record<string, number> = {};
  // A C-CDA document holds the whole list of its patient, which must not be cut.
  const isKeptTogether = format === 'ccda';
  let together: ChunkLine[] = [];
  let problems: ArrivedProblem[] = [];
  const problemLine = (): ChunkLine[] => {
    const line = problems.length === 0 ? [] : [{ problems, format }];
    problems = [];
    return line;
  };
  const lineOf = (part: SourcePart): ChunkLine | undefined => {
    switch (part.kind) {
      case 'visit':
        counts.visits += 1;
        return {
          visit: sentVisit(withOwnId(part.visit, name, content, counts.visits).located),
          format,
        };
      case 'claim':
        place += 1;
        if (part.item.kind === 'claim') counts.claims += 1;
        return { claim: part.item, file: sha256, number: place };
      case 'problem': {
        const { problem, patientId } = part;
        if (problem.role === 'problem-list' && patientId !== undefined)
          problems.push({ problem, patientId });
        return undefined;
      }
      case 'order':
        return undefined;
      default:
        left[part.kind] = (left[part.kind] ?? 0) + 1;
        return undefined;
    }
  };
  const sort = function* (parts: readonly SourcePart[]): Generator<ChunkLine[]> {
    for (const part of parts) {
      const line = lineOf(part);
      if (line !== undefined && isKeptTogether) together.push(line);
      else if (line !== undefined) yield [line];
      if (!isKeptTogether && problems.length >= PROBLEMS_AT_ONCE) yield problemLine();
    }
  };
  return {
    take: (items: readonly FormatItem[]) => sort(sorter.take(items)),
    *end(): Generator<ChunkLine[]> {
      yield* sort(sorter.end());
      yield [...together, ...problemLine()];
      together = [];
    },
    read: (): FileRead => ({ ...counts, left, issues: sorter.issues, hasLost: sorter.hasLost() }),
  };
}

function sentVisit(located: LocatedEncounter): SentVisit {
  const { patient, follows } = located;
  return {
    ...saidOf(located),
    ...(patient === undefined ? {} : { patient }),
    ...(follows === undefined ? {} : { follows }),
  };
}
