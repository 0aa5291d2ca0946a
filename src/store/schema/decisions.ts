/** One reading of an encounter. A row never changes; a new reading is a row of the next version. */
export type DecisionsTable = {
  tenant: string;
  id: string;
  encounter_id: string;
  version: number;
  made_at: string;
  /** version of the engine, rules included, and code set release that made it */
  engine: string;
  release: string;
  /** why it was made: see `DECISION_CAUSES` */
  cause: string;
  /** JSON: what differs from the version before; rules, release, engine and texts that made the difference */
  changed_by: string;
  first_code: string | null;
  /** JSON: the codes in claim order */
  codes: string;
  /** JSON: name to id of the documents that were read */
  documents: string;
  /** the decision of the contract, encrypted: it quotes the note */
  body: string;
  key_id: string;
};

/** One row a decided code, for counting. */
export type DecisionCodesTable = {
  tenant: string;
  decision_id: string;
  position: number;
  encounter_id: string;
  code: string;
  role: string;
};

export type FindingsTable = {
  tenant: string;
  id: string;
  encounter_id: string;
  patient_id: string | null;
  /** the decision it came with; null of a finding over several visits */
  decision_id: string | null;
  finding: string;
  severity: string;
  code: string | null;
  because: string;
  /** JSON */
  rules: string;
  owner: string;
  /** JSON: spans, without the words */
  evidence: string;
  /** of a finding over several visits: what settles it */
  closes: string | null;
  created_at: string;
};
