import { z } from 'zod';
import {
  EDUCATION_PATTERNS,
  educationEffects,
  LEAST,
  NO_TARGET,
  type ProviderPattern,
  patternsOf,
} from '../../analytics/education-patterns.ts';
import { MEASURES } from '../../analytics/measure-list.ts';
import { summaryOf } from '../../analytics/summary.ts';
import { unitsOf } from '../../analytics/tally.ts';
import type { Encounter } from '../../chart/encounter.ts';
import {
  type Education,
  educationPage,
  type PatternInNotes,
  sentenceOf,
} from '../../reports/education-page.ts';
import { printPage } from '../../reports/page.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import type { Days } from '../../store/measures/encounter-facts.ts';
import { ownProvider, seesProvider } from '../../store/measures/providers.ts';
import { markersOf } from '../../store/measures/shown-markers.ts';
import { visitsToCount } from '../../store/measures/stale-facts.ts';
import type { Scope } from '../../store/scope.ts';
import type { Permission } from '../permissions.ts';
import { problem } from '../problem.ts';
import { content, defineRoute, type Route } from '../route.ts';
import type { Services } from '../services.ts';
import { marked } from './markers.ts';
import { factsOfDays, measureDeskOf } from './measure-desk.ts';
import {
  comparisonSchema,
  countedSchema,
  daysQuery,
  placeSchema,
  shareOf,
  shareSchema,
  shownComparison,
} from './measure-replies.ts';
import { type PatternQuestion, patternOf } from './pattern-question.ts';

const patternSchema = z.object({
  id: z.string().describe('the measure that counts it'),
  title: z.string(),
  says: z.string(),
  supports: z.string().describe('what kind of statement would support another reading'),
});
const foundSchema = z.object({
  id: z.string(),
  share: shareSchema,
  place: placeSchema,
  peers: shareSchema.optional().describe('all the others; providers do not see it'),
});

/** Providers by name, each with what comes back. */
export const educationListSchema = countedSchema.extend({
  notice: z.string(),
  least: z.number().describe('fewest encounters that make a pattern'),
  patterns: z.array(patternSchema),
  providers: z.array(
    z.object({ provider: z.string(), encounters: z.number(), found: z.array(foundSchema) }),
  ),
});

/** The page of one provider. */
export const providerEducationSchema = countedSchema.extend({
  provider: z.string(),
  notice: z.string(),
  patterns: z.array(
    patternSchema.extend({
      share: shareSchema,
      place: placeSchema,
      peers: shareSchema.optional().describe('all the others; providers do not see it'),
      isPattern: z.boolean().describe('often enough, and more often than with the others'),
      sentences: z.array(
        z.object({ sentence: z.string(), gives: z.array(z.string()), because: z.string() }),
      ),
      needs: z.array(
        z.object({
          code: z.string(),
          title: z.string(),
          encounters: z.number(),
          wouldNeed: z.string(),
        }),
      ),
      effects: z.array(comparisonSchema.partial({ peersBefore: true, peersAfter: true })),
    }),
  ),
});

const params = z.object({ providerId: z.string().min(1).max(200) });

/** Patterns of documentation, provider by provider: to teach by, and no target. */
export const educationRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/education',
    access: 'measures:read',
    says: 'Providers by name, each with the patterns that come back in their notes; no ranking',
    query: daysQuery.extend({ least: z.coerce.number().int().min(LEAST).max(1000).default(LEAST) }),
    reply: educationListSchema,
    handler: async ({ query: { least, ...days }, scope, services }) => {
      const markers = marked([]);
      const { tally, pending } = await measureDeskOf(services).count(scope.tenant, days, markers);
      await withAudit(scope, services.store, async ({ audit }) =>
        audit({ action: 'read', object: 'education' }),
      );
      const summary = summaryOf(tally);
      const { encounters, from, until } = summary;
      return {
        encounters,
        from,
        until,
        pending,
        notice: NO_TARGET,
        least,
        patterns: EDUCATION_PATTERNS.map(cardOf),
        providers: [...tally.courses.keys()].toSorted().map((provider) => ({
          provider,
          encounters: tally.by.provider.get(provider)?.encounters ?? 0,
          found: patternsOf(summary, provider, least)
            .filter(({ isPattern }) => isPattern)
            .map(({ pattern, share, place, peers }) => ({
              id: pattern.id,
              share: shareOf(share),
              place,
              peers: shareOf(peers),
            })),
        })),
      };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/education/:providerId',
    access: 'education:read',
    says: 'One provider as encounters name them, or `me`: patterns with own sentences, what would support another reading, before and after education; a provider sees their own alone',
    params,
    query: daysQuery,
    reply: providerEducationSchema,
    handler: async (call) => {
      const { education, pending, showsPeers } = await educationFor(call);
      const { provider, encounters, from, until, patterns } = education;
      return {
        provider,
        encounters,
        from,
        until,
        pending,
        notice: NO_TARGET,
        patterns: patterns.map(({ pattern, share, peers, place, isPattern, inNotes, effects }) => ({
          ...cardOf(pattern),
          share: shareOf(share),
          place,
          ...(showsPeers ? { peers: shareOf(peers) } : {}),
          isPattern,
          sentences: (inNotes?.sentences ?? []).map((line) => ({
            sentence: sentenceOf(line),
            gives: [...line.gives],
            because: line.because,
          })),
          needs: [...(inNotes?.needs ?? [])],
          effects: effects.map((effect) => {
            const { peersBefore, peersAfter, peersChange, ...own } = shownComparison(effect);
            return showsPeers
              ? {
                  ...own,
                  peersBefore,
                  peersAfter,
                  ...(peersChange === undefined ? {} : { peersChange }),
                }
              : own;
          }),
        })),
      };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/education/:providerId/page',
    access: 'education:read',
    says: 'The same as a page to read and print',
    params,
    query: daysQuery,
    reply: content('text/html; charset=utf-8'),
    handler: async (call) => {
      const { education, showsPeers } = await educationFor(call);
      return printPage(educationPage(education, showsPeers), 'html');
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/education/:providerId/pdf',
    access: 'education:read',
    says: 'The same as PDF',
    params,
    query: daysQuery,
    reply: content('application/pdf'),
    handler: async (call) => {
      const { education, showsPeers } = await educationFor(call);
      const { pdfOf } = await import('../../print/pdf.ts');
      const { bytes } = await pdfOf(educationPage(education, showsPeers), call.services.today());
      return Buffer.from(bytes);
    },
  }),
];

