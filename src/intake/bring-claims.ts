import type { Transaction } from 'kysely';
import type { Claim } from '../chart/claim.ts';
import type { ChartFacts } from '../claims/define-edit.ts';
import { unreadResult } from '../claims/scrub.ts';
import type { ScrubResult } from '../claims/scrub-schema.ts';
import { workOfEdits } from '../desk/work-item.ts';
import { chartOfClaim, encounterOfClaim } from '../engine-claim.ts';
import type { ClaimItem } from '../formats/claim-item.ts';
import { readEnvelopes } from '../formats/x12-envelopes.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import { addToClaimFile, type ClaimFile, keepClaimFile } from '../store/desk/claim-files.ts';
import { lastAnswerTo, resolveDenials } from '../store/desk/denial-work.ts';
import { keepWork } from '../store/desk/work-items.ts';
import { ownerOfClaim } from '../store/record/claim-owner.ts';
import { isClaimSent } from '../store/record/claim-standing.ts';
import { claimUnder, controlNumberOf, saveClaim } from '../store/record/claims.ts';
import { findDecision } from '../store/record/decisions.ts';
import { findEncounter } from '../store/record/encounters.ts';
import { namesEarlier, replacedClaims } from '../store/record/replaced-claims.ts';
import type { Schema } from '../store/schema/schema.ts';
import type { Scope } from '../store/scope.ts';
import { giveDenialWork } from './give-denial-work.ts';
import type { IngestHouse } from './intake-house.ts';

/** A file of claims as it was read, at whichever door. */
export type BroughtClaims = {
  /** as people know the file */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly items: readonly ClaimItem[];
};

export type ClaimsBrought = { readonly file: ClaimFile; readonly results: readonly ScrubResult[] };

/** Claims that are kept in one transaction: other writers wait for no longer. */
const AT_ONCE = 100;

/**
 * Keeps the claims of a file, each checked and with its edits given to their owners, and the file itself with what was
 * found in each. All doors bring claims in here; the same file again is one, and so is the same claim of another file.
 */
export async function bringClaims(
  scope: Scope,
  house: IngestHouse,
  { name, bytes, items }: BroughtClaims,
): Promise<ClaimsBrought> {
  const { store } = house;
  const brought: BroughtItem[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = items.slice(from, from + AT_ONCE);
    brought.push(...(await bringItems(scope, house, some)));
  }
  const results = brought.map(({ result }) => result);
  const rows = brought.map(({ result, claimId }) => ({ claimId, found: result }));
  const findings = results.reduce((sum, { edits }) => sum + edits.length, 0);
  const about = { kind: 'claims' as const, name, records: results.length, findings };
  const envelopes = readEnvelopes(bytes);
  const file = await keepClaimFile(scope, store, { ...about, rows, envelopes }, bytes);
  return { file, results };
}

/** Some claims of a file whose others are brought elsewhere. @param numbered places in the file, from 1 */
export type ClaimsOfFile = {
  /** SHA-256 of its bytes, in hexadecimal */
  readonly sha256: string;
  readonly numbered: readonly { readonly number: number; readonly item: ClaimItem }[];
};

/**
 * Keeps some claims of a file as `bringClaims` keeps all, in one transaction, and what was found in them with the file,
 * which `openClaimFile` has made. Done twice it changes nothing.
 */
export async function bringSomeClaims(
  scope: Scope,
  house: IngestHouse,
  { sha256, numbered }: ClaimsOfFile,
): Promise<void> {
  await withAudit(scope, house.store, async () => {
    const items = numbered.map(({ item }) => item);
    const rows = (await bringItems(scope, house, items)).map(({ result, claimId }, index) => ({
      number: numbered[index]?.number ?? 0,
      claimId,
      found: result,
    }));
    await addToClaimFile(scope, house.store, sha256, rows);
  });
}

type BroughtItem = { readonly result: ScrubResult; readonly claimId?: string };

async function bringItems(
  scope: Scope,
  house: IngestHouse,
  items: readonly ClaimItem[],
): Promise<BroughtItem[]> {
  return withAudit(scope, house.store, async ({ audit }) => {
    audit({ action: 'change', object: 'claims', detail: { claims: items.length } });
    const brought: BroughtItem[] = [];
    for (const item of items) brought.push(await bringClaim(scope, house, item));
    return brought;
  });
}

