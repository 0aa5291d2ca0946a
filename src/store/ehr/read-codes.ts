import type { Decision } from '../../coding/decision.ts';
import { foldSheet } from '../../desk/coding-sheet.ts';
import type { CodingSheet, SheetEvent } from '../../desk/sheet-schema.ts';
import { withAudit } from '../audit/with-audit.ts';
import { readSheet } from '../desk/coding-steps.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';
import { type Names, namesOf, narrow, type ReadBack } from './read-back.ts';
import { readingById } from './reading-by-id.ts';

/** The codes of an encounter as they stand, with the decision that proposed them. */
export type CodedEncounter = {
  readonly id: string;
  readonly names: Names;
  readonly sheet: CodingSheet;
  readonly updatedAt: string;
  readonly decision: Decision | undefined;
};

/** Encounters with codes, by id, from `start` on; one more than the limit when more follow. */
export async function readCodedEncounters(
  scope: Scope,
  store: Store,
  asked: ReadBack & { readonly start?: string | undefined },
): Promise<readonly CodedEncounter[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { patients, encounters } = await narrow(tx, tenant, asked);
    let query = tx
      .selectFrom('coding_sheets as s')
      .innerJoin('encounters as e', (join) =>
        join.onRef('e.tenant', '=', 's.tenant').onRef('e.id', '=', 's.encounter_id'),
      )
      .select(['s.encounter_id as id', 's.updated_at as updatedAt'])
      .where('s.tenant', '=', tenant)
      .orderBy('s.encounter_id')
      .limit(asked.limit + 1);
    if (asked.id !== undefined) query = query.where('s.encounter_id', '=', asked.id);
    if (asked.start !== undefined) query = query.where('s.encounter_id', '>=', asked.start);
    if (patients !== undefined) query = query.where('e.patient_id', 'in', patients);
    if (encounters !== undefined) query = query.where('s.encounter_id', 'in', encounters);
    if (asked.from !== undefined) query = query.where('s.updated_at', '>=', asked.from);
    if (asked.until !== undefined) query = query.where('s.updated_at', '<', asked.until);
    const rows = await query.execute();
    const names = await namesOf(
      tx,
      tenant,
      rows.map(({ id }) => id),
    );
    const found: CodedEncounter[] = [];
    for (const { id, updatedAt } of rows) {
      const of = names.get(id);
      if (of === undefined) continue;
      const { sheet } = await readSheet(tx, store, tenant, id);
      const decision = await readingById(tx, store, tenant, sheet.decisionId);
      found.push({ id, names: of, sheet, updatedAt, decision });
    }
    audit({
      action: asked.id === undefined ? 'search' : 'read',
      object: 'fhir-condition',
      id: asked.id,
      patient: patients?.[0] ?? found[0]?.names.patientId,
      outcome: asked.id !== undefined && found.length === 0 ? 'not-found' : 'done',
      detail: { found: found.length },
    });
    return found;
  });
}

/** A step by which somebody took responsibility for codes. */
export type Acceptance = {
  readonly id: string;
  readonly encounterId: string;
  readonly names: Names;
  readonly event: SheetEvent;
  /** the codes that the step speaks of */
  readonly codes: readonly string[];
  /** the decision that stood at that time */
  readonly decision: Decision | undefined;
};

/** The steps that make somebody answerable for a code. */
const ANSWERABLE = ['accept', 'change', 'add', 'sign-off'] as const;

/** Steps by which people accepted, changed, added or signed codes off, in their order. */
export async function readAcceptances(
  scope: Scope,
  store: Store,
  asked: ReadBack & { readonly after?: string | undefined },
): Promise<readonly Acceptance[]> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const { patients, encounters } = await narrow(tx, tenant, asked);
    let query = tx
      .selectFrom('coding_steps as s')
      .innerJoin('encounters as e', (join) =>
        join.onRef('e.tenant', '=', 's.tenant').onRef('e.id', '=', 's.encounter_id'),
      )
      .select(['s.id as id', 's.encounter_id as encounterId', 's.number as number'])
      .where('s.tenant', '=', tenant)
      .where('s.step', 'in', ANSWERABLE)
      .orderBy('s.id')
      .limit(asked.limit + 1);
    if (asked.id !== undefined) query = query.where('s.id', '=', asked.id);
    if (asked.after !== undefined) query = query.where('s.id', '>', asked.after);
    if (patients !== undefined) query = query.where('e.patient_id', 'in', patients);
    if (encounters !== undefined) query = query.where('s.encounter_id', 'in', encounters);
    if (asked.from !== undefined) query = query.where('s.at', '>=', asked.from);
    if (asked.until !== undefined) query = query.where('s.at', '<', asked.until);
    const rows = await query.execute();
    const names = await namesOf(
      tx,
      tenant,
      rows.map(({ encounterId }) => encounterId),
    );
    const sheets = new Map<string, readonly SheetEvent[]>();
    const found: Acceptance[] = [];
    for (const { id, encounterId, number } of rows) {
      const events =
        sheets.get(encounterId) ?? (await readSheet(tx, store, tenant, encounterId)).events;
      sheets.set(encounterId, events);
      const event = events.find((one) => one.number === number);
      const of = names.get(encounterId);
      if (event === undefined || of === undefined) continue;
      const then = foldSheet(
        encounterId,
        events.filter((one) => one.number <= number),
      );
      const decision = await readingById(tx, store, tenant, then.decisionId);
      found.push({ id, encounterId, names: of, event, codes: codesOf(event, then), decision });
    }
    audit({
      action: asked.id === undefined ? 'search' : 'read',
      object: 'fhir-provenance',
      id: asked.id,
      patient: patients?.[0] ?? found[0]?.names.patientId,
      outcome: asked.id !== undefined && found.length === 0 ? 'not-found' : 'done',
      detail: { found: found.length },
    });
    return found;
  });
}

function codesOf({ step }: SheetEvent, { lines }: CodingSheet): readonly string[] {
  switch (step.step) {
    case 'accept':
      return step.codes;
    case 'change':
      return [step.to];
    case 'add':
      return [step.code];
    default:
      return lines.map(({ code }) => code);
  }
}
