import { useQuery } from '@tanstack/react-query';
import type { WorkItem } from '../../../src/store/desk/work-list.ts';
import { address, read } from '../api/client.ts';

const KEPT = 'endplate-queue-run';

/** Keeps the visits of a queue in their order, for going from one to the next. Ids only, until the tab is closed. */
export function keepRun(items: readonly Pick<WorkItem, 'encounterId'>[]): void {
  sessionStorage.setItem(KEPT, JSON.stringify(visitsOf(items)));
}

/** The visits before and after one in the queue that was opened last, or in one’s own queue. */
export function useNeighbours(encounterId: string): {
  readonly previous: string | undefined;
  readonly next: string | undefined;
} {
  const kept = keptRun();
  const { data } = useQuery({
    queryKey: ['work', 'run'],
    enabled: !kept.includes(encounterId),
    queryFn: async ({ signal }) =>
      read<{ readonly items: readonly WorkItem[] }>(
        address('/api/work-items', {}, { kind: 'code-encounter', limit: 200 }),
        signal,
      ),
  });
  const run = kept.includes(encounterId) ? kept : visitsOf(data?.items ?? []);
  const at = run.indexOf(encounterId);
  return { previous: at > 0 ? run[at - 1] : undefined, next: run[at + 1] };
}

function visitsOf(items: readonly Pick<WorkItem, 'encounterId'>[]): string[] {
  return [...new Set(items.flatMap(({ encounterId }) => encounterId ?? []))];
}

function keptRun(): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
  return Array.isArray(kept) ? kept.map(String) : [];
}
