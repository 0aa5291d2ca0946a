import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Encounter, encounterSchema } from '../chart/encounter.ts';
import type { VisitHouse } from '../intake/intake-house.ts';
import { storeVisits } from '../intake/store-visits.ts';
import type { NoteKeys } from '../store/keys/note-keys.ts';
import { systemScope } from '../store/scope.ts';
import { JobFailure, type QueueJob, type TakenJob } from './queue.ts';

/** Visits of a chunk: fewer cost more for each. */
export const CHUNK = 256;

/** NATS takes messages of 1 MB unless told otherwise; encryption as it is stored makes 2.7 bytes of each character. */
const MOST_CHARACTERS = 350_000;

/**
 * Cuts visits into chunks of 256, less where they are long. The id of a chunk is the digest of its content and of what
 * decides, so that the same visits submitted twice are one chunk, and other rules or releases read them anew.
 * @param readWith `fingerprintText` of the engine
 */
export function* chunksOf(
  visits: Iterable<Encounter>,
  tenant: string,
  keys: NoteKeys,
  readWith: string,
): Generator<QueueJob> {
  let held: string[] = [];
  let length = 0;
  for (const visit of visits) {
    const line = JSON.stringify(visit);
    if (held.length >= CHUNK || (held.length > 0 && length + line.length > MOST_CHARACTERS)) {
      yield chunkOf(held, tenant, keys, readWith);
      held = [];
      length = 0;
    }
    held.push(line);
    length += line.length;
  }
  if (held.length > 0) yield chunkOf(held, tenant, keys, readWith);
}

function chunkOf(
  lines: readonly string[],
  tenant: string,
  keys: NoteKeys,
  readWith: string,
): QueueJob {
  const text = lines.join('\n');
  const id = createHash('sha256').update(`${readWith}\n${tenant}\n${text}`).digest('hex');
  // A stream keeps its messages on disk: notes in it are encrypted as in the record.
  const sealed = { tenant, ...keys.encrypt(text, [tenant, 'chunk', id]) };
  return { id, body: Buffer.from(JSON.stringify(sealed)) };
}

const sealedSchema = z.object({ tenant: z.string(), keyId: z.string(), body: z.string() });

/**
 * Stores the visits of a chunk with their decisions in one transaction, which is committed when this resolves. Done
 * twice it changes nothing. Gives how many visits there were.
 */
export async function workChunk(house: VisitHouse, { id, body }: TakenJob): Promise<number> {
  const { tenant, ...sealed } = sealedSchema.parse(JSON.parse(Buffer.from(body).toString()));
  const lines = house.store.keys.decrypt(sealed, [tenant, 'chunk', id]).split('\n');
  const visits = lines.map((line) => encounterSchema.safeParse(JSON.parse(line)));
  if (visits.some(({ success }) => !success)) throw new JobFailure('job/chunk-malformed');
  const encounters = visits.flatMap(({ data }) => (data === undefined ? [] : [data]));
  await storeVisits(systemScope(tenant, 'endplate worker', id), house, encounters);
  return encounters.length;
}
