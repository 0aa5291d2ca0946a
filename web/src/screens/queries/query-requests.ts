import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { queryPageSchema } from '../../../../src/server/query-routes.ts';
import { address, read } from '../../api/client.ts';

export type QueryPage = z.infer<typeof queryPageSchema>;

/** One query as whoever is signed in may see it. */
export const pageOfQuery = (queryId: string) =>
  queryOptions({
    queryKey: ['query', queryId],
    queryFn: async ({ signal }) =>
      read<QueryPage>(address('/api/queries/:queryId', { queryId }), signal),
  });
