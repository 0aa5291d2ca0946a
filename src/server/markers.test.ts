import { expect, it } from 'vitest';
import { z } from 'zod';
import { ROLES } from '../store/scope.ts';
import { makeLog } from './log.ts';
import { makeMetrics } from './metrics.ts';
import { permissionsOf } from './permissions.ts';
import type { Route } from './route.ts';
import { ROUTES } from './route-list.ts';
import { as, tryServer } from './testing/try-server.ts';
import { innerSchemas } from './visible-to.ts';

/** One word, because a sentence is easier to keep out. */
const MARKER = 'ZebulonQuartermain';
const MARKS = /Zebulon|Quartermain/i;

let logged = '';
const log = makeLog({
  write: (line: string) => {
    logged += line;
  },
});
const metrics = makeMetrics();
const server = await tryServer({ log, metrics, stopping: AbortSignal.abort() });

/** A value of the schema’s shape, with the marker wherever a text may stand, and in the names of further fields. */
function planted(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodNumber) return 4711;
  if (schema instanceof z.ZodBoolean) return true;
  const inner = innerSchemas(schema);
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple)
    return inner.map(([, item]) => planted(item));
  if (schema instanceof z.ZodObject)
    return {
      ...Object.fromEntries(inner.map(([name, item]) => [name, planted(item)])),
      [MARKER]: MARKER,
    };
  const [first] = inner;
  return first === undefined ? MARKER : planted(first[1]);
}

const NOTE = `Assessment: ${MARKER} has low back pain due to Modic type 2 changes at L5-S1. Call ${MARKER}.`;
const RECORDS = [
  {
    id: MARKER,
    dateOfService: '2026-11-02',
    note: NOTE,
    documents: [{ id: MARKER, kind: MARKER, text: NOTE }],
  },
  { id: MARKER, visits: [{ id: MARKER, dateOfService: MARKER, note: NOTE }] },
  { id: MARKER, diagnoses: [MARKER, 'M54.5'], lines: [{ cpt: MARKER, pointers: [1] }], note: NOTE },
  { id: MARKER, title: MARKER, text: NOTE, options: [MARKER], indicators: [MARKER] },
];

function bodiesOf({ body, bodyShown }: Route): (string | undefined)[] {
  const shape = bodyShown ?? body;
  if (shape === undefined) return [undefined];
  const values = [planted(shape), ...RECORDS, [MARKER], MARKER];
  return [...values.map((value) => JSON.stringify(value)), `{"${MARKER}": `, `ISA*${MARKER}~`];
}

it('no log, error or figure repeats what came in, in whatever field of whatever route', async () => {
  const refusals: string[] = [];
  let asked = 0;
  for (const route of ROUTES) {
    const role = ROLES.find((one) => {
      const { access } = route;
      if (access === 'anyone' || access === 'signed-in' || access === 'ehr') return true;
      return permissionsOf([one]).has(access);
    });
    const path = route.path.replaceAll(/:\w+/g, encodeURIComponent(MARKER));
    for (const payload of bodiesOf(route)) {
      for (const sent of [as(role ?? 'coder'), {}]) {
        const reply = await server.inject({
          method: route.method,
          url: `${path}?${new URLSearchParams({ after: MARKER, date: MARKER, code: MARKER, [MARKER]: MARKER }).toString()}`,
          headers: {
            ...sent,
            'content-type': 'application/json',
            'user-agent': MARKER,
            'x-request-id': MARKER,
            'if-match': MARKER,
            'idempotency-key': MARKER,
          },
          ...(payload === undefined ? {} : { payload }),
        });
        asked += 1;
        if (reply.statusCode >= 400) refusals.push(`${route.path} ${reply.body}`);
      }
    }
  }
  expect(asked).toBeGreaterThan(150);
  expect(refusals.length).toBeGreaterThan(100);
  expect(refusals.filter((text) => MARKS.test(text))).toEqual([]);
  expect(logged.split('\n').length).toBeGreaterThan(asked);
  expect(logged.split('\n').filter((line) => MARKS.test(line))).toEqual([]);
  expect(await metrics.registry.metrics()).not.toMatch(MARKS);
});
