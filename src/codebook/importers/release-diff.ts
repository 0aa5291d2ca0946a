import type { ReleaseCodes } from '../imported-release.ts';

/** What changed from one release to the next. All lists are sorted. */
export type ReleaseDiff = {
  /** Billable now, absent before. */
  readonly added: readonly string[];
  /** Billable before, absent now. */
  readonly ended: readonly string[];
  readonly becameHeader: readonly string[];
  readonly becameBillable: readonly string[];
  readonly headersAdded: readonly string[];
  readonly headersEnded: readonly string[];
  readonly retitled: readonly {
    readonly code: string;
    readonly from: string;
    readonly to: string;
  }[];
};

type Row = { readonly billable: boolean; readonly title: string };

/** Compares two releases, code by code. A title that differs in spaces only has not changed. */
export function compareReleases(before: ReleaseCodes, after: ReleaseCodes): ReleaseDiff {
  const old = rowsOf(before);
  const now = rowsOf(after);
  const pick = (
    rows: ReadonlyMap<string, Row>,
    others: ReadonlyMap<string, Row>,
    wanted: (row: Row, other: Row | undefined) => boolean,
  ) => [...rows].flatMap(([code, row]) => (wanted(row, others.get(code)) ? [code] : []));
  return {
    added: pick(now, old, ({ billable }, was) => was === undefined && billable),
    ended: pick(old, now, ({ billable }, is) => is === undefined && billable),
    becameHeader: pick(now, old, ({ billable }, was) => was?.billable === true && !billable),
    becameBillable: pick(now, old, ({ billable }, was) => was?.billable === false && billable),
    headersAdded: pick(now, old, ({ billable }, was) => was === undefined && !billable),
    headersEnded: pick(old, now, ({ billable }, is) => is === undefined && !billable),
    retitled: [...now].flatMap(([code, { title }]) => {
      const was = old.get(code);
      if (was === undefined || was.title === title) return [];
      return [{ code, from: was.title, to: title }];
    }),
  };
}

function rowsOf({ codes, titles, billable }: ReleaseCodes): Map<string, Row> {
  return new Map(
    codes.map((code, at) => [code, { billable: billable[at] === '1', title: titles[at] ?? '' }]),
  );
}
