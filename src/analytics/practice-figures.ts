import { definiteness } from '../coding/definiteness.ts';
import { isLowBack } from '../review/complaint.ts';
import { type Proportion, proportion } from '../review/proportion.ts';
import type { PracticeRow } from './practice-row.ts';

/** A share that the practice review states: its name for `--figure`, its words, and how it is counted. */
export type PracticeFigure = {
  readonly id: string;
  readonly title: string;
  /** what is counted, of what */
  readonly means: string;
  readonly count: (rows: readonly PracticeRow[]) => Proportion;
};

const PAIN: ReadonlySet<string> = new Set(['M54.50', 'M54.51', 'M54.59']);
const UNSPECIFIED: ReadonlySet<string> = new Set(['M54.50', 'M54.5', 'M54.40', 'M54.30', 'M54.9']);

/** The codes that stand for an encounter: those billed, else those that the words support. */
export function codesOf({ billed, supported }: PracticeRow): readonly string[] {
  return billed.length > 0 ? billed : (supported ?? []);
}

/** M54.50 was billed, the words do not leave it at that, and they support a more exact code of the low back. */
function isResolvable({ billed, supported = [] }: PracticeRow): boolean {
  return (
    billed.includes('M54.50') &&
    !supported.includes('M54.50') &&
    supported.some((code) => isLowBack(code) && definiteness(code) > definiteness('M54.50'))
  );
}

const isBilled = ({ billed }: PracticeRow): boolean => billed.length > 0;
const isUnspecifiedWithNote = ({ billed, supported }: PracticeRow): boolean =>
  billed.includes('M54.50') && supported !== undefined;

type Question = (row: PracticeRow) => boolean;

/** The share of the encounters that belong of which something is so. */
const share =
  (belongs: Question, isSo: Question) =>
  (rows: readonly PracticeRow[]): Proportion => {
    const those = rows.filter(belongs);
    return proportion(those.filter(isSo).length, those.length);
  };

function shareOfCode(code: string): PracticeFigure {
  return {
    id: `share-${code.toLowerCase().replace('.', '-')}`,
    title: `Share of ${code} within low back pain`,
    means: `encounters with ${code}, of those with M54.50, M54.51 or M54.59`,
    count: share(
      (row) => codesOf(row).some((one) => PAIN.has(one)),
      (row) => codesOf(row).includes(code),
    ),
  };
}

/** Every share over encounters, in the order of the report. */
export const PRACTICE_FIGURES: readonly PracticeFigure[] = [
  shareOfCode('M54.50'),
  shareOfCode('M54.51'),
  shareOfCode('M54.59'),
  {
    id: 'unspecified',
    title: 'Unspecified codes',
    means:
      'encounters with M54.50, M54.40, M54.30, M54.9 or M54.5, of those with a code of the low back',
    count: share(
      (row) => codesOf(row).some(isLowBack),
      (row) => codesOf(row).some((code) => UNSPECIFIED.has(code)),
    ),
  },
  {
    id: 'resolvable-unspecified',
    title: 'M54.50 that the note resolves',
    means:
      'encounters whose note supports a more exact code, of those billed with M54.50 that have a note',
    count: share(isUnspecifiedWithNote, isResolvable),
  },
  {
    id: 'documentation-limited',
    title: 'M54.50 that the note leaves at that',
    means: 'encounters whose note supports M54.50, of those billed with M54.50 that have a note',
    count: share(isUnspecifiedWithNote, ({ supported = [] }) => supported.includes('M54.50')),
  },
  {
    id: 'retired-code',
    title: 'Retired code or heading billed',
    means: 'encounters with a code that could not be billed on the day, of those with billed codes',
    count: share(isBilled, ({ retired }) => retired.length > 0),
  },
  {
    id: 'excludes1',
    title: 'Excludes1 pair billed',
    means:
      'encounters with two codes that an Excludes1 note keeps apart, of those with billed codes',
    count: share(isBilled, ({ excluded }) => excluded.length > 0),
  },
  {
    id: 'billed-codes-supported',
    title: 'Billed codes that the note supports',
    means:
      'codes that the note supports, of the billed codes of the low back that were billable on the day and have a note',
    count: (rows) => {
      const sum = (pick: (row: PracticeRow) => number): number =>
        rows.reduce((total, row) => total + pick(row), 0);
      const judged = sum((row) => row.judged.length);
      return proportion(judged - sum((row) => row.unsupported.length), judged);
    },
  },
  {
    id: 'under-coded',
    title: 'A supported code was not billed',
    means:
      'encounters whose note supports a code that is not on the claim, of those with billed codes and a note',
    count: share(
      (row) => isBilled(row) && row.supported !== undefined,
      ({ missed }) => missed.length > 0,
    ),
  },
  {
    id: 'third-visit-unspecified',
    title: 'M54.50 at a third or later visit',
    means:
      'encounters at which the look back finds it, of those of known patients with a code of the low back',
    count: share(
      (row) => row.lookBack !== undefined && codesOf(row).some(isLowBack),
      ({ lookBack = [] }) => lookBack.some(({ finding }) => finding === 'third-visit-unspecified'),
    ),
  },
  {
    id: 'imaging-not-linked',
    title: 'Imaging not linked in the assessment',
    means:
      'encounters whose note names findings of imaging and does not link them, of those that name some',
    count: notMet('imaging-linked'),
  },
  {
    id: 'not-specific',
    title: 'No words for a more exact code',
    means:
      'encounters whose words stay with the symptom, of those to which this point of the checklist applies',
    count: notMet('specific-enough'),
  },
  {
    id: 'ready',
    title: 'Records ready for authorization',
    means:
      'services of which the record holds all that payers ask to see, of the services that were found',
    count: (rows) => {
      const services = rows.flatMap((row) => row.services);
      return proportion(services.filter(({ isReady }) => isReady).length, services.length);
    },
  },
];

function notMet(item: 'imaging-linked' | 'specific-enough'): PracticeFigure['count'] {
  const statusOf = ({ checklist }: PracticeRow): string | undefined =>
    checklist.find((entry) => entry.item === item)?.status;
  return share(
    (row) => statusOf(row) === 'met' || statusOf(row) === 'not-met',
    (row) => statusOf(row) === 'not-met',
  );
}

/** One group of a practice with a figure of it. */
export type GroupFigure = { readonly name: string; readonly share: Proportion };

/** A figure by provider, location or payer; groups in the order of their names. */
export function figureBy(
  figure: PracticeFigure,
  rows: readonly PracticeRow[],
  by: 'provider' | 'location' | 'payer',
): readonly GroupFigure[] {
  return [...Map.groupBy(rows, (row) => row[by])]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => ({
      name: name === '' ? 'not stated' : name,
      share: figure.count(members),
    }))
    .filter(({ share: { of } }) => of > 0);
}

/** The figure of a name. Throws for a name that there is none of. */
export function figureNamed(id: string): PracticeFigure {
  const found = PRACTICE_FIGURES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no figure ${id}.`);
  return found;
}
