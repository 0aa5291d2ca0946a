/**
 * Codes whose pain is integral to a definitive spinal cause (I.B.5; brief 2b P22-P24). A support that names them in
 * `replaces` takes them away unless the provider calls the two unrelated. Vertebrogenic pain (M54.51) is a condition with
 * a stated source of its own, not a symptom of the disc or joint beside it: only an Excludes1 note parts it from them.
 */
export const PAIN_OF_THE_BACK: readonly string[] = [
  'M54.50',
  'M54.59',
  'M54.9',
  'M54.89',
  'G89.29',
];
/** The same with pain of the leg, for causes that explain both. */
export const PAIN_OF_BACK_AND_LEG: readonly string[] = [
  ...PAIN_OF_THE_BACK,
  'M79.60',
  'M54.3',
  'M54.4',
];

/** Concepts that are a definitive cause of low back pain when the provider diagnoses them in the lumbar region. */
export const DEFINITIVE_CAUSES: readonly string[] = [
  'disc-displacement',
  'disc-degeneration',
  'internal-disc-disruption',
  'spondylosis',
  'facet-arthropathy',
  'facet-syndrome',
  'facet-joint-syndrome',
  'spinal-stenosis',
  'lateral-recess-stenosis',
  'spondylolisthesis',
  'spondylolysis',
  'radiculopathy',
  'sacroiliac-pain',
  'sacroiliitis',
  'postlaminectomy-syndrome',
  'compression-fracture',
  'wedge-compression-fracture',
  'vertebral-fracture',
  'osteoporotic-fracture',
  'pathological-fracture',
  'ankylosing-spondylitis',
  'axial-spondyloarthritis',
  'discitis',
  'pyogenic-discitis',
  'vertebral-osteomyelitis',
  'low-back-strain',
  'low-back-sprain',
  'low-back-sprain-strain',
  'back-strain',
  'lumbosacral-sprain',
  'sacroiliac-sprain',
  'low-back-contusion',
  'burst-fracture',
  'unstable-burst-fracture',
  'vertebral-process-fracture',
  'stress-fracture-vertebra',
  'insufficiency-fracture',
  'congenital-spondylolisthesis',
  'spinal-instability',
  'degenerative-scoliosis',
  'flatback',
  'bertolotti-syndrome',
  'sacroiliac-instability',
  'sacroiliac-osteoarthritis',
  'kidney-stone',
  'ureteral-stone',
  'renal-colic',
  'pyelonephritis',
];
