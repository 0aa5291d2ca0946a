import { FRACTURES } from './vertebral-fracture.ts';

/** Pain whose duration may be told. */
export const PAIN = [
  'low-back-pain',
  'back-pain',
  'vertebrogenic-low-back-pain',
  'mechanical-low-back-pain',
  'axial-low-back-pain',
  'discogenic-low-back-pain',
  'facet-mediated-pain',
  'chronic-pain',
  'pain',
  'leg-pain',
] as const;
/** What imaging shows, and the diagnoses by which a provider takes it up. */
export const TAKEN_UP_BY: readonly {
  readonly shown: readonly string[];
  readonly by: readonly string[];
}[] = [
  {
    shown: ['modic-change', 'endplate-change'],
    by: ['modic-change', 'endplate-change', 'vertebrogenic-low-back-pain', 'vertebrogenic-pain'],
  },
  {
    shown: ['disc-displacement', 'disc-degeneration', 'disc-bulge', 'annular-tear'],
    by: [
      'disc-displacement',
      'disc-degeneration',
      'disc-bulge',
      'annular-tear',
      'disc-disorder',
      'specified-disc-disorder',
      'internal-disc-disruption',
      'discogenic-low-back-pain',
    ],
  },
  {
    shown: ['facet-arthropathy', 'spondylosis'],
    by: [
      'facet-arthropathy',
      'spondylosis',
      'facet-syndrome',
      'facet-joint-syndrome',
      'facet-mediated-pain',
    ],
  },
  {
    shown: ['spinal-stenosis', 'foraminal-stenosis', 'lateral-recess-stenosis'],
    by: [
      'spinal-stenosis',
      'stenosis',
      'foraminal-stenosis',
      'lateral-recess-stenosis',
      'osseous-foraminal-stenosis',
      'disc-foraminal-stenosis',
    ],
  },
  {
    shown: ['spondylolisthesis'],
    by: ['spondylolisthesis', 'congenital-spondylolisthesis', 'spondylolysis'],
  },
  {
    shown: ['compression-fracture', 'wedge-compression-fracture', 'vertebral-fracture'],
    by: FRACTURES,
  },
];
/** Every finding of TAKEN_UP_BY. */
export const SHOWN_BY_IMAGING: readonly string[] = TAKEN_UP_BY.flatMap(({ shown }) => shown);
/** What a note may say was looked for and not found. */
export const RULED_OUT = [
  'red-flag',
  'radiculopathy',
  'sciatica',
  'disc-displacement',
  'vertebral-fracture',
  'compression-fracture',
  'cauda-equina-sign',
  'cauda-equina-syndrome',
  'discitis',
  'spinal-metastasis',
  'neoplasm',
  'spinal-stenosis',
  'myelopathy',
  'facet-arthropathy',
  'radicular-symptoms',
] as const;
/** Radiation, nerve findings, function. */
export const NERVE_AND_FUNCTION = [
  'radiating-symptoms',
  'leg-pain',
  'radiculopathy',
  'sciatica',
  'radicular-symptoms',
  'nerve-exam',
  'cauda-equina-sign',
  'functional-limitation',
  'walking-intolerance',
  'neurogenic-claudication',
] as const;
