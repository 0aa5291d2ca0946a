import type { Mention, Region } from '../reading/evidence.ts';
import type { Support } from './define-rule.ts';
import type { Facts } from './facts.ts';

/** Codes of one condition by spine region; a region that is left out has no code of its own. */
export type CodesByRegion = Partial<Record<Region | 'unspecified', string>>;

/**
 * What a condition supports whose code the region alone chooses: for each mention one code for each region that it is
 * said of, `unspecified` when the note names no region at all. A mention that speaks only of the neck or thorax gives
 * none, unless those have a code here.
 */
export function supportsByRegion(
  facts: Facts,
  mentions: readonly Mention[],
  codes: CodesByRegion,
  words: Pick<Support, 'because' | 'replaces'>,
): Support[] {
  return mentions.flatMap((mention) =>
    codesOf(facts, mention, codes).map(
      (code): Support => ({ stance: 'supports', code, evidence: [mention], ...words }),
    ),
  );
}

function codesOf(facts: Facts, mention: Mention, codes: CodesByRegion): string[] {
  if (mention.elsewhere) return [];
  const regions = facts.regions(mention);
  if (regions.length === 0) return codes.unspecified === undefined ? [] : [codes.unspecified];
  return [...new Set(regions.flatMap((region) => codes[region] ?? []))];
}
