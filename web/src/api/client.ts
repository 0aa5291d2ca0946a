/** A refusal of the service (problem+json), or `offline` when it could not be reached. Holds codes, never patient text. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly issues: readonly { code: string; at?: string | number; expected?: string }[];
  /** the body as it came, for refusals that carry more (a stale version tells what changed) */
  readonly body: unknown;
  readonly requestId: string | undefined;

  constructor(status: number, code: string, body: unknown, requestId: string | undefined) {
    super(code);
    this.status = status;
    this.code = code;
    this.body = body;
    this.issues = issuesOf(body);
    this.requestId = requestId;
  }
}

/** A reply with the version mark that a later change has to name. */
export type Versioned<Body> = { readonly body: Body; readonly etag: string | undefined };

type Change = {
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** sent as JSON; a file as its bytes: what it is, the service tells by its content */
  readonly body?: unknown;
  /** the `ETag` that was read */
  readonly ifMatch?: string;
  /** the same key makes a repeated POST happen once */
  readonly once?: string;
  readonly signal?: AbortSignal;
};

let csrf: string | undefined;

/** Keeps the token that goes with every change; `GET /api/session` gives it. */
export function keepCsrf(token: string | undefined): void {
  csrf = token;
}

/** `/api/encounters/:id` with its values, each encoded, and a query string of those that are given. */
export function address(
  path: string,
  values: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | number | boolean | undefined>> = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

/** Reads. `Body` is the reply’s type, taken from the route’s schema. Throws `ApiProblem`. */
export async function read<Body>(url: string, signal?: AbortSignal): Promise<Body> {
  return (await readVersioned<Body>(url, signal)).body;
}

/** Reads, with the version mark. Throws `ApiProblem`. */
export async function readVersioned<Body>(
  url: string,
  signal?: AbortSignal,
): Promise<Versioned<Body>> {
  return send<Body>(url, { headers: {}, ...(signal === undefined ? {} : { signal }) });
}

/** Changes something. Throws `ApiProblem`. */
export async function change<Body>(url: string, asked: Change = {}): Promise<Versioned<Body>> {
  const { method = 'POST', body, ifMatch, once, signal } = asked;
  const headers: Record<string, string> = {
    ...(csrf === undefined ? {} : { 'x-csrf-token': csrf }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(once === undefined ? {} : { 'idempotency-key': once }),
    ...(body === undefined
      ? {}
      : { 'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json' }),
  };
  return send<Body>(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
}

async function send<Body>(url: string, init: RequestInit): Promise<Versioned<Body>> {
  let reply: Response;
  try {
    reply = await fetch(url, { ...init, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, 'offline', undefined, undefined);
  }
  const body = await bodyOf(reply);
  if (!reply.ok)
    throw new ApiProblem(
      reply.status,
      codeOf(body),
      body,
      reply.headers.get('x-request-id') ?? undefined,
    );
  // oxlint-disable-next-line no-unsafe-type-assertion -- the server checks replies against the route’s schema
  return { body: body as Body, etag: reply.headers.get('etag') ?? undefined };
}

async function bodyOf(reply: Response): Promise<unknown> {
  if (reply.status === 204) return undefined;
  const isJson = /[/+]json/.test(reply.headers.get('content-type') ?? '');
  return isJson ? reply.json() : reply.text();
}

function codeOf(body: unknown): string {
  return isObject(body) && typeof body['code'] === 'string' ? body['code'] : 'request/failed';
}

function issuesOf(body: unknown): ApiProblem['issues'] {
  return isObject(body) && Array.isArray(body['issues']) ? body['issues'] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
