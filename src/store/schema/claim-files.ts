/** A file of claims or of answers to them, as it was brought in. What was found in it are its rows. */
export type ClaimFilesTable = {
  tenant: string;
  id: string;
  /** `claims` or `remittances` */
  kind: string;
  name: string;
  /** keyed digest of the file: the same file twice is one */
  digest: string;
  records: number;
  findings: number;
  brought_by: string;
  brought_at: string;
  /** what concerns the file as a whole, encrypted; no claim is named in it */
  body: string;
  key_id: string;
};

/** Control numbers of a file of claims, by which TA1, 999 and 997 name it. */
export type ClaimFileEnvelopesTable = {
  tenant: string;
  file_id: string;
  number: number;
  /** `interchange`, `group` or `transaction-set` */
  scope: string;
  control_number: string;
  /** of a transaction set: the group that it stands in */
  group_control_number: string | null;
};

/** What was found in one claim or answer of a file; it goes with the claim. */
export type ClaimFileRowsTable = {
  tenant: string;
  file_id: string;
  number: number;
  claim_id: string | null;
  remittance_id: string | null;
  acknowledgment_id: string | null;
  /** result of the edits, or denials; encrypted */
  body: string;
  key_id: string;
};

/** A diagnosis list of the practice: favourites, a charge slip. It names no patient. */
export type DiagnosisListsTable = {
  tenant: string;
  id: string;
  /** of the file that it came in */
  name: string;
  version: number;
  /** 1 for the newest version of its name */
  is_current: number;
  /** JSON: `{code, title?, list?}[]`, in the order of the list */
  entries: string;
  brought_by: string;
  brought_at: string;
};
