import { Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Release } from '../../../../src/codebook/release.ts';
import { read } from '../../api/client.ts';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';

const SCOPE_WORDS = {
  family: 'the low back family',
  full: 'the whole code set, imported',
} as const satisfies Record<Release['scope'], string>;

/** The releases that are known, the newest first; each leads to what it changed. */
export function Releases() {
  const { data, error, refetch } = useQuery({
    queryKey: ['releases'],
    queryFn: async ({ signal }) =>
      read<{ readonly releases: readonly Release[] }>('/api/codes', signal),
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Reading the releases" />;
  return (
    <section aria-labelledby="releases">
      <Title order={3} size="h6" id="releases">
        Releases
      </Title>
      <ScrollTable label="Releases of the code set" fits>
        <Table>
          <TableHead columns={['Release', 'In force from', 'Holds']} />
          <Table.Tbody>
            {data.releases.toReversed().map(({ id, effective, scope }) => (
              <Table.Tr key={`${id} ${scope}`}>
                <Table.Td>
                  <Link to="/code-set" search={{ date: effective }}>
                    {id}
                  </Link>
                </Table.Td>
                <Table.Td>
                  <ServiceDate date={effective} />
                </Table.Td>
                <Table.Td>{SCOPE_WORDS[scope]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollTable>
    </section>
  );
}
