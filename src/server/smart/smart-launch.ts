import * as client from 'openid-client';
import { z } from 'zod';

/** What has to be remembered between leaving for the EHR’s authorization server and coming back. */
export type SmartJourney = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** base address of the FHIR server that launched */
  readonly iss: string;
};

/** Whom the EHR has signed in, and what they have open there. */
export type SmartLaunch = {
  readonly issuer: string;
  readonly subject: string;
  /** absolute address of the user’s Practitioner, PractitionerRole … */
  readonly fhirUser?: string | undefined;
  readonly encounter?: string | undefined;
  /** of a card that was followed: which query, or that the evidence is to be shown */
  readonly appContext?: string | undefined;
};

const discoverySchema = z.object({
  issuer: z.url().optional(),
  jwks_uri: z.url().optional(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  capabilities: z.array(z.string()).optional(),
  code_challenge_methods_supported: z.array(z.string()).optional(),
});

const PATIENCE = 5000;

/** Read nothing of the FHIR server: only who it is, and what is open. */
const SCOPE = 'launch openid fhirUser';

export type SmartClient = { readonly clientId: string; readonly publicUrl: string };

/**
 * Begins a launch that came from a FHIR server (SMART App Launch 2, "EHR launch"): authorization code with PKCE S256,
 * state and nonce, as a public client. Throws when the server does not say how.
 * @param launch the opaque value that came with the launch
 */
export async function leaveForEhr(
  { clientId, publicUrl }: SmartClient,
  iss: string,
  launch: string,
): Promise<{ readonly url: string; readonly journey: SmartJourney }> {
  const configuration = await configurationOf(iss, clientId);
  const journey = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    iss,
  };
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(publicUrl),
    scope: SCOPE,
    state: journey.state,
    nonce: journey.nonce,
    aud: iss,
    launch,
    code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, journey };
}

/**
 * Ends a launch: the code is exchanged, and the ID token checked: signature, issuer, audience, times, nonce.
 * @param query as it came back. Throws when anything about it does not fit the journey
 */
export async function backFromEhr(
  { clientId, publicUrl }: SmartClient,
  query: Readonly<Record<string, string>>,
  { iss, state, nonce, verifier }: SmartJourney,
): Promise<SmartLaunch> {
  const url = new URL(callbackOf(publicUrl));
  url.search = new URLSearchParams(query).toString();
  const tokens = await client.authorizationCodeGrant(await configurationOf(iss, clientId), url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the EHR gave no ID token');
  const { fhirUser, profile, sub } = claims;
  const user = [fhirUser, profile].find((claim) => typeof claim === 'string');
  const { encounter, appContext } = tokens;
  const whom = typeof user === 'string' ? new URL(user, `${iss}/`).href : undefined;
  return {
    // an EHR speaks for its own users: what it calls its issuer cannot be mistaken for an identity provider
    issuer: `smart ${iss} ${claims.iss}`,
    subject: sub,
    ...(whom?.startsWith(`${iss}/`) === true ? { fhirUser: whom } : {}),
    ...(typeof encounter === 'string' ? { encounter } : {}),
    ...(typeof appContext === 'string' ? { appContext } : {}),
  };
}

/** The address that is registered at the EHR. */
function callbackOf(publicUrl: string): string {
  return `${publicUrl}/smart/callback`;
}

/** Asked anew for each launch: launches are few, and what an EHR says may change. */
async function configurationOf(iss: string, clientId: string): Promise<client.Configuration> {
  const response = await fetch(`${iss}/.well-known/smart-configuration`, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error('the FHIR server says nothing of SMART');
  const said = discoverySchema.parse(await response.json());
  const methods = said.code_challenge_methods_supported ?? [];
  if (!methods.includes('S256')) throw new Error('the EHR does not support PKCE with S256');
  const { issuer = iss, authorization_endpoint, token_endpoint, jwks_uri } = said;
  const configuration = new client.Configuration(
    {
      issuer,
      authorization_endpoint,
      token_endpoint,
      ...(jwks_uri === undefined ? {} : { jwks_uri }),
    },
    clientId,
    undefined,
    client.None(),
  );
  // plain HTTP only to an EHR on this machine
  if (/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(iss))
    client.allowInsecureRequests(configuration);
  return configuration;
}
