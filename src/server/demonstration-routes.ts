import { z } from 'zod';
import { ownAccount } from '../store/identity/accounts.ts';
import { DEMONSTRATION } from './demonstration/demonstration-people.ts';
import { problem } from './problem.ts';
import { Answer, defineRoute, type Route } from './route.ts';
import { SESSION_COOKIE } from './sign-in/identify.ts';
import { openSession } from './sign-in/sign-in.ts';

/** The way into a demonstration practice by a printed link. In any other record there is none. */
export const demonstrationRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/demonstration/:doorKey',
    access: 'anyone',
    says: 'Signs in with a link that the start of a demonstration practice printed; in any other record it is not found',
    perMinute: 60,
    status: 302,
    params: z.object({ doorKey: z.string().max(100) }),
    reply: z.undefined(),
    handler: async ({ params: { doorKey }, scope, services: { demonstration, store, now } }) => {
      const { from, requestId } = scope;
      const id = isThisMachine(from) ? demonstration?.personBehind(doorKey) : undefined;
      if (id === undefined) throw problem(404, 'request/not-found');
      const person = { ...scope, tenant: DEMONSTRATION, actor: { ...scope.actor, id } };
      const user = await ownAccount(person, store);
      if (user?.state !== 'active') throw problem(404, 'request/not-found');
      const attempt = { from, requestId, now: now() };
      const secret = await openSession(store, user, 'demonstration link', attempt);
      return new Answer(undefined, {
        headers: { location: '/' },
        cookies: [{ name: SESSION_COOKIE, value: secret }],
      });
    },
  }),
];

/** Whoever asks sits at this machine: an address of the loopback, as IPv4, IPv6 or one in the other. */
export function isThisMachine(address: string): boolean {
  return /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$|^localhost$/.test(address);
}
