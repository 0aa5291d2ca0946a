import type { z } from 'zod';
import type { Dimension } from '../../../../src/analytics/tally.ts';
import type { countedEncounterSchema } from '../../../../src/server/measures/counted-encounter-routes.ts';
import type {
  cardSchema,
  countedSchema,
  distributionSchema,
  groupSchema,
  markerSchema,
  shareSchema,
} from '../../../../src/server/measures/measure-replies.ts';

export type Share = z.infer<typeof shareSchema>;
export type Group = z.infer<typeof groupSchema>;
type Card = z.infer<typeof cardSchema>;

/** What `GET /api/measures` answers. */
export type Measures = z.infer<typeof countedSchema> & {
  readonly measures: readonly (Card & {
    readonly all: Share;
    readonly groups?: readonly Group[];
  })[];
  readonly distribution: {
    readonly all: z.infer<typeof distributionSchema>;
    readonly groups?: readonly z.infer<typeof distributionSchema>[];
  };
  readonly markers: readonly z.infer<typeof markerSchema>[];
};

/** An encounter behind a figure. */
export type CountedEncounter = z.infer<typeof countedEncounterSchema>;

/** A page of them; of a measure with what it counts. */
export type CountedPage = {
  readonly items: readonly CountedEncounter[];
  readonly next?: string;
  readonly measure?: Card;
};

/** By what the figures are parted, in words. */
export const PARTS: Readonly<Record<Dimension, string>> = {
  provider: 'provider',
  location: 'location',
  payer: 'payer',
  visit: 'number of the visit',
  month: 'month',
};

export type DashboardSearch = {
  readonly by?: Dimension | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

const isPart = (value: unknown): value is Dimension =>
  typeof value === 'string' && Object.hasOwn(PARTS, value);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Filters of the dashboard, as they stand in the address; what is no filter is left out. */
export function readDashboardSearch(
  given: Readonly<Partial<Record<keyof DashboardSearch, unknown>>>,
): DashboardSearch {
  const { by, from, until } = given;
  return {
    ...(isPart(by) ? { by } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
  };
}

/** Which encounters: of a measure or with a code, of a group or of the whole practice. */
export type CountedSearch = DashboardSearch & {
  readonly measure?: string | undefined;
  readonly code?: string | undefined;
  readonly group?: string | undefined;
};

/** What is looked at behind a figure, as it stands in the address. */
export function readCountedSearch(given: Record<string, unknown>): CountedSearch {
  const { measure, code, group } = given;
  return {
    ...readDashboardSearch(given),
    ...(typeof measure === 'string' ? { measure } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof group === 'string' ? { group } : {}),
  };
}
