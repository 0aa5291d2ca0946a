import type { Mention } from '../reading/evidence.ts';
import { type Attribution, attribution } from './attribution.ts';
import type { Facts } from './facts.ts';
import { saidRegions } from './sited-codes.ts';
import { isBeside } from './treatment-phase.ts';

/** Disc disorders that join radiculopathy in one code. */
export const DISC_DISORDERS = [
  'disc-displacement',
  'disc-degeneration',
  'disc-disorder',
  'specified-disc-disorder',
  'internal-disc-disruption',
] as const;
/** Words for a disc that the classification knows as a disorder only when they are given as a cause. */
export const DISC_FINDINGS = [
  'disc-bulge',
  'annular-tear',
  'small-annular-defect',
  'large-annular-defect',
] as const;
/** Spondylosis, facet disease included (Includes note at M47; Index: Syndrome, facet joint). */
export const SPONDYLOSIS = ['spondylosis', 'facet-arthropathy', 'facet-joint-syndrome'] as const;
/** Stenosis of the canal and its recesses. */
export const CANAL_STENOSIS = ['spinal-stenosis', 'stenosis', 'lateral-recess-stenosis'] as const;

/** Pain of a nerve root, by the name of the root's disorder or of the pain. */
export const NERVE = ['radiculopathy', 'sciatica'] as const;

const OTHER_CAUSES = [
  ...CANAL_STENOSIS,
  'foraminal-stenosis',
  'osseous-foraminal-stenosis',
  'disc-foraminal-stenosis',
  'spondylolisthesis',
  'spondylolysis',
  'facet-cyst',
  'piriformis-syndrome',
  'epidural-fibrosis',
  'zoster-radiculopathy',
] as const;

const LOWER = new Set(['thoracolumbar', 'lumbar', 'lumbosacral', 'sacral']);

/** Diagnosed mentions that do not speak of the neck or thorax only. */
export function ofLowBack(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    const regions = saidRegions(mention);
    return (
      !mention.elsewhere && (regions.length === 0 || regions.some((region) => LOWER.has(region)))
    );
  });
}

/**
 * To which of the diagnosed conditions of the spine the provider gives the nerve condition. One that is itself stated
 * without it is not presumed to cause it.
 */
export function causesOfNerve(facts: Facts, nerves: readonly Mention[]): Attribution {
  const diagnosed = facts.diagnosed(...DISC_DISORDERS, ...SPONDYLOSIS, ...OTHER_CAUSES);
  const found = attribution(facts, nerves, [...diagnosed, ...facts.diagnosed(...DISC_FINDINGS)]);
  if (found.by !== 'presumed') return found;
  const parted = new Set(statedWithout(facts, nerves).map(({ condition }) => condition));
  return {
    by: 'presumed',
    causes: found.causes.filter((cause) => diagnosed.includes(cause) && !parted.has(cause)),
  };
}

/** A disc disorder or spondylosis of which one statement says that the nerve condition is not there. */
export type StatedWithout = { readonly condition: Mention; readonly denial: Mention };

/** "Lumbar spondylosis without radiculopathy" beside a radiculopathy; a denial of the other side denies nothing of it. */
export function statedWithout(facts: Facts, nerves: readonly Mention[]): readonly StatedWithout[] {
  const denials = ofLowBack(facts.negated(...new Set(nerves.map(({ concept }) => concept)))).filter(
    (denial) =>
      facts.isDiagnostic(denial) &&
      nerves.some(({ side }) => [side, undefined].includes(denial.side) || side === undefined),
  );
  if (denials.length === 0) return [];
  return facts.diagnosed(...DISC_DISORDERS, ...SPONDYLOSIS).flatMap((condition) => {
    const denial = denials.find((one) => isBeside(one, condition) && one.start > condition.start);
    return denial === undefined ? [] : [{ condition, denial }];
  });
}

/** Mentions among `causes` of one of the concepts. */
export function ofConcepts(causes: readonly Mention[], concepts: readonly string[]): Mention[] {
  return causes.filter((cause) => concepts.includes(cause.concept));
}
