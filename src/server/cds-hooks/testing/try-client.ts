import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';
import type { AnsweredCall, CdsHouse } from '../cds-house.ts';
import type { CdsClient } from '../client-token.ts';
import type { FeedbackItem } from '../feedback-schema.ts';

/** An EHR of a test: its keys, its tokens, and an installation that it is registered with. */
export type TryClient = {
  readonly house: CdsHouse;
  readonly jwks: JSONWebKeySet;
  readonly calls: AnsweredCall[];
  readonly feedback: FeedbackItem[];
  /** the header for one call of an address, with other claims where a test says so */
  token(path: string, claims?: Readonly<Record<string, unknown>>): Promise<string>;
};

export const ISSUER = 'https://ehr.example';
export const PUBLIC_URL = 'https://endplate.example';

export async function tryClient(
  algorithm: 'ES384' | 'RS384' = 'ES384',
  registered: Partial<CdsClient> = {},
  publicUrl = PUBLIC_URL,
): Promise<TryClient> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'key-1', alg: algorithm }] };
  const client: CdsClient = {
    id: 'ehr-1',
    tenant: 'practice-a',
    name: 'An EHR',
    issuer: ISSUER,
    jwks,
    fhirServers: [],
    launchesSmart: true,
    ...registered,
  };
  const seen = new Set<string>();
  const calls: AnsweredCall[] = [];
  const feedback: FeedbackItem[] = [];
  const house: CdsHouse = {
    publicUrl,
    now: () => new Date(),
    clientOf: async (issuer) => (issuer === ISSUER ? client : undefined),
    remember: async (_client, tokenId) => !seen.has(tokenId) && seen.add(tokenId).size > 0,
    keepCall: async (_client, call) => void calls.push(call),
    keepFeedback: async (_client, _service, items) => void feedback.push(...items),
  };
  let made = 0;
  return {
    house,
    jwks,
    calls,
    feedback,
    token: async (path, claims = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const jwt = await new SignJWT({
        iss: ISSUER,
        aud: `${publicUrl}${path}`,
        iat: now,
        exp: now + 300,
        jti: `token-${++made}`,
        ...claims,
      })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: 'key-1' })
        .sign(privateKey);
      return `Bearer ${jwt}`;
    },
  };
}
