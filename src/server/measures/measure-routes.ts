import { z } from 'zod';
import { courseOf, type Summary, summaryOf } from '../../analytics/summary.ts';
import { DIMENSIONS, type Tally } from '../../analytics/tally.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import type { Days } from '../../store/measures/encounter-facts.ts';
import { markersOf, type ShownMarker } from '../../store/measures/shown-markers.ts';
import { defineRoute, type Route } from '../route.ts';
import { marked, WINDOW_DAYS } from './markers.ts';
import { measureDeskOf } from './measure-desk.ts';
import {
  cardOf,
  cardSchema,
  comparisonSchema,
  comparisonsOf,
  countedSchema,
  daysQuery,
  distributionSchema,
  distributionShown,
  funnelBy,
  groupSchema,
  groupsOf,
  limitsSchema,
  markerSchema,
  responseTimeSchema,
  shareOf,
  shareSchema,
} from './measure-replies.ts';
import { type MeasureCall, mustSee, visibleTo } from './visible-measures.ts';

const params = z.object({ measureId: z.string().max(80) });
const windowQuery = z.coerce.number().int().min(1).max(3660).default(WINDOW_DAYS);

/** Measures over the record. */
export const measureRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/measures',
    access: 'measures:read',
    says: 'Every measure of the practice with counts, interval and definition, and by group where asked',
    query: daysQuery.extend({ by: z.enum(DIMENSIONS).optional() }),
    reply: countedSchema.extend({
      measures: z.array(
        cardSchema.extend({ all: shareSchema, groups: z.array(groupSchema).optional() }),
      ),
      distribution: z.object({
        all: distributionSchema,
        groups: z.array(distributionSchema).optional(),
      }),
      responseTime: responseTimeSchema.optional(),
      markers: z.array(markerSchema),
    }),
    handler: async (call) => {
      const { by, ...days } = call.query;
      const { summary, pending, markers } = await summaryFor(call, days);
      const { distribution, responseTime } = summary;
      return {
        ...headOf(summary, pending),
        measures: summary.measures.map((counts) => ({
          ...cardOf(counts.measure),
          all: shareOf(counts.all),
          ...(by === undefined ? {} : { groups: groupsOf(counts.by[by], funnelBy(counts, by)) }),
        })),
        distribution: {
          all: distributionShown(distribution.all),
          ...(by === undefined ? {} : { groups: distribution.by[by].map(distributionShown) }),
        },
        ...(responseTime === undefined ? {} : { responseTime }),
        markers: [...markers],
      };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/measures/:measureId',
    access: 'measures:read',
    says: 'One measure by group, with the limits of its funnel, by month, and before and after each marked day',
    params,
    query: daysQuery.extend({
      by: z.enum(DIMENSIONS).default('provider'),
      provider: z.string().max(200).optional().describe('months of this provider alone'),
      window: windowQuery.describe('days before and after a marker that are compared'),
    }),
    reply: countedSchema.extend({
      measure: cardSchema,
      by: z.enum(DIMENSIONS),
      all: shareSchema,
      groups: z.array(groupSchema),
      centre: shareSchema.optional().describe('of the funnel: all groups that are named'),
      limits: limitsSchema.describe('of the funnel; empty by visit and month'),
      months: z.array(shareSchema.extend({ month: z.string() })),
      comparisons: z.array(comparisonSchema),
      markers: z.array(markerSchema),
    }),
    handler: async (call) => {
      const { by, provider, window, ...days } = call.query;
      const measure = mustSee(call, call.params.measureId);
      const { summary, tally, pending, markers } = await summaryFor(call, days, window);
      const counts = summary.measures.find((one) => one.measure.id === measure.id);
      const funnel = counts === undefined ? undefined : funnelBy(counts, by);
      const months =
        provider === undefined ? (counts?.by.month ?? []) : courseOf(tally, measure.id, provider);
      return {
        ...headOf(summary, pending),
        measure: cardOf(measure),
        by,
        all: counts === undefined ? { count: 0, of: 0, words: '0 of 0' } : shareOf(counts.all),
        groups: counts === undefined ? [] : groupsOf(counts.by[by], funnel),
        ...(funnel === undefined ? {} : { centre: shareOf(funnel.centre) }),
        limits: [...(funnel?.limits ?? [])],
        months: months.map(({ name, ...share }) => ({ month: name, ...shareOf(share) })),
        comparisons: comparisonsOf(counts?.comparisons ?? []),
        markers: [...markers],
      };
    },
  }),
];

type Counted = {
  readonly summary: Summary;
  readonly tally: Tally;
  readonly pending: boolean;
  readonly markers: readonly ShownMarker[];
};

async function summaryFor(
  call: MeasureCall,
  days: Days,
  windowDays = WINDOW_DAYS,
): Promise<Counted> {
  const { scope, services } = call;
  const markers = await markersOf(scope, services);
  const desk = measureDeskOf(services);
  const { tally, pending } = await desk.count(scope.tenant, days, marked(markers, windowDays));
  await withAudit(scope, services.store, async ({ audit }) => {
    audit({ action: 'read', object: 'measures', detail: { encounters: tally.all.encounters } });
  });
  return { summary: summaryOf(tally, visibleTo(call)), tally, pending, markers };
}

function headOf({ encounters, from, until }: Summary, pending: boolean) {
  return { encounters, from, until, pending };
}