async function bringClaim(scope: Scope, house: IngestHouse, item: ClaimItem): Promise<BroughtItem> {
  if (item.kind !== 'claim')
    return { result: unreadResult(item.id, item.issues, item.at, item.kind === 'unread') };
  const { store, scrubber } = house;
  const { claim, issues } = item;
  return withAudit(scope, store, async ({ tx }) => {
    const owner = await ownerOfClaim(tx, scope.tenant, claim);
    const facts = await chartFor(scope, house, claim, owner.encounterId);
    const result = scrubber.scrub(claim, facts, issues);
    const before = await claimUnder(tx, store, scope.tenant, controlNumberOf(claim));
    const claimId = await saveClaim(scope, store, claim, owner, result);
    const kept = { claim, claimId, encounterId: owner.encounterId };
    await giveWork(scope, house, kept, result);
    await settleDenials(scope, house, tx, kept, before);
    return { result, claimId };
  });
}

/** The visit that a claim bills: the one of the record that it names, else the note that came with it. */
async function chartFor(
  scope: Scope,
  { store, engine }: IngestHouse,
  claim: Claim,
  encounterId: string | undefined,
): Promise<ChartFacts | undefined> {
  const kept =
    encounterId === undefined ? undefined : await findDecision(scope, store, encounterId);
  if (kept !== undefined) return { decision: kept.decision };
  const brought = encounterOfClaim(claim);
  return brought === undefined ? undefined : chartOfClaim(engine, claim, brought);
}

/**
 * A claim that says something else than the one under its number puts right what was denied, and so does one that names
 * the payer’s number of a claim under another. To a claim that is new the answers may have come before it.
 */
async function settleDenials(
  scope: Scope,
  house: IngestHouse,
  tx: Transaction<Schema>,
  { claim, claimId, encounterId }: KeptClaim,
  before: Claim | undefined,
): Promise<void> {
  const { store } = house;
  if (before !== undefined && saidIn(before) === saidIn(claim)) return;
  if (namesEarlier(claim))
    for (const replaced of await replacedClaims(tx, scope.tenant, { by: claimId }))
      await resolveDenials(tx, scope.tenant, replaced);
  if (before !== undefined) {
    await resolveDenials(tx, scope.tenant, claimId);
    return;
  }
  const answer = await lastAnswerTo(scope, store, tx, claimId);
  if (answer === undefined) return;
  const kept =
    encounterId === undefined ? undefined : await findDecision(scope, store, encounterId);
  const decision = kept?.decision;
  const answered = { id: claimId, encounterId: encounterId ?? null, claim, answer, decision };
  await giveDenialWork(scope, house, [answered]);
}

/** What a claim says, wherever in whichever file it stood. */
function saidIn(claim: Claim): string {
  return JSON.stringify(claim, (key, value: unknown) =>
    key === 'at' || key === 'positions' ? undefined : value,
  );
}

type KeptClaim = {
  readonly claim: Claim;
  readonly claimId: string;
  readonly encounterId: string | undefined;
};

async function giveWork(
  scope: Scope,
  { store, today }: IngestHouse,
  { claim, claimId, encounterId }: KeptClaim,
  result: ScrubResult,
): Promise<void> {
  const encounter =
    encounterId === undefined ? undefined : await findEncounter(scope, store, encounterId);
  await withAudit(scope, store, async ({ tx, audit }) => {
    const source = {
      id: claimId,
      encounterId: encounter?.id ?? null,
      claimId: controlNumberOf(claim),
      patientId: encounter?.patientId ?? null,
      provider: encounter?.provider ?? null,
      dateOfService: result.dateOfService === '' ? today() : result.dateOfService,
    };
    const isSent = encounter !== undefined && (await isClaimSent(tx, scope.tenant, encounter.id));
    const work = workOfEdits(result.edits, isSent);
    await keepWork(tx, scope.tenant, source, ['claim-edit'], work, today());
    const patient = source.patientId;
    audit({ action: 'change', object: 'work-item', patient, detail: { edits: work.length } });
  });
}
