import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Issue } from '../../chart/issue.ts';
import { checkCodingStep, foldSheet, takeCodingStep } from '../../desk/coding-sheet.ts';
import { deskIssue } from '../../desk/issues.ts';
import {
  type CodingSheet,
  type CodingStep,
  type SheetEvent,
  type SheetStep,
  sheetStepSchema,
} from '../../desk/sheet-schema.ts';
import { stepActorSchema } from '../../queries/life-schema.ts';
import { type Step, withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { stepActor } from './actors.ts';
import { openStep, sealStep } from './sealed-step.ts';

const keptSchema = z.object({ step: sheetStepSchema, by: stepActorSchema });

/** The codes of an encounter with every step that made them. */
export type SheetWithSteps = {
  readonly sheet: CodingSheet;
  readonly events: readonly SheetEvent[];
};

/** Reads the sheet of an encounter; an empty one when nobody has done anything. */
export async function readSheet(
  tx: Transaction<Schema>,
  { keys }: Store,
  tenant: string,
  encounterId: string,
): Promise<SheetWithSteps> {
  const rows = await tx
    .selectFrom('coding_steps')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .orderBy('number')
    .execute();
  const events = rows.map((row): SheetEvent => {
    const { step, by } = openStep(keys, 'coding_steps', row, keptSchema);
    return { number: row.number, step, by, at: row.at };
  });
  return { sheet: foldSheet(encounterId, events), events };
}

/** What became of a step: the new sheet; or why it was not taken, and what changed since the version that was named. */
export type CodingOutcome =
  | { readonly outcome: 'taken'; readonly sheet: CodingSheet }
  | {
      readonly outcome: 'stale';
      readonly sheet: CodingSheet;
      readonly since: readonly SheetEvent[];
    }
  | { readonly outcome: 'refused'; readonly sheet: CodingSheet; readonly issues: readonly Issue[] };

/**
 * Takes a step on the codes of an encounter. Two people cannot overwrite each other: the step names the version it was
 * made on, and the number of each step is taken once.
 * @param allow further reasons against it, asked inside the transaction; signing off asks what is open
 */
export async function takeCoding(
  scope: Scope,
  store: Store,
  encounter: { readonly id: string; readonly patientId: string | null },
  version: number,
  step: CodingStep,
  allow: (sheet: CodingSheet) => Promise<readonly Issue[]> = async () => [],
): Promise<CodingOutcome> {
  return withAudit(scope, store, async (running) => {
    await lockSheet(running.tx, scope.tenant, encounter.id);
    const { sheet, events } = await readSheet(running.tx, store, scope.tenant, encounter.id);
    const about = { object: 'coding', id: encounter.id, patient: encounter.patientId } as const;
    if (sheet.version !== version) {
      running.audit({ action: 'change', ...about, outcome: 'failed', detail: { step: step.step } });
      return { outcome: 'stale', sheet, since: events.filter(({ number }) => number > version) };
    }
    const refused = checkCodingStep(sheet, step);
    const issues = refused.length > 0 ? refused : await allow(sheet);
    if (issues.length > 0) {
      running.audit({ action: 'change', ...about, outcome: 'denied', detail: { step: step.step } });
      return { outcome: 'refused', sheet, issues };
    }
    const next = await keepCodingStep(scope, store, running, sheet, step);
    running.audit({
      action: 'change',
      ...about,
      detail: { step: step.step, version: next.version },
    });
    return { outcome: 'taken', sheet: next };
  });
}

/** Makes the row of a sheet when there is none, and holds it until the transaction ends. */
export async function lockSheet(
  tx: Transaction<Schema>,
  tenant: string,
  encounterId: string,
): Promise<void> {
  await tx
    .insertInto('coding_sheets')
    .values({
      tenant,
      encounter_id: encounterId,
      version: 0,
      state: 'open',
      decision_id: null,
      codes: '[]',
      signed_by: null,
      signed_at: null,
      updated_at: recordTime().toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'encounter_id']).doNothing())
    .execute();
  await tx
    .updateTable('coding_sheets')
    .set((build) => ({ version: build.ref('version') }))
    .where('tenant', '=', tenant)
    .where('encounter_id', '=', encounterId)
    .execute();
}

/** Keeps a step of a locked sheet, and gives the sheet after it. */
export async function keepCodingStep(
  scope: Scope,
  { keys }: Store,
  { tx }: Step,
  sheet: CodingSheet,
  step: SheetStep,
): Promise<CodingSheet> {
  const at = recordTime().toISOString();
  const number = sheet.version + 1;
  const next = takeCodingStep(sheet, { number, step, by: stepActor(scope), at });
  const kept = sealStep(scope, keys, 'coding_steps', step, at);
  await tx
    .insertInto('coding_steps')
    .values({ ...kept, encounter_id: sheet.encounterId, number })
    .execute();
  await tx
    .updateTable('coding_sheets')
    .set({
      version: number,
      state: next.state,
      decision_id: next.decisionId ?? null,
      codes: JSON.stringify(next.lines.map(({ code }) => code)),
      signed_by: next.signedOff?.by ?? null,
      signed_at: next.signedOff?.at ?? null,
      updated_at: at,
    })
    .where('tenant', '=', scope.tenant)
    .where('encounter_id', '=', sheet.encounterId)
    .execute();
  return next;
}

/** An Excludes1 exception is recorded only where a note stands between the two codes. */
export function checkPair(
  step: CodingStep,
  isExcluded: (first: string, second: string) => boolean,
): readonly Issue[] {
  if (step.step !== 'mark-unrelated' || isExcluded(...step.codes)) return [];
  return [deskIssue('coding/pair-not-excluded', step.codes.join(' + '))];
}
