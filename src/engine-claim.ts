import { type Claim, readClaimRecord } from './chart/claim.ts';
import type { Encounter } from './chart/encounter.ts';
import type { ChartFacts } from './claims/define-edit.ts';
import { type Scrubber, unreadResult } from './claims/scrub.ts';
import type { ScrubResult } from './claims/scrub-schema.ts';
import type { Engine } from './engine.ts';

/** The encounter that a claim brings with it: its own note, and what stands beside it. */
export function encounterOfClaim(claim: Claim): Encounter | undefined {
  return claim.note === undefined ? undefined : { ...claim.chart, id: claim.id, note: claim.note };
}

/**
 * Reads the visit that a claim bills. The date of the claim is the date of the visit; a note of another day is
 * somebody else’s error.
 */
export function chartOfClaim(engine: Engine, claim: Claim, encounter: Encounter): ChartFacts {
  const dateOfService = encounter.dateOfService ?? claim.dateOfService ?? claim.lines[0]?.from;
  const visit = { ...encounter, ...(dateOfService === undefined ? {} : { dateOfService }) };
  const { problemList } = encounter;
  return {
    decision: engine.code(visit),
    reported: () => engine.reported(visit),
    ...(problemList === undefined ? {} : { problemList }),
  };
}

/** Scrubs one claim record of the contract, with its note when it brings one. Never throws on what it holds. */
export function scrubRecord(
  engine: Engine,
  scrubber: Scrubber,
  record: unknown,
  fallbackId?: string,
): ScrubResult {
  const { id, claim, issues } = readClaimRecord(record, fallbackId);
  if (claim === undefined) return unreadResult(id, issues, {});
  const encounter = encounterOfClaim(claim);
  const chart = encounter === undefined ? undefined : chartOfClaim(engine, claim, encounter);
  return scrubber.scrub(claim, chart, issues);
}
