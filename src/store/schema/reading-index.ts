/** What the newest reading of an encounter rests on. No word of a note is in it. */
export type ReadingIndexTable = {
  tenant: string;
  encounter_id: string;
  /** of the encounter when it was read: with another one since the row tells nothing */
  version: number;
  /** digest of the engine’s parts, see `engine_parts` */
  read_with: string;
  /** `concept:standings` separated by blanks */
  concepts: string;
  /** codes that the code set was asked about, separated by blanks, and the digest of what it said of them */
  codes: string;
  said: string;
  /** practice policies that were asked for, separated by blanks */
  policies: string;
};

/** The parts of an engine that has read, JSON: see `EngineParts`. Of no tenant. */
export type EnginePartsTable = { digest: string; parts: string; created_at: string };
