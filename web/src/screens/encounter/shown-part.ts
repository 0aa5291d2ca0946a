/** What an address asks a visit to show first. */
export type ShownSearch = {
  /** `evidence`, a code, or a place of a text as `note:12-40` */
  readonly show?: string | undefined;
  /** id of a question that the decision drafts */
  readonly query?: string | undefined;
};

/** What of the address says what to show. */
export function readShownSearch({ show, query }: Record<string, unknown>): ShownSearch {
  return {
    ...(typeof show === 'string' && show !== '' ? { show } : {}),
    ...(typeof query === 'string' && query !== '' ? { query } : {}),
  };
}

type Place = { readonly document: string; readonly start: number; readonly end: number };

/** A place in a text of the visit, and the code that rests on it, where one does. */
export type ShownPart = Place & { readonly code?: string };

type Judged = { readonly code: string; readonly evidence: readonly Place[] };
/** What of a decision points into the texts. */
type Pointing = {
  readonly codes: readonly Judged[];
  readonly withheld: readonly Judged[];
  readonly queries: readonly { readonly id: string; readonly indicators: readonly Place[] }[];
};

/** The words that an address asks for; undefined when it names none that are there. */
export function shownPart({ show, query }: ShownSearch, decision: Pointing): ShownPart | undefined {
  const asked = decision.queries.find(({ id }) => id === query)?.indicators[0];
  if (asked !== undefined) return placeOf(asked);
  if (show === undefined) return undefined;
  const [, document = '', start = '', end = ''] = /^(.+):(\d+)-(\d+)$/.exec(show) ?? [];
  if (document !== '') return { document, start: Number(start), end: Number(end) };
  const judged = [...decision.codes, ...decision.withheld];
  const found =
    show === 'evidence'
      ? judged.find(({ evidence }) => evidence.length > 0)
      : judged.find(({ code }) => code === show.toUpperCase());
  const first = found?.evidence[0];
  return found === undefined || first === undefined
    ? undefined
    : { ...placeOf(first), code: found.code };
}

function placeOf({ document, start, end }: Place): Place {
  return { document, start, end };
}
