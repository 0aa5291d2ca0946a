import type { Encounter } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { Course, PlannedVisit } from './course.ts';
import * as pain from './courses-of-pain.ts';
import * as structure from './courses-of-structure.ts';
import { addDays, onWorkday } from './days.ts';
import { layOut } from './note-styles.ts';
import {
  EDUCATION,
  FAMILY_NAMES,
  GIVEN_NAMES,
  type Habit,
  OUTDATED_LIST,
  PAYERS,
  type Person,
  PROVIDERS,
  type Provider,
} from './people.ts';
import { makeRandom, type Random } from './random.ts';

/** One encounter of the practice with what it was made to show. */
export type DemonstrationVisit = {
  readonly encounter: Encounter;
  readonly patientId: string;
  readonly providerId: string;
  readonly location: string;
  readonly payerId: string;
  /** a question that the chart leaves open, sent to the provider */
  readonly query?: PlannedVisit['query'];
  readonly truth: {
    /** the codes that the words support on the day, in claim order */
    readonly supports: readonly string[];
    /** what a look back should find at this visit */
    readonly findings: readonly string[];
  };
};

export type DemonstrationPatient = {
  readonly id: string;
  readonly birthDate: ServiceDate;
  readonly person: Person;
  readonly course: string;
  readonly visits: readonly DemonstrationVisit[];
};

export type PracticeSize = {
  readonly patients: number;
  readonly from: ServiceDate;
  readonly until: ServiceDate;
  /** number of the first patient; 1 when left out */
  readonly firstNumber?: number;
};

/** Thirty months across the code sets of 2024-10-01 and 2025-10-01. */
export const PRACTICE: PracticeSize = { patients: 2000, from: '2024-04-01', until: '2026-09-30' };

type Weighted = readonly [string, Course, number];

const ORDINARY: readonly Weighted[] = [
  ['simple-pain', pain.simplePain, 16],
  ['persistent-pain', pain.persistentPain, 14],
  ['two-episodes', pain.twoEpisodes, 8],
  ['chronic-pain', pain.chronicPain, 8],
  ['vertebrogenic-explained', pain.vertebrogenicExplained, 6],
  ['vertebrogenic-unexplained', pain.vertebrogenicUnexplained, 3],
  ['imaging-passed-over', pain.imagingPassedOver, 4],
  ['answer-not-listed', pain.answerNotListed, 3],
  ['therapy', pain.therapyCourse, 8],
  ['sciatica-resolves', structure.sciaticaResolves, 6],
  ['radiculopathy-found', structure.radiculopathyFound, 6],
  ['code-not-updated', structure.codeNotUpdated, 4],
  ['disc-degeneration', structure.discDegeneration, 6],
  ['spondylosis', structure.spondylosis, 7],
  ['stenosis', structure.stenosis, 5],
  ['sacroiliac', structure.sacroiliac, 5],
  ['myofascial', structure.myofascial, 4],
  ['osteoporotic-fracture', structure.osteoporoticFracture, 3],
  ['strain', structure.strain, 6],
  ['strain-phase-wrong', structure.strainPhaseWrong, 3],
  ['list-lags', structure.listLags, 3],
];

/** What a habit adds to the ordinary mix of a provider’s patients. */
const OF_HABIT = {
  plain: [],
  'omits-side': [['sciatica-without-side', structure.sciaticaWithoutSide, 40]],
  'omits-cause': [['imaging-passed-over', pain.imagingPassedOver, 40]],
  'bills-other-as-default': [['other-as-default', pain.otherAsDefault, 40]],
  'bills-from-imaging': [['coded-from-imaging', pain.codedFromImaging, 40]],
  'copies-notes': [['copied-notes', pain.copiedNotes, 40]],
  'carries-codes-forward': [['sciatica-carried-forward', structure.sciaticaCarriedForward, 40]],
  'lists-pain-beside-disc': [['pain-beside-disc', structure.painBesideDisc, 40]],
} as const satisfies Record<Habit, readonly Weighted[]>;

/** What is left of a habit after education: one part in ten. */
const AFTER_EDUCATION = 0.1;

function coursesOf({ id, habit }: Provider, day: ServiceDate): readonly Weighted[] {
  const isEducated = EDUCATION.some(({ providerId, on }) => providerId === id && day >= on);
  const own: readonly Weighted[] = OF_HABIT[habit];
  return [
    ...ORDINARY,
    ...own.map(
      ([name, course, weight]): Weighted => [
        name,
        course,
        isEducated ? weight * AFTER_EDUCATION : weight,
      ],
    ),
  ];
}

/** The whole practice of a seed. The same seed and size give the same practice, note for note. */
export function* demonstrationPatients(
  seed = 'endplate',
  size: PracticeSize = PRACTICE,
): Generator<DemonstrationPatient> {
  const practice = makeRandom(seed);
  const { patients, firstNumber = 1 } = size;
  for (let number = firstNumber; number < firstNumber + patients; number++)
    yield patientOf(number, practice.fork(`patient ${number}`), size);
}

