import { isLowBack } from '../review/complaint.ts';
import { type ChangeMarker, type Side, sideOf } from './change-marker.ts';
import { KNOWS, type Measure, NEEDS, type Need } from './define-measure.ts';
import { codesOf, type EncounterFacts } from './encounter-facts.ts';
import { MEASURES } from './measure-list.ts';
import { addDays, type DayCounts } from './response-days.ts';

/** What encounters are counted by. */
export const DIMENSIONS = ['provider', 'location', 'payer', 'visit', 'month'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Counts of one group of encounters. `counts` holds numerator and denominator of each measure, one after the other. */
export type Cell = {
  encounters: number;
  /** of them, those with a code of the low back family */
  family: number;
  readonly counts: Float64Array;
  /** encounters with each code of the low back family */
  readonly codes: Map<string, number>;
  readonly days: DayCounts;
};

export type Cells = Map<string, Cell>;

/** Counts of encounters, by every dimension at once. Plain data: it can be sent to another thread and merged there. */
export type Tally = {
  readonly settings: TallySettings;
  readonly all: Cell;
  readonly by: Readonly<Record<Dimension, Cells>>;
  /** for each provider, the months */
  readonly courses: Map<string, Cells>;
  /** for each marker, the sides of its day */
  readonly sides: readonly Map<Side, Cell>[];
  /** versions of the engine, and the first and last day of service that each decided */
  readonly engines: Map<string, { first: string; last: string; encounters: number }>;
  from: string;
  until: string;
};

export type TallySettings = {
  readonly markers: readonly ChangeMarker[];
  /** days before and after a marker that are compared */
  readonly windowDays: number;
};

/** Providers who are followed by month; a file that names more names something else than providers. */
const MOST_COURSES = 5000;

/** What is said of an encounter that does not say where, by whom or for whom. */
export const NOT_STATED = 'not stated';

/** An empty tally. */
export function makeTally(settings: Partial<TallySettings> = {}): Tally {
  const markers = settings.markers ?? [];
  return {
    settings: { markers, windowDays: settings.windowDays ?? 180 },
    all: makeCell(),
    by: {
      provider: new Map(),
      location: new Map(),
      payer: new Map(),
      visit: new Map(),
      month: new Map(),
    },
    courses: new Map(),
    sides: markers.map(() => new Map()),
    engines: new Map(),
    from: '',
    until: '',
  };
}

function makeCell(): Cell {
  return {
    encounters: 0,
    family: 0,
    counts: new Float64Array(MEASURES.length * 2),
    codes: new Map(),
    days: new Map(),
  };
}

const BY_NEED: readonly (readonly [Need, readonly (readonly [number, Measure])[]])[] = NEEDS.map(
  (need) => [
    need,
    MEASURES.flatMap((measure, index) =>
      measure.needs === need ? [[index, measure] as const] : [],
    ),
  ],
);

/** What one encounter adds to each group it belongs to; used again for every encounter. */
const added = {
  places: new Int32Array(MEASURES.length * 2),
  amounts: new Float64Array(MEASURES.length * 2),
  length: 0,
};

function work(facts: EncounterFacts): void {
  added.length = 0;
  for (const [need, measures] of BY_NEED) {
    if (!KNOWS[need](facts)) continue;
    for (const [index, measure] of measures) {
      const of = measure.of(facts);
      if (of === 0) continue;
      put(index * 2 + 1, of);
      const count = measure.count(facts);
      if (count > 0) put(index * 2, count);
    }
  }
}

/** What one encounter adds to a measure. */
export function unitsOf(measure: Measure, facts: EncounterFacts): { count: number; of: number } {
  const of = KNOWS[measure.needs](facts) ? measure.of(facts) : 0;
  return { of, count: of === 0 ? 0 : measure.count(facts) };
}

function put(place: number, amount: number): void {
  added.places[added.length] = place;
  added.amounts[added.length] = amount;
  added.length += 1;
}

/** Adds one encounter to the counts. */
export function addEncounter(tally: Tally, facts: EncounterFacts): void {
  work(facts);
  const codes = lowBackOf(codesOf(facts));
  const days = facts.queries?.days ?? [];
  const month = monthOf(facts.dateOfService);
  addTo(tally.all, codes, days);
  // one by one, as groupNameOf names them: a loop over the dimensions is slower over a million
  addTo(cellOf(tally.by.provider, facts.provider ?? NOT_STATED), codes, days);
  addTo(cellOf(tally.by.location, facts.location ?? NOT_STATED), codes, days);
  addTo(cellOf(tally.by.payer, facts.payer ?? NOT_STATED), codes, days);
  addTo(cellOf(tally.by.visit, visitName(facts.visit)), codes, days);
  addTo(cellOf(tally.by.month, month), codes, days);
  if (facts.provider !== undefined) {
    const course = courseIn(tally, facts.provider);
    if (course !== undefined) addTo(cellOf(course, month), codes, days);
  }
  const { markers, windowDays } = tally.settings;
  for (const [index, marker] of markers.entries()) {
    const side = sideOf(marker, facts.dateOfService, facts.provider, windowDays);
    const sides = tally.sides[index];
    if (side !== undefined && sides !== undefined) addTo(cellOf(sides, side), codes, days);
  }
  noteDay(tally, facts);
}

/** Where counted encounters go: the counts of all, of a dimension, of providers by month, or the sides of a marker. */
export type TallyPart = 'all' | Dimension | 'course' | { readonly marker: number };

/**
 * Adds encounters that were counted already, to one part alone: all of them are as `facts` says and belong to its
 * group. Whoever counts by database adds each part once, and notes the days.
 */
export function addCounted(
  tally: Tally,
  part: TallyPart,
  facts: EncounterFacts,
  encounters: number,
): void {
  const cell = cellOfPart(tally, part, facts);
  if (cell === undefined) return;
  work(facts);
  addTo(cell, lowBackOf(codesOf(facts)), facts.queries?.days ?? [], encounters);
}

function cellOfPart(tally: Tally, part: TallyPart, facts: EncounterFacts): Cell | undefined {
  if (part === 'all') return tally.all;
  if (part === 'course') {
    const course = facts.provider === undefined ? undefined : courseIn(tally, facts.provider);
    return course && cellOf(course, monthOf(facts.dateOfService));
  }
  if (typeof part === 'string') return cellOf(tally.by[part], groupNameOf(facts, part));
  const { markers, windowDays } = tally.settings;
  const [marker, sides] = [markers[part.marker], tally.sides[part.marker]];
  const side = marker && sideOf(marker, facts.dateOfService, facts.provider, windowDays);
  return side === undefined || sides === undefined ? undefined : cellOf(sides, side);
}

/** The group that an encounter belongs to, as it is named in counts. */
export function groupNameOf(facts: EncounterFacts, dimension: Dimension): string {
  if (dimension === 'visit') return visitName(facts.visit);
  return dimension === 'month' ? monthOf(facts.dateOfService) : (facts[dimension] ?? NOT_STATED);
}

function courseIn({ courses }: Tally, provider: string): Cells | undefined {
  const known = courses.get(provider);
  if (known !== undefined || courses.size >= MOST_COURSES) return known;
  const course: Cells = new Map();
  courses.set(provider, course);
  return course;
}

const family = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

/** Few codes stand for many encounters: each is looked at once. */
function lowBackOf(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => {
    const known = family.get(code);
    if (known !== undefined) return known;
    const isOfFamily = isLowBack(code);
    if (family.size < MOST_KNOWN) family.set(code, isOfFamily);
    return isOfFamily;
  });
}

