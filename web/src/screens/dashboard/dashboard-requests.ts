import type { z } from 'zod';
import type { Dimension } from '../../../../src/analytics/tally.ts';
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
export type CountedEncounter = {
  readonly encounterId: string;
  readonly externalId: string;
  readonly dateOfService: string;
  readonly provider?: string;
  readonly billed: readonly string[];
  readonly supported?: readonly string[];
  readonly count: number;
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

/** Filters of the dashboard, as they stand in the address. */
export function readDashboardSearch(given: Record<string, unknown>): DashboardSearch {
  const { by, from, until } = given;
  return {
    ...(isPart(by) ? { by } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(until) ? { until } : {}),
  };
}
