import { Button, Checkbox, Group, Paper, Select, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { WorkItem } from '../../../../src/store/desk/work-list.ts';
import { address, change, read } from '../../api/client.ts';
import { problemWords } from '../../api/problem-words.ts';
import { useMe } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import type { QueueSearch } from './queue-search.ts';
import { KIND_WORDS } from './queue-words.ts';
import { WorkRow } from './work-row.tsx';

type Page = { readonly items: readonly WorkItem[]; readonly next?: string };
type Counts = {
  readonly counts: readonly { role: string; kind: string; severity: string; count: number }[];
};

const ROW = 68;

/** What is to be done, the most urgent first, and why. */
export function Queue() {
  const search = useSearch({ from: '/desk/queue' });
  const navigate = useNavigate();
  const me = useMe();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [choosesByMouse, setChoosesByMouse] = useState(false);
  const pages = useInfiniteQuery({
    queryKey: ['work', search],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      read<Page>(
        address('/api/work-items', {}, { ...search, after: pageParam, limit: 100 }),
        signal,
      ),
    getNextPageParam: ({ next }) => next,
  });
  const counts = useQuery({
    queryKey: ['work-counts'],
    queryFn: async ({ signal }) => read<Counts>('/api/work-items/counts', signal),
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const narrow = (more: QueueSearch) => {
    setChosen(new Set());
    void navigate({ to: '/queue', search: { ...search, ...more } });
  };
  const roles = [...new Set(counts.data?.counts.map(({ role }) => role) ?? [])];
  const total = (kind?: string): number =>
    (counts.data?.counts ?? [])
      .filter(
        (each) => (search.role ?? each.role) === each.role && (kind ?? each.kind) === each.kind,
      )
      .reduce((sum, { count }) => sum + count, 0);
  return (
    <Screen title="Work queue" says={`${total()} open, the most urgent first`}>
      <Group gap="sm" align="flex-end">
        {roles.length > 1 && (
          <Select
            label="Queue"
            data={roles}
            value={search.role ?? null}
            placeholder="all"
            clearable
            w={150}
            onChange={(role) => narrow({ role: asRole(role) })}
          />
        )}
        <Select
          label="Kind"
          data={Object.entries(KIND_WORDS).map(([value, label]) => ({
            value,
            label: `${label} (${total(value)})`,
          }))}
          value={search.kind ?? null}
          placeholder="all"
          clearable
          w={190}
          onChange={(kind) => narrow({ kind: kind ?? undefined })}
        />
        <Select
          label="Whose"
          data={[
            { value: me.id, label: 'mine' },
            { value: 'none', label: 'nobody’s yet' },
          ]}
          value={search.assignee ?? null}
          placeholder="all"
          clearable
          w={150}
          onChange={(assignee) => narrow({ assignee: assignee ?? undefined })}
        />
        <Select
          label="Order"
          data={[
            { value: 'priority', label: 'most urgent first' },
            { value: 'date', label: 'oldest visit first' },
          ]}
          value={search.order ?? 'priority'}
          allowDeselect={false}
          w={180}
          onChange={(order) => narrow({ order: order === 'date' ? 'date' : undefined })}
        />
        <Switch
          label="Choose several"
          checked={choosesByMouse}
          onChange={({ currentTarget: { checked } }) => setChoosesByMouse(checked)}
          mb={8}
        />
      </Group>
      <BulkBar chosen={chosen} clear={() => setChosen(new Set())} me={me.id} />
      {pages.isPending && <LoadingState what="Reading the queue" />}
      {pages.isError && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isSuccess && items.length === 0 && (
        <EmptyState title="Nothing to do here">
          No open work fits these filters. New work comes when visits, claims and answers do.
        </EmptyState>
      )}
      {items.length > 0 && (
        <Rows
          items={items}
          chosen={chosen}
          choose={setChosen}
          choosesByMouse={choosesByMouse}
          more={() => {
            if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage();
          }}
        />
      )}
    </Screen>
  );
}

const asRole = (role: string | null): QueueSearch['role'] => role ?? undefined;

type RowsProps = {
  readonly items: readonly WorkItem[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly choosesByMouse: boolean;
  readonly more: () => void;
};

/** Only the rows in sight are in the page; arrows move, space chooses, Enter opens. */
function Rows({ items, chosen, choose, choosesByMouse, more }: RowsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - 20) more();
  }, [last, items.length, more]);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const move = (to: number) => {
    const next = Math.min(Math.max(to, 0), items.length - 1);
    setAt(next);
    rows.scrollToIndex(next);
  };
  const open = ({ encounterId, queryId }: WorkItem) => {
    if (encounterId !== null)
      void navigate({ to: '/encounters/$encounterId', params: { encounterId } });
    else if (queryId !== null) void navigate({ to: '/queries/$queryId', params: { queryId } });
  };
  const press = (event: KeyboardEvent) => {
    const item = items[at];
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(items.length - 1);
    else if (event.key === ' ' && item !== undefined) toggle(item.id);
    else if (event.key === 'Enter' && item !== undefined) open(item);
    else return;
    event.preventDefault();
  };
  return (
    <Paper
      withBorder
      ref={frame}
      h="calc(100dvh - 260px)"
      mih={280}
      style={{ overflowY: 'auto' }}
      tabIndex={0}
      role="listbox"
      aria-label="Work, arrow keys move, space chooses, Enter opens"
      aria-multiselectable
      aria-activedescendant={`work-${at}`}
      onKeyDown={press}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {shown.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <WorkRow
              key={item.id}
              id={`work-${index}`}
              item={item}
              top={start}
              height={ROW}
              isCurrent={index === at}
              isChosen={chosen.has(item.id)}
              press={() => {
                setAt(index);
                if (choosesByMouse) toggle(item.id);
                else open(item);
              }}
            />
          );
        })}
      </div>
    </Paper>
  );
}

type BulkProps = {
  readonly chosen: ReadonlySet<string>;
  readonly clear: () => void;
  readonly me: string;
};

/** What can be done with everything that is chosen. */
function BulkBar({ chosen, clear, me }: BulkProps) {
  const queries = useQueryClient();
  const step = useMutation({
    mutationFn: async (given: { step: 'assign'; to: string } | { step: 'release' | 'finish' }) =>
      change<{ changed: number; refused: readonly unknown[] }>('/api/work-items/steps', {
        body: { items: { ids: [...chosen] }, step: given },
      }),
    onSuccess: async ({ body: { changed, refused } }) => {
      const but = refused.length === 0 ? '' : `, ${refused.length} not`;
      notifications.show({ message: `${changed} changed${but}.` });
      clear();
      await Promise.all(
        [['work'], ['work-counts']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
    onError: (error) => notifications.show({ color: 'red', message: problemWords(error) }),
  });
  if (chosen.size === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="With what is chosen">
      <Checkbox checked readOnly label={`${chosen.size} chosen`} onClick={clear} />
      <Button size="xs" variant="default" onClick={() => step.mutate({ step: 'assign', to: me })}>
        Take
      </Button>
      <Button size="xs" variant="default" onClick={() => step.mutate({ step: 'release' })}>
        Give back
      </Button>
      <Button size="xs" variant="default" onClick={() => step.mutate({ step: 'finish' })}>
        Done
      </Button>
      <Text size="xs" c="dimmed">
        {step.isPending ? 'Sending …' : ''}
      </Text>
    </Group>
  );
}