const months = new Map<string, string>();

function monthOf(date: string): string {
  const known = months.get(date);
  if (known !== undefined) return known;
  const month = date.slice(0, 7);
  if (months.size < MOST_KNOWN) months.set(date, month);
  return month;
}

function noteDay(tally: Tally, { dateOfService: day, engine }: EncounterFacts): void {
  if (tally.from === '' || day < tally.from) tally.from = day;
  if (day > tally.until) tally.until = day;
  if (engine === undefined) return;
  const known = tally.engines.get(engine);
  if (known === undefined) {
    tally.engines.set(engine, { first: day, last: day, encounters: 1 });
    return;
  }
  known.encounters += 1;
  if (day < known.first) known.first = day;
  if (day > known.last) known.last = day;
}

function cellOf<Key>(cells: Map<Key, Cell>, key: Key): Cell {
  let cell = cells.get(key);
  if (cell === undefined) {
    cell = makeCell();
    cells.set(key, cell);
  }
  return cell;
}

function addTo(cell: Cell, codes: readonly string[], days: readonly number[], times = 1): void {
  cell.encounters += times;
  if (codes.length > 0) cell.family += times;
  for (let at = 0; at < added.length; at++) {
    const place = added.places[at] ?? 0;
    cell.counts[place] = (cell.counts[place] ?? 0) + (added.amounts[at] ?? 0) * times;
  }
  for (const code of codes) cell.codes.set(code, (cell.codes.get(code) ?? 0) + times);
  for (const each of days) addDays(cell.days, each, times);
}

/** The visits after the fourth are one group: what matters is whether the pain is new. */
function visitName(visit: number | undefined): string {
  if (visit === undefined) return NOT_STATED;
  return visit >= 5 ? '5 or later' : String(visit);
}

/** Adds the counts of another tally of the same settings, from another thread or another part of the data. */
export function mergeTally(into: Tally, other: Tally): void {
  mergeCell(into.all, other.all);
  for (const dimension of DIMENSIONS) mergeCells(into.by[dimension], other.by[dimension]);
  for (const [provider, cells] of other.courses) {
    const course = courseIn(into, provider);
    if (course !== undefined) mergeCells(course, cells);
  }
  for (const [index, sides] of other.sides.entries()) {
    const mine = into.sides[index];
    if (mine !== undefined) mergeCells(mine, sides);
  }
  for (const [engine, { first, last, encounters }] of other.engines) {
    const known = into.engines.get(engine);
    into.engines.set(engine, {
      first: known !== undefined && known.first < first ? known.first : first,
      last: known !== undefined && known.last > last ? known.last : last,
      encounters: encounters + (known?.encounters ?? 0),
    });
  }
  if (into.from === '' || (other.from !== '' && other.from < into.from)) into.from = other.from;
  if (other.until > into.until) into.until = other.until;
}

function mergeCells<Key>(into: Map<Key, Cell>, other: ReadonlyMap<Key, Cell>): void {
  for (const [key, cell] of other) mergeCell(cellOf(into, key), cell);
}

function mergeCell(into: Cell, other: Cell): void {
  into.encounters += other.encounters;
  into.family += other.family;
  for (const [place, amount] of other.counts.entries())
    into.counts[place] = (into.counts[place] ?? 0) + amount;
  for (const [code, count] of other.codes)
    into.codes.set(code, (into.codes.get(code) ?? 0) + count);
  for (const [days, count] of other.days) into.days.set(days, (into.days.get(days) ?? 0) + count);
}
