import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ClaimFile } from '../../../../src/store/desk/claim-files.ts';
import { address, change } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { DropFile } from '../../parts/drop-file.tsx';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState } from '../../parts/states.tsx';
import { type RemittancePage, remittanceQuery } from './remittance-requests.ts';

/** Answers to claims, file by file; a new one is joined to its claims at once. */
export function Remittances() {
  const pages = usePages<ClaimFile>(['remittances'], (after) =>
    address('/api/remittances', {}, { after }),
  );
  const mayBring = useMay('claims:write');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const bring = useMutation({
    mutationFn: async (file: File) =>
      change<RemittancePage>(address('/api/remittances', {}, { name: file.name }), {
        body: file,
      }),
    onSuccess: async ({ body }) => {
      queries.setQueryData(remittanceQuery(body.file.id).queryKey, body);
      await queries.invalidateQueries({ queryKey: ['remittances'] });
      await navigate({
        to: '/remittances/$remittanceId',
        params: { remittanceId: body.file.id },
        search: {},
      });
    },
  });
  return (
    <Screen
      title="Answers to claims"
      says="Each denial with its cause, whose it is, and what the note supports. No amounts are shown."
      actions={
        <Button component={Link} to="/remittances/open" size="xs" variant="default">
          Unmatched claims and answers
        </Button>
      }
    >
      {mayBring && (
        <DropFile
          what="835, 277CA, 999 or TA1"
          isBusy={bring.isPending}
          take={(file) => bring.mutate(file)}
        />
      )}
      {bring.isError && <ErrorState error={bring.error} />}
      <Paged
        pages={pages}
        loads="Reading the files"
        empty={
          <EmptyState title="No answers yet">
            {mayBring ? 'Drop a file of answers above.' : 'Billing brings them in.'}
          </EmptyState>
        }
      >
        <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {pages.items.map(({ id, name, records, findings, broughtAt }) => (
            <Text size="sm" key={id} component="li">
              <Link to="/remittances/$remittanceId" params={{ remittanceId: id }} search={{}}>
                {name}
              </Link>
              , {records} {records === 1 ? 'answer' : 'answers'}, {findings}{' '}
              {findings === 1 ? 'denial' : 'denials'}, {momentWords(broughtAt)}
            </Text>
          ))}
        </Stack>
      </Paged>
    </Screen>
  );
}
