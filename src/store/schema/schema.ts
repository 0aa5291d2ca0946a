import type { AuditAnchorsTable, AuditEventsTable, AuditHeadsTable } from './audit.ts';
import type {
  ClaimFileEnvelopesTable,
  ClaimFileRowsTable,
  ClaimFilesTable,
  DiagnosisListsTable,
} from './claim-files.ts';
import type {
  AcknowledgmentsTable,
  ClaimsTable,
  ProblemListsTable,
  ProblemsTable,
  RemittancesTable,
} from './claims.ts';
import type { DecisionCodesTable, DecisionsTable, FindingsTable } from './decisions.ts';
import type {
  CodingSheetsTable,
  CodingStepsTable,
  QueriesTable,
  QueryStepsTable,
  SavedFiltersTable,
  WorkItemsTable,
  WorkStepsTable,
} from './desk.ts';
import type { CdsCardsTable, CdsFeedbackTable, EhrsTable, EhrTokensTable } from './ehrs.ts';
import type { DocumentsTable, EncountersTable } from './encounters.ts';
import type { FhirPullsTable } from './fhir-pulls.ts';
import type {
  AlertsTable,
  ApiTokensTable,
  BreakGlassTable,
  RecoveryCodesTable,
  RepliesKeptTable,
  SessionsTable,
  SignInLinksTable,
  UsersTable,
} from './identity.ts';
import type { QuarantinedVisitsTable, QuarantineTable } from './intake.ts';
import type { JobDriftTable, JobsTable } from './jobs.ts';
import type { KeptReportsTable, SampleAuditDetailsTable } from './kept-reports.ts';
import type { ChangeMarkersTable, EncounterFactsTable } from './measures.ts';
import type { PatientsTable } from './patients.ts';
import type {
  KeyChecksTable,
  PracticePoliciesTable,
  PracticeSettingsTable,
  PracticesTable,
  RetiredKeysTable,
  SchemaMigrationsTable,
} from './practices.ts';
import type { EnginePartsTable, ReadingIndexTable } from './reading-index.ts';
import type {
  SampleAuditCodingsTable,
  SampleAuditEncountersTable,
  SampleAuditsTable,
} from './sample-audits.ts';

/** Every table of the record, the same on both databases. */
export type Schema = {
  schema_migrations: SchemaMigrationsTable;
  key_checks: KeyChecksTable;
  retired_keys: RetiredKeysTable;
  practices: PracticesTable;
  practice_settings: PracticeSettingsTable;
  practice_policies: PracticePoliciesTable;
  patients: PatientsTable;
  encounters: EncountersTable;
  documents: DocumentsTable;
  decisions: DecisionsTable;
  decision_codes: DecisionCodesTable;
  findings: FindingsTable;
  work_items: WorkItemsTable;
  work_steps: WorkStepsTable;
  coding_sheets: CodingSheetsTable;
  coding_steps: CodingStepsTable;
  queries: QueriesTable;
  query_steps: QueryStepsTable;
  saved_filters: SavedFiltersTable;
  claims: ClaimsTable;
  remittances: RemittancesTable;
  problem_lists: ProblemListsTable;
  problems: ProblemsTable;
  acknowledgments: AcknowledgmentsTable;
  claim_files: ClaimFilesTable;
  claim_file_envelopes: ClaimFileEnvelopesTable;
  claim_file_rows: ClaimFileRowsTable;
  diagnosis_lists: DiagnosisListsTable;
  audit_events: AuditEventsTable;
  audit_heads: AuditHeadsTable;
  audit_anchors: AuditAnchorsTable;
  quarantine: QuarantineTable;
  quarantined_visits: QuarantinedVisitsTable;
  ehrs: EhrsTable;
  ehr_tokens: EhrTokensTable;
  cds_cards: CdsCardsTable;
  cds_feedback: CdsFeedbackTable;
  users: UsersTable;
  sessions: SessionsTable;
  sign_in_links: SignInLinksTable;
  recovery_codes: RecoveryCodesTable;
  api_tokens: ApiTokensTable;
  break_glass: BreakGlassTable;
  alerts: AlertsTable;
  replies_kept: RepliesKeptTable;
  encounter_facts: EncounterFactsTable;
  change_markers: ChangeMarkersTable;
  fhir_pulls: FhirPullsTable;
  reading_index: ReadingIndexTable;
  engine_parts: EnginePartsTable;
  jobs: JobsTable;
  job_drift: JobDriftTable;
  sample_audits: SampleAuditsTable;
  sample_audit_encounters: SampleAuditEncountersTable;
  sample_audit_codings: SampleAuditCodingsTable;
  sample_audit_details: SampleAuditDetailsTable;
  kept_reports: KeptReportsTable;
};
