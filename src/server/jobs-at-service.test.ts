import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { RULES } from '../coding/rulebook.ts';
import { makeEngine } from '../engine.ts';
import { storeVisits } from '../intake/store-visits.ts';
import { onBothDatabases, TEST_KEY } from '../store/database/for-tests.ts';
import { makeApiToken } from '../store/identity/api-tokens.ts';
import { addPractice } from '../store/identity/practices.ts';
import { SESSION_LIMITS } from '../store/identity/sessions.ts';
import type { Store } from '../store/open-store.ts';
import { NO_LOG } from './log.ts';
import { startServer } from './start-server.ts';

const TODAY = '2026-11-02';
const LEFT_OUT = 'low-back-pain-unspecified';
/** more than are read at once, so that a pause has something before it and behind it */
const VISITS = 180;

/** A record whose visits were decided without one rule, and the secret of a token of its administrator. */
async function recordToReadAgain(store: Store): Promise<{ tenant: string; secret: string }> {
  const now = new Date();
  const practice = { name: 'A', login: 'a@clinic.example', from: 'a test', now };
  const { tenant = '' } = (await addPractice(store, practice)) ?? {};
  const { id } = await store.db.selectFrom('users').select('id').executeTakeFirstOrThrow();
  await store.db.updateTable('users').set({ state: 'active' }).execute();
  const actor = { id, kind: 'user', name: practice.login, roles: ['administrator'] } as const;
  const scope = { tenant, actor, requestId: 'a-test', from: 'a test' };
  const engine = makeEngine({ rules: RULES.filter((rule) => rule.id !== LEFT_OUT), today: TODAY });
  const visits = Array.from({ length: VISITS }, (_, at) => ({
    id: `e${at}`,
    dateOfService: TODAY,
    note: 'Assessment: Low back pain.',
  }));
  await storeVisits(scope, { store, engine, today: () => TODAY }, visits);
  await store.db.updateTable('decisions').set({ engine: '0.0.9' }).execute();
  const expiresAt = new Date(now.getTime() + 3_600_000).toISOString();
  const { secret } = await makeApiToken(scope, store, {
    name: 'a test',
    scopes: ['jobs:read', 'jobs:manage'],
    expiresAt,
    now: now.toISOString(),
  });
  return { tenant, secret };
}

const jobSchema = z.object({
  id: z.string(),
  state: z.string(),
  done: z.number(),
  total: z.number(),
  changed: z.number(),
});
const driftSchema = z.object({
  rules: z.array(z.object({ rule: z.string(), code: z.string(), encounters: z.number() })),
});

onBothDatabases('jobs of a running service', ({ engine, newLocation, reopen }) => {
  test('a re-read is started, watched, paused, resumed and told over HTTP', async () => {
    const database = await newLocation();
    const store = await reopen(database);
    const { secret } = await recordToReadAgain(store);
    const data = await mkdtemp(join(tmpdir(), 'endplate-jobs-'));
    const running = await startServer(
      {
        data,
        database,
        host: '127.0.0.1',
        port: 0,
        trustProxy: [],
        framedBy: [],
        web: '/nowhere',
        today: () => TODAY,
        sessions: SESSION_LIMITS,
        environment: { ENDPLATE_KEY: TEST_KEY },
      },
      NO_LOG,
    );
    onTestFinished(async () => {
      await running.stop();
      await rm(data, { recursive: true });
    });
    const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`${running.address}/api${path}`, {
        ...init,
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      });
    const ask = async <Reply>(schema: z.ZodType<Reply>, path: string, init?: RequestInit) =>
      schema.parse(await (await call(path, init)).json());
    const seen: string[] = [];
    const stream = await call('/progress');
    const watching = watch(stream, seen);

    const offered = z.object({ reread: z.object({ isOffered: z.boolean() }) });
    expect(await ask(offered, '/jobs')).toEqual({ reread: { isOffered: true } });
    const payload = { method: 'POST', body: JSON.stringify({ kind: 'reread', all: true }) };
    const { id, total } = await ask(jobSchema, '/jobs', payload);
    expect(total).toBe(VISITS);
    const now = () => ask(jobSchema, `/jobs/${id}`);
    await expect
      .poll(async () => (await now()).done, { timeout: 60_000, interval: 5 })
      .toBeGreaterThan(0);
    await call(`/jobs/${id}/pause`, { method: 'POST' });
    await expect.poll(async () => (await now()).state, { timeout: 30_000 }).toBe('paused');
    const paused = await now();
    expect(paused.done).toBeLessThan(VISITS);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const later = await now();
    // the batch in hand was finished, and no other was begun
    expect(later.done - paused.done).toBeLessThanOrEqual(50);
    expect(later.done).toBeLessThan(VISITS);

    await call(`/jobs/${id}/resume`, { method: 'POST' });
    await expect
      .poll(now, { timeout: 60_000 })
      .toMatchObject({ state: 'done', done: VISITS, changed: VISITS });
    const { rules } = await ask(driftSchema, `/jobs/${id}/drift`);
    expect(rules).toContainEqual({ rule: LEFT_OUT, code: 'M54.50', encounters: VISITS });
    await expect.poll(() => seen.at(-1), { timeout: 30_000 }).toBe('done');
    expect(seen).toEqual(expect.arrayContaining(['running', 'paused']));

    // on the server each of its batches is a job of pg-boss; embedded there is no such table
    const { rows } =
      engine === 'postgresql'
        ? await sql<{ kept: string }>`
            select data->>'id' as kept from endplate_jobs.job
            where data->>'id' like ${`job.${id}.%`}`.execute(store.db)
        : { rows: undefined };
    expect(rows === undefined || rows.length >= 2).toBe(true);
    await running.stop();
    await watching;
  }, 180_000);
});

/** Gathers the states that a stream of progress tells of, until it ends. */
async function watch(stream: Response, states: string[]): Promise<void> {
  const newsSchema = z.object({ state: z.string() });
  let text = '';
  for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) states.push(newsSchema.parse(JSON.parse(data)).state);
    }
  }
}
