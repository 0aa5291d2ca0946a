import { QUERY_STATE_WORDS } from '../../parts/desk-words.ts';

/** What the list of queries is narrowed to; it stands in the address. */
export type QuerySearch = {
  readonly state?: string | undefined;
  /** sent and not answered */
  readonly open?: boolean | undefined;
  readonly overdue?: boolean | undefined;
  readonly topic?: string | undefined;
  /** id of a provider */
  readonly sentTo?: string | undefined;
  readonly encounterId?: string | undefined;
};

/** From what a query in one’s own words begins; it stands in the address. */
export type NewQuerySearch = {
  readonly encounterId?: string | undefined;
  /** a withheld code */
  readonly code?: string | undefined;
  /** id of a finding */
  readonly finding?: string | undefined;
  /** words of a document, `[start, end)` in UTF-16 code units */
  readonly document?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
};

/** From what a query begins, as the address says it. */
export function readNewQuerySearch(given: Record<string, unknown>): NewQuerySearch {
  const word = (name: 'encounterId' | 'code' | 'finding' | 'document') => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const place = (name: 'start' | 'end') => {
    const value = given[name];
    return typeof value === 'number' ? { [name]: value } : {};
  };
  return {
    ...word('encounterId'),
    ...word('code'),
    ...word('finding'),
    ...word('document'),
    ...place('start'),
    ...place('end'),
  };
}

/** The filters of an address; what is not understood is left out. */
export function readQuerySearch(given: Record<string, unknown>): QuerySearch {
  const word = (name: 'topic' | 'sentTo' | 'encounterId') => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const { state } = given;
  return {
    ...(typeof state === 'string' && Object.hasOwn(QUERY_STATE_WORDS, state) ? { state } : {}),
    ...(given['open'] === true ? { open: true } : {}),
    ...(given['overdue'] === true ? { overdue: true } : {}),
    ...word('topic'),
    ...word('sentTo'),
    ...word('encounterId'),
  };
}
