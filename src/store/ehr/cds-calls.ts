import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import type { Scope } from '../scope.ts';

/** A call that was answered. */
export type CdsCall = {
  readonly hook: string;
  readonly service: string;
  readonly hookInstance: string;
  readonly patient: string;
  readonly user: string;
  readonly cards: readonly { readonly id: string; readonly topic: string }[];
};

/** What became of a card, as the EHR told it. */
export type CdsOutcome = {
  readonly card: string;
  readonly outcome: string;
  readonly at: string;
  readonly suggestions: readonly string[];
  readonly reason?: { readonly system: string; readonly code: string } | undefined;
  readonly comment?: string | undefined;
};

/** Keeps the identifier of a token; false when it was kept before. What has run out is thrown away. */
export async function rememberToken(
  { db }: Store,
  tenant: string,
  issuer: string,
  tokenId: string,
  until: Date,
): Promise<boolean> {
  await db
    .deleteFrom('ehr_tokens')
    .where('tenant', '=', tenant)
    .where('until', '<', recordTime().toISOString())
    .execute();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('ehr_tokens')
    .values({ tenant, issuer, token_id: tokenId, until: until.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Keeps that a patient was looked at in an EHR, and which cards were shown: not what they said. */
export async function keepCdsCall(scope: Scope, store: Store, call: CdsCall): Promise<void> {
  await withAudit(scope, store, async ({ tx, audit }) => {
    const { hook, service, hookInstance, patient, user, cards } = call;
    audit({
      action: 'read',
      object: 'cds-call',
      id: hookInstance,
      patient,
      detail: { hook, service, user, cards: cards.length },
    });
    if (cards.length === 0) return;
    const shown = recordTime().toISOString();
    await tx
      .insertInto('cds_cards')
      .values(
        cards.map(({ id, topic }) => ({
          tenant: scope.tenant,
          id,
          ehr_id: scope.actor.id,
          hook,
          service,
          topic,
          patient_id: patient,
          user_id: user,
          shown_at: shown,
        })),
      )
      .execute();
  });
}

/** Keeps what became of cards. What a user wrote may speak of the patient, and is encrypted. */
export async function keepCdsFeedback(
  scope: Scope,
  store: Store,
  service: string,
  outcomes: readonly CdsOutcome[],
): Promise<void> {
  await withAudit(scope, store, async ({ tx, audit }) => {
    const created = recordTime().toISOString();
    for (const { card, outcome, at, suggestions, reason, comment } of outcomes) {
      const id = newId();
      const sealed =
        comment === undefined
          ? undefined
          : store.keys.encrypt(comment, [scope.tenant, 'cds_feedback', id]);
      audit({ action: 'create', object: 'cds-feedback', id, detail: { card, outcome, service } });
      await tx
        .insertInto('cds_feedback')
        .values({
          tenant: scope.tenant,
          id,
          ehr_id: scope.actor.id,
          service,
          card_id: card,
          outcome,
          outcome_at: at,
          suggestions: JSON.stringify(suggestions),
          reason_system: reason?.system ?? null,
          reason_code: reason?.code ?? null,
          comment: sealed?.body ?? null,
          key_id: sealed?.keyId ?? null,
          created_at: created,
        })
        .execute();
    }
  });
}

/** One row a reason: how often cards of a topic were taken, and set aside for what. */
export type CardTally = {
  readonly topic: string;
  readonly outcome: string;
  readonly reason: string;
  readonly count: number;
};

/** How cards of a practice fared. Cards that nothing was said about count as `none`. */
export async function tallyCards(scope: Scope, store: Store): Promise<CardTally[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    audit({ action: 'search', object: 'cds-feedback' });
    const rows = await tx
      .selectFrom('cds_cards as shown')
      .leftJoin('cds_feedback as told', (join) =>
        join.onRef('told.tenant', '=', 'shown.tenant').onRef('told.card_id', '=', 'shown.id'),
      )
      .select(({ fn }) => [
        'shown.topic as topic',
        'told.outcome as outcome',
        'told.reason_code as reason',
        fn.countAll<number>().as('count'),
      ])
      .where('shown.tenant', '=', scope.tenant)
      .groupBy(['shown.topic', 'told.outcome', 'told.reason_code'])
      .orderBy('shown.topic')
      .execute();
    return rows.map(({ topic, outcome, reason, count }) => ({
      topic,
      outcome: outcome ?? 'none',
      reason: reason ?? '',
      count,
    }));
  });
}
