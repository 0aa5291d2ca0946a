import { type RawBuilder, sql } from 'kysely';
import type { Schema } from '../schema/schema.ts';

/** What is exported or deleted: a patient with everything, or one visit that names no patient. */
export type Subject = { readonly patientId: string } | { readonly encounterId: string };

/** The rows of a subject in the tables that others refer to, as subqueries of ids. */
export type SubjectRows = {
  readonly patients: RawBuilder<unknown>;
  readonly encounters: RawBuilder<unknown>;
  readonly claims: RawBuilder<unknown>;
  /** ids that sources give, of patient and encounters */
  readonly patientNumbers: RawBuilder<unknown>;
  readonly encounterNames: RawBuilder<unknown>;
  readonly tenant: string;
};

/** How far a table holds something of a patient. */
export type Reach =
  /** these rows are the patient’s; `stays` says why they outlive the patient */
  | { readonly rows: (of: SubjectRows) => RawBuilder<boolean>; readonly stays?: string }
  /** nothing in a column says whose a row is: its content is looked through */
  | {
      readonly content:
        | 'quarantine'
        | 'reasons'
        | 'replies'
        | 'filters'
        | 'samples'
        | 'reports'
        | 'settlements';
    }
  /** it holds no patient */
  | { readonly none: string };

const ofEncounter: Reach = { rows: ({ encounters }) => sql`encounter_id in (${encounters})` };
const ofClaim: Reach = { rows: ({ claims }) => sql`claim_id in (${claims})` };
const ofPatient: Reach = { rows: ({ patients }) => sql`patient_id in (${patients})` };
const ofAudited: Reach = { rows: ({ encounterNames }) => sql`encounter in (${encounterNames})` };

/**
 * Every table of the record and what of it belongs to a patient; what a table refers to stands before it. A table that
 * is not here does not compile, and a test compares the list with the tables of a record.
 */
export const PATIENT_REACH = {
  schema_migrations: { none: 'steps of the schema' },
  key_checks: { none: 'proofs of keys' },
  retired_keys: { none: 'ids of keys' },
  practices: { none: 'the practice' },
  practice_settings: { none: 'settings' },
  practice_policies: { none: 'policies of the practice' },
  patients: { rows: ({ patients }) => sql`id in (${patients})` },
  encounters: { rows: ({ encounters }) => sql`id in (${encounters})` },
  documents: ofEncounter,
  decisions: ofEncounter,
  decision_codes: ofEncounter,
  findings: ofEncounter,
  claims: { rows: ({ claims }) => sql`id in (${claims})` },
  remittances: ofClaim,
  problem_lists: ofPatient,
  problems: ofPatient,
  audit_events: {
    rows: ({ patients }) => sql`patient_id in (${patients})`,
    stays: 'it holds ids only, and tells of the deletion',
  },
  audit_heads: { none: 'seals of the audit log' },
  audit_anchors: { none: 'seals of the audit log' },
  users: { none: 'people of the practice' },
  sessions: { none: 'sessions of people of the practice' },
  sign_in_links: { none: 'secrets of people of the practice' },
  recovery_codes: { none: 'secrets of people of the practice' },
  api_tokens: { none: 'secrets of people of the practice' },
  break_glass: { content: 'reasons' },
  alerts: { none: 'ids of accounts and of break-glass' },
  replies_kept: { content: 'replies' },
  quarantine: { content: 'quarantine' },
  quarantined_visits: ofEncounter,
  work_items: {
    rows: ({ patients, encounters, claims }) =>
      sql`(patient_id in (${patients}) or encounter_id in (${encounters}) or source_id in (${claims}))`,
  },
  work_steps: {
    rows: ({ tenant, patients, encounters, claims }) => sql`item_id in (
      select id from work_items where tenant = ${tenant} and (
        patient_id in (${patients}) or encounter_id in (${encounters}) or source_id in (${claims})))`,
  },
  coding_sheets: ofEncounter,
  coding_steps: ofEncounter,
  queries: ofEncounter,
  query_steps: {
    rows: ({ tenant, encounters }) => sql`query_id in (
      select id from queries where tenant = ${tenant} and encounter_id in (${encounters}))`,
  },
  saved_filters: { content: 'filters' },
  claim_files: { none: 'files; what is found in them are rows of their own' },
  claim_file_envelopes: { none: 'control numbers of files' },
  acknowledgments: ofClaim,
  claim_file_rows: {
    rows: ({ tenant, claims }) => sql`(
      claim_id in (${claims})
      or remittance_id in (
        select id from remittances where tenant = ${tenant} and claim_id in (${claims}))
      or acknowledgment_id in (
        select id from acknowledgments where tenant = ${tenant} and claim_id in (${claims})))`,
  },
  diagnosis_lists: { none: 'lists of the practice' },
  ehrs: { none: 'registered EHRs' },
  ehr_tokens: { none: 'ids of tokens' },
  // an EHR names patients by its own ids, which are the practice’s numbers where it is the source of them
  cds_cards: {
    rows: ({ patients, patientNumbers }) =>
      sql`(patient_id in (${patients}) or patient_id in (${patientNumbers}))`,
  },
  cds_feedback: {
    rows: ({ tenant, patients, patientNumbers }) => sql`card_id in (
      select id from cds_cards where tenant = ${tenant} and (
        patient_id in (${patients}) or patient_id in (${patientNumbers})))`,
  },
  encounter_facts: ofEncounter,
  reading_index: ofEncounter,
  engine_parts: { none: 'rules and phrases of engines' },
  change_markers: { none: 'days of the practice' },
  jobs: { none: 'progress of long work' },
  job_drift: ofEncounter,
  fhir_pulls: { none: 'places in a feed' },
  sample_audits: { content: 'samples' },
  sample_audit_encounters: ofAudited,
  sample_audit_codings: ofAudited,
  sample_audit_details: { content: 'settlements' },
  kept_reports: { content: 'reports' },
} as const satisfies Record<keyof Schema, Reach>;

/** Tables by name, what a table refers to before it. */
export function reachOf(): readonly (readonly [table: keyof Schema, reach: Reach])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a record over the schema
  return Object.entries(PATIENT_REACH) as [keyof Schema, Reach][];
}

/** The subqueries of a subject. */
export function subjectRows(tenant: string, subject: Subject): SubjectRows {
  const patientId = 'patientId' in subject ? subject.patientId : null;
  const encounterId = 'encounterId' in subject ? subject.encounterId : null;
  const isMine = sql`tenant = ${tenant} and (patient_id = ${patientId} or (id = ${encounterId} and patient_id is null))`;
  const encounters = sql`select id from encounters where ${isMine}`;
  return {
    tenant,
    patients: sql`select id from patients where tenant = ${tenant} and id = ${patientId}`,
    encounters,
    claims: sql`select id from claims where tenant = ${tenant} and (
      patient_id = ${patientId} or encounter_id in (${encounters}))`,
    patientNumbers: sql`select external_id from patients where tenant = ${tenant} and id = ${patientId}`,
    encounterNames: sql`select external_id from encounters where ${isMine}`,
  };
}
