import { Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { codeSetImpactSchema } from '../../../../src/server/codebook-routes.ts';
import { address, read } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';

type Impact = z.infer<typeof codeSetImpactSchema>;

const CONCERN_WORDS = {
  ends: 'ends on this day',
  retitled: 'has another title',
  'not-billable': 'could not be billed the day before either',
} as const satisfies Record<Impact['affected'][number]['concern'], string>;

/** The practice’s own codes that a day concerns, each with the visits behind it. */
export function OwnCodes({ date }: { readonly date: string }) {
  const maySeeVisits = useMay('encounters:read');
  const { data, error, refetch } = useQuery({
    queryKey: ['code-impact', date],
    queryFn: async ({ signal }) =>
      read<Impact>(address('/api/codebook/impact', {}, { date }), signal),
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Looking at your own codes" />;
  const { from, until, release, codesInUse, affected } = data;
  return (
    <section aria-labelledby="own-codes">
      <Title order={3} size="h6" id="own-codes">
        Your own codes
      </Title>
      <Text size="sm">
        {codesInUse} codes were decided or billed from <ServiceDate date={from} /> until{' '}
        <ServiceDate date={until} />;{' '}
        {release === null
          ? 'which of them the day concerns is known once its release is loaded.'
          : affected.length === 0
            ? 'the day concerns none of them.'
            : `the day concerns ${affected.length}.`}
      </Text>
      {affected.length > 0 && (
        <ScrollTable label="Own codes that the day concerns">
          <Table>
            <TableHead columns={['Code', 'Title', 'On this day', 'Choose among', 'Visits']} />
            <Table.Tbody>
              {affected.map(({ code, title, concern, choose, encounters }) => (
                <Table.Tr key={code}>
                  <Table.Td>
                    <CodeChip code={code} />
                  </Table.Td>
                  <Table.Td>{title}</Table.Td>
                  <Table.Td>{CONCERN_WORDS[concern]}</Table.Td>
                  <Table.Td>{choose.length > 0 && `${choose.join(', ')}, as documented`}</Table.Td>
                  <Table.Td>
                    {maySeeVisits ? (
                      <Link
                        to="/encounters"
                        search={{ used: code, from, until }}
                        aria-label={`${encounters} visits with ${code}`}
                      >
                        {encounters}
                      </Link>
                    ) : (
                      encounters
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      )}
    </section>
  );
}
