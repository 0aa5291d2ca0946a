import { housesOf } from '../intake/intake-house.ts';
import { fingerprintWithPayers } from '../store/engine-fingerprint.ts';
import { openEngine } from '../store/open-engine.ts';
import { openPolicies } from '../store/open-policies.ts';
import type { Store } from '../store/open-store.ts';
import { today } from '../store/today.ts';
import type { ChunkLine } from '../work/chunk-lines.ts';
import { type Chunk, makeChunkCutter, workChunk } from '../work/chunks.ts';
import type { Queue } from '../work/queue.ts';

/** Cuts what is read into chunks and puts them on the queue. */
export type SubmitDesk = {
  /** how many were taken so far, and the chunks that they were cut into */
  readonly taken: { readonly visits: number; readonly claims: number; readonly chunks: number };
  readonly take: (things: readonly ChunkLine[]) => Promise<void>;
  /** the last chunk */
  readonly end: () => Promise<void>;
};

/** @param directory data directory, with the releases and policies that were imported */
export async function openSubmitDesk(
  store: Store,
  directory: string,
  tenant: string,
  queue: Pick<Queue, 'submit'>,
): Promise<SubmitDesk> {
  const houseOf = housesOf(await openEngine(directory, today), store);
  const { engine } = await houseOf(tenant);
  const readWith = fingerprintWithPayers(engine, await openPolicies(directory));
  const cutter = makeChunkCutter({ tenant, keys: store.keys, readWith });
  const taken = { visits: 0, claims: 0, chunks: 0 };
  const submit = async (chunks: Iterable<Chunk>): Promise<void> => {
    for (const chunk of chunks) {
      taken.chunks += 1;
      // what no queue takes is stored here, as a worker would
      if (chunk.isTooLong) await workChunk(houseOf, chunk);
      else await queue.submit([chunk]);
    }
  };
  return {
    taken,
    take: async (things) => {
      for (const thing of things) {
        if ('visit' in thing) taken.visits += 1;
        else if ('claim' in thing && thing.claim.kind === 'claim') taken.claims += 1;
      }
      await submit(cutter.add(things));
    },
    end: () => submit(cutter.end()),
  };
}
