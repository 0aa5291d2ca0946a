import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { alertSchema, breakGlassSchema } from '../../../../src/server/break-glass-routes.ts';
import { address, change, read } from '../../api/client.ts';
import { peopleQuery } from '../../api/people.ts';
import { momentWords, practiceDay } from '../../api/practice-time.ts';
import { sayFailed } from '../../parts/done-or-failed.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState } from '../../parts/states.tsx';

type Told = z.infer<typeof alertSchema>;
type Use = z.infer<typeof breakGlassSchema>;
const ALERTS = '/api/alerts';

const WORDS = {
  'break-glass': 'opened charts in an emergency',
  'account-locked': 'waits after wrong attempts to sign in',
  'session-reused':
    'had a session ended: an old secret of it came back, so somebody may have a copy',
} as const satisfies Record<Told['kind'], string>;

/** What administrators have to look at: charts opened in an emergency, locked accounts, copied sessions. */
export function Alerts() {
  const pages = usePages<Told>([ALERTS, 'pages'], (after) => address(ALERTS, {}, { after }));
  const uses = useQuery({
    queryKey: ['/api/break-glass'],
    queryFn: async ({ signal }) =>
      read<{ items: readonly Use[] }>(address('/api/break-glass', {}, { limit: 200 }), signal),
  });
  const reasons = new Map(uses.data?.items.map((use) => [use.id, use]));
  return (
    <Screen title="Alerts" says="What somebody should look at; a look is noted with your name">
      <Paged
        pages={pages}
        loads="Reading the alerts"
        empty={
          <EmptyState title="Nothing to look at">
            Charts opened in an emergency, accounts that wait and copied sessions are told here.
          </EmptyState>
        }
      >
        <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {pages.items.map((alert) => (
            <AlertLine key={alert.id} alert={alert} use={reasons.get(alert.objectId ?? '')} />
          ))}
        </Stack>
      </Paged>
    </Screen>
  );
}

function AlertLine({ alert, use }: { readonly alert: Told; readonly use: Use | undefined }) {
  const { id, kind, userId = '', createdAt, seenBy, seenAt } = alert;
  const people = useQuery(peopleQuery).data?.people ?? [];
  const nameOf = (person: string) =>
    people.find((one) => one.id === person)?.name ?? 'Somebody who left';
  const queries = useQueryClient();
  const see = useMutation({
    mutationFn: async () => change(address(`${ALERTS}/:id/seen`, { id })),
    onSuccess: async () => queries.invalidateQueries({ queryKey: [ALERTS] }),
    onError: sayFailed,
  });
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" gap="sm" align="flex-start">
        <div style={{ flex: '1 1 18rem' }}>
          <Text fw={seenAt === undefined ? 600 : 400}>
            {nameOf(userId)} {WORDS[kind]}
          </Text>
          <Text size="sm">{momentWords(createdAt)}</Text>
          {use !== undefined && (
            <Text size="sm">
              Reason: {use.reason} (until {momentWords(use.expiresAt)})
            </Text>
          )}
          {kind === 'break-glass' && (
            <Link
              to="/audit-log"
              search={{
                actor: userId,
                from: practiceDay(createdAt),
                until: practiceDay(createdAt),
              }}
            >
              What was opened that day
            </Link>
          )}
        </div>
        {seenAt === undefined ? (
          <Button size="xs" variant="default" loading={see.isPending} onClick={() => see.mutate()}>
            I have looked
          </Button>
        ) : (
          <Badge variant="outline" color="gray" tt="none">
            {nameOf(seenBy ?? '')} looked, {momentWords(seenAt)}
          </Badge>
        )}
      </Group>
    </Paper>
  );
}
