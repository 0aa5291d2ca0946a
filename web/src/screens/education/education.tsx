import { Alert, Button, Group, Select, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import type { educationListSchema } from '../../../../src/server/measures/education-routes.ts';
import { change, read } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';

type EducationList = z.infer<typeof educationListSchema>;

/** Providers by name, each with the patterns that come back in their notes. A provider goes to the own page. */
export function Education() {
  const seesAll = useMay('measures:read');
  if (!seesAll)
    return <Navigate to="/education/$providerId" params={{ providerId: 'me' }} replace />;
  return <AllProviders />;
}

function AllProviders() {
  const mayMark = useMay('measures:mark');
  const { data, error, refetch } = useQuery({
    queryKey: ['education'],
    queryFn: async ({ signal }) => read<EducationList>('/api/education', signal),
  });
  const titles = new Map(data?.patterns.map(({ id, title }) => [id, title]));
  return (
    <Screen title="Education" says="What comes back in notes, so that it can be taught">
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Counting" />}
      {data !== undefined && (
        <>
          <Alert variant="light" color="gray" title="No target and no ranking">
            {data.notice}
          </Alert>
          {data.providers.length === 0 && (
            <EmptyState title="No provider yet">
              The record names no provider of a visit.
            </EmptyState>
          )}
          {data.providers.length > 0 && (
            <ScrollTable label="Providers by name" fits>
              <Table>
                <TableHead columns={['Provider, by name', 'Visits', 'Patterns']} />
                <Table.Tbody>
                  {data.providers.map(({ provider, encounters, found }) => (
                    <Table.Tr key={provider}>
                      <Table.Th scope="row" fw={400}>
                        <Link to="/education/$providerId" params={{ providerId: provider }}>
                          {provider}
                        </Link>
                      </Table.Th>
                      <Table.Td>{encounters}</Table.Td>
                      <Table.Td>
                        {found.length === 0
                          ? 'none'
                          : found
                              .map(({ id, share }) => `${titles.get(id) ?? id}: ${share.words}`)
                              .join('; ')}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollTable>
          )}
          {mayMark && <MarkEducation providers={data.providers.map(({ provider }) => provider)} />}
        </>
      )}
    </Screen>
  );
}

/** Education that was given: measures are compared before and after its day. */
function MarkEducation({ providers }: { readonly providers: readonly string[] }) {
  const queries = useQueryClient();
  const [date, setDate] = useState('');
  const [title, setTitle] = useState('');
  const [provider, setProvider] = useState<string | null>(null);
  const mark = useMutation({
    mutationFn: async () =>
      change('/api/change-markers', {
        body: { date, kind: 'education', title, ...(provider === null ? {} : { provider }) },
      }),
    onSuccess: async () => {
      setTitle('');
      await Promise.all(
        [['education'], ['measures'], ['measure']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
  return (
    <section>
      <Title order={3} size="h6">
        Mark education that was given
      </Title>
      <Group align="flex-end">
        <TextInput
          type="date"
          label="Day"
          value={date}
          onChange={({ currentTarget: { value } }) => setDate(value)}
        />
        <TextInput
          label="What was taught"
          value={title}
          maxLength={120}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
        <Select
          label="Whom it concerned"
          placeholder="the whole practice"
          clearable
          searchable
          data={[...providers]}
          value={provider}
          onChange={setProvider}
        />
        <Button
          disabled={date === '' || title.trim() === ''}
          loading={mark.isPending}
          onClick={() => mark.mutate()}
        >
          Mark the day
        </Button>
      </Group>
      {mark.isSuccess && (
        <Text role="status" size="sm">
          Marked. Measures show what came before and after it.
        </Text>
      )}
      {mark.isError && <ErrorState error={mark.error} />}
    </section>
  );
}
