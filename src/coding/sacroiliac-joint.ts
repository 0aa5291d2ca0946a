/** Treatments for which payers and claims ask what the joint has (query T8). */
export const TREATS_SACROILIAC_JOINT = [
  'visit-injection',
  'visit-osteopathic',
  'visit-chiropractic',
] as const;

/** Words that say the type of a condition of the joint, affirmed or denied. */
export const SAYS_SACROILIAC_TYPE = [
  'sacroiliitis',
  'sacroiliac-instability',
  'sacroiliac-osteoarthritis',
  'sacroiliac-sprain',
  'somatic-dysfunction-sacral',
] as const;

/** Diseases that hold their sacroiliitis: the title of M46.1 says "not elsewhere classified". */
export const HOLDS_SACROILIITIS = [
  'ankylosing-spondylitis',
  'axial-spondyloarthritis',
  'psoriatic-arthritis',
] as const;
