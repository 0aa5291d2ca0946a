import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/client.ts';

type Person = { readonly id: string; readonly name: string; readonly roles: readonly string[] };

/** People of the practice to whom work can be given. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) =>
    (await read<{ readonly people: readonly Person[] }>('/api/people', signal)).people,
});
