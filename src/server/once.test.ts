import { expect, it } from 'vitest';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { as, tryServer } from './testing/try-server.ts';

const NEXT_DAY = 25 * 60 * 60 * 1000;

onBothDatabases('a request with a key', ({ newStore }) => {
  it('is done once, and its reply given again to the same caller for a day', async () => {
    const store = await newStore();
    const clock = { at: Date.parse('2026-11-02T09:00:00Z') };
    const server = await tryServer({ store, now: () => new Date(clock.at) });
    const invite = (key: string, login = 'cora@clinic.example', tenant = 'practice-a') =>
      server.inject({
        method: 'POST',
        url: '/api/users',
        headers: { ...as('administrator', tenant), 'idempotency-key': key },
        payload: { login, name: 'Cora', roles: ['coder'] },
      });
    const first = await invite('key-00001');
    const again = await invite('key-00001');
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.body).toBe(first.body);
    expect(again.headers).toMatchObject({ etag: '"1"', 'idempotency-replayed': 'true' });
    const codeOf = async (reply: ReturnType<typeof invite>) => JSON.parse((await reply).body).code;
    expect(await codeOf(invite('key-00001', 'other@clinic.example'))).toBe('request/key-reused');
    expect(await codeOf(invite('key-00001', undefined, 'practice-b'))).toBe('users/login-taken');
    expect(await codeOf(invite('no'))).toBe('request/invalid');
    clock.at += NEXT_DAY;
    expect(await codeOf(invite('key-00001'))).toBe('users/login-taken');
    const stored = JSON.stringify(await store.db.selectFrom('replies_kept').selectAll().execute());
    expect(stored).not.toContain('cora');
  });

  it('that was refused may be sent again, and one of two at once waits its turn', async () => {
    const server = await tryServer({ store: await newStore() });
    const invite = (roles: string[]) =>
      server.inject({
        method: 'POST',
        url: '/api/users',
        headers: { ...as('administrator'), 'idempotency-key': 'key-00002' },
        payload: { login: 'cora@clinic.example', name: 'Cora', roles },
      });
    expect((await invite(['none'])).statusCode).toBe(400);
    const both = await Promise.all([invite(['coder']), invite(['coder'])]);
    const users = await server.inject({ url: '/api/users', headers: as('administrator') });
    expect(JSON.parse(users.body).items).toHaveLength(1);
    expect(both.some(({ statusCode }) => statusCode === 201)).toBe(true);
    expect(both.every(({ statusCode }) => statusCode === 201 || statusCode === 409)).toBe(true);
  });
});
