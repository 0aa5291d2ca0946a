/** A visit of a file in quarantine that was stored: whose the file is, in part. */
export type QuarantinedVisitsTable = {
  tenant: string;
  quarantine_id: string;
  encounter_id: string;
};

/** A file or message that was not read, or not wholly. Kept until somebody mends the cause or discards it. */
export type QuarantineTable = {
  tenant: string;
  id: string;
  /** the door it came by: `http`, `mllp`, `folder`, `fhir`, `command` */
  source: string;
  /** what it was recognised as */
  format: string | null;
  /** `kept`, `taken` after a retry that read all of it, `discarded` */
  state: string;
  /** JSON: issue codes with positions, never words of the file */
  issues: string;
  tries: number;
  /** keyed digest of the bytes: the same file twice is one */
  digest: string;
  /** bytes */
  length: number;
  /** name and bytes, encrypted; null once taken or discarded */
  body: string | null;
  key_id: string;
  created_at: string;
  updated_at: string;
};
