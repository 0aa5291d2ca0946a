import type { ProviderQuery } from '../../coding/decision.ts';
import type { Engine } from '../../engine.ts';
import type { QueryAnswer, QueryStep } from '../../queries/life-schema.ts';
import { dueAfter } from '../../queries/query-clock.ts';
import { asksForDetail } from '../../queries/query-life.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import { recordTime, setRecordTime } from '../../store/clock.ts';
import { answerQuery } from '../../store/desk/answer-query.ts';
import { readSheet, takeCoding } from '../../store/desk/coding-steps.ts';
import {
  type DeskEncounter,
  takeQueries,
  takeSignOff,
} from '../../store/desk/desk-of-encounter.ts';
import { draftQuery, stepQuery } from '../../store/desk/query-steps.ts';
import { stepWork } from '../../store/desk/work-steps.ts';
import type { Store } from '../../store/open-store.ts';
import type { Scope } from '../../store/scope.ts';

/** What asking and settling need. */
export type AskingHouse = {
  readonly store: Store;
  readonly engine: Engine;
  /** the day that it is in the practice */
  readonly today: () => string;
};

/** A visit about which somebody is asked. */
export type AskedVisit = DeskEncounter & { readonly patientId: string };

/** Drafts the engine’s question as whoever asks. Gives the id of the query. */
export async function draftAs(
  by: Scope,
  { store }: AskingHouse,
  { id, patientId, dateOfService }: AskedVisit,
  { topic, title, question, options, indicators, rule }: ProviderQuery,
): Promise<string> {
  const outcome = await draftQuery(
    by,
    store,
    { id, patientId },
    {
      step: 'draft',
      encounterId: id,
      dateOfService,
      wording: { topic, title, question, options, indicators },
      writtenBy: 'engine',
      ...(rule === undefined ? {} : { rule }),
    },
  );
  if (outcome.outcome === 'refused') throw refused('draft', outcome.issues);
  return outcome.query.life.id;
}

/** Takes a step as somebody, and brings the queues up to it. */
export async function stepAs(
  by: Scope,
  { store, today }: AskingHouse,
  visit: AskedVisit,
  queryId: string,
  step: QueryStep,
): Promise<void> {
  await withAudit(by, store, async (running) => {
    const outcome = await stepQuery(by, store, queryId, step);
    if (outcome.outcome === 'refused') throw refused(step.step, outcome.issues);
    await takeQueries(by, store, running, visit, today());
  });
}

/** Sends it to the provider of the visit. */
export async function sendAs(
  by: Scope,
  house: AskingHouse,
  visit: AskedVisit,
  queryId: string,
  provider: Scope,
): Promise<void> {
  const { id } = provider.actor;
  await stepAs(by, house, visit, queryId, {
    step: 'send',
    to: { id, name: visit.provider ?? '' },
    dueAt: dueAfter(recordTime().toISOString()),
    retention: 'business-record',
  });
}

/** The provider opens it and answers; the visit is read again. */
export async function answerAs(
  provider: Scope,
  house: AskingHouse,
  visit: AskedVisit,
  queryId: string,
  answer: QueryAnswer,
): Promise<void> {
  await stepAs(provider, house, visit, queryId, { step: 'view' });
  const { store, engine, today } = house;
  const outcome = await answerQuery(provider, store, { engine, today: today() }, queryId, answer);
  if (outcome.outcome === 'refused') throw refused('answer', outcome.issues);
}

/** An answer that a provider who knows the cause would tick: the first that needs no further words. */
export function usualAnswer({ options }: Pick<ProviderQuery, 'options'>): QueryAnswer {
  const option = options.find((one) => !asksForDetail(one));
  return option === undefined ? { kind: 'unable-to-determine' } : { kind: 'option', option };
}

/** Accepts the codes of a visit, signs it off, and finishes its findings. */
export async function signOffAs(
  by: Scope,
  { store }: AskingHouse,
  { id, patientId }: AskedVisit,
): Promise<void> {
  await withAudit(by, store, async (running) => {
    const { sheet } = await readSheet(running.tx, store, by.tenant, id);
    const proposed = sheet.lines.filter(({ state }) => state === 'proposed');
    const codes = proposed.map(({ code }) => code);
    let { version } = sheet;
    if (codes.length > 0) {
      await takeCoding(by, store, { id, patientId }, version, { step: 'accept', codes });
      version += 1;
    }
    await takeCoding(by, store, { id, patientId }, version, { step: 'sign-off' });
    await takeSignOff(by, running, id, true);
    const rights = { roles: ['provider', 'coder', 'cdi', 'biller', 'administrator'] };
    const choice = { filter: { encounterId: id, state: 'open' as const } };
    await stepWork(by, store, choice, { step: 'finish' }, rights);
  });
}

/**
 * Lets something be done at a time of a day of the practice.
 * @param time HH:MM in UTC, from 07:00: the practice, four or five hours behind, has the same day
 */
export function at(day: string, time: string): void {
  setRecordTime(new Date(`${day}T${time}:00.000Z`));
}

function refused(step: string, issues: readonly { readonly code: string }[]): Error {
  return new Error(`demonstration: ${step} was refused: ${issues.map(({ code }) => code).join()}`);
}
