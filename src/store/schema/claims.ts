/** A claim as it was sent, and what the edits say of it. */
export type ClaimsTable = {
  tenant: string;
  id: string;
  /** the practice's number for the claim, which remittances give back */
  control_number: string;
  encounter_id: string | null;
  patient_id: string | null;
  date_of_service: string | null;
  payer: string | null;
  /** JSON: codes in claim order */
  codes: string;
  /** verdict of the edits; null until it was scrubbed */
  verdict: string | null;
  /** JSON: the result of the edits, without words of the claim */
  edits: string | null;
  /** the caller's own id of the encounter that the claim bills, where it names one; else its own id */
  named_encounter: string | null;
  /** 7 takes the place of a claim that was sent, 8 takes it back */
  frequency: string | null;
  /** the payer’s number of the claim that this one replaces or takes back */
  payer_claim_number: string | null;
  /** the claim, encrypted: it may hold a note */
  body: string;
  key_id: string;
  created_at: string;
  updated_at: string;
};

/** What a payer says it did with a claim. A row never changes. */
export type RemittancesTable = {
  tenant: string;
  id: string;
  claim_id: string | null;
  control_number: string | null;
  /** keyed digest: the same answer read twice is one */
  digest: string;
  status: string;
  payer: string | null;
  payer_claim_number: string | null;
  /** encrypted */
  body: string;
  key_id: string;
  created_at: string;
};

/** What a receiver says of a claim, or of the file that it came in: 277CA, 999, 997, TA1. A row never changes. */
export type AcknowledgmentsTable = {
  tenant: string;
  id: string;
  kind: string;
  /** `claim`, `provider`, `receiver` of a 277CA; `interchange`, `group`, `transaction-set` of the others */
  scope: string;
  /** of the claim, or of the envelope that is answered */
  control_number: string | null;
  claim_id: string | null;
  /** the file of claims that is answered */
  file_id: string | null;
  verdict: string;
  payer_claim_number: string | null;
  /** keyed digest: the same answer read twice is one */
  digest: string;
  /** encrypted */
  body: string;
  key_id: string;
  created_at: string;
};

/** A problem list as a source gave it. A row never changes but for `is_current`; a new list is the next version. */
export type ProblemListsTable = {
  tenant: string;
  id: string;
  patient_id: string;
  /** where the list came from: a format, an EHR, `endplate` */
  source: string;
  version: number;
  /** 1 for the newest version of its source */
  is_current: number;
  /** keyed digest of the problems: tells the same list; empty where a list is older than versions */
  digest: string;
  created_at: string;
};

/** One problem of a version of a patient's list. */
export type ProblemsTable = {
  tenant: string;
  id: string;
  patient_id: string;
  /** as written; null when the source has no ICD-10-CM code */
  code: string | null;
  title: string | null;
  status: string;
  since: string | null;
  until: string | null;
  source: string;
  /** the version that it stands in */
  list_id: string | null;
  created_at: string;
};
