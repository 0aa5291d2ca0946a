import type { EditName, Verdict } from '../claims/edit-names.ts';
import type { ScrubResult } from '../claims/scrub-schema.ts';

/** What a run of `endplate scrub` has seen: enough for its exit status and its summary. */
export type ScrubTally = {
  claims: number;
  /** records of which no claim could be read; counted among the rejected */
  unread: number;
  /** times that something was wrong around claims, in an envelope or between them */
  frames: number;
  readonly verdicts: Record<Verdict, number>;
  readonly severities: { error: number; warning: number; info: number };
  readonly edits: Map<EditName, { error: number; warning: number; info: number }>;
};

export function emptyScrubTally(): ScrubTally {
  return {
    claims: 0,
    unread: 0,
    frames: 0,
    verdicts: { clean: 0, review: 0, reject: 0 },
    severities: { error: 0, warning: 0, info: 0 },
    edits: new Map(),
  };
}

/** Counts one result. */
export function countScrub(tally: ScrubTally, { verdict, edits }: ScrubResult): void {
  tally.claims += 1;
  tally.verdicts[verdict] += 1;
  for (const { edit, severity } of edits) {
    tally.severities[severity] += 1;
    let counts = tally.edits.get(edit);
    if (counts === undefined) {
      counts = { error: 0, warning: 0, info: 0 };
      tally.edits.set(edit, counts);
    }
    counts[severity] += 1;
  }
}
