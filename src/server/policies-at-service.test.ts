import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { onBothDatabases, TEST_KEY } from '../store/database/for-tests.ts';
import { makeApiToken } from '../store/identity/api-tokens.ts';
import { addPractice } from '../store/identity/practices.ts';
import type { Store } from '../store/open-store.ts';

const TODAY = '2026-11-02';
const BULGE = { dateOfService: TODAY, note: 'Assessment: L4-5 disc bulge with low back pain.' };
const PAIN = { dateOfService: TODAY, note: 'Assessment: Low back pain.' };

/** The secret of a token of an administrator of a new practice. */
async function administratorOf(store: Store, name: string): Promise<string> {
  const now = new Date();
  const practice = { name, login: `${name}@clinic.example`, from: 'a test', now };
  const { tenant = '' } = (await addPractice(store, practice)) ?? {};
  await store.db.updateTable('users').set({ state: 'active' }).execute();
  const { id } = await store.db
    .selectFrom('users')
    .select('id')
    .where('tenant', '=', tenant)
    .executeTakeFirstOrThrow();
  const actor = { id, kind: 'user', name, roles: ['administrator'] } as const;
  const scope = { tenant, actor, requestId: 'a-test', from: 'a test' };
  const { secret } = await makeApiToken(scope, store, {
    name: 'a test',
    scopes: [
      'engine:use',
      'encounters:read',
      'ingest:write',
      'jobs:read',
      'jobs:manage',
      'lists:read',
      'lists:write',
    ],
    expiresAt: new Date(now.getTime() + 3_600_000).toISOString(),
    now: now.toISOString(),
  });
  return secret;
}

/** The service as it is started: what it decides with is the same in its threads. */
async function serve(data: string, database: string) {
  const command = fileURLToPath(new URL('../cli/endplate.ts', import.meta.url));
  const words = ['serve', '--data', data, '--database', database, '--port', '0'];
  const child = spawn(process.execPath, [command, ...words], {
    env: { ...process.env, ENDPLATE_KEY: TEST_KEY },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let address: string | undefined;
  const lines = createInterface(child.stderr);
  for await (const line of lines) {
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) break;
  }
  child.stderr.resume();
  if (address === undefined) throw new Error('the service ended before it listened');
  return {
    address,
    end: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

type Call = {
  readonly body?: unknown;
  readonly method?: string;
  readonly ifMatch?: string;
  readonly secret?: string;
};

const codedSchema = z.object({
  codes: z.array(z.object({ code: z.string() })),
  policies: z.record(z.string(), z.string()).optional(),
});
const jobSchema = z.object({ id: z.string(), state: z.string(), cause: z.string() });
const encountersSchema = z.object({ items: z.array(z.object({ id: z.string() })) });

onBothDatabases('policies of a practice', ({ newLocation, reopen }) => {
  test('decide from the next reading on, in their own practice, and offer to read again what they touch', async () => {
    const database = await newLocation();
    const store = await reopen(database);
    const [own, other] = [
      await administratorOf(store, 'north'),
      await administratorOf(store, 'south'),
    ];
    const data = await mkdtemp(join(tmpdir(), 'endplate-policies-'));
    const { address, end } = await serve(data, database);
    onTestFinished(async () => {
      await end();
      await rm(data, { recursive: true });
    });
    const call = async (
      path: string,
      { body, method, ifMatch, secret = own }: Call = {},
    ): Promise<Response> =>
      fetch(`${address}/api${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': 'application/json',
          ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        },
      });
    const ask = async <Reply>(schema: z.ZodType<Reply>, path: string, how?: Call) =>
      schema.parse(await (await call(path, how)).json());
    const codesOf = ({ codes }: z.infer<typeof codedSchema>) => codes.map(({ code }) => code);

    for (const [id, visit] of Object.entries({ bulge: BULGE, pain: PAIN }))
      expect((await call('/ingest', { body: { id, ...visit } })).status).toBe(200);
    const before = codesOf(await ask(codedSchema, '/code', { body: BULGE }));

    const read = await call('/practice/policies');
    expect(read.headers.get('etag')).toBe('"0"');
    expect(await read.json()).toMatchObject({ choices: {}, changes: [] });
    const put = (choices: unknown, version: string) =>
      call('/practice/policies', { method: 'PUT', body: { choices }, ifMatch: version });
    const choice = { value: 'displacement', writtenIn: 'Coding policy 12' };
    expect((await put({ 'disc-bulge': { value: 'herniation' } }, '"0"')).status).toBe(400);
    expect((await put({ 'disk-bulge': choice }, '"0"')).status).toBe(400);
    expect((await put({ 'disc-bulge': choice }, '"4"')).status).toBe(412);
    const saved = await put({ 'disc-bulge': choice }, '"0"');
    expect(saved.headers.get('etag')).toBe('"1"');
    expect(await saved.json()).toMatchObject({
      choices: { 'disc-bulge': choice },
      changes: [
        {
          by: 'Administrator (a test)',
          changed: [{ switch: 'disc-bulge', to: 'displacement', writtenIn: 'Coding policy 12' }],
        },
      ],
    });

    const now = await ask(codedSchema, '/code', { body: BULGE });
    expect(now.policies).toMatchObject({ 'disc-bulge': 'displacement' });
    expect(codesOf(now)).toContain('M51.26');
    expect(before).not.toContain('M51.26');
    const long = { ...BULGE, note: `${BULGE.note} ${'Seen today. '.repeat(1500)}` };
    const onThread = await ask(z.array(codedSchema), '/code', {
      body: Array.from({ length: 20 }, () => long),
    });
    for (const one of onThread) expect(codesOf(one)).toEqual(codesOf(now));
    const elsewhere = await ask(codedSchema, '/code', { body: BULGE, secret: other });
    expect(codesOf(elsewhere)).toEqual(before);

    const offered = z.object({
      reread: z.object({ isOffered: z.boolean(), cause: z.string().optional() }),
    });
    const offer = async (secret: string) => (await ask(offered, '/jobs', { secret })).reread;
    expect(await offer(own)).toEqual({ isOffered: true, cause: 'policy-changed' });
    expect(await offer(other)).toEqual({ isOffered: false });
    const { id } = await ask(jobSchema, '/jobs', { body: { kind: 'reread' } });
    await expect
      .poll(async () => (await call(`/jobs/${id}`)).json(), { timeout: 60_000 })
      .toMatchObject({
        state: 'done',
        cause: 'policy-changed',
        done: 2,
        read: 1,
        changed: 1,
      });
    const stored = await ask(encountersSchema, '/encounters?code=M51.26');
    expect(stored.items).toHaveLength(1);
    expect(await offer(own)).toEqual({ isOffered: false });
    const { detail } = await store.db
      .selectFrom('audit_events')
      .select('detail')
      .where('object', '=', 'practice-policies')
      .where('outcome', '=', 'done')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(detail)).toEqual({ 'disc-bulge': 'default to displacement' });
  });
});
