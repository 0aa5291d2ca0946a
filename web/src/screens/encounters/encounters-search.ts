import { isDay } from '../../api/practice-time.ts';
import { CODING_WORDS } from '../../parts/desk-words.ts';

/** Filters of the list of visits, as they stand in the address. */
export type EncountersSearch = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly provider?: string | undefined;
  readonly code?: string | undefined;
  /** a code of the newest decision or of the bill */
  readonly used?: string | undefined;
  readonly coding?: string | undefined;
};

/** What of the address are filters; anything else is left out. */
export function readEncountersSearch(given: Record<string, unknown>): EncountersSearch {
  const word = (name: string): Record<string, string> => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const day = (name: string): Record<string, string> => (isDay(given[name]) ? word(name) : {});
  return {
    ...day('from'),
    ...day('until'),
    ...word('provider'),
    ...word('code'),
    ...word('used'),
    ...(Object.keys(CODING_WORDS).includes(String(given['coding'])) ? word('coding') : {}),
  };
}
