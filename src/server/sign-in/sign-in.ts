import { accountOf, countFailure, noteRefusal } from '../../store/identity/attempts.ts';
import { totpSecretOf, useRecoveryCode, useStep } from '../../store/identity/second-factor.ts';
import { beginSession } from '../../store/identity/sessions.ts';
import { readRoles } from '../../store/identity/users.ts';
import type { Store } from '../../store/open-store.ts';
import type { UsersTable } from '../../store/schema/identity.ts';
import type { Scope } from '../../store/scope.ts';
import { problem } from '../problem.ts';
import { isPassword, lookAtNobody } from './password.ts';
import { stepOfCode } from './totp.ts';

/** What somebody signs in with. */
export type Credentials = {
  readonly login: string;
  readonly password: string;
  /** of the second factor, or a recovery code */
  readonly code?: string | undefined;
};

/** Where the attempt comes from. */
export type Attempt = { readonly from: string; readonly requestId: string; readonly now: Date };

/**
 * Signs somebody in and gives the session’s secret. A refusal never says whether the login exists; only whoever has
 * the right password hears that a code is needed.
 */
export async function signIn(store: Store, given: Credentials, attempt: Attempt): Promise<string> {
  const user = await accountOf(store, given.login);
  if (user === undefined || user.password === null || user.state !== 'active') {
    await lookAtNobody(given.password);
    if (user !== undefined) await noteRefusal(store, user, { ...attempt, why: 'not-active' });
    throw problem(401, 'sign-in/refused');
  }
  if (user.locked_until !== null && user.locked_until > attempt.now.toISOString()) {
    await lookAtNobody(given.password);
    await noteRefusal(store, user, { ...attempt, why: 'waiting' });
    throw problem(401, 'sign-in/refused');
  }
  if (!(await isPassword(given.password, user.password))) {
    await countFailure(store, user, { ...attempt, why: 'password' });
    throw problem(401, 'sign-in/refused');
  }
  const by = await passSecondFactor(store, user, given.code, attempt);
  return openSession(store, user, by, attempt);
}

async function passSecondFactor(
  store: Store,
  user: UsersTable,
  code: string | undefined,
  attempt: Attempt,
): Promise<string> {
  const secret = totpSecretOf(store, user);
  if (secret === undefined) return 'password';
  if (code === undefined) throw problem(401, 'sign-in/second-factor-needed');
  const step = stepOfCode(secret, code, attempt.now);
  if (step !== undefined && (await useStep(store, user, step))) return 'password and code';
  if (step === undefined && (await useRecoveryCode(store, user, code)))
    return 'password and recovery code';
  await countFailure(store, user, { ...attempt, why: 'code' });
  throw problem(401, 'sign-in/refused');
}

/** Begins the session of somebody who has proved who it is. @param by how, as the audit log shows it */
export async function openSession(
  store: Store,
  user: UsersTable,
  by: string,
  { from, requestId, now }: Attempt,
): Promise<string> {
  const { secret } = await beginSession(scopeOf(user, from, requestId), store, {
    userId: user.id,
    by,
    now: now.toISOString(),
  });
  return secret;
}

function scopeOf({ tenant, id, login, roles }: UsersTable, from: string, requestId: string): Scope {
  return {
    tenant,
    actor: { id, kind: 'user', name: login, roles: readRoles(roles) },
    requestId,
    from,
  };
}
