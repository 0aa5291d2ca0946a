import { describe, expect, it } from 'vitest';
import { onBothDatabases } from '../../store/database/for-tests.ts';
import { waitAfter } from '../../store/identity/attempts.ts';
import { bringIn } from '../testing/try-desk.ts';
import { PASSWORD, tryPractice } from '../testing/try-practice.ts';
import { hashPassword, isPassword, weaknessOf } from './password.ts';
import { fromBase32, newRecoveryCodes, newTotpSecret, stepAt, totpCode } from './totp.ts';

onBothDatabases('signing in', ({ newStore }) => {
  it('a set-up link works once, and then the password does', async () => {
    const { browser, secret, login } = await tryPractice(await newStore());
    const late = await browser().send('POST', '/api/sign-in-links', { secret, password: PASSWORD });
    expect([late.status, late.body.code]).toEqual([403, 'sign-in/link-spent']);
    const person = browser();
    const { status, cookies } = await person.send('POST', '/api/session', {
      login,
      password: PASSWORD,
    });
    expect(status).toBe(200);
    expect(cookies[0]).toMatchObject({
      name: 'endplate',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      path: '/',
    });
    const me = await person.send('GET', '/api/session');
    expect(me.body).toMatchObject({
      practice: 'Back Clinic',
      name: login,
      roles: ['administrator'],
    });
    expect(me.body.permissions).toContain('users:manage');
    expect(me.body.timeZone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('what somebody does stands under the name of the person, and in the audit log under the login', async () => {
    const store = await newStore();
    const { signedIn, login } = await tryPractice(store);
    await store.db.updateTable('users').set({ name: 'P. Penn, CDIP' }).execute();
    const { tenant } = await store.db
      .selectFrom('practices')
      .select('tenant')
      .executeTakeFirstOrThrow();
    const visit = { id: 'v1', dateOfService: '2026-10-28', note: 'Assessment: low back pain.' };
    await bringIn(store, visit, tenant);
    const person = await signedIn();
    const { id } = await store.db.selectFrom('work_items').select('id').executeTakeFirstOrThrow();
    const step = { step: 'prioritise', priority: 90, reason: 'The provider leaves soon.' };
    const reply = await person.send('POST', '/api/work-items/steps', {
      items: { ids: [id] },
      step,
    });
    expect(reply.body).toMatchObject({ changed: 1 });
    const steps = await store.db.selectFrom('work_steps').select('by_name').execute();
    expect(steps).toEqual([{ by_name: 'P. Penn, CDIP' }]);
    const told = await store.db
      .selectFrom('audit_events')
      .select('actor_name')
      .distinct()
      .execute();
    expect(told.map(({ actor_name: name }) => name)).toContain(login);
  });

  it('a refusal is the same for a wrong password, an unknown login and an account that waits', async () => {
    const { browser, login, clock } = await tryPractice(await newStore());
    const person = browser();
    const attempt = (given: string, password: string) =>
      person.send('POST', '/api/session', { login: given, password });
    const unknown = await attempt('nobody@clinic.example', PASSWORD);
    for (let number = 0; number < 5; number++) {
      const wrong = await attempt(login, 'not the right one');
      expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
    const waiting = await attempt(login, PASSWORD);
    expect({ ...waiting.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    clock.at += 61_000;
    expect((await attempt(login, PASSWORD)).status).toBe(200);
    await person.send('GET', '/api/session');
    const alerts = await person.send('GET', '/api/alerts');
    expect(alerts.body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['account-locked']);
  });

  it('a session ends when nobody uses it, and in any case after its hours', async () => {
    const { signedIn, clock } = await tryPractice(await newStore());
    const idle = await signedIn();
    clock.at += 14 * 60_000;
    expect((await idle.send('GET', '/api/session')).status).toBe(200);
    clock.at += 15 * 60_000;
    expect((await idle.send('GET', '/api/session')).status).toBe(401);
    const busy = await signedIn();
    const statuses = [];
    for (let minutes = 0; minutes < 12 * 60 + 10; minutes += 10) {
      clock.at += 10 * 60_000;
      statuses.push((await busy.send('GET', '/api/session')).status);
    }
    expect([statuses.indexOf(401), statuses.length]).toEqual([71, 73]);
  });

  it('its secret changes, and an old one that comes back later ends it and is told', async () => {
    const { signedIn, browser, clock } = await tryPractice(await newStore());
    const person = await signedIn();
    const old = person.jar.get('endplate') ?? '';
    clock.at += 8 * 60_000;
    await person.send('GET', '/api/session');
    clock.at += 8 * 60_000;
    await person.send('GET', '/api/session');
    expect(person.jar.get('endplate')).not.toBe(old);
    const thief = browser();
    thief.jar.set('endplate', old);
    expect((await thief.send('GET', '/api/session')).status).toBe(200);
    clock.at += 2 * 60_000;
    expect((await thief.send('GET', '/api/session')).status).toBe(401);
    expect((await person.send('GET', '/api/session')).status).toBe(401);
    const after = await signedIn();
    expect((await after.send('GET', '/api/alerts')).body.items[0].kind).toBe('session-reused');
  });

  it('a change needs the token of the session', async () => {
    const { signedIn } = await tryPractice(await newStore());
    const person = await signedIn();
    const invitation = { login: 'cora@clinic.example', name: 'Cora', roles: ['coder'] };
    const forged = await person.send('POST', '/api/users', invitation, {
      'x-csrf-token': 'forged',
    });
    expect([forged.status, forged.body.code]).toEqual([403, 'access/cross-site']);
    expect((await person.send('POST', '/api/users', invitation)).status).toBe(201);
  });

  it('a new password ends every other session', async () => {
    const { signedIn, browser, login } = await tryPractice(await newStore());
    const [one, other] = [await signedIn(), await signedIn()];
    const next = 'another kettle, of cocoa';
    const weak = await one.send('POST', '/api/session/password', {
      current: PASSWORD,
      next: 'short',
    });
    expect([weak.status, weak.body.code]).toEqual([400, 'sign-in/password-weak']);
    expect(
      (await one.send('POST', '/api/session/password', { current: PASSWORD, next })).status,
    ).toBe(200);
    expect((await one.send('GET', '/api/session')).status).toBe(200);
    expect((await other.send('GET', '/api/session')).status).toBe(401);
    expect((await browser().send('POST', '/api/session', { login, password: next })).status).toBe(
      200,
    );
  });

  it('the second factor is asked for, a code works once, and a recovery code too', async () => {
    const { signedIn, browser, login, clock } = await tryPractice(await newStore());
    const person = await signedIn();
    const { body: offered } = await person.send('POST', '/api/session/second-factor');
    const codeNow = () => totpCode(fromBase32(offered.secret), stepAt(new Date(clock.at)));
    const proof = { secret: offered.secret, password: PASSWORD };
    const wrong = await person.send('PUT', '/api/session/second-factor', {
      ...proof,
      code: '000000',
    });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'sign-in/code-wrong']);
    const on = await person.send('PUT', '/api/session/second-factor', {
      ...proof,
      code: codeNow(),
    });
    const [recovery] = on.body.recoveryCodes;
    const attempt = async (code?: string) =>
      (await browser().send('POST', '/api/session', { login, password: PASSWORD, code })).body;
    expect(await attempt()).toMatchObject({ code: 'sign-in/second-factor-needed' });
    expect(await attempt(codeNow())).toMatchObject({ code: 'sign-in/refused' });
    clock.at += 30_000;
    expect(await attempt(codeNow())).toEqual({ signedIn: true });
    expect(await attempt(codeNow())).toMatchObject({ code: 'sign-in/refused' });
    expect(await attempt(recovery)).toEqual({ signedIn: true });
    expect(await attempt(recovery)).toMatchObject({ code: 'sign-in/refused' });
  });

  it('a token may what its scopes name, until it is revoked, expired, or its owner gone', async () => {
    const { signedIn, server, clock } = await tryPractice(await newStore());
    const person = await signedIn();
    const denied = await person.send('POST', '/api/tokens', {
      name: 'x',
      scopes: ['encounters:code'],
      days: 1,
    });
    expect([denied.status, denied.body.code]).toEqual([403, 'tokens/scope-denied']);
    const make = async () => {
      const made = await person.send('POST', '/api/tokens', {
        name: 'feed',
        scopes: ['codes:read'],
        days: 2,
      });
      const authorization = `Bearer ${made.body.secret}`;
      const ask = async (url: string) =>
        (await server.inject({ url, headers: { authorization } })).statusCode;
      return { id: made.body.token.id, ask };
    };
    const [one, other] = [await make(), await make()];
    expect(await one.ask('/api/codes/M54.5')).toBe(200);
    expect(await one.ask('/api/users')).toBe(403);
    await person.send('DELETE', `/api/tokens/${one.id}`);
    expect(await one.ask('/api/codes/M54.5')).toBe(401);
    expect(await other.ask('/api/codes/M54.5')).toBe(200);
    clock.at += 49 * 60 * 60_000;
    expect(await other.ask('/api/codes/M54.5')).toBe(401);
  });

  it('people are changed by the version that was read, and one administrator stays', async () => {
    const { signedIn } = await tryPractice(await newStore());
    const person = await signedIn();
    const { body: made } = await person.send('POST', '/api/users', {
      login: 'Cora@Clinic.example',
      name: 'Cora',
      roles: ['coder'],
    });
    const taken = await person.send('POST', '/api/users', {
      login: 'cora@clinic.example',
      name: 'x',
      roles: ['coder'],
    });
    expect([taken.status, taken.body.code]).toEqual([409, 'users/login-taken']);
    const url = `/api/users/${made.user.id}`;
    const change = (etag: string | undefined, body: object) =>
      person.send('PATCH', url, body, etag === undefined ? {} : { 'if-match': etag });
    expect((await change(undefined, { name: 'C' })).status).toBe(428);
    expect((await change('"1"', { roles: ['cdi'] })).headers['etag']).toBe('"2"');
    expect((await change('"1"', { roles: ['coder'] })).status).toBe(412);
    const { body: people } = await person.send('GET', '/api/users');
    const [ada] = people.items;
    const last = await person.send(
      'PATCH',
      `/api/users/${ada.id}`,
      { state: 'disabled' },
      { 'if-match': `"${ada.version}"` },
    );
    expect([last.status, last.body.code]).toEqual([409, 'users/last-administrator']);
  });

  it('a practice is named by its administrator, and another one is not touched', async () => {
    const store = await newStore();
    const { signedIn, tenant } = await tryPractice(store);
    await tryPractice(store, 'olga@other.example');
    const person = await signedIn();
    const renamed = await person.send('PATCH', '/api/practice', { name: 'Spine and Joint' });
    expect(renamed.body).toMatchObject({ tenant, name: 'Spine and Joint' });
    const names = await store.db.selectFrom('practices').select('name').orderBy('name').execute();
    expect(names.map(({ name }) => name)).toEqual(['Back Clinic', 'Spine and Joint']);
  });

  it('break-glass opens charts for its minutes, with an alert and a reason that only the record holds', async () => {
    const { signedIn, browser, clock, store } = await tryPractice(await newStore());
    const administrator = await signedIn();
    const { body } = await administrator.send('POST', '/api/users', {
      login: 'bill@clinic.example',
      name: 'Bill',
      roles: ['biller'],
    });
    const bill = browser();
    await bill.send('POST', '/api/sign-in-links', { secret: body.link.secret, password: PASSWORD });
    await bill.send('POST', '/api/session', { login: 'bill@clinic.example', password: PASSWORD });
    const may = async () =>
      (await bill.send('GET', '/api/session')).body.permissions.includes('patients:read');
    expect(await may()).toBe(false);
    const reason = 'Marker: the patient is in the emergency room';
    expect((await bill.send('POST', '/api/break-glass', { reason, minutes: 10 })).status).toBe(201);
    expect(await may()).toBe(true);
    clock.at += 11 * 60_000;
    expect(await may()).toBe(false);
    const uses = await administrator.send('GET', '/api/break-glass');
    expect(uses.body.items).toMatchObject([{ reason }]);
    const alerts = await administrator.send('GET', '/api/alerts');
    const [{ id }] = alerts.body.items;
    expect((await administrator.send('POST', `/api/alerts/${id}/seen`)).status).toBe(204);
    const events = await store.db.selectFrom('audit_events').selectAll().execute();
    expect(events.map(({ action }) => action)).toContain('break-glass');
    const stored = await store.db.selectFrom('break_glass').selectAll().execute();
    expect(JSON.stringify([events, stored])).not.toContain('Marker');
  });

  it('every sign-in, refused or not, stands in the audit log with whom and from where', async () => {
    const { browser, login, store, tenant } = await tryPractice(await newStore());
    await browser().send('POST', '/api/session', { login, password: 'not the right one' });
    const person = browser();
    await person.send('POST', '/api/session', { login, password: PASSWORD });
    await person.send('GET', '/api/session');
    await person.send('DELETE', '/api/session');
    const events = await store.db
      .selectFrom('audit_events')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('object', '=', 'session')
      .orderBy('sequence')
      .execute();
    expect(events.map(({ action, outcome, came_from: from }) => [action, outcome, from])).toEqual([
      ['sign-in', 'denied', '127.0.0.1'],
      ['sign-in', 'done', '127.0.0.1'],
      ['sign-out', 'done', '127.0.0.1'],
    ]);
    expect(JSON.stringify(events)).not.toContain('not the right one');
  });
});

describe('a password', () => {
  it('is kept as argon2id with a salt of its own', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await isPassword(PASSWORD, one)).toBe(true);
    expect(await isPassword('a kettle of cold tea', one)).toBe(false);
    expect(await isPassword(PASSWORD, 'not a hash')).toBe(false);
  });

  it.each([
    ['eleven char', 'ada', /at least 12/],
    ['x'.repeat(257), 'ada', /at most 256/],
    ['aaaaaaaaaaaaaaaa', 'ada', /different/],
    ['cora.and.her.dog', 'cora@clinic.example', /login/],
    [PASSWORD, 'ada@clinic.example', undefined],
  ])('%s of %s', (password, login, expected) => {
    const weakness = weaknessOf(password, login);
    expect(expected === undefined ? weakness === undefined : expected.test(weakness ?? '')).toBe(
      true,
    );
  });
});

onBothDatabases('a practice that asks for a second factor', ({ newStore }) => {
  it('opens nothing to whoever has none until it is set up, and keeps it on', async () => {
    const { signedIn, clock } = await tryPractice(await newStore());
    const person = await signedIn();
    const url = '/api/practice/settings';
    const before = await person.send('GET', url);
    expect(before).toMatchObject({ status: 200, headers: { etag: '"0"' } });
    const settings = { ...before.body, secondFactorRoles: ['administrator'] };
    const saved = await person.send('PUT', url, settings, { 'if-match': '"0"' });
    expect(saved).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(await person.send('GET', url)).toMatchObject({ status: 403 });
    expect((await person.send('GET', '/api/session')).body).toMatchObject({
      permissions: [],
      secondFactorMissing: true,
    });
    const { body } = await person.send('POST', '/api/session/second-factor');
    const code = totpCode(fromBase32(body.secret), stepAt(new Date(clock.at)));
    const on = { secret: body.secret, code, password: PASSWORD };
    expect(await person.send('PUT', '/api/session/second-factor', on)).toMatchObject({
      status: 200,
    });
    expect(await person.send('GET', url)).toMatchObject({ status: 200 });
    const off = await person.send('DELETE', '/api/session/second-factor', { password: PASSWORD });
    expect(off).toMatchObject({ status: 409, body: { code: 'sign-in/second-factor-required' } });
  });

  it.each([
    ['a zone that is none', { timeZone: 'Middle/Earth' }],
    [
      'levels of escalation that do not follow each other',
      {
        queryPace: {
          answerWithinDays: 2,
          remindEveryDays: 2,
          mostReminders: 2,
          escalateAfterDays: [7, 3],
        },
      },
    ],
    ['an unknown role', { secondFactorRoles: ['guest'] }],
  ])('does not take %s', async (_what, settings) => {
    const { signedIn } = await tryPractice(await newStore());
    const person = await signedIn();
    const put = await person.send('PUT', '/api/practice/settings', settings, { 'if-match': '"0"' });
    expect(put.status).toBe(400);
  });

  it('is not overwritten by who read an older version', async () => {
    const { signedIn } = await tryPractice(await newStore());
    const person = await signedIn();
    const put = (version: number) =>
      person.send('PUT', '/api/practice/settings', {}, { 'if-match': `"${version}"` });
    expect([(await put(0)).status, (await put(0)).status, (await put(1)).status]).toEqual([
      200, 412, 200,
    ]);
  });
});

describe('the code of an authenticator app', () => {
  const keys = { sha1: 20, sha256: 32, sha512: 64 } as const;
  const key = (length: number) => Buffer.from('1234567890'.repeat(7).slice(0, length));
  // RFC 6238, appendix B
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ])('at %i seconds is that of RFC 6238', (seconds, sha1, sha256, sha512) => {
    const step = stepAt(new Date(seconds * 1000));
    expect(totpCode(key(keys.sha1), step, 8)).toBe(sha1);
    expect(totpCode(key(keys.sha256), step, 8, 'sha256')).toBe(sha256);
    expect(totpCode(key(keys.sha512), step, 8, 'sha512')).toBe(sha512);
  });

  it('comes from a secret of 160 bits that people can type', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(fromBase32('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ').toString()).toBe('12345678901234567890');
    expect(new Set(newRecoveryCodes()).size).toBe(10);
  });
});

it('wrong attempts make the account wait, twice as long each time, an hour at most', () => {
  expect([1, 4, 5, 6, 7, 30].map((failures) => waitAfter(failures) / 60_000)).toEqual([
    0, 0, 1, 2, 4, 60,
  ]);
});
