import { useQuery } from '@tanstack/react-query';
import type { WorkCount } from '../../../../src/store/desk/work-list.ts';
import { address, read } from '../../api/client.ts';
import type { QueueSearch } from './queue-search.ts';

/** How much open work fits the filters, by queue, kind and severity; those three are chosen among on the screen. */
export function useCounts({ assignee, provider }: QueueSearch): readonly WorkCount[] {
  const { data } = useQuery({
    queryKey: ['work', 'counts', assignee, provider],
    queryFn: async ({ signal }) =>
      read<{ readonly counts: readonly WorkCount[] }>(
        address('/api/work-items/counts', {}, { assignee, provider }),
        signal,
      ),
  });
  return data?.counts ?? [];
}

/** How much of it fits these filters. */
export function totalOf(
  counts: readonly WorkCount[],
  { role, kind, severity }: Pick<QueueSearch, 'role' | 'kind' | 'severity'>,
): number {
  return counts
    .filter(
      (each) =>
        (role ?? each.role) === each.role &&
        (kind ?? each.kind) === each.kind &&
        (severity ?? each.severity) === each.severity,
    )
    .reduce((sum, { count }) => sum + count, 0);
}
