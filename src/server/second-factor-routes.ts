import { z } from 'zod';
import {
  dropSecondFactor,
  keepSecondFactor,
  mustHaveSecondFactor,
} from '../store/identity/second-factor.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';
import { ownAccountOf } from './session-routes.ts';
import { isPassword, LONGEST_PASSWORD } from './sign-in/password.ts';
import { newRecoveryCodes, newTotpSecret, stepOfCode, totpAddress } from './sign-in/totp.ts';

const password = z.string().max(LONGEST_PASSWORD);

/** One’s own second factor: an authenticator app. */
export const secondFactorRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/api/session/second-factor',
    access: 'signed-in',
    says: 'A new secret for an authenticator app; nothing is kept until its first code comes back',
    reply: z.object({ secret: z.string(), address: z.string() }),
    handler: async (call) => {
      const { login } = await ownAccountOf(call);
      const secret = newTotpSecret();
      return { secret, address: totpAddress(secret, login) };
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/api/session/second-factor',
    access: 'signed-in',
    says: 'Turns the second factor on, and gives the recovery codes, which are shown once',
    perMinute: 30,
    body: z.object({
      secret: z.string().regex(/^[A-Z2-7]{32}$/),
      code: z.string().max(6),
      password,
    }),
    reply: z.object({ recoveryCodes: z.array(z.string()) }),
    handler: async (call) => {
      const { body, scope, services } = call;
      const user = await ownAccountOf(call);
      await provePassword(body.password, user.password);
      const step = stepOfCode(body.secret, body.code, services.now());
      if (step === undefined) throw problem(400, 'sign-in/code-wrong');
      const recoveryCodes = newRecoveryCodes();
      await keepSecondFactor(scope, services.store, {
        userId: user.id,
        secret: body.secret,
        step,
        recoveryCodes,
      });
      return { recoveryCodes };
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/session/second-factor',
    access: 'signed-in',
    says: 'Turns the second factor off',
    perMinute: 30,
    status: 204,
    body: z.object({ password }),
    reply: z.undefined(),
    handler: async (call) => {
      const user = await ownAccountOf(call);
      await provePassword(call.body.password, user.password);
      if (await mustHaveSecondFactor(call.services.store, user))
        throw problem(409, 'sign-in/second-factor-required');
      await dropSecondFactor(call.scope, call.services.store, user.id);
      return undefined;
    },
  }),
];

async function provePassword(given: string, hash: string | null): Promise<void> {
  if (hash === null || !(await isPassword(given, hash))) throw problem(401, 'sign-in/refused');
}
