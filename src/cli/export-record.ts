import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Decision, decisionSchema } from '../coding/decision.ts';
import { factsOfDays, measureDeskOf } from '../server/measures/measure-desk.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import type { EngineParts } from '../store/open-engine.ts';
import type { Store } from '../store/open-store.ts';
import { openDecisions } from '../store/record/decisions.ts';
import type { Scope } from '../store/scope.ts';
import { decisionRow, findingRows } from './batch-rows.ts';
import { makeSink, parquetEncoder, type Sink } from './batch-sink.ts';
import { factsRow } from './fact-rows.ts';
import { UnusableFile } from './unusable-file.ts';

/** Tables that an export writes, and how many rows of each. */
export type Exported = { readonly decisions: number; readonly facts: number };

/** Decisions that are opened at once. */
const AT_ONCE = 500;

/**
 * Writes the newest decision of every encounter, its findings, and what measures count of it, as Parquet by month of
 * service. No word of a note is in it. Export and decisions stand in the audit log.
 * @throws UnusableFile when the folder holds an export already
 */
export async function exportRecord(
  scope: Scope,
  store: Store,
  parts: EngineParts,
  folder: string,
): Promise<Exported> {
  for (const table of ['decisions', 'facts'])
    if (existsSync(join(folder, table)))
      throw new UnusableFile(`${folder} holds ${table} already; name another folder`);
  const sink = makeSink(folder, 0, await parquetEncoder());
  const decisions = await exportDecisions(scope, store, sink);
  await measureDeskOf({ ...parts, store }).refresh(scope.tenant);
  let facts = 0;
  for await (const page of factsOfDays(scope, store, {}))
    for (const one of page) {
      sink.add('facts', one.facts.dateOfService.slice(0, 7), factsRow(one.facts));
      facts += 1;
    }
  sink.end();
  return { decisions, facts };
}

async function exportDecisions(scope: Scope, store: Store, sink: Sink): Promise<number> {
  let rows = 0;
  for (let after = ''; ; ) {
    const page = await newestDecisions(scope, store, after);
    for (const { decision } of page) {
      const month = decision.dateOfService.slice(0, 7) || 'none';
      sink.add('decisions', month, decisionRow(decision));
      for (const finding of findingRows(decision)) sink.add('findings', month, finding);
    }
    rows += page.length;
    const last = page.at(-1);
    if (last === undefined) return rows;
    after = last.encounterId;
  }
}

type Newest = { readonly encounterId: string; readonly decision: Decision };

async function newestDecisions(
  scope: Scope,
  store: Store,
  after: string,
): Promise<readonly Newest[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    const found = await tx
      .selectFrom('encounters')
      .select(['id', 'decision_id'])
      .where('tenant', '=', scope.tenant)
      .where('id', '>', after)
      .where('decision_id', 'is not', null)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const ids = found.flatMap(({ decision_id: id }) => (id === null ? [] : [id]));
    const texts = await openDecisions(tx, store, scope.tenant, ids);
    audit({ action: 'export', object: 'decisions', detail: { read: ids.length } });
    return found.flatMap(({ id, decision_id: decisionId }) => {
      const text = texts.get(decisionId ?? '');
      return text === undefined
        ? []
        : [{ encounterId: id, decision: decisionSchema.parse(JSON.parse(text)) }];
    });
  });
}
