import { dueStep } from '../../queries/query-clock.ts';
import { withAudit } from '../audit/with-audit.ts';
import { dayIn, readSettings } from '../identity/practice-settings.ts';
import type { Store } from '../open-store.ts';
import { systemScope } from '../scope.ts';
import { takeQueries } from './desk-of-encounter.ts';
import { readQueriesOf, stepQuery } from './query-steps.ts';
import { ageWork } from './work-items.ts';

/** What the practice’s clock did. */
export type Swept = {
  readonly reminded: number;
  readonly escalated: number;
  /** work items that moved up because their visits grew older */
  readonly aged: number;
};

/**
 * What the practice’s clock does once a day or more often: reminds of queries that are due, escalates those long
 * overdue, and moves up work on old visits. Safe to repeat: a step that was taken is not due again.
 * @param now ISO 8601 in UTC
 */
export async function sweepDesk(tenant: string, store: Store, now: string): Promise<Swept> {
  const scope = systemScope(tenant, 'clock');
  const { queryPace: pace, timeZone } = (await readSettings(store.db, tenant)).settings;
  const today = dayIn(timeZone, new Date(now));
  const counts = { remind: 0, escalate: 0 };
  const due = await store.db
    .selectFrom('queries')
    .innerJoin('encounters', (join) =>
      join
        .onRef('encounters.tenant', '=', 'queries.tenant')
        .onRef('encounters.id', '=', 'queries.encounter_id'),
    )
    .select([
      'queries.id as queryId',
      'encounters.id as id',
      'encounters.patient_id as patientId',
      'encounters.provider as provider',
      'encounters.date_of_service as dateOfService',
    ])
    .where('queries.tenant', '=', tenant)
    .where('queries.state', 'in', ['sent', 'viewed'])
    .where('queries.due_at', '<=', now)
    .orderBy('queries.id')
    .execute();
  for (const { queryId, ...encounter } of due) {
    await withAudit(scope, store, async (running) => {
      const all = await readQueriesOf(running.tx, store, tenant, encounter.id);
      const life = all.find((query) => query.life.id === queryId)?.life;
      const step = life === undefined ? 'nothing' : dueStep(life, now, pace);
      running.audit({ action: 'read', object: 'query', id: queryId, patient: encounter.patientId });
      if (step === 'nothing') return;
      const because = 'The answer is overdue.';
      const taken = step === 'remind' ? { step } : { step, because };
      const { mostReminders } = pace;
      const { outcome } = await stepQuery(scope, store, queryId, taken, { mostReminders });
      if (outcome === 'taken') counts[step] += 1;
      await takeQueries(scope, store, running, encounter, today);
    });
  }
  const aged = await withAudit(scope, store, async ({ tx, audit }) => {
    const moved = await ageWork(tx, tenant, today);
    audit({ action: 'change', object: 'work-item', detail: { aged: moved } });
    return moved;
  });
  return { reminded: counts.remind, escalated: counts.escalate, aged };
}
