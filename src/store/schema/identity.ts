export type UsersTable = {
  tenant: string;
  id: string;
  /** lower case; one in the whole installation, so that signing in needs no practice */
  login: string;
  name: string;
  /** JSON */
  roles: string;
  /** how sources name this person as the treating provider */
  provider: string | null;
  state: string;
  /** argon2id in PHC form */
  password: string | null;
  /** encrypted; bound to tenant and id */
  totp_secret: string | null;
  totp_key_id: string | null;
  /** the newest time step that was used: a code works once */
  totp_step: number;
  failures: number;
  /** no attempt is looked at before */
  locked_until: string | null;
  oidc_issuer: string | null;
  oidc_subject: string | null;
  version: number;
  created_at: string;
  updated_at: string;
};

export type SessionsTable = {
  tenant: string;
  id: string;
  user_id: string;
  /** of the token in the cookie */
  digest: string;
  /** of the token before it, which other tabs may still send for a moment */
  previous_digest: string | null;
  rotated_at: string;
  created_at: string;
  seen_at: string;
  /** network address of the sign-in */
  came_from: string | null;
  /** `password`, `identity provider` … */
  begun_by: string | null;
};

/** A secret that works once: an invitation, a new password, the first administrator. */
export type SignInLinksTable = {
  tenant: string;
  id: string;
  user_id: string;
  digest: string;
  purpose: string;
  expires_at: string;
  created_at: string;
};

export type RecoveryCodesTable = {
  tenant: string;
  id: string;
  user_id: string;
  digest: string;
};

export type ApiTokensTable = {
  tenant: string;
  id: string;
  /** whose it is: a token never may more than its owner */
  user_id: string;
  name: string;
  digest: string;
  /** JSON: permissions */
  scopes: string;
  expires_at: string;
  used_at: string | null;
  created_at: string;
};

export type BreakGlassTable = {
  tenant: string;
  id: string;
  user_id: string;
  /** encrypted: people write names into it */
  reason: string;
  key_id: string;
  created_at: string;
  expires_at: string;
};

/** What an administrator has to look at. */
export type AlertsTable = {
  tenant: string;
  id: string;
  kind: string;
  user_id: string | null;
  object_id: string | null;
  created_at: string;
  seen_by: string | null;
  seen_at: string | null;
};

/** The reply to a request that may be sent again: the same key gives the same reply, and nothing is done twice. */
export type RepliesKeptTable = {
  tenant: string;
  actor_id: string;
  request_key: string;
  /** of route and body: another request with the same key is refused */
  digest: string;
  /** 0 while it is being worked on */
  status: number;
  /** encrypted */
  body: string;
  key_id: string;
  created_at: string;
};
