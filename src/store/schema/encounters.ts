export type EncountersTable = {
  tenant: string;
  id: string;
  /** `id` of the contract: the caller's own */
  external_id: string;
  patient_id: string | null;
  date_of_service: string;
  setting: string | null;
  /** the treating provider, as the source names it */
  provider: string | null;
  /** site of the practice */
  location: string | null;
  payer: string | null;
  /** JSON: codes that were billed */
  billed_codes: string;
  /** JSON: `{cpt, date?}[]` */
  procedures: string;
  /** JSON: `{code, since?}[]` as sent with the encounter */
  problem_list: string;
  /** the newest decision, and its first code, so that lists need no join */
  decision_id: string | null;
  first_code: string | null;
  /** counts every change; a save names the version it was made from */
  version: number;
  created_at: string;
  updated_at: string;
};

/** A text of an encounter. A row never changes; a corrected text is a row of the next version. */
export type DocumentsTable = {
  tenant: string;
  id: string;
  encounter_id: string;
  /** the id that spans use: `note`, or the id of the further document */
  name: string;
  version: number;
  /** 1 for the newest version of its name */
  is_current: number;
  kind: string;
  author: string | null;
  date: string | null;
  /** the text, encrypted; bound to tenant and id */
  body: string;
  key_id: string;
  /** keyed digest of the text: tells the same text without holding it */
  digest: string;
  /** UTF-16 code units of the text */
  length: number;
  created_at: string;
};
