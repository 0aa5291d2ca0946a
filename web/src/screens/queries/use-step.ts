import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { address, change } from '../../api/client.ts';
import { pageOfQuery, type QueryPage } from './query-requests.ts';

type Step = {
  readonly path: string;
  readonly method?: 'PUT';
  readonly body?: unknown;
  /** the version of the query that was read, where the step is to be taken to no other */
  readonly version?: number;
};

/** Steps of a query, taken one after the other; the page shows each as soon as it is taken. */
export function useSteps(queryId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (steps: readonly Step[]) => {
      for (const { path, method, body, version } of steps) {
        const taken = await change<QueryPage>(
          address(`/api/queries/:queryId/${path}`, { queryId }),
          {
            ...(method === undefined ? {} : { method }),
            ...(body === undefined ? {} : { body }),
            ...(version === undefined ? {} : { ifMatch: `"${version}"` }),
          },
        );
        queries.setQueryData(pageOfQuery(queryId).queryKey, taken.body);
      }
    },
    onSettled: async () => queriesChanged(queries),
  });
}

/** Lists and visits that show queries ask again. */
export async function queriesChanged(queries: QueryClient): Promise<void> {
  const changed = [['queries'], ['work'], ['encounter'], ['coding']];
  await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
