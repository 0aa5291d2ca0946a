import type { Engine } from '../../engine.ts';
import { answerWords } from '../../queries/answer-words.ts';
import type { QueryAnswer, QueryStep } from '../../queries/life-schema.ts';
import { type Step, withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import { findDecision, saveDecision } from '../record/decisions.ts';
import { keepDocuments } from '../record/documents.ts';
import { findEncounter, type StoredEncounter } from '../record/encounters.ts';
import { personOfActor, type Scope, systemScope } from '../scope.ts';
import { readBy } from '../selection/reading-index.ts';
import { type DeskEncounter, takeDecision, takeQueries } from './desk-of-encounter.ts';
import { type QueryOutcome, type StoredQuery, stepQuery } from './query-steps.ts';

/** What a step of a query needs beside the record. */
export type QueryDoor = {
  readonly engine: Engine;
  /** YYYY-MM-DD in the practice’s calendar */
  readonly today: string;
};

/**
 * Takes the provider’s answer: the query is answered, the answer stands in the record as the provider’s own dated
 * addendum, the encounter is read again with it, and the desk shows what came of it. All of it or nothing.
 */
export async function answerQuery(
  scope: Scope,
  store: Store,
  door: QueryDoor,
  id: string,
  answer: QueryAnswer,
): Promise<QueryOutcome> {
  return withAudit(scope, store, async (running) => {
    const taken = await stepQuery(scope, store, id, { step: 'answer', answer });
    if (taken.outcome === 'refused') return taken;
    const read = await readAgain(scope, store, running, door, taken.query, answer);
    const reread = await stepQuery(systemOf(scope), store, id, read.step);
    await takeQueries(scope, store, running, read.encounter, door.today);
    return reread;
  });
}

function systemOf({ tenant, from, requestId }: Scope): Scope {
  return systemScope(tenant, from, requestId);
}

type ReadAgain = { readonly step: QueryStep; readonly encounter: DeskEncounter };

async function readAgain(
  scope: Scope,
  store: Store,
  running: Step,
  { engine, today }: QueryDoor,
  { life }: StoredQuery,
  answer: QueryAnswer,
): Promise<ReadAgain> {
  const { tx } = running;
  const { tenant } = scope;
  const before = await findDecision(scope, store, life.encounterId);
  const text = answerWords(life.wording, answer);
  await keepDocuments(tx, store.keys, { tenant, encounterId: life.encounterId }, [
    {
      id: `answer-${life.id}`,
      kind: 'addendum',
      author: personOfActor(scope.actor),
      date: today,
      text,
    },
  ]);
  const encounter = await mustFind(scope, store, life.encounterId);
  const { decision, read } = readBy(engine, encounter.chart);
  const kept = await saveDecision(scope, store, encounter.id, decision, 'query-answered', read);
  if (kept === undefined) throw notThere(encounter.id);
  const because = 'The provider answered a query.';
  const seen = deskEncounter(encounter);
  await takeDecision(scope, store, seen, { id: kept.id, decision, because }, today);
  return {
    encounter: seen,
    step: {
      step: 'reread',
      decisionBefore: before?.id ?? '',
      decisionAfter: kept.id,
      codesBefore: before?.decision.codes.map(({ code }) => code) ?? [],
      codesAfter: decision.codes.map(({ code }) => code),
    },
  };
}

async function mustFind(scope: Scope, store: Store, id: string): Promise<StoredEncounter> {
  const encounter = await findEncounter(scope, store, id);
  if (encounter === undefined) throw notThere(id);
  return encounter;
}

/** References make it impossible: a query goes with its encounter. */
function notThere(id: string): Error {
  return new Error(`query about encounter ${id}, which is not there`);
}

/** What of a stored encounter its work items show. */
export function deskEncounter(encounter: StoredEncounter): DeskEncounter {
  const { id, patientId, provider, dateOfService } = encounter;
  return { id, patientId, provider, dateOfService };
}
