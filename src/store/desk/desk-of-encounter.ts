import type { Decision } from '../../coding/decision.ts';
import { workOfDecision, workOfQuery } from '../../desk/work-item.ts';
import { settlesQuestion } from '../../queries/answer-words.ts';
import { type Step, withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import type { Store } from '../open-store.ts';
import { isClaimSent } from '../record/claim-standing.ts';
import type { Scope } from '../scope.ts';
import { keepCodingStep, lockSheet, readSheet } from './coding-steps.ts';
import { readQueriesOf, type StoredQuery } from './query-steps.ts';
import { keepWork, type WorkSource, type WorkToKeep } from './work-items.ts';

/** What of an encounter its work items show. */
export type DeskEncounter = {
  readonly id: string;
  readonly patientId: string | null;
  readonly provider: string | null;
  readonly dateOfService: string;
};

/** A decision that has just been kept. */
export type KeptDecision = {
  readonly id: string;
  readonly decision: Decision;
  /** why the encounter was read: a first reading, an answer, a new code set */
  readonly because: string;
};

/**
 * Brings the desk up to a decision, in the transaction that keeps it: its codes become proposals on the sheet, and its
 * findings and drafted questions become work of their owners. The same decision twice changes nothing.
 * @param today YYYY-MM-DD, for the age of the visit
 */
export async function takeDecision(
  scope: Scope,
  store: Store,
  encounter: DeskEncounter,
  kept: KeptDecision,
  today: string,
): Promise<void> {
  await withAudit(scope, store, async (running) => {
    const { tx, audit } = running;
    await lockSheet(tx, scope.tenant, encounter.id);
    const { sheet: before } = await readSheet(tx, store, scope.tenant, encounter.id);
    const codes = kept.decision.codes.map(({ code }) => code);
    if (before.decisionId !== kept.id) {
      const { id: decisionId, because } = kept;
      const step = { step: 'decision' as const, decisionId, codes, because };
      await keepCodingStep(scope, store, running, before, step);
    }
    const queries = await readQueriesOf(tx, store, scope.tenant, encounter.id);
    const isSignedOff = before.state === 'signed-off';
    const work = workOfDecision(kept.decision, {
      isSignedOff,
      hasNewCodes: isSignedOff && before.proposals.join() !== codes.join(),
      isClaimSent: await isClaimSent(tx, scope.tenant, encounter.id),
      askedTopics: queries
        .filter(({ life }) => life.state !== 'draft')
        .map(({ life }) => life.wording.topic),
    });
    const kinds = ['code-encounter', 'finding', 'send-query'] as const;
    await keepWork(tx, scope.tenant, sourceOf(encounter), kinds, work, today);
    const detail = { decision: kept.id, work: work.length };
    audit({
      action: 'change',
      object: 'coding',
      id: encounter.id,
      patient: encounter.patientId,
      detail,
    });
  });
}

/** Makes the work of an encounter’s queries what their states ask for, in the transaction of the step. */
export async function takeQueries(
  { tenant }: Scope,
  store: Store,
  { tx }: Step,
  encounter: DeskEncounter,
  today: string,
): Promise<readonly StoredQuery[]> {
  const queries = await readQueriesOf(tx, store, tenant, encounter.id);
  const work = queries.flatMap(workOf);
  const kinds = ['answer-query', 'escalated-query', 'close-query'] as const;
  await keepWork(tx, tenant, sourceOf(encounter), kinds, work, today);
  const asked = queries.filter(({ life }) => life.state !== 'draft');
  const topics = asked.map(({ life }) => life.wording.topic);
  if (topics.length > 0) {
    await tx
      .updateTable('work_items')
      .set({ state: 'resolved', updated_at: recordTime().toISOString() })
      .where('tenant', '=', tenant)
      .where('source_id', '=', encounter.id)
      .where('kind', '=', 'send-query')
      .where('state', '=', 'open')
      .where('subject', 'in', topics)
      .execute();
  }
  return queries;
}

function workOf({ life }: StoredQuery): WorkToKeep[] {
  const { id, state, escalation, sentTo, answer, wording } = life;
  const work = workOfQuery({
    topic: wording.topic,
    title: wording.title,
    state,
    escalation,
    settles: answer === undefined || settlesQuestion(answer),
  });
  if (work === undefined) return [];
  const assignee = work.role === 'provider' && sentTo !== undefined ? { assignee: sentTo } : {};
  return [{ ...work, key: `${work.key}/${id}`, queryId: id, ...assignee }];
}

/** Once the codes are signed off there is nothing left to settle; reopened, there is again. */
export async function takeSignOff(
  { tenant }: Scope,
  { tx }: Step,
  encounterId: string,
  isSignedOff: boolean,
): Promise<void> {
  await tx
    .updateTable('work_items')
    .set({ state: isSignedOff ? 'done' : 'open', updated_at: recordTime().toISOString() })
    .where('tenant', '=', tenant)
    .where('source_id', '=', encounterId)
    .where('kind', '=', 'code-encounter')
    .where('state', isSignedOff ? '=' : '<>', 'open')
    .execute();
}

function sourceOf(encounter: DeskEncounter): WorkSource {
  const { id, patientId, provider, dateOfService } = encounter;
  return { id, encounterId: id, claimId: null, patientId, provider, dateOfService };
}
