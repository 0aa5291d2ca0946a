import type { Claim } from '../chart/claim.ts';
import { type DenialInput, linkDenials } from './denials.ts';

/**
 * The causes for which each claim was denied or rejected, each once; none for a claim that was answered otherwise.
 * A claim that nobody has answered is left out.
 */
export function causesByClaim(input: DenialInput): ReadonlyMap<Claim, readonly string[]> {
  const { denials, claimsWithoutAnswer } = linkDenials(input);
  const unanswered = new Set(claimsWithoutAnswer);
  const byClaim = Map.groupBy(denials, ({ claimId }) => claimId);
  return new Map(
    input.claims
      .filter((claim) => !unanswered.has(claim))
      .map((claim) => [
        claim,
        [...new Set((byClaim.get(claim.id) ?? []).map(({ cause }) => cause))],
      ]),
  );
}
