import type { Issue } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { FormatItem } from '../formats/format-reader.ts';
import type { ClaimItem } from './claim-item.ts';

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
  const frame = (apart: typeof waiting): ClaimItem[] => {
    const [first] = apart;
    if (first === undefined) return [];
    const issues = apart.map(({ issue }) => issue);
    return [{ kind: 'frame', id: file, issues, at: first.at }];
  };
  return {
    take: (items) => {
      const gathered: ClaimItem[] = [];
      for (const item of items) {
        if (item.kind === 'issue' && waiting.length < MOST_ISSUES) waiting.push(item);
        if (item.kind !== 'claim') continue;
        const begins = item.claim.at?.offset ?? 0;
        const isOwn = ({ at }: { readonly at: SourcePosition }): boolean =>
          (at.offset ?? begins) >= begins;
        if (waiting.length > 0) gathered.push(...frame(waiting.filter((each) => !isOwn(each))));
        gathered.push({
          kind: 'claim',
          claim: item.claim,
          issues: waiting.filter(isOwn).map(({ issue }) => issue),
        });
        waiting = [];
      }
      return gathered;
    },
    end: () => frame(waiting),
  };
}
