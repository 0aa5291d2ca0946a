import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Permission } from '../../../src/server/permissions.ts';
import type { meSchema } from '../../../src/server/session-routes.ts';
import { keepCsrf, read } from './client.ts';
import { keepPracticeTime } from './practice-time.ts';

export type Me = z.infer<typeof meSchema>;

/** Who is signed in. Throws `ApiProblem` 401 when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const me = await read<Me>('/api/session', signal);
    keepCsrf(me.csrf);
    keepPracticeTime(me);
    return me;
  },
  staleTime: 5 * 60_000,
});

/** Who is signed in, on every screen behind the sign-in. */
export function useMe(): Me {
  return useSuspenseQuery(sessionQuery).data;
}

/** True when the signed-in person may do it. The service decides; this only hides what would be refused. */
export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}
