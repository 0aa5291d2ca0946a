import { expect, it } from 'vitest';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { PASSWORD, tryPractice } from './testing/try-practice.ts';

type Row = { id: string; isThis?: boolean; from: string; by: string };

onBothDatabases('one’s own account', ({ newStore }) => {
  it('says who one is, and takes another name without a new sign-in', async () => {
    const { signedIn, login } = await tryPractice(await newStore());
    const person = await signedIn();
    expect((await person.send('GET', '/api/account')).body).toMatchObject({
      login,
      roles: ['administrator'],
      hasPassword: true,
      hasSecondFactor: false,
      recoveryCodes: 0,
    });
    const renamed = await person.send('PATCH', '/api/account', { name: ' Ada Lind ' });
    expect([renamed.status, renamed.body.name]).toEqual([200, 'Ada Lind']);
    expect((await person.send('PATCH', '/api/account', { name: ' ' })).status).toBe(400);
    expect((await person.send('GET', '/api/session')).status).toBe(200);
  });

  it('lists its open sessions, and ends another one', async () => {
    const { signedIn, clock } = await tryPractice(await newStore());
    const first = await signedIn();
    clock.at += 60_000;
    const second = await signedIn();
    const { items } = (await second.send('GET', '/api/account/sessions')).body;
    expect(items.map(({ isThis, from, by }: Row) => [isThis, from, by])).toEqual([
      [true, '127.0.0.1', 'password'],
      [false, '127.0.0.1', 'password'],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/digest|secret/);
    const { id } = items[1];
    expect((await second.send('DELETE', `/api/account/sessions/${id}`)).status).toBe(204);
    expect((await second.send('DELETE', `/api/account/sessions/${id}`)).status).toBe(404);
    expect((await first.send('GET', '/api/session')).status).toBe(401);
    expect((await second.send('GET', '/api/session')).status).toBe(200);
  });

  it('shows no session that has run out', async () => {
    const { signedIn, clock } = await tryPractice(await newStore());
    await signedIn();
    clock.at += 20 * 60_000;
    const person = await signedIn();
    expect((await person.send('GET', '/api/account/sessions')).body.items).toHaveLength(1);
  });

  it('ends no session of somebody else; an administrator ends them all', async () => {
    const { signedIn, browser, store } = await tryPractice(await newStore());
    const administrator = await signedIn();
    const login = 'bill@clinic.example';
    const { body } = await administrator.send('POST', '/api/users', {
      login,
      name: 'Bill',
      roles: ['biller'],
    });
    const { user, link } = body;
    const bill = browser();
    await bill.send('POST', '/api/sign-in-links', { secret: link.secret, password: PASSWORD });
    await bill.send('POST', '/api/session', { login, password: PASSWORD });
    await bill.send('GET', '/api/session');
    const own = (await administrator.send('GET', '/api/account/sessions')).body.items[0];
    expect((await bill.send('DELETE', `/api/account/sessions/${own.id}`)).status).toBe(404);

    const address = `/api/users/${user.id}/sessions`;
    expect((await administrator.send('GET', address)).body.items).toHaveLength(1);
    expect((await administrator.send('DELETE', address)).body).toEqual({ ended: 1 });
    expect((await bill.send('GET', '/api/session')).status).toBe(401);
    expect((await administrator.send('GET', '/api/session')).status).toBe(200);
    const told = await store.db
      .selectFrom('audit_events')
      .select(['outcome', 'detail'])
      .where('action', '=', 'sign-out')
      .where('object_id', '=', user.id)
      .orderBy('sequence')
      .execute();
    expect(told).toEqual([
      { outcome: 'not-found', detail: '{}' },
      { outcome: 'done', detail: '{"why":"administrator","sessions":1}' },
    ]);
  });
});
