export type SampleAuditsTable = {
  tenant: string;
  id: string;
  title: string;
  /** JSON: the record of the draw; no words of a note */
  sample: string;
  drawn_by: string;
  created_at: string;
};

/** One drawn encounter. Worksheet and reading are encrypted apart, so that one can be shown without the other. */
export type SampleAuditEncountersTable = {
  tenant: string;
  audit_id: string;
  encounter: string;
  /** JSON, encrypted: note and documents */
  worksheet: string;
  worksheet_key: string;
  /** nonce, line feed and JSON of the reading, encrypted: what the sample’s commitment is the hash of */
  reading: string;
  reading_key: string;
};

/** How one reviewer coded one encounter. `blind` is the coding as it stood when the reading was shown. */
export type SampleAuditCodingsTable = {
  tenant: string;
  audit_id: string;
  encounter: string;
  /** `first` or `second` */
  pass: string;
  reviewer_id: string;
  coding: string;
  coding_key: string;
  blind: string | null;
  blind_key: string | null;
  coded_at: string;
  revealed_at: string | null;
};
