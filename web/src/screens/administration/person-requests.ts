import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { userSchema } from '../../../../src/server/user-routes.ts';
import { ApiProblem, address, change, readVersioned, type Versioned } from '../../api/client.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';

export type Person = z.infer<typeof userSchema>;
export const USERS = '/api/users';

export const personQuery = (userId: string) =>
  queryOptions({
    queryKey: [USERS, userId],
    queryFn: async ({ signal }) =>
      readVersioned<Person>(address(`${USERS}/:userId`, { userId }), signal),
  });

/** Whether somebody can sign in now, in words. */
export function stateWords({ state, isLocked, hasSecondFactor }: Person): string {
  if (state === 'disabled') return 'cannot sign in';
  if (isLocked) return 'waits after wrong attempts';
  if (state === 'invited') return 'invited';
  return hasSecondFactor ? 'active, second factor' : 'active';
}

/** The address that takes a one-time secret. */
export function linkOf(secret: string): string {
  return `${window.location.origin}/sign-in#${secret}`;
}

/** Changes a person over the version that was read; a newer one is shown instead of being overwritten. */
export function usePersonChange({ body, etag }: Versioned<Person>) {
  const queries = useQueryClient();
  const { queryKey } = personQuery(body.id);
  return useMutation({
    mutationFn: async (asked: object) =>
      change<Person>(address(`${USERS}/:userId`, { userId: body.id }), {
        method: 'PATCH',
        body: asked,
        ...(etag === undefined ? {} : { ifMatch: etag }),
      }),
    onSuccess: async (saved) => {
      queries.setQueryData(queryKey, saved);
      sayDone('Saved.');
      await queries.invalidateQueries({ queryKey: [USERS] });
    },
    onError: (error) => {
      sayFailed(error);
      if (error instanceof ApiProblem && error.status === 412)
        void queries.invalidateQueries({ queryKey });
    },
  });
}
