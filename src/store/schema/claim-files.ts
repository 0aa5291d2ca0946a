/** A file of claims or of payers’ answers, as it was brought in, with what was found in it. */
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
  /** what was read and found, encrypted: claims name patients */
  body: string;
  key_id: string;
};
