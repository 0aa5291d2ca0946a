import { Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { address, change } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { DropFile } from '../../parts/drop-file.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { type ClaimFilePage, claimFileQuery, claimFilesQuery } from './claim-requests.ts';

/** Files of claims that were brought in; a new one is checked at once. */
export function Claims() {
  const { data, error, refetch } = useQuery(claimFilesQuery);
  const mayBring = useMay('claims:write');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const bring = useMutation({
    mutationFn: async (file: File) =>
      change<ClaimFilePage>(address('/api/claims', {}, { name: file.name }), {
        body: file,
      }),
    onSuccess: async ({ body }) => {
      queries.setQueryData(claimFileQuery(body.file.id).queryKey, body);
      await Promise.all(
        [claimFilesQuery.queryKey, ['work']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      await navigate({
        to: '/claims/$claimFileId',
        params: { claimFileId: body.file.id },
        search: {},
      });
    },
  });
  return (
    <Screen title="Claims" says="Checked before they leave: all edits of a claim at once">
      {mayBring && (
        <DropFile
          what="837P, FHIR Claim, CSV or NDJSON"
          isBusy={bring.isPending}
          take={(file) => bring.mutate(file)}
        />
      )}
      {bring.isError && <ErrorState error={bring.error} />}
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Reading the files" />}
      {data?.items.length === 0 && (
        <EmptyState title="No claims yet">Drop a file of claims above.</EmptyState>
      )}
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {data?.items.map(({ id, name, records, findings, broughtAt }) => (
          <Text size="sm" key={id} component="li">
            <Link to="/claims/$claimFileId" params={{ claimFileId: id }} search={{}}>
              {name}
            </Link>
            , {records} claims, {findings} edits, {momentWords(broughtAt)}
          </Text>
        ))}
      </Stack>
    </Screen>
  );
}
