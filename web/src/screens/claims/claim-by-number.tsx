import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import type { ClaimFile } from '../../../../src/store/desk/claim-files.ts';
import { address, read } from '../../api/client.ts';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';

/** Leads from the number of a claim to the claim in the newest file that holds it. */
export function ClaimByNumber() {
  const { claim } = useParams({ from: '/desk/claims/by-number/$claim' });
  const { data, error, refetch } = useQuery({
    queryKey: ['claim-files', { claim }],
    queryFn: async ({ signal }) =>
      read<{ readonly items: readonly ClaimFile[] }>(
        address('/api/claims', {}, { claim, limit: 1 }),
        signal,
      ),
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Looking for the claim" />;
  const [file] = data.items;
  if (file !== undefined)
    return (
      <Navigate
        to="/claims/$claimFileId"
        params={{ claimFileId: file.id }}
        search={{ claim }}
        replace
      />
    );
  return (
    <Screen title={`Claim ${claim}`} actions={<Link to="/claims">All files of claims</Link>}>
      <EmptyState title="No file of claims holds it">
        <Text size="sm">It appears here when a file with this claim is brought in.</Text>
      </EmptyState>
    </Screen>
  );
}
