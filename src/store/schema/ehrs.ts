/** An EHR that an administrator registered: whose calls are believed, and what of it may be read. */
export type EhrsTable = {
  tenant: string;
  id: string;
  name: string;
  /** `iss` of the tokens that it signs */
  issuer: string;
  /** where its public keys stand; else `jwks`, JSON, holds them */
  jwks_uri: string | null;
  jwks: string | null;
  /** JSON: base addresses of its FHIR servers, without a slash at the end; also whom a SMART launch may come from */
  fhir_servers: string;
  /** under which client it knows Endplate for SMART launches */
  smart_client_id: string | null;
  created_at: string;
};

/** Identifiers of tokens that were used, until the token has run out. */
export type EhrTokensTable = {
  tenant: string;
  issuer: string;
  token_id: string;
  until: string;
};

/** A card that was shown. What it said is not kept: it quotes the record of the EHR. */
export type CdsCardsTable = {
  tenant: string;
  id: string;
  ehr_id: string;
  hook: string;
  service: string;
  topic: string;
  patient_id: string;
  user_id: string;
  shown_at: string;
};

/** What became of a card. */
export type CdsFeedbackTable = {
  tenant: string;
  id: string;
  ehr_id: string;
  service: string;
  card_id: string;
  outcome: string;
  outcome_at: string;
  /** JSON: identifiers of suggestions that were taken */
  suggestions: string;
  reason_system: string | null;
  reason_code: string | null;
  /** what the user wrote, encrypted */
  comment: string | null;
  key_id: string | null;
  created_at: string;
};
