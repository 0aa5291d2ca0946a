import type { Selectable } from 'kysely';
import { type Encounter, encounterSchema, SETTINGS } from '../../chart/encounter.ts';
import type { EncountersTable } from '../schema/encounters.ts';
import type { StoredDocument } from './documents.ts';
import { fromJson, textsSchema } from './json-columns.ts';

/** An encounter without its texts, as lists show it. */
export type EncounterSummary = {
  readonly id: string;
  /** the caller's own id, `id` of the contract */
  readonly externalId: string;
  readonly patientId: string | null;
  readonly dateOfService: string;
  readonly setting: string | null;
  readonly provider: string | null;
  readonly location: string | null;
  readonly payer: string | null;
  /** first code of the newest decision; null without a decision or without a code */
  readonly firstCode: string | null;
  readonly decisionId: string | null;
  /** counts every change */
  readonly version: number;
  readonly updatedAt: string;
};

/** A row as lists show it. */
export function summaryOf(row: Selectable<EncountersTable>): EncounterSummary {
  return {
    id: row.id,
    externalId: row.external_id,
    patientId: row.patient_id,
    dateOfService: row.date_of_service,
    setting: row.setting,
    provider: row.provider,
    location: row.location,
    payer: row.payer,
    firstCode: row.first_code,
    decisionId: row.decision_id,
    version: row.version,
    updatedAt: row.updated_at,
  };
}

/** The columns that an encounter fills when it is sent. */
export type SentColumns = Pick<
  EncountersTable,
  | 'patient_id'
  | 'date_of_service'
  | 'setting'
  | 'provider'
  | 'location'
  | 'payer'
  | 'billed_codes'
  | 'procedures'
  | 'problem_list'
>;

/** @param patientId id of the patient in the record */
export function columnsOf(
  encounter: Encounter & { readonly dateOfService: string },
  patientId: string | null,
): SentColumns {
  return {
    patient_id: patientId,
    date_of_service: encounter.dateOfService,
    setting: encounter.setting ?? null,
    provider: encounter.provider ?? null,
    location: encounter.location ?? null,
    payer: encounter.payer ?? null,
    billed_codes: JSON.stringify(encounter.billedCodes ?? []),
    procedures: JSON.stringify(encounter.procedures ?? []),
    problem_list: JSON.stringify(encounter.problemList ?? []),
  };
}

/** Whether a row holds just what was sent. */
export function isAsSent(row: SentColumns, sent: SentColumns): boolean {
  return (
    row.patient_id === sent.patient_id &&
    row.date_of_service === sent.date_of_service &&
    row.setting === sent.setting &&
    row.provider === sent.provider &&
    row.location === sent.location &&
    row.payer === sent.payer &&
    row.billed_codes === sent.billed_codes &&
    row.procedures === sent.procedures &&
    row.problem_list === sent.problem_list
  );
}

const { procedures, problemList } = encounterSchema.shape;

/** The encounter of the contract, as it was sent. @param patientNumber the practice's own number of the patient */
export function chartOf(
  row: Selectable<EncountersTable>,
  documents: readonly StoredDocument[],
  patientNumber: string | undefined,
): Encounter {
  const chart: Encounter = {
    id: row.external_id,
    dateOfService: row.date_of_service,
    note: documents.find(({ name }) => name === 'note')?.text ?? '',
  };
  const further = documents.flatMap(furtherDocument);
  if (further.length > 0) chart.documents = further;
  const billed = fromJson(textsSchema, row.billed_codes);
  if (billed.length > 0) chart.billedCodes = billed;
  const done = fromJson(procedures.unwrap(), row.procedures);
  if (done.length > 0) chart.procedures = done;
  const problems = fromJson(problemList.unwrap(), row.problem_list);
  if (problems.length > 0) chart.problemList = problems;
  const setting = SETTINGS.find((one) => one === row.setting);
  if (setting !== undefined) chart.setting = setting;
  if (row.payer !== null) chart.payer = row.payer;
  if (row.provider !== null) chart.provider = row.provider;
  if (row.location !== null) chart.location = row.location;
  if (patientNumber !== undefined) chart.patientId = patientNumber;
  return chart;
}

function furtherDocument({ name, kind, author, date, text }: StoredDocument) {
  if (kind === 'note') return [];
  const said = { ...(author === null ? {} : { author }), ...(date === null ? {} : { date }) };
  return [{ id: name, kind, text, ...said }];
}
