import { expect, it } from 'vitest';
import { z } from 'zod';
import { ROLES } from '../store/scope.ts';
import { defineRoute } from './route.ts';
import { ROUTES } from './route-list.ts';
import { as, tryServer } from './testing/try-server.ts';
import { innerSchemas, visibleTo } from './visible-to.ts';

const paid = visibleTo('effects:read', z.number().optional());
const reply = z.object({
  visits: z.number(),
  paid,
  rows: z.array(z.object({ code: z.string(), paid })).optional(),
  byPayer: z.record(z.string(), z.object({ visits: z.number(), paid }).nullable()),
});
const route = defineRoute({
  method: 'GET',
  path: '/api/try',
  access: 'signed-in',
  says: 'Figures, some of which not everybody may see',
  reply,
  handler: () => ({
    visits: 3,
    paid: 4711,
    rows: [{ code: 'M54.50', paid: 4711 }],
    byPayer: { one: { visits: 1, paid: 4711 }, two: null },
  }),
});
const server = await tryServer({}, { routes: [route] });

it.each(ROLES)('payment is taken out of what %s gets, unless the role may see it', async (role) => {
  const { body } = await server.inject({ url: '/api/try', headers: as(role) });
  const maySee = role === 'administrator' || role === 'auditor';
  expect(body.includes('4711')).toBe(maySee);
  expect(JSON.parse(body)).toMatchObject({
    visits: 3,
    rows: [{ code: 'M54.50' }],
    byPayer: { one: { visits: 1 }, two: null },
  });
});

const MONEY =
  /^(paid|charged?|charges|amount|allowed|money|cents|cost|revenue|payment|hcc|raf|risk|quality)|(Amount|Charge|Paid|Payment|Cents|Revenue|Hcc|Raf|RiskScore|RiskAdjustment|QualityEffect)s?$/;

/** Fields of a reply whose name speaks of money, risk or quality and that nothing guards. */
function unguarded(schema: z.core.$ZodType, path = ''): string[] {
  if (z.globalRegistry.get(schema)?.['x-visible-to'] === 'effects:read') return [];
  return innerSchemas(schema).flatMap(([step, inner]) => [
    ...(step !== undefined && MONEY.test(step) && !isGuarded(inner) ? [`${path}.${step}`] : []),
    ...unguarded(inner, step === undefined ? path : `${path}.${step}`),
  ]);
}

function isGuarded(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(schema)?.['x-visible-to'] === 'effects:read';
}

it('the names of such fields are known', () => {
  expect(
    unguarded(z.object({ paid: z.number(), rows: z.array(z.object({ totalCharge: z.number() })) })),
  ).toEqual(['.paid', '.rows.*.totalCharge']);
  expect(unguarded(reply)).toEqual([]);
});

it.each(ROUTES.map((one) => [`${one.method} ${one.path}`, one] as const))(
  '%s shows payment, risk and quality effects to auditors and administrators only',
  (_name, one) => {
    expect(one.access === 'effects:read' ? [] : unguarded(one.reply)).toEqual([]);
  },
);
