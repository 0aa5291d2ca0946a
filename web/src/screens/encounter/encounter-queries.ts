import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CodingStep } from '../../../../src/desk/sheet-schema.ts';
import type { codingSchema, codingStaleSchema } from '../../../../src/server/coding-routes.ts';
import type { encounterPageSchema } from '../../../../src/server/encounter-routes.ts';
import { address, change, read, readVersioned, type Versioned } from '../../api/client.ts';

export type EncounterPage = z.infer<typeof encounterPageSchema>;
export type Coding = z.infer<typeof codingSchema>;
/** How the codes stand, and what changed, for a step that named an older version. */
export type StaleCoding = z.infer<typeof codingStaleSchema>;

/** The note, its decision and what stands beside them. */
export const encounterQuery = (encounterId: string) =>
  queryOptions({
    queryKey: ['encounter', encounterId],
    queryFn: async ({ signal }) =>
      read<EncounterPage>(address('/api/encounters/:encounterId', { encounterId }), signal),
  });

/** The codes as they stand, with the version that the next step has to name. */
export const codingQuery = (encounterId: string) =>
  queryOptions({
    queryKey: ['coding', encounterId],
    queryFn: async ({ signal }) =>
      readVersioned<Coding>(
        address('/api/encounters/:encounterId/coding', { encounterId }),
        signal,
      ),
  });

/** Takes one step on the version that was read; the service refuses it when somebody was faster. */
export async function takeStep(
  queries: QueryClient,
  encounterId: string,
  step: CodingStep,
): Promise<Versioned<Omit<Coding, 'events'>>> {
  const etag = queries.getQueryData(codingQuery(encounterId).queryKey)?.etag;
  return change(address('/api/encounters/:encounterId/coding/steps', { encounterId }), {
    body: step,
    once: crypto.randomUUID(),
    ...(etag === undefined ? {} : { ifMatch: etag }),
  });
}
