/** Work for somebody to do: from a finding, a decision, a query, a claim. */
export type WorkItemsTable = {
  tenant: string;
  id: string;
  /** what it came from: an encounter’s or a claim’s id; with `work_key` the same work is one item */
  source_id: string;
  work_key: string;
  encounter_id: string | null;
  claim_id: string | null;
  query_id: string | null;
  patient_id: string | null;
  kind: string;
  role: string;
  subject: string;
  code: string | null;
  severity: string;
  because: string;
  /** 0 to 100, without what the age of the visit adds */
  priority: number;
  /** what the age of the visit adds */
  age_points: number;
  /** 200 − priority − age_points: lists are in ascending order of it */
  rank: number;
  /** JSON: grounds of the priority, without the age */
  reasons: string;
  assignee: string | null;
  assignee_name: string | null;
  provider: string | null;
  date_of_service: string;
  state: string;
  created_at: string;
  updated_at: string;
};

/** What was done with a work item: who, when, why. Rows are added only. */
export type WorkStepsTable = {
  tenant: string;
  id: string;
  item_id: string;
  step: string;
  by_id: string;
  by_name: string;
  at: string;
  /** the step as it was sent, encrypted: a reason is free text */
  body: string;
  key_id: string;
};

/** Where the codes of an encounter stand; the steps below are what they were made from. */
export type CodingSheetsTable = {
  tenant: string;
  encounter_id: string;
  /** number of the last step */
  version: number;
  state: string;
  decision_id: string | null;
  /** JSON: codes in claim order */
  codes: string;
  signed_by: string | null;
  signed_at: string | null;
  updated_at: string;
};

export type CodingStepsTable = {
  tenant: string;
  id: string;
  encounter_id: string;
  number: number;
  step: string;
  by_id: string;
  by_name: string;
  at: string;
  body: string;
  key_id: string;
};

/** Where a query stands; its steps hold everything that was written. */
export type QueriesTable = {
  tenant: string;
  id: string;
  encounter_id: string;
  patient_id: string | null;
  topic: string;
  title: string;
  state: string;
  escalation: string;
  written_by: string;
  drafted_by: string;
  sent_to: string | null;
  sent_to_name: string | null;
  sent_at: string | null;
  due_at: string | null;
  answered_at: string | null;
  answer_kind: string | null;
  reminders: number;
  retention: string | null;
  follows: string | null;
  /** number of the last step */
  version: number;
  created_at: string;
  updated_at: string;
};

/** Steps of queries. Rows are added only: what was sent is never changed. */
export type QueryStepsTable = {
  tenant: string;
  id: string;
  query_id: string;
  number: number;
  step: string;
  by_id: string;
  by_name: string;
  at: string;
  body: string;
  key_id: string;
};

export type SavedFiltersTable = {
  tenant: string;
  id: string;
  owner_id: string;
  name: string;
  /** JSON */
  filter: string;
  created_at: string;
};
