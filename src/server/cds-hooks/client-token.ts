import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import type { Issue } from '../../chart/issue.ts';
import { cdsIssue } from './issues.ts';

/** An EHR as an administrator registered it. */
export type CdsClient = {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  /** `iss` of its tokens */
  readonly issuer: string;
  /** where its public keys stand, or the keys themselves: one of both */
  readonly jwksUri?: string | undefined;
  readonly jwks?: JSONWebKeySet | undefined;
  /** FHIR servers whose data may be read with the token of a call, without a slash at the end */
  readonly fhirServers: readonly string[];
  /** true when it can launch Endplate by SMART */
  readonly launchesSmart: boolean;
};

/** What verifying asks of the record. */
export type ClientRegister = {
  clientOf(issuer: string): Promise<CdsClient | undefined>;
  /** Keeps the identifier of a token until it has run out; false when it is there already. */
  remember(client: CdsClient, tokenId: string, until: Date): Promise<boolean>;
};

export type Verified = { readonly client: CdsClient } | { readonly issue: Issue };

/** Clocks of two houses differ by so much, in seconds. */
const CLOCK_SKEW = 60;
/** A token is made for one call: an older one is refused, whatever it says itself. In seconds. */
const OLDEST = 300;

/**
 * Verifies who calls (CDS Hooks 2.0, "Trusting CDS Clients"): signature with ES384 or RS384 by a key of the registered
 * issuer, the exact address of the service as audience, not run out, not used before.
 * @param authorization the header, `Bearer …`
 * @param audience the address that was called, as clients know it
 */
export async function verifyClient(
  authorization: string | undefined,
  audience: string,
  register: ClientRegister,
  now: Date,
): Promise<Verified> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return { issue: cdsIssue('cds/token-missing', 'authorization') };
  try {
    const client = await register.clientOf(decodeJwt(token).iss ?? '');
    if (client === undefined) return refused('iss');
    // keys come from where the administrator said, never from where a token says
    const { jku } = decodeProtectedHeader(token);
    if (jku !== undefined && jku !== client.jwksUri) return refused('jku');
    const { payload } = await jwtVerify(token, keysOf(client), {
      algorithms: ['ES384', 'RS384'],
      issuer: client.issuer,
      audience,
      requiredClaims: ['exp', 'iat', 'jti'],
      maxTokenAge: OLDEST,
      clockTolerance: CLOCK_SKEW,
      currentDate: now,
    });
    const { jti } = payload;
    if (typeof jti !== 'string' || jti === '' || jti.length > 200) return refused('jti');
    // after that the token is too old in any case
    const until = new Date(now.getTime() + (OLDEST + 2 * CLOCK_SKEW) * 1000);
    const isNew = await register.remember(client, jti, until);
    return isNew ? { client } : { issue: cdsIssue('cds/token-replayed', 'jti') };
  } catch (error) {
    if (error instanceof errors.JWTClaimValidationFailed) return refused(error.claim);
    if (error instanceof errors.JWTExpired) return refused('exp');
    if (error instanceof errors.JOSEError || error instanceof TypeError) return refused('token');
    throw error;
  }
}

function refused(at: string): Verified {
  return { issue: cdsIssue('cds/token-refused', at) };
}

const remoteKeys = new Map<string, JWTVerifyGetKey>();

function keysOf({ jwksUri, jwks }: CdsClient): JWTVerifyGetKey {
  if (jwks !== undefined) return createLocalJWKSet(jwks);
  if (jwksUri === undefined) return createLocalJWKSet({ keys: [] });
  const known = remoteKeys.get(jwksUri);
  if (known !== undefined) return known;
  const keys = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 1000 });
  remoteKeys.set(jwksUri, keys);
  return keys;
}
