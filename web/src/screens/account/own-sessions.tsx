import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { address, change, read } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';
import { type ShownSession, sessionOrigin } from '../../parts/session-origin.ts';
import { ErrorState, LoadingState } from '../../parts/states.tsx';

type Own = ShownSession & { readonly isThis: boolean };
const PATH = '/api/account/sessions';

/** One's open sessions; what is not one's own doing can be ended. */
export function OwnSessions() {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['account', 'sessions'],
    queryFn: async ({ signal }) => read<{ items: Own[] }>(PATH, signal),
  });
  const end = useMutation({
    mutationFn: async (sessionId: string) =>
      change(address(`${PATH}/:sessionId`, { sessionId }), { method: 'DELETE' }),
    onSuccess: async () => {
      sayDone('That session is ended.');
      await queries.invalidateQueries({ queryKey: ['account', 'sessions'] });
    },
    onError: sayFailed,
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Reading your sessions" />;
  return (
    <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {data.items.map(({ isThis, ...session }) => (
        <Group
          key={session.id}
          component="li"
          justify="space-between"
          wrap="nowrap"
          align="flex-start"
        >
          <div>
            <Text size="sm">{sessionOrigin(session)}</Text>
            <Text size="sm" c="dimmed">
              since {momentWords(session.createdAt)}, last used {momentWords(session.seenAt)}
            </Text>
          </div>
          {isThis ? (
            <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
              this one
            </Text>
          ) : (
            <Button
              size="xs"
              variant="default"
              loading={end.isPending && end.variables === session.id}
              aria-label={`End it: the session since ${momentWords(session.createdAt)}`}
              onClick={() => end.mutate(session.id)}
              style={{ flexShrink: 0 }}
            >
              End it
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
