import type { ServiceDate } from '../chart/service-date.ts';
import type { ClaimContent } from './claim-content.ts';
import type { Random } from './random.ts';

/** An error that a billing office makes on a claim that was right, and the edits that show it. */
export type ClaimError = {
  readonly name: string;
  readonly fits: (claim: ClaimContent, date: ServiceDate) => boolean;
  readonly make: (claim: ClaimContent) => ClaimContent;
  /** names of the warnings and errors that scrubbing should give */
  readonly edits: readonly string[];
};

const bills =
  (...codes: readonly string[]) =>
  ({ diagnoses }: ClaimContent): boolean =>
    diagnoses.join(' ') === codes.join(' ');

/** Other codes; the lines point to all of them. */
const withCodes =
  (...diagnoses: readonly string[]) =>
  ({ lines }: ClaimContent): ClaimContent => ({
    diagnoses,
    lines: lines.map((line) => ({ ...line, pointers: diagnoses.map((_, index) => index + 1) })),
  });

/** Other pointers on the first line. */
const withPointers =
  (pointersOf: (now: readonly number[]) => readonly number[]) =>
  ({ diagnoses, lines }: ClaimContent): ClaimContent => ({
    diagnoses,
    lines: lines.map((line, index) =>
      index === 0 ? { ...line, pointers: pointersOf(line.pointers) } : line,
    ),
  });

const MISSING = 'contributing-diagnosis-missing';
const any = (): boolean => true;

const ERRORS: readonly ClaimError[] = [
  {
    name: 'code of stenosis before its split',
    fits: bills('M48.062'),
    make: withCodes('M48.06'),
    edits: ['code-retired', MISSING],
  },
  {
    name: 'header of spondylosis',
    fits: bills('M47.816'),
    make: withCodes('M47.81'),
    edits: ['code-not-billable', MISSING],
  },
  {
    name: 'header of sciatica',
    fits: ({ diagnoses: [code = ''] }) => code.startsWith('M54.4'),
    make: withCodes('M54.4'),
    edits: ['code-not-billable', MISSING],
  },
  {
    name: 'code that never was',
    fits: bills('M54.50'),
    make: withCodes('M54.57'),
    edits: ['code-unknown', MISSING],
  },
  {
    name: 'small letter',
    fits: any,
    make: ({ diagnoses, lines }) => ({
      lines,
      diagnoses: diagnoses.map((code, index) => (index === 0 ? code.toLowerCase() : code)),
    }),
    edits: ['code-malformed'],
  },
  {
    name: 'code set before this one',
    fits: bills('M54.50'),
    make: withCodes('724.2'),
    edits: ['icd9-mixed', MISSING],
  },
  {
    name: 'code of next year',
    fits: ({ diagnoses: [code] }, date) => code === 'M51.36' && date < '2024-10-01',
    make: withCodes('M51.360'),
    edits: ['code-not-yet-valid', MISSING],
  },
  {
    name: '7th character left out',
    fits: ({ diagnoses: [code = ''] }) => code.startsWith('S39.012'),
    make: withCodes('S39.012'),
    edits: ['seventh-character', MISSING],
  },
  { name: 'no pointer', fits: any, make: withPointers(() => []), edits: ['pointer-missing'] },
  {
    name: 'pointer behind the last diagnosis',
    fits: any,
    make: withPointers((now) => [...now, now.length + 2]),
    edits: ['pointer-out-of-range'],
  },
  {
    name: 'pointer twice',
    fits: any,
    make: withPointers((now) => [...now, 1]),
    edits: ['pointer-repeated'],
  },
  {
    name: 'diagnosis twice',
    fits: any,
    make: ({ diagnoses, lines }) => ({ lines, diagnoses: [...diagnoses, diagnoses[0] ?? ''] }),
    edits: ['duplicate-diagnosis'],
  },
  {
    name: 'kind of pain before its site',
    fits: bills('M54.50', 'G89.29'),
    make: withCodes('G89.29', 'M54.50'),
    edits: ['sequence'],
  },
  {
    name: 'symptom beside its cause',
    fits: bills('M48.062'),
    make: withCodes('M48.062', 'M54.50'),
    edits: ['symptom-integral', 'more-specific-supported'],
  },
  {
    name: 'two codes for one combination',
    fits: bills('M51.16'),
    make: withCodes('M51.26', 'M54.16'),
    edits: ['combination-code', 'more-specific-supported'],
  },
  {
    name: 'pair that a note parts',
    fits: ({ diagnoses: [code = ''] }) => code.startsWith('S39.012'),
    make: ({ diagnoses: [code = ''], lines }) =>
      withCodes(code, 'M54.50')({ diagnoses: [], lines }),
    edits: ['excludes1-pair', 'more-specific-supported'],
  },
  {
    name: 'side left out',
    fits: ({ diagnoses: [code = ''] }) => code === 'M54.41' || code === 'M54.42',
    make: withCodes('M54.40'),
    edits: ['more-specific-supported'],
  },
  {
    name: 'nerve root that nobody named',
    fits: bills('M54.50'),
    make: withCodes('M54.16'),
    edits: ['not-supported-by-note'],
  },
  {
    name: 'line points to the cause of the accident',
    fits: bills('S39.012A'),
    make: ({ lines }) => ({
      diagnoses: ['S39.012A', 'X50.0XXA'],
      lines: lines.map((line) => ({ ...line, pointers: [2] })),
    }),
    edits: ['external-cause-only-pointer'],
  },
  {
    name: 'cause of the accident first',
    fits: bills('S39.012A'),
    make: withCodes('X50.0XXA', 'S39.012A'),
    edits: ['sequence'],
  },
];

/** Rare errors are as frequent as common ones, so that each stands in the practice several times. */
export function chooseError(
  claim: ClaimContent,
  date: ServiceDate,
  random: Random,
): ClaimError | undefined {
  const fitting = ERRORS.filter(({ fits }) => fits(claim, date));
  const special = fitting.filter(({ fits }) => fits !== any);
  if (special.length > 0 && random.chance(0.7)) return random.pick(special);
  return fitting.length === 0 ? undefined : random.pick(fitting);
}
