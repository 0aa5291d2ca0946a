import { Alert, Button, Group, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { change } from '../api/client.ts';
import { practiceNow } from '../api/practice-time.ts';
import { sessionQuery, useMe } from '../api/session.ts';
import { sayFailed } from '../parts/done-or-failed.ts';

const MINUTE = 60_000;
const LOOK_EVERY = 10_000;

/** Said on every screen while charts are open by break-glass: for how long, and the way to end it. */
export function BreakGlassBanner() {
  const { brokenGlassUntil } = useMe();
  return brokenGlassUntil === undefined ? null : <Running until={brokenGlassUntil} />;
}

function Running({ until }: { readonly until: string }) {
  const left = () => Math.ceil((Date.parse(until) - practiceNow().getTime()) / MINUTE);
  const [minutes, setMinutes] = useState(left);
  const queries = useQueryClient();
  const navigate = useNavigate();
  useInterval(() => setMinutes(left()), LOOK_EVERY, { autoInvoke: true });
  const isOver = minutes <= 0;
  useEffect(() => {
    if (isOver) void queries.refetchQueries({ queryKey: sessionQuery.queryKey });
  }, [isOver, queries]);
  const end = useMutation({
    mutationFn: async () => change('/api/break-glass', { method: 'DELETE' }),
    onSuccess: async () => {
      await queries.refetchQueries({ queryKey: sessionQuery.queryKey });
      await navigate({ to: '/' });
    },
    onError: sayFailed,
  });
  return (
    <Alert
      color="red"
      variant="light"
      mb="md"
      role="status"
      title="Charts are open in an emergency"
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {minutes === 1 ? 'One minute is left.' : `${Math.max(0, minutes)} minutes are left.`}{' '}
          Every chart that you open stands in the audit log.
        </Text>
        <Button size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate()}>
          Close the charts now
        </Button>
      </Group>
    </Alert>
  );
}
