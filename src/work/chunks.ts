import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bringSomeClaims } from '../intake/bring-claims.ts';
import { bringProblems } from '../intake/bring-problems.ts';
import type { HouseOf, IngestHouse } from '../intake/intake-house.ts';
import { storeVisits } from '../intake/store-visits.ts';
import type { NoteKeys } from '../store/keys/note-keys.ts';
import { type Scope, systemScope } from '../store/scope.ts';
import { type ChunkLine, chunkLineSchema } from './chunk-lines.ts';
import { JobFailure, type QueueJob } from './queue.ts';

/** Visits and claims of a chunk: fewer cost more for each. */
export const CHUNK = 256;

/** NATS takes messages of 1 MB unless told otherwise; encryption as it is stored makes 2.7 bytes of each character. */
const MOST_CHARACTERS = 350_000;

/** A chunk for the queue. `isTooLong` when one thing alone is more than a queue may take: do it at once. */
export type Chunk = QueueJob & { readonly isTooLong: boolean };

/** Where chunks are for, and what will read them. */
export type ChunkPlace = {
  readonly tenant: string;
  readonly keys: NoteKeys;
  /** `fingerprintWithPayers` of what decides */
  readonly readWith: string;
};

/**
 * Cuts what comes into chunks of 256, less where it is long. The id of a chunk is the digest of its content and of what
 * decides, so that the same things submitted twice are one chunk, and other rules, releases or policies read them anew.
 */
export function makeChunkCutter(place: ChunkPlace): {
  /** Gives the chunks that are full; things that are added at once stay in one chunk where there is room for them. */
  add(things: readonly ChunkLine[]): Generator<Chunk>;
  /** the last chunk */
  end(): Generator<Chunk>;
} {
  let held: string[] = [];
  let length = 0;
  const cut = function* (): Generator<Chunk> {
    if (held.length > 0) yield chunkOf(held, place);
    held = [];
    length = 0;
  };
  const hasRoomFor = (lines: readonly string[]): boolean =>
    held.length + lines.length <= CHUNK && length + lengthOf(lines) <= MOST_CHARACTERS;
  return {
    *add(things) {
      const lines = things.map((thing) => JSON.stringify(thing));
      if (!hasRoomFor(lines)) yield* cut();
      for (const line of lines) {
        if (!hasRoomFor([line])) yield* cut();
        held.push(line);
        length += line.length;
      }
    },
    end: cut,
  };
}

/** The chunks of some things that are at hand. */
export function* chunksOf(things: Iterable<ChunkLine>, place: ChunkPlace): Generator<Chunk> {
  const cutter = makeChunkCutter(place);
  for (const thing of things) yield* cutter.add([thing]);
  yield* cutter.end();
}

const lengthOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length, 0);

function chunkOf(lines: readonly string[], { tenant, keys, readWith }: ChunkPlace): Chunk {
  const text = lines.join('\n');
  const id = createHash('sha256').update(`${readWith}\n${tenant}\n${text}`).digest('hex');
  // A stream keeps its messages on disk: notes in it are encrypted as in the record.
  const sealed = { tenant, ...keys.encrypt(text, [tenant, 'chunk', id]) };
  const isTooLong = text.length > MOST_CHARACTERS;
  return { id, body: Buffer.from(JSON.stringify(sealed)), isTooLong };
}

const sealedSchema = z.object({ tenant: z.string(), keyId: z.string(), body: z.string() });

/** How many of each a chunk held. */
export type ChunkDone = { readonly visits: number; readonly claims: number };

/**
 * Stores what a chunk holds: its visits with their decisions in one transaction, then what their files list of
 * patients, then its claims with what was found in them. All is committed when this resolves; done twice it changes
 * nothing.
 */
export async function workChunk(houseOf: HouseOf, { id, body }: QueueJob): Promise<ChunkDone> {
  const { tenant, ...sealed } = sealedSchema.parse(JSON.parse(Buffer.from(body).toString()));
  const house = await houseOf(tenant);
  const lines = house.store.keys.decrypt(sealed, [tenant, 'chunk', id]).split('\n');
  const read = lines.map((line) => chunkLineSchema.safeParse(JSON.parse(line)));
  const things = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (things.length < read.length) throw new JobFailure('job/chunk-malformed');
  const scope = systemScope(tenant, 'endplate worker', id);
  const visits = things.flatMap((thing) => ('visit' in thing ? [thing] : []));
  if (visits.length > 0)
    await storeVisits(
      scope,
      house,
      visits.map(({ visit }) => visit),
    );
  await keepLists(scope, house, things);
  const claims = things.flatMap((thing) => ('claim' in thing ? [thing] : []));
  for (const [sha256, theirs] of Map.groupBy(claims, ({ file }) => file)) {
    const numbered = theirs.map(({ number, claim }) => ({ number, item: claim }));
    await bringSomeClaims(scope, house, { sha256, numbered });
  }
  return { visits: visits.length, claims: claims.length };
}

/** The list of a file goes before those of visits, as where a file is stored at once. */
async function keepLists(
  scope: Scope,
  { store }: IngestHouse,
  things: readonly ChunkLine[],
): Promise<void> {
  const listed = new Set<string>();
  for (const thing of things) {
    if (!('problems' in thing)) continue;
    const { problems, format } = thing;
    await bringProblems(scope, store, format, { problems, visits: [] });
    for (const { patientId } of problems) listed.add(`${format} ${patientId}`);
  }
  const visits = things.flatMap((thing) =>
    'visit' in thing &&
    thing.format !== undefined &&
    thing.visit.problemList !== undefined &&
    !listed.has(`${thing.format} ${thing.visit.patientId}`)
      ? [{ located: { encounter: thing.visit }, format: thing.format }]
      : [],
  );
  for (const [format, theirs] of Map.groupBy(visits, (visit) => visit.format))
    await bringProblems(scope, store, format, { problems: [], visits: theirs });
}
