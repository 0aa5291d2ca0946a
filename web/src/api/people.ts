import { queryOptions } from '@tanstack/react-query';
import { read } from './client.ts';

export type PracticePerson = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
};

/** Everybody of the practice who may sign in, by name. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async ({ signal }) => read<{ people: readonly PracticePerson[] }>('/api/people', signal),
  staleTime: 60_000,
});
