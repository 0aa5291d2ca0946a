import type { Mention, Region } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';

/** Codes of one condition by spine region; a region that is left out has no code of its own. */
export type CodesByRegion = Partial<Record<Region | 'unspecified', string>>;

/**
 * The codes that a mention's regions choose, one for each region of the low back that is named; `unspecified` when the
 * note names no region at all. A mention that speaks only of the neck or thorax gives none.
 */
export function lumbarCode(facts: Facts, mention: Mention, codes: CodesByRegion): string[] {
  if (mention.elsewhere) return [];
  const regions = facts.regions(mention);
  if (regions.length === 0) return codes.unspecified === undefined ? [] : [codes.unspecified];
  const found = regions.flatMap((region) => codes[region] ?? []);
  return [...new Set(found)];
}
