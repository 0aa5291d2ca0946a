import { Group, Switch, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { WorkItem } from '../../../../src/store/desk/work-list.ts';
import { address } from '../../api/client.ts';
import { usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { totalOf, useCounts } from './queue-requests.ts';
import type { QueueSearch } from './queue-search.ts';
import { SavedFilters } from './saved-filters.tsx';
import { WorkRows } from './work-rows.tsx';

/** What is to be done, the most urgent first, and why. */
export function Queue() {
  const search = useSearch({ from: '/desk/queue' });
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [choosesByMouse, setChoosesByMouse] = useState(false);
  const { items, query } = usePages<WorkItem>(['work', search], (after) =>
    address('/api/work-items', {}, { ...search, after, limit: 200 }),
  );
  const counts = useCounts(search);
  const open = (wanted: QueueSearch) => {
    setChosen(new Set());
    void navigate({ to: '/queue', search: wanted });
  };
  const order = search.order === 'date' ? 'the oldest visit first' : 'the most urgent first';
  return (
    <Screen
      title="Work queue"
      says={`${totalOf(counts, search)} open, ${order}`}
      actions={<SavedFilters search={search} open={open} />}
    >
      <QueueFilters
        search={search}
        counts={counts}
        narrow={(more) => open({ ...search, ...more })}
      />
      <Group gap="md">
        <Switch
          label="Choose several"
          checked={choosesByMouse}
          onChange={({ currentTarget: { checked } }) => setChoosesByMouse(checked)}
        />
        <Text size="xs" c="dimmed" visibleFrom="sm">
          Keys in the list: ↑ ↓ move, Home and End go to either end, space chooses, Enter opens.
        </Text>
      </Group>
      <BulkBar items={items} chosen={chosen} clear={() => setChosen(new Set())} />
      {query.isPending && <LoadingState what="Reading the queue" />}
      {query.isError && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState title="Nothing to do here">
          No open work fits these filters. New work comes when visits, claims and answers do.
        </EmptyState>
      )}
      {items.length > 0 && (
        <WorkRows
          items={items}
          chosen={chosen}
          choose={setChosen}
          choosesByMouse={choosesByMouse}
          more={() => {
            if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
          }}
          all={query.fetchAll}
        />
      )}
    </Screen>
  );
}
