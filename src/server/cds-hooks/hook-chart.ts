import type { ServiceOrder } from '../../chart/order.ts';
import type { Problem } from '../../chart/patient.ts';
import type { ServiceDate } from '../../chart/service-date.ts';
import type { Engine } from '../../engine.ts';
import { workPatient } from '../../engine-review.ts';
import { readFhir } from '../../formats/fhir.ts';
import type { FormatItem } from '../../formats/format-reader.ts';
import type { Visit } from '../../review/visit.ts';
import type { CdsRequest } from './request-schema.ts';

export type FhirJson = { readonly resourceType: string } & Readonly<Record<string, unknown>>;

/** A problem with the resource that it was read from, whole: an update has to carry all of it. */
export type HookProblem = {
  readonly code: string;
  readonly problem: Problem;
  readonly resource: FhirJson | undefined;
};

/** Everything that a call of a hook tells, read and decided. */
export type HookChart = {
  readonly today: ServiceDate;
  /** oldest first */
  readonly visits: readonly Visit[];
  /** the visit that the user is in; undefined when nothing of it has been written yet */
  readonly current: Visit | undefined;
  /** what stands on the problem list */
  readonly problems: readonly HookProblem[];
  /** what is being added to it */
  readonly newProblems: readonly HookProblem[];
  /** orders that are being written; at order-select those that were selected */
  readonly orders: readonly ServiceOrder[];
};

/**
 * Reads the data of a call as FHIR and decides its visits.
 * @param data what was prefetched or fetched, by key; Bundles and resources
 * @param today YYYY-MM-DD, the day of the call
 */
export function readHookChart(
  engine: Engine,
  request: CdsRequest,
  data: ReadonlyMap<string, unknown>,
  today: ServiceDate,
): HookChart {
  const { draftOrders, conditions, encounterId, patientId, selections } = request.context;
  const known = [...data.values()].filter(isResource);
  const items = known.length === 0 ? [] : readFhir(known);
  const encounters = items.flatMap((item) =>
    item.kind === 'encounter' ? [withDate(item.located.encounter, encounterId, today)] : [],
  );
  const dated = encounters.filter(
    ({ dateOfService }) => dateOfService !== undefined && dateOfService <= today,
  );
  const { visits } = workPatient(engine, { id: patientId, visits: dated });
  const ordered = draftOrders === undefined ? [] : readFhir([draftOrders, ...known]);
  return {
    today,
    visits,
    current:
      encounterId === undefined
        ? visits.findLast(({ dateOfService }) => dateOfService === today)
        : visits.find(({ encounter }) => encounter.id === plainId(encounterId)),
    problems: problemsIn(items, known),
    newProblems:
      conditions === undefined ? [] : problemsIn(readFhir([conditions]), [conditions], true),
    orders: ordered
      .flatMap((item) => (item.kind === 'order' ? [item.order] : []))
      .filter(({ at }) => at?.path?.startsWith('/0/') === true)
      .filter(
        ({ id }) => selections === undefined || selections.some((key) => plainId(key) === id),
      ),
  };
}

/** The visit that the user is in is of today where its resource says no day. */
function withDate<
  Dated extends { readonly id: string; readonly dateOfService?: string | undefined },
>(encounter: Dated, encounterId: string | undefined, today: ServiceDate): Dated {
  return encounter.dateOfService === undefined &&
    encounterId !== undefined &&
    encounter.id === plainId(encounterId)
    ? { ...encounter, dateOfService: today }
    : encounter;
}

function plainId(reference: string): string {
  return reference.replace(/^.*\//, '');
}

function problemsIn(
  items: readonly FormatItem[],
  documents: readonly unknown[],
  areNew = false,
): HookProblem[] {
  return items.flatMap((item): HookProblem[] => {
    if (item.kind !== 'problem') return [];
    const { problem } = item;
    const { code, role, status, at } = problem;
    const isListed =
      areNew ||
      ((role === 'problem-list' || role === undefined) &&
        (status === 'active' || status === 'unknown'));
    if (code === undefined || !isListed) return [];
    const resource = at?.path === undefined ? undefined : valueAt(documents, at.path);
    return [{ code, problem, resource: isResource(resource) ? resource : undefined }];
  });
}

/** What a JSON pointer points to. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => {
      if (Array.isArray(inner)) return inner[Number(key)];
      return isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    }, value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isResource(value: unknown): value is FhirJson {
  return isRecord(value) && typeof value['resourceType'] === 'string';
}
