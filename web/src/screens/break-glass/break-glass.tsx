import { Alert, Button, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { change } from '../../api/client.ts';
import { sessionQuery, useMe } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ErrorState } from '../../parts/states.tsx';

const SHORTEST_REASON = 10;
const LONGEST_MINUTES = 60;

/** Charts in an emergency: for reading, with a reason, for a limited time, and administrators are told. */
export function BreakGlassScreen() {
  const { brokenGlassUntil } = useMe();
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState(15);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: async () => change('/api/break-glass', { body: { reason, minutes } }),
    onSuccess: async () => {
      await queries.refetchQueries({ queryKey: sessionQuery.queryKey });
      await navigate({ to: '/' });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate();
  };
  return (
    <Screen
      title="Charts in an emergency"
      says="For reading charts that your role does not open, when waiting would harm somebody"
    >
      {brokenGlassUntil !== undefined && (
        <Text role="status">Charts are open to you now. A new reason begins a new time.</Text>
      )}
      <Alert color="yellow" variant="light" title="Administrators are told at once">
        Your name, the reason and the time are kept, and every chart that you open stands in the
        audit log. Nothing can be changed.
      </Alert>
      <form onSubmit={submit}>
        <Stack align="flex-start" maw={560}>
          <Textarea
            label="Why you need it"
            description="At least ten letters. It is stored encrypted."
            required
            autosize
            minRows={3}
            maxLength={1000}
            w="100%"
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <NumberInput
            label="For how many minutes"
            description="An hour at most"
            required
            min={1}
            max={LONGEST_MINUTES}
            clampBehavior="strict"
            value={minutes}
            onChange={(value) => setMinutes(Number(value))}
          />
          {open.isError && <ErrorState error={open.error} />}
          <Button
            type="submit"
            color="red"
            loading={open.isPending}
            disabled={reason.trim().length < SHORTEST_REASON || minutes < 1}
          >
            Open the charts
          </Button>
        </Stack>
      </form>
    </Screen>
  );
}
