import { Alert, Button, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { address, change } from '../../api/client.ts';
import { CodeChips } from '../../parts/code-chip.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { passOf, type Revealed, type WorksheetRow, worksheetQuery } from './audit-requests.ts';
import { CodingForm } from './coding-form.tsx';

/** One drawn encounter: coded from its note; what the engine read is shown afterwards. */
export function CodingScreen() {
  const { auditId, drawnId } = useParams({ from: '/desk/audits/$auditId/codings/$drawnId' });
  const { data, error, refetch } = useQuery(worksheetQuery(auditId));
  const row = data?.encounters.find(({ id }) => id === drawnId);
  const next = data?.encounters.find(
    (one) => one.id !== drawnId && one.own === undefined && passOf(one) !== undefined,
  );
  return (
    <Screen
      title={`Coding ${drawnId}`}
      says="From the note alone: what the engine read is hidden until you have coded"
      actions={
        <>
          {next !== undefined && (
            <Link
              to="/audits/$auditId/codings/$drawnId"
              params={{ auditId, drawnId: next.id }}
              accessKey="n"
            >
              Next to code
            </Link>
          )}
          <Link to="/audits/$auditId" params={{ auditId }}>
            Audit
          </Link>
        </>
      }
    >
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Opening the note" />}
      {data !== undefined && row === undefined && (
        <EmptyState title="Not drawn">This visit is not in the sample.</EmptyState>
      )}
      {data !== undefined && row !== undefined && (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Texts row={row} />
          <Stack>
            <Text>
              <ServiceDate date={row.dateOfService} />, {row.provider}
              {row.payer !== '' && `, ${row.payer}`}
            </Text>
            <Group gap="xs">
              <Text>Billed:</Text>
              <CodeChips codes={row.billed} />
            </Group>
            <CodingForm key={drawnId} auditId={auditId} row={row} findings={data.findings} />
            {row.own !== undefined && <Reading key={`reading ${drawnId}`} row={row} />}
          </Stack>
        </SimpleGrid>
      )}
    </Screen>
  );
}

function Texts({ row: { note, documents } }: { readonly row: WorksheetRow }) {
  return (
    <Stack>
      <Paper withBorder p="sm" component="section" aria-label="Note">
        <Text className="note-text">{note}</Text>
      </Paper>
      {documents.map(({ title, text }) => (
        <Paper withBorder p="sm" component="section" aria-label={title} key={`${title} ${text}`}>
          <Title order={3} size="h6">
            {title}
          </Title>
          <Text className="note-text">{text}</Text>
        </Paper>
      ))}
    </Stack>
  );
}

/** What the engine read, after coding; the coding is kept as it stood when it was shown. */
function Reading({ row }: { readonly row: WorksheetRow }) {
  const { auditId, drawnId } = useParams({ from: '/desk/audits/$auditId/codings/$drawnId' });
  const show = useMutation({
    mutationFn: async () =>
      (
        await change<Revealed>(
          address('/api/audits/:auditId/codings/:drawnId/reveal', { auditId, drawnId }),
        )
      ).body,
  });
  if (show.data === undefined)
    return (
      <Stack gap="xs">
        <Text size="sm">
          {row.own?.revealed === true
            ? 'You have seen what the engine read. A change of your coding after that is counted and named.'
            : 'Your coding is kept as it stands when you look.'}
        </Text>
        {show.isError && <ErrorState error={show.error} />}
        <Button variant="default" loading={show.isPending} onClick={() => show.mutate()}>
          Show what the engine read
        </Button>
      </Stack>
    );
  const { codes, withheld } = show.data.reading;
  return (
    <Alert color="gray" variant="light" title="What the engine read">
      <List size="sm">
        {codes.map(({ code, because, words }) => (
          <List.Item key={code}>
            {code}: {because}
            {words.length > 0 && ` “${words.join('”, “')}”`}
          </List.Item>
        ))}
        {withheld.map(({ code, because, wouldNeed }) => (
          <List.Item key={`withheld ${code}`}>
            Not {code}: {because} {wouldNeed}
          </List.Item>
        ))}
      </List>
      {codes.length === 0 && <Text size="sm">No code.</Text>}
    </Alert>
  );
}
