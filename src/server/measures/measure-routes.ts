import { z } from 'zod';
import type { Measure, Reader } from '../../analytics/define-measure.ts';
import type { EncounterFacts } from '../../analytics/encounter-facts.ts';
import { measuresFor } from '../../analytics/measure-list.ts';
import { courseOf, type Summary, summaryOf } from '../../analytics/summary.ts';
import { DIMENSIONS, groupNameOf, type Tally, unitsOf } from '../../analytics/tally.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import type { Days, FactsPlace, StoredFacts } from '../../store/measures/encounter-facts.ts';
import type { Store } from '../../store/open-store.ts';
import type { Scope } from '../../store/scope.ts';
import { markOf, pageOf, pageQuery, readMark } from '../pages.ts';
import type { Permission } from '../permissions.ts';
import { problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import type { Services } from '../services.ts';
import { marked, markersOf, type ShownMarker, WINDOW_DAYS } from './markers.ts';
import { factsOfDays, measureDeskOf } from './measure-desk.ts';
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
  shareOf,
  shareSchema,
} from './measure-replies.ts';

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
      responseTime: z
        .object({
          answers: z.number(),
          lowerQuartile: z.number(),
          median: z.number(),
          upperQuartile: z.number(),
        })
        .optional()
        .describe('days from a query to its answer'),
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
        limits: [...(funnel?.limits ?? [])],
        months: months.map(({ name, ...share }) => ({ month: name, ...shareOf(share) })),
        comparisons: comparisonsOf(counts?.comparisons ?? []),
        markers: [...markers],
      };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/measures/:measureId/encounters',
    access: 'measures:read',
    says: 'The encounters behind a figure, newest first: those of a group that the measure counts, or leaves',
    params,
    query: daysQuery.extend(pageQuery.shape).extend({
      by: z.enum(DIMENSIONS).default('provider'),
      group: z.string().max(200).optional().describe('as the groups are named; all when left out'),
      part: z
        .enum(['numerator', 'rest', 'denominator'])
        .default('numerator')
        .describe('counted; in the denominator alone; both'),
    }),
    reply: pageOf(
      z.object({
        encounterId: z.string().describe('of the record'),
        externalId: z.string(),
        dateOfService: z.string(),
        provider: z.string().optional(),
        location: z.string().optional(),
        payer: z.string().optional(),
        visit: z.number().optional(),
        billed: z.array(z.string()).readonly(),
        supported: z.array(z.string()).readonly().optional(),
        count: z.number().describe('units in the numerator'),
        of: z.number().describe('units in the denominator'),
      }),
    ),
    handler: async (call) => {
      const { by, group, part, limit, after, ...days } = call.query;
      if (!call.allows('encounters:read')) throw problem(403, 'access/denied');
      const measure = mustSee(call, call.params.measureId);
      const belongs = (facts: EncounterFacts): boolean => {
        const { count, of } = unitsOf(measure, facts);
        if (of === 0 || (group !== undefined && groupNameOf(facts, by) !== group)) return false;
        return part === 'denominator' || (part === 'numerator' ? count > 0 : count < of);
      };
      const rows = await someOf(call, days, after, limit + 1, belongs);
      const last = rows.at(limit - 1);
      return {
        items: rows.slice(0, limit).map((row) => shownEncounter(measure, row)),
        ...(rows.length > limit && last !== undefined
          ? { next: markOf([last.facts.dateOfService, last.encounterId]) }
          : {}),
      };
    },
  }),
];

type MeasureCall = {
  readonly scope: Scope;
  readonly services: Services;
  readonly allows: (permission: Permission) => boolean;
};

/** The measures that the caller may see. What payers answered is for administrators and auditors. */
function visibleTo({ scope, allows }: Pick<MeasureCall, 'scope' | 'allows'>): readonly Measure[] {
  const roles: readonly Reader[] = scope.actor.roles;
  return measuresFor(roles).filter(({ needs }) => needs !== 'payment' || allows('effects:read'));
}

function mustSee(call: MeasureCall, id: string): Measure {
  const measure = visibleTo(call).find((one) => one.id === id);
  if (measure === undefined) throw problem(404, 'request/not-found');
  return measure;
}

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

/** So many encounters as asked for that belong, after the one that a mark names. */
async function someOf(
  {
    scope,
    services: { store },
  }: { readonly scope: Scope; readonly services: { readonly store: Store } },
  days: Days,
  after: string | undefined,
  most: number,
  belongs: (facts: EncounterFacts) => boolean,
): Promise<StoredFacts[]> {
  const [date, id] = after === undefined ? [] : readMark(after, 2);
  const place: FactsPlace | undefined =
    typeof date === 'string' && typeof id === 'string' ? [date, id] : undefined;
  const found: StoredFacts[] = [];
  for await (const page of factsOfDays(scope, store, days, place)) {
    found.push(...page.filter(({ facts }) => belongs(facts)).slice(0, most - found.length));
    if (found.length >= most) break;
  }
  await withAudit(scope, store, async ({ audit }) => {
    audit({ action: 'search', object: 'encounter', detail: { found: found.length } });
  });
  return found;
}

function shownEncounter(measure: Measure, { encounterId, facts }: StoredFacts) {
  const { id, dateOfService, provider, location, payer, visit, billed, supported } = facts;
  return {
    encounterId,
    externalId: id,
    dateOfService,
    ...(provider === undefined ? {} : { provider }),
    ...(location === undefined ? {} : { location }),
    ...(payer === undefined ? {} : { payer }),
    ...(visit === undefined ? {} : { visit }),
    billed,
    ...(supported === undefined ? {} : { supported }),
    ...unitsOf(measure, facts),
  };
}
