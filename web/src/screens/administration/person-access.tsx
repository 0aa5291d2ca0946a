import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { address, change, read, type Versioned } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';
import { OneTimeSecret } from '../../parts/one-time-secret.tsx';
import { type ShownSession, sessionOrigin } from '../../parts/session-origin.ts';
import { linkOf, type Person, personQuery, USERS, usePersonChange } from './person-requests.ts';

/** Whether somebody can sign in: links, locks, second factor, and the sessions that are open. */
export function PersonAccess({ read: person }: { readonly read: Versioned<Person> }) {
  const { id, state, isLocked, hasSecondFactor } = person.body;
  const set = usePersonChange(person);
  const queries = useQueryClient();
  const link = useMutation({
    mutationFn: async () =>
      (
        await change<{ secret: string; expiresAt: string }>(
          address(`${USERS}/:userId/link`, { userId: id }),
        )
      ).body,
    onError: sayFailed,
  });
  const dropFactor = useMutation({
    mutationFn: async () =>
      change(address(`${USERS}/:userId/second-factor`, { userId: id }), { method: 'DELETE' }),
    onSuccess: async () => {
      sayDone('The second factor is off, and every session ended.');
      await queries.invalidateQueries({ queryKey: personQuery(id).queryKey });
    },
    onError: sayFailed,
  });
  return (
    <Paper withBorder p="md" component="section" aria-label="Signing in">
      <Stack gap="sm" align="flex-start">
        <Title order={3} size="h5">
          Signing in
        </Title>
        {link.data !== undefined && (
          <OneTimeSecret
            title="A link for a new password"
            says={`Hand it over. It works once, and ends on ${momentWords(link.data.expiresAt)}. It is not shown again.`}
            secret={linkOf(link.data.secret)}
            done={link.reset}
          />
        )}
        <Group gap="xs">
          {state !== 'disabled' && (
            <Button
              size="xs"
              variant="default"
              loading={link.isPending}
              onClick={() => link.mutate()}
            >
              {state === 'invited' ? 'Make the invitation anew' : 'Make a link for a new password'}
            </Button>
          )}
          {isLocked && (
            <Button
              size="xs"
              variant="default"
              loading={set.isPending}
              onClick={() => set.mutate({ state: 'active' })}
            >
              Unlock
            </Button>
          )}
          {hasSecondFactor && (
            <Button
              size="xs"
              variant="default"
              loading={dropFactor.isPending}
              onClick={() => dropFactor.mutate()}
            >
              Turn the lost second factor off
            </Button>
          )}
          {state === 'disabled' ? (
            <Button
              size="xs"
              variant="default"
              loading={set.isPending}
              onClick={() => set.mutate({ state: 'active' })}
            >
              Let the person sign in again
            </Button>
          ) : (
            <Button
              size="xs"
              variant="outline"
              color="red"
              loading={set.isPending}
              onClick={() => set.mutate({ state: 'disabled' })}
            >
              Lock the account
            </Button>
          )}
        </Group>
        <Sessions userId={id} />
      </Stack>
    </Paper>
  );
}

function Sessions({ userId }: { readonly userId: string }) {
  const path = address(`${USERS}/:userId/sessions`, { userId });
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: [USERS, userId, 'sessions'],
    queryFn: async ({ signal }) => read<{ items: ShownSession[] }>(path, signal),
  });
  const end = useMutation({
    mutationFn: async () => change<{ ended: number }>(path, { method: 'DELETE' }),
    onSuccess: async () => {
      sayDone('Every session of this person is ended.');
      await queries.invalidateQueries({ queryKey: [USERS, userId, 'sessions'] });
    },
    onError: sayFailed,
  });
  if (data === undefined) return null;
  if (data.items.length === 0) return <Text size="sm">Not signed in anywhere.</Text>;
  return (
    <>
      {data.items.map((session) => (
        <Text size="sm" key={session.id}>
          {sessionOrigin(session)}, last used {momentWords(session.seenAt)}
        </Text>
      ))}
      <Button size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate()}>
        End every session
      </Button>
    </>
  );
}
