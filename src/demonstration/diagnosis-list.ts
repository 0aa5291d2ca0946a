import type { ServiceDate } from '../chart/service-date.ts';
import { LOCATIONS } from './people.ts';

/** A row of the practice’s diagnosis list as its EHR exports it, with what an audit of that day should find. */
export type DemonstrationRow = {
  readonly code: string;
  readonly title: string;
  readonly list: string;
  /** names of findings of this row */
  readonly findings: readonly string[];
};

/** The day of the export: the Northside list has not been repaired yet. */
export const LIST_DATE: ServiceDate = '2025-06-02';

/** Codes that are missing beside others of their group, by list: what could not be picked. */
export const MISSING_CHOICES: readonly { readonly list: string; readonly group: string }[] = [
  { list: 'Mill Street', group: 'M54.4' },
  { list: 'Northside', group: 'M54.5' },
  { list: 'Northside', group: 'M54.4' },
  { list: 'Northside', group: 'M51.36' },
];

type Row = readonly [code: string, title: string, ...findings: string[]];

const COMMON: readonly Row[] = [
  ['M54.51', 'Vertebrogenic low back pain'],
  ['M54.59', 'Other low back pain'],
  ['M47.816', 'Spondylosis without myelopathy or radiculopathy, lumbar region'],
  ['M51.16', 'Intervertebral disc disorders with radiculopathy, lumbar region'],
  ['M51.17', 'Intervertebral disc disorders with radiculopathy, lumbosacral region'],
  ['M51.26', 'Other intervertebral disc displacement, lumbar region'],
  ['M53.3', 'Sacrococcygeal disorders, not elsewhere classified'],
  ['M79.18', 'Myalgia, other site'],
  ['G89.29', 'Other chronic pain'],
  ['S39.012A', 'Strain of muscle, fascia and tendon of lower back, initial encounter'],
  ['S39.012D', 'Strain of muscle, fascia and tendon of lower back, subsequent encounter'],
];
const STENOSIS: readonly Row[] = [
  ['M48.061', 'Spinal stenosis, lumbar region without neurogenic claudication'],
  ['M48.062', 'Spinal stenosis, lumbar region with neurogenic claudication'],
];
const SCIATICA: readonly Row[] = [
  ['M54.41', 'Lumbago with sciatica, right side'],
  ['M54.42', 'Lumbago with sciatica, left side'],
];
const DISC: readonly Row[] = [
  [
    'M51.360',
    'Other intervertebral disc degeneration, lumbar region with discogenic back pain only',
  ],
  [
    'M51.361',
    'Other intervertebral disc degeneration, lumbar region with lower extremity pain only',
  ],
  [
    'M51.362',
    'Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain',
  ],
  [
    'M51.369',
    'Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain',
  ],
];

const ROWS: Readonly<Record<(typeof LOCATIONS)[number], readonly Row[]>> = {
  Harbor: [
    ['M54.50', 'Low back pain, unspecified'],
    ...COMMON,
    ['M54.40', 'Lumbago with sciatica, unspecified side'],
    ...SCIATICA,
    ...STENOSIS,
    ...DISC,
    ['M54.50', 'Lumbago', 'duplicate'],
    ['M54.16', 'Low back pain', 'title-other-condition'],
  ],
  'Mill Street': [
    ['M54.50', 'Low back pain, unspecified'],
    ...COMMON,
    ['M54.4', 'Lumbago with sciatica', 'code-header', 'title-ambiguous'],
    ...SCIATICA,
    ...STENOSIS,
    ...DISC,
    ['M48.06', 'Spinal stenosis, lumbar region', 'code-retired', 'title-ambiguous'],
    ['M-54.50', 'LBP', 'code-malformed'],
  ],
  Northside: [
    ['M54.5', 'Low back pain', 'code-retired', 'title-ambiguous'],
    ...COMMON.filter(([code]) => code !== 'M54.51' && code !== 'M54.59'),
    ['M54.41', 'Lumbago with sciatica, right side'],
    ...STENOSIS,
    [
      'M51.36',
      'Other intervertebral disc degeneration, lumbar region',
      'code-retired',
      'title-ambiguous',
    ],
    ['M54.57', 'Low back, other', 'code-unknown'],
    ['M47.816', 'Vertebrogenic low back pain', 'duplicate', 'title-other-condition'],
    ['M47.26', 'Myalgia, other site', 'title-twice', 'title-other-condition'],
  ],
};

/** The list in the order of the export. */
export const DIAGNOSIS_LIST: readonly DemonstrationRow[] = LOCATIONS.flatMap((list) =>
  ROWS[list].map(([code, title, ...findings]) => ({ code, title, list, findings })),
);
