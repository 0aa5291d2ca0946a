import type { QueryState } from '../../../../src/queries/life-schema.ts';

const STATES: readonly string[] = [
  'draft',
  'sent',
  'viewed',
  'answered',
  'closed',
  'withdrawn',
] satisfies QueryState[];

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

/** The filters of an address; what is not understood is left out. */
export function readQuerySearch(given: Record<string, unknown>): QuerySearch {
  const word = (name: 'topic' | 'sentTo' | 'encounterId') => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const { state } = given;
  return {
    ...(typeof state === 'string' && STATES.includes(state) ? { state } : {}),
    ...(given['open'] === true ? { open: true } : {}),
    ...(given['overdue'] === true ? { overdue: true } : {}),
    ...word('topic'),
    ...word('sentTo'),
    ...word('encounterId'),
  };
}
