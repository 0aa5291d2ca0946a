import type { ChartDocument, Setting } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { NoteParts } from './note-styles.ts';
import type { Provider } from './people.ts';
import type { Random } from './random.ts';
import {
  ACTIVITIES,
  COURSE_OF_PAIN,
  EXAMS,
  HISTORIES,
  NEGATIVES,
  PLANS,
  TREATMENT_SO_FAR,
} from './words.ts';

/** One visit of a course, before it has a date. */
export type PlannedVisit = {
  /** days after the visit before */
  readonly after: number;
  readonly parts: NoteParts;
  /** the codes that the words support on a date of service, in claim order */
  readonly supports: (date: ServiceDate) => readonly string[];
  /** what is billed, when it is not what the words support */
  readonly billed?: (date: ServiceDate) => readonly string[];
  readonly documents?: readonly Omit<ChartDocument, 'date'>[];
  readonly problemList?: readonly string[];
  readonly setting?: Setting;
  /** CPT code numbers of the visit’s lines */
  readonly procedures?: readonly string[];
  /** the note is the note before, word for word */
  readonly isCopied?: true;
  readonly planted?: (date: ServiceDate) => readonly string[];
  /** a question that the note leaves open; `answered`: with the addendum of the visit */
  readonly query?: { readonly topic: string; readonly answered?: true };
};

export type Course = (given: CourseGiven) => readonly PlannedVisit[];
export type CourseGiven = {
  readonly random: Random;
  readonly provider: Provider;
  readonly side: 'right' | 'left';
};

/** Draws sentences without repeating one within a patient, so that no two notes are alike by chance. */
export type Deck = { readonly draw: (pool: readonly string[]) => string };

export function makeDeck(random: Random): Deck {
  const used = new Map<readonly string[], Set<string>>();
  return {
    draw: (pool) => {
      let drawn = used.get(pool);
      if (drawn === undefined || drawn.size >= pool.length) {
        drawn = new Set();
        used.set(pool, drawn);
      }
      const taken = drawn;
      const sentence = random.pick(pool.filter((one) => !taken.has(one)));
      taken.add(sentence);
      return sentence;
    },
  };
}

/** Parts of an ordinary visit, to be varied by the course. */
export function ordinaryParts(
  deck: Deck,
  given: {
    readonly complaint?: string;
    readonly onset?: string | undefined;
    readonly history?: readonly string[];
    readonly exam?: readonly string[];
    readonly imaging?: string;
    readonly assessment: readonly string[];
    readonly plan?: readonly string[];
  },
): NoteParts {
  const opening = given.onset ?? `Low back pain ${deck.draw(ACTIVITIES)}.`;
  return {
    complaint: given.complaint ?? 'Low back pain.',
    history: [
      opening,
      deck.draw(COURSE_OF_PAIN),
      deck.draw(TREATMENT_SO_FAR),
      ...(given.history ?? [deck.draw(NEGATIVES)]),
    ],
    past: deck.draw(HISTORIES),
    exam: given.exam ?? [deck.draw(EXAMS), deck.draw(EXAMS)],
    ...(given.imaging === undefined ? {} : { imaging: given.imaging }),
    assessment: given.assessment,
    plan: given.plan ?? [deck.draw(PLANS)],
  };
}

/** The same codes on every date. */
export const always =
  (...codes: readonly string[]) =>
  (): readonly string[] =>
    codes;

/** One list before a day, another from it on. */
export const from =
  (day: ServiceDate, before: readonly string[], after: readonly string[]) =>
  (date: ServiceDate): readonly string[] =>
    date < day ? before : after;
