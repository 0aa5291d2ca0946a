import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Dimension } from '../../../../src/analytics/tally.ts';
import type { countedEncounterSchema } from '../../../../src/server/measures/counted-encounter-routes.ts';
import type {
  cardSchema,
  comparisonSchema,
  countedSchema,
  distributionSchema,
  groupSchema,
  limitsSchema,
  markerSchema,
  responseTimeSchema,
  shareSchema,
} from '../../../../src/server/measures/measure-replies.ts';
import { address, read } from '../../api/client.ts';
import { isDay } from '../../api/practice-time.ts';

export type Share = z.infer<typeof shareSchema>;
export type Group = z.infer<typeof groupSchema>;
type Card = z.infer<typeof cardSchema>;

/** What a measure counts, of what, and what it leaves out. */
export function countedWords({ numerator, denominator, exclusions }: Card): string {
  const counted = numerator.replace(/^of those, /, '');
  // the cards are written for a page of documentation, which sets names in backticks
  return `Of ${denominator}: ${counted}. Left out: ${exclusions}`.replaceAll('`', '');
}

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
  readonly responseTime?: z.infer<typeof responseTimeSchema>;
  readonly markers: readonly z.infer<typeof markerSchema>[];
};

/** What `GET /api/measures/:measureId` answers. */
export type MeasureDetail = z.infer<typeof countedSchema> & {
  readonly measure: Card;
  readonly by: Dimension;
  readonly all: Share;
  readonly groups: readonly Group[];
  readonly centre?: Share;
  readonly limits: z.infer<typeof limitsSchema>;
  readonly months: readonly (Share & { readonly month: string })[];
  readonly comparisons: readonly z.infer<typeof comparisonSchema>[];
  readonly markers: readonly z.infer<typeof markerSchema>[];
};

/** One measure by provider and by month. */
export const measureQuery = (measureId: string, { from, until }: DashboardSearch) =>
  queryOptions({
    queryKey: ['measure', measureId, from, until],
    queryFn: async ({ signal }) =>
      read<MeasureDetail>(
        address('/api/measures/:measureId', { measureId }, { by: 'provider', from, until }),
        signal,
      ),
  });

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
  /** of what the group is one, where that is not what the dashboard is parted by */
  readonly of?: Dimension | undefined;
  readonly group?: string | undefined;
};

/** What is looked at behind a figure, as it stands in the address. */
export function readCountedSearch(given: Record<string, unknown>): CountedSearch {
  const { measure, code, of, group } = given;
  return {
    ...readDashboardSearch(given),
    ...(typeof measure === 'string' ? { measure } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(isPart(of) ? { of } : {}),
    ...(typeof group === 'string' ? { group } : {}),
  };
}

/** A mark of a picture: its figures in words, and the encounters behind it. */
export type Mark = {
  /** as the chart names it */
  readonly name: string;
  /** in the table, where the picture has no room for the whole name */
  readonly label?: string;
  readonly share: Share;
  readonly search: CountedSearch;
};
