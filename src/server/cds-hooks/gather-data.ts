import { isResource } from './hook-chart.ts';
import { filledTemplate, prefetchedOf } from './prefetched.ts';
import { type FhirAccess, readFromEhr, resourceAt } from './read-from-ehr.ts';
import type { CdsRequest } from './request-schema.ts';
import type { CdsService, PrefetchKey } from './services.ts';

/** How long is waited for the FHIR server, in milliseconds: a service answers within half a second. */
const PATIENCE = 350;
/** Notes whose words stand in a resource of their own: so many are fetched. */
const MOST_BINARIES = 8;

export type Gathered = {
  readonly data: ReadonlyMap<string, unknown>;
  /** what the service needs and nobody gave */
  readonly lacking: readonly PrefetchKey[];
};

/**
 * Puts together what a service reads: from the prefetch, else from the FHIR server of the call when the practice
 * registered that server and the call brings an access token for it.
 * @param mayRead says whether a FHIR server is one that the practice registered
 */
export async function gatherData(
  service: CdsService,
  request: CdsRequest,
  needs: readonly PrefetchKey[],
  mayRead: (server: string) => boolean,
): Promise<Gathered> {
  const { data: given, missing } = prefetchedOf(request, service.reads);
  const data = new Map(given);
  const access = accessOf(request, mayRead);
  if (access !== undefined) {
    await Promise.all(
      missing.map(async (key) => {
        const filled = filledTemplate(key, request);
        const resource = filled === undefined ? undefined : await readFromEhr(access, filled);
        if (resource !== undefined) data.set(key, resource);
      }),
    );
    const binaries = await binariesOf(access, data.get('documents'));
    for (const [url, resource] of binaries) data.set(url, resource);
  }
  return { data, lacking: needs.filter((key) => !data.has(key)) };
}

function accessOf(
  { fhirServer, fhirAuthorization }: CdsRequest,
  mayRead: (server: string) => boolean,
): FhirAccess | undefined {
  const server = fhirServer?.replace(/\/+$/, '');
  // without a token of the call nothing is read (CDS Hooks 2.0, "FHIR Resource Access")
  if (server === undefined || fhirAuthorization === undefined || !mayRead(server)) return undefined;
  return {
    server,
    token: fhirAuthorization.access_token,
    signal: AbortSignal.timeout(PATIENCE),
  };
}

/** Notes often name only where their words stand: as a Binary of the same server. */
async function binariesOf(
  access: FhirAccess,
  documents: unknown,
): Promise<(readonly [string, unknown])[]> {
  const urls = [...new Set(attachmentUrls(documents))].slice(0, MOST_BINARIES);
  const found = await Promise.all(
    urls.map(async (url) => [url, await resourceAt(access, url)] as const),
  );
  return found.filter(([, resource]) => resource !== undefined);
}

function attachmentUrls(documents: unknown): string[] {
  if (!isResource(documents)) return [];
  const text = JSON.stringify(documents['entry'] ?? documents);
  const urls: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (key === 'attachment' && typeof value === 'object' && value !== null && !('data' in value)) {
      const url = 'url' in value ? value.url : undefined;
      if (typeof url === 'string') urls.push(url);
    }
    return value;
  });
  return urls;
}
