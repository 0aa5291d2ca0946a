/** One version of a report, as it was made. Versions are added and never written over. */
export type KeptReportsTable = {
  tenant: string;
  id: string;
  /** `practice-review` or `audit` */
  kind: string;
  /** id of the audit; empty for the practice */
  about: string;
  /** 1, 2, 3 … within kind and about */
  version: number;
  /** the permission that its content takes beside that of reports */
  needs: string | null;
  /** of the text that is encrypted in `body` */
  sha256: string;
  /** `sha256` of the version before */
  supersedes: string | null;
  made_on: string;
  made_by: string;
  made_by_name: string;
  created_at: string;
  /** JSON, encrypted: the page, and its figures as CSV */
  body: string;
  key_id: string;
};

/** What people settle around an audit: root causes, actions, rebuttals. Counted up at each change. */
export type SampleAuditDetailsTable = {
  tenant: string;
  audit_id: string;
  version: number;
  /** JSON, encrypted */
  body: string;
  key_id: string;
  changed_by: string;
  changed_at: string;
};
