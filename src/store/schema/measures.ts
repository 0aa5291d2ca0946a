/** What measures count of an encounter. Worked out from the record, and worked out again when that changes. */
export type EncounterFactsTable = {
  tenant: string;
  encounter_id: string;
  date_of_service: string;
  /** of the encounter when it was worked out */
  version: number;
  /** the engine and the newest release that worked it out */
  made_by: string;
  /** how many claims, and answers to them, were known */
  answers: number;
  /** JSON: `EncounterFacts`, without queries; no word of a note is in it */
  facts: string;
};

/** A day on which something changed that the counts may show. */
export type ChangeMarkersTable = {
  tenant: string;
  id: string;
  date: string;
  kind: string;
  title: string;
  /** whom it concerned; null when it was the whole practice */
  provider: string | null;
  set_by: string;
  created_at: string;
};
