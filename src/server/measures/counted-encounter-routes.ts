import { z } from 'zod';
import { codesOf, type EncounterFacts } from '../../analytics/encounter-facts.ts';
import { DIMENSIONS, type Dimension, groupNameOf, unitsOf } from '../../analytics/tally.ts';
import { isLowBack } from '../../review/complaint.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import type { Days, FactsPlace, StoredFacts } from '../../store/measures/encounter-facts.ts';
import { pageFrom, pageOf, pageQuery, readMark } from '../pages.ts';
import { problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import { factsOfDays } from './measure-desk.ts';
import { cardOf, cardSchema, daysQuery } from './measure-replies.ts';
import { type MeasureCall, mustSee } from './visible-measures.ts';

/** An encounter behind a figure. */
export const countedEncounterSchema = z.object({
  encounterId: z.string().describe('of the record'),
  externalId: z.string(),
  dateOfService: z.string(),
  provider: z.string().optional(),
  location: z.string().optional(),
  payer: z.string().optional(),
  visit: z.number().optional(),
  billed: z.array(z.string()).readonly(),
  supported: z.array(z.string()).readonly().optional(),
});

const groupQuery = daysQuery.extend(pageQuery.shape).extend({
  by: z.enum(DIMENSIONS).default('provider'),
  group: z.string().max(200).optional().describe('as the groups are named; all when left out'),
});

/** The encounters behind every figure of the measures. */
export const countedEncounterRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/measures/:measureId/encounters',
    access: 'measures:read',
    says: 'The encounters behind a figure, newest first: those of a group that the measure counts, or leaves',
    params: z.object({ measureId: z.string().max(80) }),
    query: groupQuery.extend({
      part: z
        .enum(['numerator', 'rest', 'denominator'])
        .default('numerator')
        .describe('counted; in the denominator alone; both'),
    }),
    reply: pageOf(
      countedEncounterSchema.extend({
        count: z.number().describe('units in the numerator'),
        of: z.number().describe('units in the denominator'),
      }),
    ).extend({ measure: cardSchema }),
    handler: async (call) => {
      const { part } = call.query;
      if (!call.allows('encounters:read')) throw problem(403, 'access/denied');
      const measure = mustSee(call, call.params.measureId);
      const { items, ...next } = await pageBehind(call, (facts) => {
        const { count, of } = unitsOf(measure, facts);
        if (of === 0) return false;
        return part === 'denominator' || (part === 'numerator' ? count > 0 : count < of);
      });
      return {
        measure: cardOf(measure),
        items: items.map((row) => ({ ...shownEncounter(row), ...unitsOf(measure, row.facts) })),
        ...next,
      };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/distribution/:code/encounters',
    access: 'measures:read',
    says: 'The encounters with a code of the low back family, newest first, as the distribution counts them',
    params: z.object({ code: z.string().max(10) }),
    query: groupQuery,
    reply: pageOf(countedEncounterSchema),
    handler: async (call) => {
      const { code } = call.params;
      if (!call.allows('encounters:read')) throw problem(403, 'access/denied');
      if (!isLowBack(code)) throw problem(404, 'request/not-found');
      const { items, ...next } = await pageBehind(call, (facts) => codesOf(facts).includes(code));
      return { items: items.map(shownEncounter), ...next };
    },
  }),
];

type PageCall = Pick<MeasureCall, 'scope' | 'services'> & {
  readonly query: Days & {
    readonly by: Dimension;
    readonly group?: string | undefined;
    readonly limit: number;
    readonly after?: string | undefined;
  };
};

/** A page of the encounters of a group that belong, after the one that a mark names. */
async function pageBehind(
  { scope, services: { store }, query }: PageCall,
  belongs: (facts: EncounterFacts) => boolean,
): Promise<{ readonly items: readonly StoredFacts[]; readonly next?: string }> {
  const { by, group, limit, after, ...days } = query;
  const [date, id] = after === undefined ? [] : readMark(after, 2);
  const place: FactsPlace | undefined =
    typeof date === 'string' && typeof id === 'string' ? [date, id] : undefined;
  const isOfGroup = (facts: EncounterFacts): boolean =>
    group === undefined || groupNameOf(facts, by) === group;
  const found: StoredFacts[] = [];
  for await (const page of factsOfDays(scope, store, days, place)) {
    const those = page.filter(({ facts }) => isOfGroup(facts) && belongs(facts));
    found.push(...those.slice(0, limit + 1 - found.length));
    if (found.length > limit) break;
  }
  await withAudit(scope, store, async ({ audit }) => {
    audit({ action: 'search', object: 'encounter', detail: { found: found.length } });
  });
  return pageFrom(
    found,
    limit,
    (row) => row,
    ({ facts, encounterId }) => [facts.dateOfService, encounterId],
  );
}

function shownEncounter({ encounterId, facts }: StoredFacts) {
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
  };
}
