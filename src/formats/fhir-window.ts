import { readResources } from './fhir-chart.ts';
import type { FhirEntry } from './fhir-entries.ts';
import { encounterKeyOf } from './fhir-gather.ts';
import { type Held, makeFhirIndex } from './fhir-index.ts';
import { type FhirSource, report } from './fhir-place.ts';
import type { FormatItem } from './format-reader.ts';

/**
 * Holds resources until all that belongs to a visit has come. That is certain at the end of a file only; of a file
 * larger than the window, those visits are given out before of which nothing has come for the longest time.
 */
export type FhirWindow = {
  /** @param cost bytes of the resource in the file. Gives what is complete since the window is full. */
  add(entry: FhirEntry, cost: number): readonly FormatItem[];
  /** all the rest */
  end(): readonly FormatItem[];
};

type Costed = { readonly held: Held; readonly cost: number };

/** Others refer to these: they are looked up when they have left the window too, as many as half of it would hold. */
const LOOKED_UP = new Set(['Patient', 'Practitioner', 'Organization', 'Coverage', 'Condition']);

/** Visits given out that are remembered, to tell of what comes too late. */
const MOST_REMEMBERED = 200_000;

export function makeFhirWindow(capacity: number): FhirWindow {
  const index = makeFhirIndex();
  const window = new Map<string, Costed>();
  const lookedUp = new Map<string, Costed>();
  const given = new Set<string>();
  let total = 0;
  let totalLookedUp = 0;

  const give = (chosen: readonly Costed[]): readonly FormatItem[] => {
    const visits = chosen.map(({ held }) => encounterKeyOf(held, index));
    const read = readResources(
      chosen.map(({ held }) => held),
      [...lookedUp.values()].map(({ held }) => held),
      index,
    );
    for (const visit of visits) if (visit !== undefined) given.add(visit);
    forgetOldest(given);
    for (const one of chosen) {
      window.delete(one.held.key);
      total -= one.cost;
      if (LOOKED_UP.has(one.held.type)) {
        lookedUp.set(one.held.key, one);
        totalLookedUp += one.cost;
      } else index.remove(one.held);
    }
    for (const [key, one] of lookedUp) {
      if (totalLookedUp <= capacity / 2) break;
      lookedUp.delete(key);
      totalLookedUp -= one.cost;
      index.remove(one.held);
    }
    return inOrder(chosen, read);
  };

  return {
    add({ place, fullUrl }, cost) {
      const held = index.add(place, fullUrl);
      const earlier = window.get(held.key);
      if (earlier !== undefined) {
        report(place, 'fhir/resource-twice');
        window.delete(held.key);
        total -= earlier.cost;
      }
      const visit = given.size === 0 ? undefined : encounterKeyOf(held, index);
      if (visit !== undefined && given.has(visit)) report(place, 'fhir/visit-already-given');
      window.set(held.key, { held, cost });
      total += cost;
      if (total <= capacity) return [];
      return give(
        quietest([...window.values()], capacity / 2, (one) => encounterKeyOf(one, index)),
      );
    },
    end: () => give([...window.values()]),
  };
}

/** What is older than the newest `kept` bytes, without the visits to which something of those belongs. */
function quietest(
  all: readonly Costed[],
  kept: number,
  visitOf: (held: Held) => string | undefined,
): readonly Costed[] {
  let from = all.length;
  for (let size = 0; from > 0 && size <= kept; from--) size += all[from - 1]?.cost ?? 0;
  const visits = all.map(({ held }) => visitOf(held));
  const active = new Set(visits.slice(from));
  const chosen = all.slice(0, from).filter((_, order) => {
    const visit = visits[order];
    return visit === undefined || !active.has(visit);
  });
  return chosen.length === 0 ? all : chosen;
}

function forgetOldest(given: Set<string>): void {
  for (const visit of given) {
    if (given.size <= MOST_REMEMBERED) return;
    given.delete(visit);
  }
}

/** What was read of each resource, behind what was found wrong in it. What is wrong elsewhere comes last. */
function inOrder(
  chosen: readonly Costed[],
  read: ReadonlyMap<Held, readonly FormatItem[]>,
): readonly FormatItem[] {
  const issues = new Map<FhirSource, Map<string, FormatItem[]>>();
  for (const { held } of chosen) {
    const { source, path } = held.place;
    const byPath = issues.get(source) ?? new Map<string, FormatItem[]>();
    issues.set(source, byPath.set(path, []));
  }
  const elsewhere: FormatItem[] = [];
  for (const [source, byPath] of issues) {
    for (const issue of source.issues.splice(0)) {
      const path = issue.kind === 'issue' ? (issue.at.path ?? '') : '';
      (byPath.get(resourcePath(path, byPath)) ?? elsewhere).push(issue);
    }
  }
  const items = chosen.flatMap(({ held }) => [
    ...(issues.get(held.place.source)?.get(held.place.path) ?? []),
    ...(read.get(held) ?? []),
  ]);
  return [...items, ...elsewhere];
}

/** The path of the resource in which a path lies. */
function resourcePath(path: string, known: ReadonlyMap<string, unknown>): string {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/')))
    if (known.has(at) || at === '') return at;
}
