import { isResource } from './hook-chart.ts';

/** A FHIR server as a call lets Endplate read it. */
export type FhirAccess = {
  /** base address, without a slash at the end */
  readonly server: string;
  readonly token: string;
  /** gives up what has not come by then */
  readonly signal: AbortSignal;
};

/** Largest answer that is taken, in bytes. */
const LARGEST_ANSWER = 8 * 1024 * 1024;

const ACCEPT = 'application/fhir+json, application/json';

/**
 * Reads what a filled prefetch template asks for: a resource by GET, a search by POST `_search`, so that identifiers of
 * patients stand in no address. A server without `_search` is asked by GET. Undefined when it could not be had.
 */
export async function readFromEhr(access: FhirAccess, filled: string): Promise<unknown> {
  const [path = '', query] = filled.split('?', 2);
  if (query === undefined) return await resourceAt(access, path);
  const form = await ask(access, `${path}/_search`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: query,
  });
  if (form.status === 404 || form.status === 405 || form.status === 501)
    return (await ask(access, filled, { method: 'GET' })).resource;
  return form.resource;
}

/** A resource by its relative address or by one beneath the same server; undefined when it could not be had. */
export async function resourceAt(access: FhirAccess, address: string): Promise<unknown> {
  const path = address.startsWith(`${access.server}/`)
    ? address.slice(access.server.length + 1)
    : address;
  // the token of the call is for this server and goes to no other
  if (!/^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/.test(path)) return undefined;
  return (await ask(access, path, { method: 'GET' })).resource;
}

type Asked = { readonly status: number; readonly resource: unknown };

async function ask(
  { server, token, signal }: FhirAccess,
  path: string,
  init: {
    readonly method: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  },
): Promise<Asked> {
  try {
    const response = await fetch(`${server}/${path}`, {
      ...init,
      headers: { ...init.headers, accept: ACCEPT, authorization: `Bearer ${token}` },
      redirect: 'error',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { status: response.status, resource: undefined };
    }
    const resource = await jsonOf(response);
    return {
      status: response.status,
      resource:
        isResource(resource) && resource.resourceType !== 'OperationOutcome' ? resource : undefined,
    };
  } catch {
    // not reached, too slow, or not JSON: the same for whoever asked
    return { status: 0, resource: undefined };
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LARGEST_ANSWER) return undefined;
    parts.push(part);
  }
  const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
  return value;
}
