import { z } from 'zod';
import { MARKER_KINDS } from '../../analytics/change-marker.ts';
import type { Measure } from '../../analytics/define-measure.ts';
import { FEWEST, type Funnel } from '../../analytics/funnel.ts';
import { MEASURE_CHAPTERS } from '../../analytics/measure-list.ts';
import { shareWords } from '../../analytics/share-words.ts';
import type {
  Comparison,
  Distribution,
  GroupRate,
  MeasureCounts,
} from '../../analytics/summary.ts';
import { isServiceDate } from '../../chart/service-date.ts';
import type { Proportion } from '../../review/proportion.ts';

/** A share with its counts; rate and interval (Wilson, 95 %) only from ten units on. */
export const shareSchema = z.object({
  count: z.number(),
  of: z.number(),
  rate: z.number().optional().describe('0 to 1; left out below 10 units'),
  low: z.number().optional(),
  high: z.number().optional(),
  words: z.string().describe('counts, rate and interval as a person reads them'),
});
export type Share = z.infer<typeof shareSchema>;

export function shareOf(share: Proportion): Share {
  const { count, of, rate, low, high } = share;
  const words = shareWords(share);
  if (of < FEWEST || rate === undefined || low === undefined || high === undefined)
    return { count, of, words };
  return { count, of, rate, low, high, words };
}

/** What a measure counts: the words of docs/measures.md. */
export const cardSchema = z.object({
  id: z.string(),
  title: z.string(),
  chapter: z.string(),
  unit: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  exclusions: z.string(),
  source: z.string(),
});

const CHAPTER_OF = new Map(
  MEASURE_CHAPTERS.flatMap(({ title, measures }) => measures.map(({ id }) => [id, title] as const)),
);

export function cardOf(measure: Measure): z.infer<typeof cardSchema> {
  const { id, title, unit, numerator, denominator, exclusions, source } = measure;
  const chapter = CHAPTER_OF.get(id) ?? '';
  return { id, title, chapter, unit, numerator, denominator, exclusions, source };
}

export const placeSchema = z
  .enum(['inside', 'above', 'below', 'far-above', 'far-below', 'too-few', 'no-peers'])
  .describe('against all the others: 95 % for above and below, 99.8 % for far; no verdict');

export const groupSchema = shareSchema.extend({
  name: z.string(),
  place: placeSchema.optional(),
  peers: shareSchema.optional().describe('all the others together'),
});

/** Groups, with their place among the others where there is a funnel. */
export function groupsOf(
  groups: readonly GroupRate[],
  funnel: Funnel | undefined,
): z.infer<typeof groupSchema>[] {
  const units = new Map(funnel?.units.map((unit) => [unit.name, unit]));
  return groups.map(({ name, ...share }) => {
    const unit = units.get(name);
    const among = unit === undefined ? {} : { place: unit.place, peers: shareOf(unit.peers) };
    return { name, ...shareOf(share), ...among };
  });
}

export const markerSchema = z.object({
  id: z.string().optional().describe('of a marker that a person set'),
  date: z.string(),
  kind: z.enum(MARKER_KINDS),
  title: z.string(),
  provider: z.string().optional().describe('whom it concerned; else the whole practice'),
});

/** Days from queries to their answers. */
export const responseTimeSchema = z
  .object({
    answers: z.number(),
    lowerQuartile: z.number(),
    median: z.number(),
    upperQuartile: z.number(),
  })
  .describe('days from a query to its answer');

const differenceSchema = z.object({ change: z.number(), low: z.number(), high: z.number() });

export const comparisonSchema = z.object({
  marker: markerSchema,
  before: shareSchema,
  after: shareSchema,
  change: differenceSchema.optional().describe('after minus before; left out below 10 units'),
  peersBefore: shareSchema,
  peersAfter: shareSchema,
  peersChange: differenceSchema.optional(),
});

/** Comparisons that have something on a side. */
export function comparisonsOf(
  comparisons: readonly Comparison[],
): z.infer<typeof comparisonSchema>[] {
  return comparisons.filter(({ before, after }) => before.of + after.of > 0).map(shownComparison);
}

export function shownComparison({
  marker,
  change,
  peersChange,
  ...shares
}: Comparison): z.infer<typeof comparisonSchema> {
  return {
    marker,
    before: shareOf(shares.before),
    after: shareOf(shares.after),
    ...(change === undefined ? {} : { change }),
    peersBefore: shareOf(shares.peersBefore),
    peersAfter: shareOf(shares.peersAfter),
    ...(peersChange === undefined ? {} : { peersChange }),
  };
}

export const distributionSchema = z.object({
  name: z.string(),
  encounters: z.number().describe('with a code of the low back family'),
  codes: z.array(shareSchema.extend({ code: z.string() })),
});

export function distributionShown({
  name,
  encounters,
  codes,
}: Distribution): z.infer<typeof distributionSchema> {
  return {
    name,
    encounters,
    codes: codes.map(({ code, ...share }) => ({ code, ...shareOf(share) })),
  };
}

/** Where the lines of a funnel lie, by size of the denominator. */
export const limitsSchema = z.array(
  z.object({
    of: z.number(),
    low95: z.number(),
    high95: z.number(),
    low998: z.number(),
    high998: z.number(),
  }),
);

/** The funnel of a dimension; visits and months have none. */
export function funnelBy({ funnels }: MeasureCounts, by: string | undefined): Funnel | undefined {
  return by === 'provider' || by === 'location' || by === 'payer' ? funnels[by] : undefined;
}

const day = z.string().refine(isServiceDate, 'YYYY-MM-DD').meta({ format: 'date' });
/** Which days of service are counted. */
export const daysQuery = z.object({
  from: day.optional().describe('first day of service'),
  until: day.optional().describe('last day of service'),
});
/** Head of every reply with counts. */
export const countedSchema = z.object({
  encounters: z.number(),
  from: z.string().describe('first day of service that is counted'),
  until: z.string(),
  pending: z
    .boolean()
    .describe('true while changes of the record are still being worked out; ask again'),
});
