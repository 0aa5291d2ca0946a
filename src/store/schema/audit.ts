/** One thing done, hashed together with the hash before it. Holds ids, never patient text. */
export type AuditEventsTable = {
  tenant: string;
  /** 1, 2, 3 … without a gap */
  sequence: number;
  id: string;
  at: string;
  actor_id: string;
  actor_kind: string;
  actor_name: string;
  /** JSON */
  actor_roles: string;
  request_id: string;
  came_from: string;
  action: string;
  object: string;
  object_id: string | null;
  patient_id: string | null;
  outcome: string;
  /** JSON */
  detail: string;
  previous_hash: string;
  hash: string;
};

/** The last event of a tenant, sealed with the key: a log that was cut or written anew does not match it. */
export type AuditHeadsTable = {
  tenant: string;
  sequence: number;
  hash: string;
  key_id: string;
  seal: string;
};

/** Every so many events the head is kept, sealed with the key. */
export type AuditAnchorsTable = {
  tenant: string;
  sequence: number;
  hash: string;
  at: string;
  key_id: string;
  seal: string;
};
