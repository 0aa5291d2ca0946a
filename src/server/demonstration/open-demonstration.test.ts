import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { recordTime, setRecordTime } from '../../store/clock.ts';
import { onBothDatabases, TEST_KEY } from '../../store/database/for-tests.ts';
import { addPractice } from '../../store/identity/practices.ts';
import { SESSION_LIMITS } from '../../store/identity/sessions.ts';
import { today } from '../../store/today.ts';
import { NO_LOG } from '../log.ts';
import { type Running, type ServeSettings, StartError, startServer } from '../start-server.ts';

const QUERY_STATES = ['answered', 'closed', 'draft', 'sent', 'viewed', 'withdrawn'];

async function start(database: string, more: Partial<ServeSettings> = {}): Promise<Running> {
  const data = await mkdtemp(join(tmpdir(), 'endplate-demo-'));
  const running = await startServer(
    {
      data,
      database,
      host: '127.0.0.1',
      port: 0,
      trustProxy: [],
      framedBy: [],
      web: join(data, 'none'),
      today: () => today(recordTime()),
      sessions: SESSION_LIMITS,
      environment: { ENDPLATE_KEY: TEST_KEY },
      demonstration: { patients: 30, progress: () => undefined },
      ...more,
    },
    NO_LOG,
  );
  onTestFinished(async () => {
    await running.stop();
    setRecordTime(new Date());
    await rm(data, { recursive: true });
  });
  return running;
}

onBothDatabases('the demonstration practice', ({ newLocation, reopen }) => {
  it('is filled, lets each role in by its link, and goes on at the next start', async () => {
    const location = await newLocation();
    const first = await start(location);
    expect(first.doors?.map(({ role }) => role)).toEqual([
      'administrator',
      'provider',
      'coder',
      'cdi',
      'biller',
      'auditor',
    ]);
    for (const { link, role } of first.doors ?? []) {
      const entered = await fetch(link, { redirect: 'manual' });
      expect([entered.status, entered.headers.get('location')]).toEqual([302, '/']);
      const cookie = (entered.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
      const me = await fetch(`${first.address}/api/session`, { headers: { cookie } });
      expect(await me.json()).toMatchObject({
        roles: [role],
        practice: 'Demonstration practice',
        timeZone: 'America/New_York',
      });
      const queue = await fetch(`${first.address}/api/work-items`, { headers: { cookie } });
      expect([role, (await queue.text()).includes('"state":"open"')]).toEqual([role, true]);
    }
    const store = await reopen(location);
    const states = await store.db.selectFrom('queries').select('state').distinct().execute();
    expect(states.map(({ state }) => state).toSorted()).toEqual(QUERY_STATES);
    const second = await start(location);
    expect(second.doors).toHaveLength(6);
    const wrong = await fetch(
      (first.doors?.[0]?.link ?? '').replace(first.address, second.address),
    );
    expect(wrong.status).toBe(404);
  });

  it('is never mixed with a practice of somebody', async () => {
    const location = await newLocation();
    const own = await reopen(location);
    await addPractice(own, { name: 'Clinic', login: 'ada', from: 'a test', now: new Date() });
    await expect(start(location)).rejects.toThrow(StartError);
  });
});

it('is served to this machine only', async () => {
  for (const more of [{ trustProxy: ['10.0.0.1'] }, { publicUrl: 'https://endplate.example' }])
    await expect(start(':memory:', more)).rejects.toThrow('127.0.0.1 only');
});
