import type { Mention, Region } from '../reading/evidence.ts';
import { DEFINITIVE_CAUSES } from './causes.ts';
import type { Facts } from './facts.ts';

/** Pain that the provider puts in the low back, whatever its type. */
export const LOW_BACK_PAIN = [
  'low-back-pain',
  'postural-low-back-pain',
  'mechanical-low-back-pain',
  'axial-low-back-pain',
  'other-specified-low-back-pain',
  'vertebrogenic-low-back-pain',
  'discogenic-low-back-pain',
] as const;
/** Pain that the provider gives to the facet joints. */
export const FACET_PAIN = ['facet-mediated-low-back-pain', 'facet-mediated-pain'] as const;
/** Pain of the back whose region its own words do not name. */
export const BACK_PAIN = [
  'back-pain',
  'mechanical-back-pain',
  'axial-back-pain',
  'postural-back-pain',
  'vertebrogenic-pain',
] as const;
export const PAIN_OF_THE_SPINE = [...LOW_BACK_PAIN, ...BACK_PAIN, 'thoracic-pain'] as const;

const LOW: ReadonlySet<Region> = new Set<Region>(['lumbar', 'lumbosacral', 'sacral']);
const UPPER: ReadonlySet<Region> = new Set<Region>(['cervical', 'cervicothoracic', 'thoracic']);

/** The mention's own words, or those beside it, put it in the low back. */
export function isSaidOfLowBack(mention: Mention): boolean {
  return !mention.elsewhere && mention.regions.some((region) => LOW.has(region));
}

/** The mention speaks of neck or thorax and not of the low back. */
export function isOfUpperSpine(mention: Mention): boolean {
  return mention.regions.some((region) => UPPER.has(region)) && !isSaidOfLowBack(mention);
}

/** "Back pain at T8": the level puts it in the thoracic spine. */
export function isAtThoracicLevel({ levels, regions }: Mention): boolean {
  return levels.length > 0 && regions.every((region) => region === 'thoracic');
}

/** Causes that the general list leaves out because their codes stand beside pain codes in other ways. */
const FURTHER_CAUSES = [
  'sciatica',
  'disc-disorder',
  'specified-disc-disorder',
  'stenosis',
  'painful-hardware',
  'pseudarthrosis',
  'spinal-metastasis',
  'spinal-neoplasm',
  'multiple-myeloma',
  'myofascial-pain',
  'fibromyalgia',
] as const;

/** What the provider diagnoses at the low back that accounts for pain there (I.B.5). */
export function causesOfBackPain(facts: Facts): readonly Mention[] {
  return facts
    .diagnosed(...DEFINITIVE_CAUSES, ...FURTHER_CAUSES)
    .filter((mention) => !mention.elsewhere && !isOfUpperSpine(mention));
}
