import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { queryPageSchema } from '../../../../src/server/query-routes.ts';
import type { QueryRow } from '../../../../src/store/desk/query-list.ts';
import { address, read } from '../../api/client.ts';

export type QueryPage = z.infer<typeof queryPageSchema>;
export type QueryList = { readonly items: readonly QueryRow[]; readonly next?: string };

/** One query as whoever is signed in may see it. */
export const pageOfQuery = (queryId: string) =>
  queryOptions({
    queryKey: ['query', queryId],
    queryFn: async ({ signal }) =>
      read<QueryPage>(address('/api/queries/:queryId', { queryId }), signal),
  });

/** In words, where a query stands. */
export const STATE_WORDS: Readonly<Record<QueryPage['state'], string>> = {
  draft: 'draft',
  sent: 'sent, not opened yet',
  viewed: 'opened, not answered yet',
  answered: 'answered',
  closed: 'closed',
  withdrawn: 'taken back',
};
