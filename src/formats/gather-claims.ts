import type { Claim } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { ClaimItem } from './claim-item.ts';
import type { FormatItem } from './format-reader.ts';

/** Visits of a file that are kept for its claims, the last ones. */
const MOST_VISITS = 2_000;

/** Issues of one claim or of the frame around claims that are kept; of a spoilt file there are as many as segments. */
const MOST_ISSUES = 200;

/**
 * Turns what a reader gives into claims with what was wrong in each. Readers tell an issue where it stands and the
 * claim at its end: what stands behind the claim’s first byte is its own, what stands before is of the frame.
 */
export function makeClaimGatherer(file: string): {
  take(items: readonly FormatItem[]): ClaimItem[];
  end(): ClaimItem[];
} {
  let waiting: { readonly issue: Issue; readonly at: SourcePosition }[] = [];
  const visits = new Map<string, Encounter>();
  const keepVisit = (encounter: Encounter): void => {
    if (encounter.note.trim() === '') return;
    const [oldest] = visits.keys();
    if (visits.size >= MOST_VISITS && oldest !== undefined) visits.delete(oldest);
    visits.set(encounter.id, encounter);
  };
  const frame = (apart: typeof waiting): ClaimItem[] => {
    const [first] = apart;
    if (first === undefined) return [];
    const issues = apart.map(({ issue }) => issue);
    return [{ kind: 'frame', id: file, issues, at: first.at }];
  };
  return {
    take: (items) => {
      const gathered: ClaimItem[] = [];
      // A claim may stand before the visit that it names.
      for (const item of items) if (item.kind === 'encounter') keepVisit(item.located.encounter);
      for (const item of items) {
        if (item.kind === 'issue' && waiting.length < MOST_ISSUES) waiting.push(item);
        if (item.kind !== 'claim') continue;
        const begins = item.claim.at?.offset ?? 0;
        const isOwn = ({ at }: { readonly at: SourcePosition }): boolean =>
          (at.offset ?? begins) >= begins;
        if (waiting.length > 0) gathered.push(...frame(waiting.filter((each) => !isOwn(each))));
        gathered.push({
          kind: 'claim',
          claim: withVisit(item.claim, visits),
          issues: waiting.filter(isOwn).map(({ issue }) => issue),
        });
        waiting = [];
      }
      return gathered;
    },
    end: () => frame(waiting),
  };
}

/** The claim with the note of the visit that it names, where the file has that as well. */
function withVisit(claim: Claim, visits: ReadonlyMap<string, Encounter>): Claim {
  const visit = claim.encounterId === undefined ? undefined : visits.get(claim.encounterId);
  if (visit === undefined || claim.note !== undefined) return claim;
  const { note, documents, problemList, setting } = visit;
  const chart = {
    ...(documents === undefined ? {} : { documents }),
    ...(problemList === undefined ? {} : { problemList }),
    ...(setting === undefined ? {} : { setting }),
  };
  return { ...claim, note, chart };
}
