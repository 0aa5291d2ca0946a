/** A practice is a tenant; its id stands in the `tenant` column of every other table. */
export type PracticesTable = {
  tenant: string;
  name: string;
  /** fingerprint of rules and releases that all decisions were read with; null when that is not known */
  read_with: string | null;
  created_at: string;
};

/** What the practice has set; without a row the defaults hold. */
export type PracticeSettingsTable = {
  tenant: string;
  /** JSON */
  settings: string;
  /** counts every change */
  version: number;
  updated_at: string;
};

/** What the practice has chosen on points that the official sources leave open. The highest version holds. */
export type PracticePoliciesTable = {
  tenant: string;
  version: number;
  /** JSON: each switch that the practice settled, with its value and where the policy is written */
  choices: string;
  changed_by: string;
  changed_by_name: string;
  changed_at: string;
};

/** One row a key that the record was encrypted with: proves at start that the right key is there. Of no tenant. */
export type KeyChecksTable = {
  key_id: string;
  /** a known sentence, encrypted with the key */
  proof: string;
  created_at: string;
};

/** A key that nothing is encrypted with any more, and that must encrypt nothing again. Of no tenant. */
export type RetiredKeysTable = { key_id: string; retired_at: string };

/** Migrations that the database has had. Of no tenant. */
export type SchemaMigrationsTable = { name: string; at: string };
