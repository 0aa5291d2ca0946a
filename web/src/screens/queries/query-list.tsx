import { Button, Paper, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { address, read } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { type QueryList, STATE_WORDS } from './query-requests.ts';

/** Queries, newest first; a provider sees those that were sent to them. */
export function QueryListScreen() {
  const search = useSearch({ from: '/desk/queries' });
  const navigate = useNavigate();
  const mayAnswer = useMay('queries:answer');
  const pages = useInfiniteQuery({
    queryKey: ['queries', search],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      read<QueryList>(address('/api/queries', {}, { ...search, after: pageParam }), signal),
    getNextPageParam: ({ next }) => next,
  });
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Screen
      title="Queries"
      says={mayAnswer ? 'Questions about your notes' : 'Questions to providers, newest first'}
    >
      <Select
        label="State"
        data={Object.entries(STATE_WORDS).map(([value, label]) => ({ value, label }))}
        value={search.state ?? null}
        placeholder="all"
        clearable
        w={240}
        onChange={(state) =>
          void navigate({ to: '/queries', search: state === null ? {} : { state } })
        }
      />
      {pages.isPending && <LoadingState what="Reading the queries" />}
      {pages.isError && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isSuccess && rows.length === 0 && (
        <EmptyState title="No query here">
          {mayAnswer
            ? 'Nobody has a question to you.'
            : 'Drafts come from visits whose notes leave a question open.'}
        </EmptyState>
      )}
      <Stack gap="xs">
        {rows.map(({ id, title, state, sentTo, sentAt, dueAt, reminders, escalation }) => {
          const isWaiting = mayAnswer && (state === 'sent' || state === 'viewed');
          return (
            <Paper key={id} withBorder p="sm">
              <Link
                to={isWaiting ? '/queries/$queryId/answer' : '/queries/$queryId'}
                params={{ queryId: id }}
              >
                {title}
              </Link>
              <Text size="sm">
                {STATE_WORDS[state]}
                {sentTo !== null && `, to ${sentTo.name}`}
                {sentAt !== null && `, ${day(sentAt)}`}
                {dueAt !== null && isOpen(state) && `, answer wanted by ${day(dueAt)}`}
                {reminders > 0 && `, ${reminders} reminded`}
                {escalation !== 'none' && `, with the ${escalation}`}
              </Text>
            </Paper>
          );
        })}
      </Stack>
      {pages.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          More
        </Button>
      )}
    </Screen>
  );
}

const day = (moment: string): string => new Date(moment).toLocaleDateString();
const isOpen = (state: string): boolean => state === 'sent' || state === 'viewed';
