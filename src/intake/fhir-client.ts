import { randomUUID } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import type { IntakeIssueCode } from './issues.ts';

/** The server could not be read; the code says at which step, and nothing of what it sent. */
export class FhirPullError extends Error {
  readonly code: IntakeIssueCode;
  readonly status: number | undefined;
  constructor(code: IntakeIssueCode, status?: number) {
    super(status === undefined ? code : `${code} (HTTP ${status})`);
    this.code = code;
    this.status = status;
  }
}

/** The private key by which Endplate signs in as a client, and its public half for the server. */
export type ClientKey = {
  readonly alg: 'ES384' | 'RS384';
  readonly kid: string;
  readonly key: CryptoKey;
  readonly publicKey: JWK;
};

const fieldsSchema = z.looseObject({
  kty: z.enum(['EC', 'RSA']),
  alg: z.enum(['ES384', 'RS384']).optional(),
  kid: z.string().optional(),
  d: z.string(),
});
const keySchema = z.custom<JWK>((value) => fieldsSchema.safeParse(value).success);

/** Reads a private key, a JWK for ES384 or RS384. @throws FhirPullError `fhir-pull/key-unreadable` */
export async function readClientKey(path: string): Promise<ClientKey> {
  try {
    const given = keySchema.parse(JSON.parse(await readFile(path, 'utf8')));
    const alg = given.kty === 'EC' ? 'ES384' : 'RS384';
    const key = await importJWK(given, alg, { extractable: false });
    if (key instanceof Uint8Array) throw new Error('no key pair');
    const kid = given.kid ?? (await calculateJwkThumbprint(given));
    return { alg, kid, key, publicKey: publicHalf(given, alg, kid) };
  } catch {
    throw new FhirPullError('fhir-pull/key-unreadable');
  }
}

/** Named field by field: what is not named is private. */
function publicHalf({ kty, n, e, crv, x, y }: JWK, alg: string, kid: string): JWK {
  const named = Object.entries({ kty, n, e, crv, x, y, alg, kid, use: 'sig' });
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

/** Makes a private key in a new file that only its owner can read. */
export async function makeClientKey(path: string): Promise<void> {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  await writeFile(path, `${JSON.stringify({ ...jwk, alg: 'ES384', kid })}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  await chmod(path, 0o600);
}

export type FhirServer = {
  /** base address, without a slash at the end */
  readonly base: string;
  readonly clientId: string;
  readonly key: ClientKey;
  readonly scopes: readonly string[];
  /** times the pauses between attempts; 1 unless a test says otherwise */
  readonly pace?: number;
};

type AskOptions = {
  readonly headers?: Readonly<Record<string, string>>;
  /** without a token: a file of an export that says so */
  readonly isOpen?: boolean;
  /** replies beside 2xx that are given back rather than thrown */
  readonly takes?: readonly number[];
};

export type FhirClient = { ask(url: string, options?: AskOptions): Promise<Response> };

const configurationSchema = z.object({ token_endpoint: z.url() });
const tokenSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().optional(),
});

const ATTEMPTS = 7;
const LONGEST_PAUSE = 120_000;
const PATIENCE = 60_000;
/** SMART: an assertion lives five minutes at most. */
const ASSERTION_LIVES = 240;
/** A token is renewed so long before its end. */
const EARLY = 30_000;
const USUAL_LIFE = 300;
const FHIR_JSON = 'application/fhir+json';

/**
 * A client of SMART Backend Services: signs in with a signed assertion, keeps the token while it is good, and tries
 * again what a server does not answer now: 429 and 503 as `Retry-After` says, other failures with longer pauses.
 */
export function makeFhirClient(server: FhirServer): FhirClient {
  const { base, pace = 1 } = server;
  let endpoint: string | undefined;
  let token: { readonly value: string; readonly until: number } | undefined;

  const tokenNow = async (): Promise<string> => {
    if (token !== undefined && token.until > Date.now()) return token.value;
    endpoint ??= await discover(base, pace);
    token = await signIn(server, endpoint);
    return token.value;
  };

  return {
    async ask(url, { headers = {}, isOpen = false, takes = [] } = {}) {
      if (!isOpen && new URL(url).origin !== new URL(base).origin)
        throw new FhirPullError('fhir-pull/link-elsewhere');
      for (let attempt = 1; ; attempt++) {
        const bearer = isOpen ? {} : { authorization: `Bearer ${await tokenNow()}` };
        const response = await tryOnce(url, { accept: FHIR_JSON, ...headers, ...bearer });
        if (response !== undefined && (response.ok || takes.includes(response.status)))
          return response;
        await response?.body?.cancel();
        const isLast = attempt >= ATTEMPTS;
        if (response?.status === 401 && !isOpen && !isLast) {
          token = undefined;
          continue;
        }
        const mayPass = response === undefined || response.status === 429 || response.status >= 500;
        if (isLast || !mayPass) throw new FhirPullError('fhir-pull/not-answered', response?.status);
        await wait(pauseOf(response, attempt) * pace);
      }
    },
  };
}

async function tryOnce(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  try {
    return await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return undefined;
  }
}

/** Milliseconds, as the server asks, else longer each time. */
export function pauseOf(response: Response | undefined, attempt: number): number {
  const asked = response?.headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  const pause = Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : 500 * 2 ** (attempt - 1);
  return Math.min(pause, LONGEST_PAUSE);
}

async function discover(base: string, pace: number): Promise<string> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const response = await tryOnce(`${base}/.well-known/smart-configuration`, {
      accept: 'application/json',
    });
    const read = response?.ok
      ? configurationSchema.safeParse(await response.json().catch(() => undefined))
      : undefined;
    if (read?.success === true) return read.data.token_endpoint;
    if (attempt < 3) await wait(pauseOf(response, attempt) * pace);
  }
  throw new FhirPullError('fhir-pull/discovery-failed');
}

async function signIn({ clientId, key, scopes, pace = 1 }: FhirServer, endpoint: string) {
  for (let attempt = 1; ; attempt++) {
    const assertion = await new SignJWT({})
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(endpoint)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + ASSERTION_LIVES)
      .setJti(randomUUID())
      .sign(key.key);
    const response = await postForm(endpoint, {
      grant_type: 'client_credentials',
      scope: scopes.join(' '),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    });
    if (response?.ok) {
      const read = tokenSchema.safeParse(await response.json().catch(() => undefined));
      if (!read.success) throw new FhirPullError('fhir-pull/token-refused', response.status);
      const { access_token: value, expires_in: lives = USUAL_LIFE } = read.data;
      return { value, until: Date.now() + Math.max(1000, lives * 1000 - EARLY) };
    }
    await response?.body?.cancel();
    const mayPass = response === undefined || response.status === 429 || response.status >= 500;
    if (!mayPass || attempt >= ATTEMPTS)
      throw new FhirPullError('fhir-pull/token-refused', response?.status);
    await wait(pauseOf(response, attempt) * pace);
  }
}

async function postForm(url: string, form: Record<string, string>): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return undefined;
  }
}
