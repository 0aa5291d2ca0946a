/** Filters of the queue, as they stand in the address. */
export type QueueSearch = {
  readonly role?: string | undefined;
  readonly kind?: string | undefined;
  readonly severity?: string | undefined;
  readonly assignee?: string | undefined;
  readonly provider?: string | undefined;
  readonly order?: 'date' | undefined;
};

const WORDS = ['role', 'kind', 'severity', 'assignee', 'provider'] as const;

/** What of the address are filters; anything else is left out. */
export function readQueueSearch(given: Record<string, unknown>): QueueSearch {
  const kept = WORDS.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return {
    ...Object.fromEntries(kept),
    ...(given['order'] === 'date' ? { order: 'date' as const } : {}),
  };
}
