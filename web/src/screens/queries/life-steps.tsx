import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../../parts/states.tsx';
import { FollowUp } from './follow-up.tsx';
import type { QueryPage } from './query-requests.ts';
import { useSteps } from './use-step.ts';

const NEXT_LEVEL = {
  none: 'the CDI lead',
  'cdi-lead': 'the physician advisor',
  'physician-advisor': 'compliance',
  compliance: undefined,
} as const satisfies Record<QueryPage['escalation'], string | undefined>;

/** The steps that the state allows. Those that need a reason ask for it. */
export function LifeSteps({ page }: { readonly page: QueryPage }) {
  const { id, state, escalation } = page;
  const [because, setBecause] = useState('');
  const steps = useSteps(id);
  if (state === 'closed' || state === 'withdrawn') return null;
  const isWaiting = state === 'sent' || state === 'viewed';
  const next = NEXT_LEVEL[escalation];
  const reasoned = because.trim().length >= 3;
  const withReason = (path: string, label: string) => (
    <Button
      size="xs"
      variant="default"
      disabled={!reasoned || steps.isPending}
      onClick={() =>
        steps.mutate([{ path, body: { because: because.trim() } }], {
          onSuccess: () => setBecause(''),
        })
      }
    >
      {label}
    </Button>
  );
  return (
    <Paper withBorder p="sm" component="section" aria-label="Next step">
      <Stack gap="xs">
        <Title order={3} size="h6">
          Next step
        </Title>
        {isWaiting && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              disabled={steps.isPending}
              onClick={() => steps.mutate([{ path: 'remind' }])}
            >
              Remind the provider
            </Button>
            <Text size="xs" c="dimmed">
              In the same words.
            </Text>
          </Group>
        )}
        <TextInput
          label="Reason"
          description="Kept with the step, under your name"
          value={because}
          maxLength={1000}
          onChange={({ currentTarget: { value } }) => setBecause(value)}
        />
        <Group gap="xs">
          {state !== 'draft' && next !== undefined && withReason('escalate', `Tell ${next}`)}
          {(state === 'answered' || (isWaiting && next === undefined)) &&
            withReason('close', 'Close')}
          {state !== 'answered' && withReason('withdraw', 'Take back')}
        </Group>
        {steps.isError && <ErrorState error={steps.error} />}
        {state === 'answered' && <FollowUp page={page} />}
      </Stack>
    </Paper>
  );
}
