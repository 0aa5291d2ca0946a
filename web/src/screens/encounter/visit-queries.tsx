import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { QueryRow } from '../../../../src/store/desk/query-list.ts';
import { address, read } from '../../api/client.ts';
import { QUERY_STATE_WORDS } from '../../parts/desk-words.ts';
import { ErrorState } from '../../parts/states.tsx';

/** The questions to the provider about this visit, and where each stands. */
export function VisitQueries({ encounterId }: { readonly encounterId: string }) {
  const { data, error } = useQuery({
    queryKey: ['queries', 'of', encounterId],
    queryFn: async ({ signal }) =>
      read<{ readonly items: readonly QueryRow[] }>(
        address('/api/queries', {}, { encounterId }),
        signal,
      ),
  });
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label="Queries about this visit">
      <Title order={3} size="h6">
        Queries about this visit
      </Title>
      {data.items.map(({ id, title, state, sentTo }) => (
        <Group key={id} gap="xs">
          <Link to="/queries/$queryId" params={{ queryId: id }}>
            {title}
          </Link>
          <Text size="sm">
            {QUERY_STATE_WORDS[state]}
            {sentTo !== null && `, to ${sentTo.name}`}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
