import { addPractice } from '../../store/identity/practices.ts';
import { SESSION_LIMITS } from '../../store/identity/sessions.ts';
import type { Store } from '../../store/open-store.ts';
import { identifyWith } from '../sign-in/identify.ts';
import { tryServer } from './try-server.ts';

/** Of everybody whom a test signs in. */
export const PASSWORD = 'a kettle of warm tea';

/** A practice with its administrator, a clock that can be moved, and a browser that keeps its cookies. */
export async function tryPractice(store: Store, login = 'ada@clinic.example') {
  const clock = { at: Date.parse('2026-11-02T09:00:00Z') };
  const now = () => new Date(clock.at);
  const server = await tryServer({
    store,
    now,
    identify: identifyWith(store, SESSION_LIMITS, now),
  });
  const added = await addPractice(store, {
    name: 'Back Clinic',
    login,
    from: 'a test',
    now: now(),
  });
  const browser = () => {
    const jar = new Map<string, string>();
    let csrf = '';
    return {
      jar,
      send: async (
        method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
        url: string,
        payload?: object,
        more = {},
      ) => {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const headers = { ...(cookie === '' ? {} : { cookie }), 'x-csrf-token': csrf, ...more };
        const reply = await server.inject({
          method,
          url,
          headers,
          ...(payload ? { payload } : {}),
        });
        for (const { name, value } of reply.cookies) {
          if (value === '') jar.delete(name);
          else jar.set(name, value);
        }
        const body = reply.body === '' ? undefined : JSON.parse(reply.body);
        if (typeof body?.csrf === 'string') csrf = body.csrf;
        return { status: reply.statusCode, body, headers: reply.headers, cookies: reply.cookies };
      },
    };
  };
  const first = browser();
  const secret = added?.secret ?? '';
  await first.send('POST', '/api/sign-in-links', { secret, password: PASSWORD });
  const signedIn = async () => {
    const person = browser();
    await person.send('POST', '/api/session', { login, password: PASSWORD });
    await person.send('GET', '/api/session');
    return person;
  };
  return { server, store, clock, browser, signedIn, secret, login, tenant: added?.tenant ?? '' };
}
