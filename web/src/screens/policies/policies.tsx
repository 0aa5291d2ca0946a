import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../../api/policies.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { PoliciesForm } from './policies-form.tsx';
import { PoliciesRead } from './policies-read.tsx';
import { PolicyChanges } from './policy-changes.tsx';

/** What the practice follows on points that the official sources leave open: set by an administrator, read by all. */
export function Policies() {
  const mayChange = useMay('lists:write');
  const { data, error, refetch } = useQuery(policiesQuery);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Reading the policies" />;
  return (
    <Screen
      title="Practice policies"
      says="Points on which the official sources leave room, and what this practice follows. No policy makes a code out of words that the provider did not write."
    >
      <Stack maw={760} gap="md">
        {mayChange ? (
          <PoliciesForm key={data.etag} read={data} />
        ) : (
          <PoliciesRead policies={data.body} />
        )}
        <PolicyChanges policies={data.body} />
      </Stack>
    </Screen>
  );
}