function patientOf(number: number, random: Random, size: PracticeSize): DemonstrationPatient {
  const id = `pt${String(number).padStart(5, '0')}`;
  const provider = random.pick(PROVIDERS);
  const payer = random.pick(PAYERS);
  const [visits, names] = visitsOf(id, provider, payer.id, random, size);
  return {
    id,
    birthDate: addDays('1940-01-01', random.between(0, 22_000)),
    person: personOf(random.fork('person')),
    course: names.join(', '),
    visits,
  };
}

function personOf(random: Random): Person {
  const sex = random.pick(['F', 'M'] as const);
  return { given: random.pick(GIVEN_NAMES[sex]), family: random.pick(FAMILY_NAMES), sex };
}

/** One course after another, with a long time between, until the patient has had about four and a half visits. */
function visitsOf(
  patientId: string,
  provider: Provider,
  payerId: string,
  random: Random,
  size: PracticeSize,
): [DemonstrationVisit[], string[]] {
  const visits: DemonstrationVisit[] = [];
  const names: string[] = [];
  let day = addDays(size.from, random.between(0, 345));
  const wanted = random.between(2, 6);
  while (visits.length < wanted) {
    const [name, course] = choose(coursesOf(provider, day), random);
    const planned = course({ random, provider, side: random.pick(['right', 'left']) });
    const dated = datesOf(planned, day);
    const last = dated.at(-1)?.date;
    if (last === undefined || last > size.until) break;
    names.push(name);
    let before = '';
    for (const { visit, date } of dated) {
      const made = visitOf(visit, date, before, {
        patientId,
        provider,
        payerId,
        random,
        number: visits.length + 1,
      });
      before = made.encounter.note;
      visits.push(made);
    }
    day = addDays(last, random.between(200, 300));
  }
  return [visits, names];
}

function datesOf(
  planned: readonly PlannedVisit[],
  first: ServiceDate,
): { visit: PlannedVisit; date: ServiceDate }[] {
  let day = first;
  return planned.map((visit) => {
    day = onWorkday(day, visit.after);
    return { visit, date: day };
  });
}

type VisitGiven = {
  readonly patientId: string;
  readonly provider: Provider;
  readonly payerId: string;
  readonly random: Random;
  readonly number: number;
};

function visitOf(
  visit: PlannedVisit,
  date: ServiceDate,
  before: string,
  { patientId, provider, payerId, random, number }: VisitGiven,
): DemonstrationVisit {
  const supports = visit.supports(date);
  const billed = visit.billed?.(date) ?? supports;
  const isListOutdated =
    provider.location === OUTDATED_LIST.location && date <= OUTDATED_LIST.until;
  const charged = isListOutdated ? billed.map((code) => OUTDATED[code]?.(date) ?? code) : billed;
  const isRetired = charged.some((code, index) => code !== billed[index]);
  const note = visit.isCopied === true ? before : layOut(visit.parts, provider.style, random);
  const setting = visit.setting ?? provider.setting;
  return {
    patientId,
    providerId: provider.id,
    location: provider.location,
    payerId,
    ...(visit.query === undefined ? {} : { query: visit.query }),
    encounter: {
      id: `${patientId}-${number}`,
      dateOfService: date,
      note,
      setting,
      ...(visit.documents === undefined
        ? {}
        : { documents: visit.documents.map((document) => ({ ...document, date })) }),
      billedCodes: [...charged],
      ...(visit.problemList === undefined
        ? {}
        : { problemList: visit.problemList.map((code) => ({ code })) }),
      procedures: (visit.procedures ?? [number === 1 ? '99203' : '99213']).map((cpt) => ({
        cpt,
        date,
      })),
      payer: PAYERS.find((one) => one.id === payerId)?.name ?? '',
      patientId,
      provider: provider.id,
      location: provider.location,
    },
    truth: {
      supports,
      findings: [
        // whether a code was in force and whether the words support it are two verdicts: the first comes alone
        ...(visit.planted?.(date) ?? []).filter(
          (finding) => !(isRetired && finding === 'billed-code-not-supported'),
        ),
        ...(isRetired ? ['retired-code-billed'] : []),
      ],
    },
  };
}

/** What the outdated list still offers in place of today’s code. */
const OUTDATED: Readonly<Record<string, (date: ServiceDate) => string>> = {
  'M54.50': () => 'M54.5',
  'M51.360': (date) => (date >= '2024-10-01' ? 'M51.36' : 'M51.360'),
};

function choose(list: readonly Weighted[], random: Random): Weighted {
  const total = list.reduce((sum, [, , weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const one of list) {
    left -= one[2];
    if (left < 0) return one;
  }
  return random.pick(list);
}
