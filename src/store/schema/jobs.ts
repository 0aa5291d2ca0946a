/** Long work, in the state that survives a restart. */
export type JobsTable = {
  tenant: string;
  id: string;
  /** see `JOB_KINDS` */
  kind: string;
  state: string;
  /** why encounters are read again: see `DECISION_CAUSES` */
  cause: string;
  /** JSON: which encounters are read again, see `RereadChoice`; of a practice review whose it is, see `ReviewOrder` */
  choice: string;
  /** fingerprint of rules and releases that the job reads with */
  made_with: string;
  /** id of the last encounter that was done; null at the beginning */
  checkpoint: string | null;
  done: number;
  total: number;
  /** of those done, how many were read again; the change could not touch the others */
  read: number;
  /** new versions of decisions */
  changed: number;
  /** encounters that could not be read */
  failed: number;
  /** counts how often it was put on the queue */
  turn: number;
  /** who works on it, and until when that is believed without a sign of life */
  worker: string | null;
  lease_until: string | null;
  /** a stable code, when it failed */
  reason: string | null;
  started_by: string;
  created_at: string;
  updated_at: string;
  ended_at: string | null;
};

/** A code that a job changed in an encounter, one row a rule that made the difference. */
export type JobDriftTable = {
  tenant: string;
  job_id: string;
  encounter_id: string;
  /** empty when no code changed, but what is said of them did */
  code: string;
  /** empty when no rule is named */
  rule: string;
  /** `added`, `removed`, `moved`; `wording` without a code; `not-read` with the reason in `rule` */
  change: string;
  /** version of the decision that the job stored */
  version: number;
};
