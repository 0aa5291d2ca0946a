import type { Encounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { FormatItem } from '../formats/format-reader.ts';

/** A visit read from a format of other systems, with what was wrong in it; or only what was wrong. */
export type GatheredVisit = {
  readonly encounter: Encounter | undefined;
  readonly issues: readonly Issue[];
};

/** Issues of one visit that are kept; of a spoilt file there are as many as lines. */
const MOST_ISSUES = 200;

/**
 * Turns what a reader gives into visits. An issue belongs to the visit that follows it, those behind the last visit to
 * that one; a file without any visit gives its issues alone.
 */
export function makeVisitGatherer(): {
  take(items: readonly FormatItem[]): GatheredVisit[];
  end(): GatheredVisit[];
} {
  let waiting: Issue[] = [];
  let held: { readonly encounter: Encounter; readonly issues: readonly Issue[] } | undefined;
  return {
    take(items) {
      const gathered: GatheredVisit[] = [];
      for (const item of items) {
        if (item.kind === 'issue' && waiting.length < MOST_ISSUES) waiting.push(item.issue);
        if (item.kind !== 'encounter') continue;
        if (held !== undefined) gathered.push(held);
        held = { encounter: item.located.encounter, issues: waiting };
        waiting = [];
      }
      return gathered;
    },
    end() {
      if (held === undefined && waiting.length === 0) return [];
      return [{ encounter: held?.encounter, issues: [...(held?.issues ?? []), ...waiting] }];
    },
  };
}
