import { Alert, Blockquote, List, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { z } from 'zod';
import type { providerEducationSchema } from '../../../../src/server/measures/education-routes.ts';
import { address, read } from '../../api/client.ts';
import { dayWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';

type Page = z.infer<typeof providerEducationSchema>;
type Pattern = Page['patterns'][number];

/** The patterns of one provider with own sentences, what supports another reading, and before and after education. */
export function ProviderEducation() {
  const { providerId } = useParams({ from: '/desk/education/$providerId' });
  const seesAll = useMay('measures:read');
  const { data, error, refetch } = useQuery({
    queryKey: ['education', providerId],
    queryFn: async ({ signal }) =>
      read<Page>(address('/api/education/:providerId', { providerId }), signal),
  });
  const shown = data?.patterns.filter(({ isPattern }) => isPattern) ?? [];
  const rest = data?.patterns.filter(({ isPattern }) => !isPattern) ?? [];
  return (
    <Screen
      title={data === undefined ? 'Education' : `Education: ${data.provider}`}
      {...(data === undefined
        ? {}
        : { says: `${data.encounters} visits, ${dayWords(data.from)} to ${dayWords(data.until)}` })}
      actions={
        <>
          {seesAll && <Link to="/education">All providers</Link>}
          <a
            href={address('/api/education/:providerId/page', { providerId })}
            target="_blank"
            rel="noreferrer"
          >
            Page to print
          </a>
          <a
            href={address('/api/education/:providerId/pdf', { providerId })}
            target="_blank"
            rel="noreferrer"
          >
            PDF
          </a>
        </>
      }
    >
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Reading the notes" />}
      {data !== undefined && (
        <Stack>
          <Alert variant="light" color="gray" title="No target and no ranking">
            {data.notice}
          </Alert>
          {shown.length === 0 && (
            <EmptyState title="No pattern">
              Nothing comes back in these notes more often than in those of the others.
            </EmptyState>
          )}
          {shown.map((pattern) => (
            <PatternShown key={pattern.id} pattern={pattern} />
          ))}
          {rest.length > 0 && (
            <details>
              <summary>Also counted, and no pattern</summary>
              <List size="sm">
                {rest.map(({ id, title, share }) => (
                  <List.Item key={id}>
                    {title}: {share.words}
                  </List.Item>
                ))}
              </List>
            </details>
          )}
        </Stack>
      )}
    </Screen>
  );
}

function PatternShown({ pattern }: { readonly pattern: Pattern }) {
  const { title, says, supports, share, peers, sentences, needs, effects } = pattern;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text>{says}</Text>
      <Text size="sm" c="dimmed">
        {share.words}
        {peers !== undefined && `; all the others ${peers.words}`}
      </Text>
      {sentences.map(({ sentence, gives, because }) => (
        <Blockquote key={sentence} p="sm" mt="sm" color="gray">
          {sentence}
          <Text size="sm" mt={4}>
            Gives {gives.join(', ') || 'no code'}: {because}
          </Text>
        </Blockquote>
      ))}
      <Text size="sm" mt="sm">
        {supports}
      </Text>
      {needs.length > 0 && (
        <List size="sm" mt="xs">
          {needs.map(({ code, title: of, encounters, wouldNeed }) => (
            <List.Item key={code}>
              {code} {of}, spoken of in {encounters}: {wouldNeed}
            </List.Item>
          ))}
        </List>
      )}
      {effects.length > 0 && (
        <ScrollTable label={`${title}: before and after education`}>
          <Table mt="sm">
            <TableHead
              columns={['Education', 'Before', 'After', 'All the others, before and after']}
            />
            <Table.Tbody>
              {effects.map(({ marker, before, after, peersBefore, peersAfter }) => (
                <Table.Tr key={`${marker.date} ${marker.title}`}>
                  <Table.Th scope="row" fw={400}>
                    {dayWords(marker.date)}: {marker.title}
                  </Table.Th>
                  <Table.Td>{before.words}</Table.Td>
                  <Table.Td>{after.words}</Table.Td>
                  <Table.Td>
                    {peersBefore !== undefined &&
                      peersAfter !== undefined &&
                      `${peersBefore.words}; ${peersAfter.words}`}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      )}
    </Paper>
  );
}
