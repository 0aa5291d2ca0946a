import type { Decision } from '../coding/decision.ts';
import { type Judge, judgeSheet, whatIsOpen } from '../desk/judge-sheet.ts';
import type { CodingSheet } from '../desk/sheet-schema.ts';
import { type Step, withAudit } from '../store/audit/with-audit.ts';
import type { StoredQuery } from '../store/desk/query-steps.ts';
import { findDecision } from '../store/record/decisions.ts';
import { findEncounter, type StoredEncounter } from '../store/record/encounters.ts';
import type { Scope } from '../store/scope.ts';
import { problem } from './problem.ts';
import type { Services } from './services.ts';

/** An encounter with the decision that stands. */
export type OpenEncounter = {
  readonly encounter: StoredEncounter;
  readonly decision: Decision;
  /** undefined: it has not been read yet, and the decision is what a reading would give */
  readonly decisionId: string | undefined;
};

/** Loads an encounter and runs `work` on it in the transaction that read it. Throws 404 for one that is not there. */
export async function withEncounter<Result>(
  scope: Scope,
  { store, engine }: Services,
  id: string,
  work: (open: OpenEncounter, running: Step) => Promise<Result>,
): Promise<Result> {
  const result = await withAudit(scope, store, async (running) => {
    const encounter = await findEncounter(scope, store, id);
    // The audit log keeps that somebody looked for it, so the transaction ends well.
    if (encounter === undefined) return undefined;
    const kept = await findDecision(scope, store, id);
    const decision = kept?.decision ?? engine.code(encounter.chart);
    return { value: await work({ encounter, decision, decisionId: kept?.id }, running) };
  });
  if (result === undefined) throw problem(404, 'request/not-found');
  return result.value;
}

/** What judging the sheet of an encounter needs. */
export function judgeOf(
  { codebook, scrubber }: Services,
  { encounter, decision }: OpenEncounter,
): Judge {
  const { payer, procedures, problemList } = encounter.chart;
  return {
    codebook,
    scrubber,
    decision,
    encounter: {
      id: encounter.id,
      ...(payer === undefined ? {} : { payer }),
      ...(procedures === undefined ? {} : { procedures }),
      ...(problemList === undefined ? {} : { problemList }),
    },
  };
}

/** A sheet with its verdicts and what keeps it from being signed off. */
export function judged(
  sheet: CodingSheet,
  services: Services,
  open: OpenEncounter,
  queries: readonly StoredQuery[],
) {
  const verdicts = judgeSheet(sheet, judgeOf(services, open));
  const waiting = queries.map(({ life }) => ({
    id: life.id,
    state: life.state,
    wasReread: life.reread !== undefined,
  }));
  return { sheet, verdicts, open: [...whatIsOpen(sheet, verdicts, waiting)] };
}
