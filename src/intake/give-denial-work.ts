import type { Claim } from '../chart/claim.ts';
import { linkDenials } from '../claims/denials.ts';
import type { Decision } from '../coding/decision.ts';
import { type WorkDraft, workOfDenials } from '../desk/work-item.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import {
  type ClaimAnswer,
  denialSource,
  denialSources,
  openDenialSources,
} from '../store/desk/denial-work.ts';
import { keepWork } from '../store/desk/work-items.ts';
import { controlNumberOf } from '../store/record/claims.ts';
import { findEncounter } from '../store/record/encounters.ts';
import { replacedClaims } from '../store/record/replaced-claims.ts';
import type { Scope } from '../store/scope.ts';
import type { VisitHouse } from './intake-house.ts';

/** A claim of the record with the answer that came last. */
export type AnsweredClaim = {
  readonly id: string;
  readonly encounterId: string | null;
  readonly claim: Claim;
  readonly answer: ClaimAnswer;
  readonly decision: Decision | undefined;
};

/**
 * Makes each denial with a known cause work for its owner, and resolves what an earlier answer to the same claim gave:
 * once a payer has decided, it no longer matters that a front end had rejected the claim. A claim in whose place another
 * one stands gives none. No amount is in any of it.
 */
export async function giveDenialWork(
  scope: Scope,
  house: VisitHouse,
  claims: readonly AnsweredClaim[],
): Promise<void> {
  const { tenant } = scope;
  await withAudit(scope, house.store, async ({ tx, audit }) => {
    const sources = claims.flatMap(({ id }) => denialSources(id));
    const open = await openDenialSources(tx, tenant, sources);
    const replaced = await replacedClaims(tx, tenant, { of: claims.map(({ id }) => id) });
    let given = 0;
    for (const answered of claims) {
      const { id, answer } = answered;
      const work = replaced.has(id) ? [] : workOf(answered, house);
      given += work.length;
      const about: [string, readonly WorkDraft[]][] = [[denialSource(id, answer.from), work]];
      if (answer.from === '835') about.push([denialSource(id, '277CA'), []]);
      for (const [source, its] of about) {
        if (its.length === 0 && !open.has(source)) continue;
        const visit = { ...(await visitOf(scope, house, answered)), id: source };
        await keepWork(tx, tenant, visit, ['denial'], its, house.today());
      }
    }
    audit({ action: 'change', object: 'work-item', detail: { denials: given } });
  });
}

function workOf({ claim, answer, decision }: AnsweredClaim, { engine }: VisitHouse) {
  const { payments, statuses } = answer;
  const { denials } = linkDenials({
    claims: [claim],
    payments,
    statuses,
    codebook: engine.codebook,
    decisionOf: () => decision,
  });
  return workOfDenials(denials, answer.id);
}

async function visitOf(
  scope: Scope,
  { store, today }: VisitHouse,
  { encounterId, claim }: AnsweredClaim,
) {
  const encounter =
    encounterId === null ? undefined : await findEncounter(scope, store, encounterId);
  return {
    encounterId: encounter?.id ?? null,
    claimId: controlNumberOf(claim),
    patientId: encounter?.patientId ?? null,
    provider: encounter?.provider ?? null,
    dateOfService: claim.dateOfService ?? today(),
  };
}
