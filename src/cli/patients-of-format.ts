import type { Encounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { ServiceOrder } from '../chart/order.ts';
import type { FormatItem } from '../formats/format-reader.ts';
import { openReader } from '../formats/open-reader.ts';
import type { Opened } from './input.ts';

/** A patient as a file of another system tells of them. */
export type GatheredPatient = {
  /** the patient’s, else that of the visit */
  readonly id: string;
  /** oldest first */
  readonly visits: readonly Encounter[];
  readonly orders: readonly ServiceOrder[];
};

/** The patients of a file, in the order in which they come, and what was wrong in it. */
export type GatheredPatients = {
  readonly patients: readonly GatheredPatient[];
  readonly issues: readonly Issue[];
};

/** Issues that are kept; of a spoilt file there are as many as lines. */
const MOST_ISSUES = 200;

type Gathering = { id: string; visits: Encounter[]; orders: ServiceOrder[] };

/** Puts the visits and orders of each patient together. A visit that names no patient is one of its own. */
export async function patientsIn(
  { format, chunks }: Extract<Opened, { kind: 'format' }>,
  file: string,
): Promise<GatheredPatients> {
  const byPatient = new Map<string, Gathering>();
  const unowned: ServiceOrder[] = [];
  const issues: Issue[] = [];
  const of = (key: string, id: string): Gathering => {
    const known = byPatient.get(key);
    if (known !== undefined) return known;
    const begun: Gathering = { id, visits: [], orders: [] };
    byPatient.set(key, begun);
    return begun;
  };
  const take = (item: FormatItem): void => {
    if (item.kind === 'issue' && issues.length < MOST_ISSUES) issues.push(item.issue);
    else if (item.kind === 'encounter') {
      const { encounter, patientId } = item.located;
      of(patientId ?? `visit ${encounter.id}`, patientId ?? encounter.id).visits.push(encounter);
    } else if (item.kind === 'order') {
      if (item.patientId === undefined) unowned.push(item.order);
      else of(item.patientId, item.patientId).orders.push(item.order);
    }
  };
  const reader = openReader(format, { file });
  for await (const chunk of chunks) for (const item of reader.push(chunk)) take(item);
  for (const item of reader.end()) take(item);
  const patients = [...byPatient.values()].filter(({ visits }) => visits.length > 0);
  return {
    patients: patients.map(({ id, visits, orders }) => {
      const held = new Set(visits.map((visit) => visit.id));
      return {
        id,
        visits: visits.toSorted((one, other) => daysApart(one, other)),
        orders: [
          ...orders,
          ...unowned.filter(
            ({ encounterId }) => encounterId !== undefined && held.has(encounterId),
          ),
        ],
      };
    }),
    issues,
  };
}

/** Order in time; a visit without a day stands before the others. */
function daysApart(one: Encounter, other: Encounter): number {
  const [a = '', b = ''] = [one.dateOfService, other.dateOfService];
  return a < b ? -1 : a > b ? 1 : 0;
}
