import type { Encounter } from '../../chart/encounter.ts';
import type { Decision } from '../../coding/decision.ts';
import { emptySheet, takeCodingStep } from '../../desk/coding-sheet.ts';
import type { CodingSheet, SheetStep } from '../../desk/sheet-schema.ts';
import { type WorkDraft, workOfDecision } from '../../desk/work-item.ts';
import type { WorkStep } from '../../desk/work-schema.ts';
import type { Step } from '../audit/with-audit.ts';
import { recordTime, setRecordTime } from '../clock.ts';
import { stepActor } from '../desk/actors.ts';
import { sealStep } from '../desk/sealed-step.ts';
import { workRowOf } from '../desk/work-items.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { compareDecisions } from '../record/decision-change.ts';
import { codeRowsOf, decisionRowOf } from '../record/decisions.ts';
import { documentRow, textsOf } from '../record/documents.ts';
import { columnsOf } from '../record/encounter-columns.ts';
import { findingRows } from '../record/findings.ts';
import { foldName, type PatientDetails } from '../record/patients.ts';
import type { Scope } from '../scope.ts';
import { type ReadWith, rowOf } from '../selection/reading-index.ts';
import type { NewRows } from './many-rows.ts';

/** A visit that the record does not have yet, with what was decided. */
export type NewVisit = {
  readonly encounter: Encounter & { readonly dateOfService: string };
  readonly decision: Decision;
  /** what read it, and what the decision rests on */
  readonly read?: ReadWith | undefined;
  /** who accepted its codes, finished its findings and signed it off; left out while that is to be done */
  readonly settled?: {
    readonly by: Scope;
    readonly at: Date;
    /** whose findings are still to be looked at */
    readonly except?: string;
  };
};

/** Where a visit stands in the record. */
export type Seen = {
  readonly id: string;
  readonly patientId: string | null;
  readonly decisionId: string;
  readonly provider: string | null;
};

/** Of an encounter that is kept: one for the visit, one for its decision. */
const VERSION = 2;

/** Adds a visit with its texts and its decision. @param patientId of the record */
export function addVisit(
  scope: Scope,
  store: Store,
  rows: NewRows,
  { encounter, decision, read }: NewVisit,
  patientId: string | null,
  audit: Step['audit'],
): Seen {
  const { tenant } = scope;
  const now = recordTime().toISOString();
  const id = newId();
  const place = { tenant, encounterId: id };
  const texts = textsOf(encounter).map((text) => {
    const digest = store.keys.digests(text.text)[0] ?? '';
    return documentRow(store.keys, place, text, { version: 1, digest });
  });
  rows.documents.push(...texts);
  audit({
    action: 'create',
    object: 'encounter',
    id,
    patient: patientId,
    detail: { outcome: 'created', texts: texts.length },
  });
  const made = {
    scope,
    id: newId(),
    encounterId: id,
    version: 1,
    cause: 'first-reading' as const,
    change: compareDecisions(undefined, decision, []),
  };
  const documents = Object.fromEntries(texts.map((text) => [text.name, text.id]));
  const decided = decisionRowOf(store, made, decision, documents);
  rows.decisions.push(decided);
  rows.decision_codes.push(...codeRowsOf(decided, decision));
  const about = { tenant, encounterId: id, patientId, decisionId: decided.id };
  rows.findings.push(...findingRows(about, decision.findings));
  rows.encounters.push({
    ...columnsOf(encounter, patientId),
    tenant,
    id,
    external_id: encounter.id,
    decision_id: decided.id,
    first_code: decided.first_code,
    version: VERSION,
    created_at: now,
    updated_at: now,
  });
  if (read !== undefined) {
    const { engine, footprint } = read;
    const { dateOfService } = decision;
    const reading = { encounterId: id, version: VERSION, dateOfService, footprint };
    rows.reading_index.push(rowOf(tenant, engine, reading));
  }
  audit({
    action: 'decide',
    object: 'encounter',
    id,
    patient: patientId,
    detail: { version: 1, cause: made.cause, outcome: 'first' },
  });
  return { id, patientId, decisionId: decided.id, provider: encounter.provider ?? null };
}

/** A patient that the record does not have yet, as a row. */
export function newPatientRow(
  tenant: string,
  id: string,
  { externalId, familyName = '', givenName = '', birthDate, sex }: PatientDetails,
): NewRows['patients'][number] {
  const now = recordTime().toISOString();
  return {
    tenant,
    id,
    external_id: externalId,
    family_name: familyName,
    given_name: givenName,
    search_name: foldName(`${familyName} ${givenName}`),
    birth_date: birthDate ?? null,
    sex: sex ?? null,
    created_at: now,
    updated_at: now,
  };
}

/** The sheet of the visit with its steps, and the work that its decision gives. */
export function addDesk(
  scope: Scope,
  store: Store,
  rows: NewRows,
  { encounter, decision, settled }: NewVisit,
  { id, patientId, decisionId, provider }: Seen,
  today: string,
): void {
  const codes = decision.codes.map(({ code }) => code);
  const because = 'Read for the first time.';
  let sheet = emptySheet(id);
  const step = (by: Scope, taken: SheetStep): void => {
    sheet = addStep(by, store, rows, sheet, taken);
  };
  step(scope, { step: 'decision', decisionId, codes, because });
  const visit = { isSignedOff: false, isClaimSent: false, askedTopics: [] };
  const work = workOfDecision(decision, visit);
  const dateOfService = encounter.dateOfService;
  const source = { id, encounterId: id, claimId: null, patientId, provider, dateOfService };
  const now = recordTime().toISOString();
  const items = work.map((item) => workRowOf(scope.tenant, source, item, today, now));
  if (settled !== undefined) {
    setRecordTime(settled.at);
    if (codes.length > 0) step(settled.by, { step: 'accept', codes });
    step(settled.by, { step: 'sign-off' });
    for (const [index, item] of items.entries())
      if (item.role !== settled.except) finish(settled.by, store, rows, item, work[index]);
  }
  rows.work_items.push(...items);
  rows.coding_sheets.push({
    tenant: scope.tenant,
    encounter_id: id,
    version: sheet.version,
    state: sheet.state,
    decision_id: sheet.decisionId ?? null,
    codes: JSON.stringify(sheet.lines.map(({ code }) => code)),
    signed_by: sheet.signedOff?.by ?? null,
    signed_at: sheet.signedOff?.at ?? null,
    updated_at: recordTime().toISOString(),
  });
}

function addStep(
  by: Scope,
  { keys }: Store,
  rows: NewRows,
  sheet: CodingSheet,
  step: SheetStep,
): CodingSheet {
  const at = recordTime().toISOString();
  const number = sheet.version + 1;
  const kept = sealStep(by, keys, 'coding_steps', step, at);
  rows.coding_steps.push({ ...kept, encounter_id: sheet.encounterId, number });
  return takeCodingStep(sheet, { number, step, by: stepActor(by), at });
}

/** Signing off finishes the coding itself; everything else somebody finished. */
function finish(
  by: Scope,
  { keys }: Store,
  rows: NewRows,
  item: NewRows['work_items'][number],
  draft: WorkDraft | undefined,
): void {
  const at = recordTime().toISOString();
  item.state = 'done';
  item.updated_at = at;
  if (draft?.kind === 'code-encounter') return;
  const step: WorkStep = { step: 'finish' };
  const kept = sealStep(by, keys, 'work_steps', step, at);
  rows.work_steps.push({ ...kept, item_id: item.id });
}