function cardOf({ id, title, says, supports }: ProviderPattern['pattern']) {
  return { id, title, says, supports };
}

type EducationCall = {
  readonly params: z.output<typeof params>;
  readonly query: Days;
  readonly scope: Scope;
  readonly services: Services;
  readonly allows: (permission: Permission) => boolean;
};

type Told = {
  readonly education: Education;
  readonly pending: boolean;
  /** who sees measures sees the others’ share too */
  readonly showsPeers: boolean;
};

async function educationFor(call: EducationCall): Promise<Told> {
  const { query: days, scope, services } = call;
  const showsPeers = call.allows('measures:read');
  const provider = await mustSee(call, showsPeers);
  const markers = (await markersOf(scope, services))
    .filter(({ kind, provider: whom }) => kind === 'education' && (whom ?? provider) === provider)
    .map((marker) => ({ ...marker, provider }));
  const desk = measureDeskOf(services);
  const { tally, pending } = await desk.count(scope.tenant, days, marked(markers));
  const summary = summaryOf(tally);
  const patterns: Education['patterns'][number][] = [];
  const behind = await behindPatterns(scope, services, provider, days);
  for (const one of patternsOf(summary, provider))
    patterns.push({
      ...one,
      effects: educationEffects(summary, one.pattern.id),
      inNotes: one.isPattern
        ? await lookIntoNotes(scope, services, one.pattern.id, behind.get(one.pattern.id) ?? [])
        : undefined,
    });
  const { from, until } = summary;
  const encounters = tally.by.provider.get(provider)?.encounters ?? 0;
  return { education: { provider, encounters, from, until, patterns }, pending, showsPeers };
}

/** The provider that is asked for, when the caller may see their page. */
async function mustSee(
  { params: { providerId }, scope, services: { store } }: EducationCall,
  seesAll: boolean,
): Promise<string> {
  const own = seesAll && providerId !== 'me' ? undefined : await ownProvider(scope, store);
  const asked = providerId === 'me' ? own : providerId;
  const isOthers = !seesAll && asked !== own;
  if (asked === undefined || isOthers || !(await seesProvider(scope, store, asked)))
    throw problem(404, 'request/not-found');
  return asked;
}

/** Newest encounters in which a pattern is looked for. */
const MOST_NOTES = 40;

/** For each pattern, the newest encounters of the provider that its measure counts. */
async function behindPatterns(
  scope: Scope,
  { store }: Services,
  provider: string,
  days: Days,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const measures = MEASURES.filter(({ id }) => EDUCATION_PATTERNS.some((one) => one.id === id));
  const found = new Map<string, string[]>(measures.map(({ id }) => [id, []]));
  for await (const page of factsOfDays(scope, store, days))
    for (const { encounterId, facts } of page) {
      if (facts.provider !== provider) continue;
      for (const measure of measures) {
        const ids = found.get(measure.id) ?? [];
        if (ids.length < MOST_NOTES && unitsOf(measure, facts).count > 0) ids.push(encounterId);
      }
    }
  return found;
}

async function lookIntoNotes(
  scope: Scope,
  { store, thread, engine, today }: Services,
  pattern: string,
  encounters: readonly string[],
): Promise<PatternInNotes> {
  const visits = await visitsToCount(scope, store, { encounters });
  const notes: Encounter[] = visits.map(({ encounter }) => encounter);
  const question: PatternQuestion = { pattern, on: today(), encounters: notes };
  return thread === undefined ? patternOf(engine, question) : thread.work('pattern', question);
}
