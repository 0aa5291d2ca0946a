import { z } from 'zod';
import type { Claim } from '../chart/claim.ts';
import type { Acknowledgment, ClaimPayment, ClaimStatus } from '../chart/remittance.ts';
import { linkDenials } from '../claims/denials.ts';
import { type Decision, OWNERS } from '../coding/decision.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import {
  type ClaimFile,
  type ClaimFileRow,
  fileDigest,
  keepClaimFile,
} from '../store/desk/claim-files.ts';
import type { ClaimAnswer } from '../store/desk/denial-work.ts';
import { codesWereSent } from '../store/desk/sent-codes.ts';
import type { Store } from '../store/open-store.ts';
import { saveAcknowledgment, saveClaimStatus } from '../store/record/acknowledgments.ts';
import type { KeptAnswer } from '../store/record/answer-identity.ts';
import { isClaimSent } from '../store/record/claim-standing.ts';
import { claimsNumbered, controlNumberOf } from '../store/record/claims.ts';
import { findDecision } from '../store/record/decisions.ts';
import { saveRemittance } from '../store/record/remittances.ts';
import type { Scope } from '../store/scope.ts';
import { giveDenialWork } from './give-denial-work.ts';
import type { VisitHouse } from './intake-house.ts';

/** A denied or rejected claim or line, as it is shown: no amounts, those stand in the remittance. */
export const denialSchema = z.object({
  source: z.enum(['835', '277CA']),
  claimId: z.string().optional(),
  patientControlNumber: z.string().optional(),
  payer: z.string().optional(),
  line: z.number().optional(),
  procedure: z.string().optional(),
  cause: z.string(),
  title: z.string(),
  reasons: z.array(z.string()),
  codes: z.array(z.string()),
  supported: z.array(z.string()),
  because: z.string(),
  owner: z.enum(OWNERS),
  next: z.string(),
});
export const denialCountSchema = z.object({
  by: z.enum(['payer', 'code', 'cause']),
  name: z.string(),
  denied: z.number(),
  answered: z.number(),
});
const linksSchema = z.object({
  denials: z.array(denialSchema),
  counts: z.array(denialCountSchema),
});
export type AnswersBrought = z.infer<typeof linksSchema> & { readonly file: ClaimFile };

/** A file of answers to claims as it was read, at whichever door. */
export type BroughtAnswers = {
  /** as people know the file */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly payments: readonly ClaimPayment[];
  readonly statuses: readonly ClaimStatus[];
  readonly acknowledgments: readonly Acknowledgment[];
};

/**
 * Keeps what payers and front ends answered, joined to the claims and files that they answer, whichever door those came
 * by, with the cause of each denial. All doors bring answers in here; the same answer again is one.
 */
export async function bringAnswers(
  scope: Scope,
  house: VisitHouse,
  { name, bytes, payments, statuses, acknowledgments }: BroughtAnswers,
): Promise<AnswersBrought> {
  const {
    store,
    engine: { codebook },
  } = house;
  return withAudit(scope, store, async ({ tx }) => {
    const kept: KeptAnswers = { payment: new Map(), status: new Map() };
    for (const payment of payments) {
      const answer = await saveRemittance(scope, store, payment);
      remember(kept.payment, payment, {
        ...answer,
        from: '835',
        payments: [payment],
        statuses: [],
      });
    }
    for (const status of statuses) {
      const answer = await saveClaimStatus(scope, store, status);
      remember(kept.status, status, {
        ...answer,
        from: '277CA',
        payments: [],
        statuses: [status],
      });
    }
    const sha256 = fileDigest(bytes);
    for (const [index, acknowledgment] of acknowledgments.entries())
      await saveAcknowledgment(scope, store, acknowledgment, { sha256, number: index + 1 });
    const claims = await claimsNumbered(scope, store, [
      ...kept.payment.keys(),
      ...kept.status.keys(),
    ]);
    for (const id of new Set(claims.flatMap(({ encounterId }) => encounterId ?? [])))
      if (await isClaimSent(tx, scope.tenant, id)) await codesWereSent(tx, scope.tenant, id);
    const joined = { claims: claims.map(({ claim }) => claim), payments, statuses, codebook };
    const denied = new Set(linkDenials(joined).denials.map(({ claimId }) => claimId));
    const decisions = await decisionsOf(
      scope,
      store,
      claims.filter(({ claim }) => denied.has(claim.id)),
    );
    const links = linkDenials({ ...joined, decisionOf: (claim) => decisions.get(claim) });
    const answered = claims.flatMap((row) => {
      const number = controlNumberOf(row.claim);
      const answer = kept.payment.get(number) ?? kept.status.get(number);
      // what was read before has given its work, and may have been put right since
      return answer?.isNew === true ? [{ ...row, answer, decision: decisions.get(row.claim) }] : [];
    });
    await giveDenialWork(scope, house, answered);
    const { denials, counts } = linksSchema.parse(links);
    const records = payments.length + statuses.length + acknowledgments.length;
    const about = { kind: 'remittances' as const, name, records, findings: denials.length };
    const rows = denials.map(
      (denial): ClaimFileRow => ({ ...answerOf(kept, denial), found: denial }),
    );
    const file = await keepClaimFile(scope, store, { ...about, whole: { counts }, rows }, bytes);
    return { file, denials, counts };
  });
}

/** The decisions on the notes of claims, where their visits are in the record. */
async function decisionsOf(
  scope: Scope,
  store: Store,
  claims: Awaited<ReturnType<typeof claimsNumbered>>,
): Promise<ReadonlyMap<Claim, Decision>> {
  const found = new Map<Claim, Decision>();
  for (const { claim, encounterId } of claims) {
    const kept = encounterId === null ? undefined : await findDecision(scope, store, encounterId);
    if (kept !== undefined) found.set(claim, kept.decision);
  }
  return found;
}

/** The kept answers by control number, the last of each. */
type KeptAnswers = {
  readonly payment: Map<string, Kept>;
  readonly status: Map<string, Kept>;
};
type Kept = KeptAnswer & ClaimAnswer;

function remember(
  answers: Map<string, Kept>,
  { patientControlNumber: number }: ClaimPayment | ClaimStatus,
  answer: Kept,
): void {
  if (number !== undefined) answers.set(number, answer);
}

/** The answer that a denial stands in: with the claim that it answers the row goes too. */
function answerOf(
  { payment, status }: KeptAnswers,
  { source, patientControlNumber: number = '' }: z.infer<typeof denialSchema>,
): Pick<ClaimFileRow, 'remittanceId' | 'acknowledgmentId'> {
  return source === '835'
    ? { remittanceId: payment.get(number)?.id }
    : { acknowledgmentId: status.get(number)?.id };
}
