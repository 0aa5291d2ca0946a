import * as client from 'openid-client';

/** The identity provider of the installation. */
export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  /** where browsers reach this service */
  readonly publicUrl: string;
};

/** What has to be remembered between leaving for the provider and coming back. */
export type OidcJourney = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** Whom the provider has signed in. */
export type OidcIdentity = {
  readonly issuer: string;
  readonly subject: string;
  /** only when the provider says that it has made sure of it */
  readonly email?: string;
};

export type Oidc = {
  /** where to send the browser, and what to remember meanwhile */
  leave(): Promise<{ readonly url: string; readonly journey: OidcJourney }>;
  /** @param query as it came back. Throws when anything about it does not fit the journey */
  comeBack(query: Readonly<Record<string, string>>, journey: OidcJourney): Promise<OidcIdentity>;
};

/** The address that is registered at the provider. */
export function callbackOf({ publicUrl }: Pick<OidcSettings, 'publicUrl'>): string {
  return `${publicUrl}/api/oidc/callback`;
}

/**
 * Signs people in through an OpenID Connect provider: authorization code with PKCE, state and nonce; the ID token’s
 * signature, issuer, audience and times are checked by openid-client. The provider is asked when it is first needed.
 */
export function makeOidc(settings: OidcSettings): Oidc {
  const { issuer, clientId, clientSecret } = settings;
  // Plain HTTP only to a provider on this machine.
  const isLocal = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(issuer);
  let known: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    known ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        execute: isLocal ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    return known;
  };
  return {
    leave: async () => {
      const journey = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callbackOf(settings),
        scope: 'openid email',
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, journey };
    },
    comeBack: async (query, { state, nonce, verifier }) => {
      const url = new URL(callbackOf(settings));
      url.search = new URLSearchParams(query).toString();
      const tokens = await client.authorizationCodeGrant(await configuration(), url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('the provider gave no ID token');
      const { iss, sub, email, email_verified: isVerified } = claims;
      const isSure = isVerified === true && typeof email === 'string';
      return { issuer: iss, subject: sub, ...(isSure ? { email } : {}) };
    },
  };
}
