import { Table, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { UnansweredClaim, UnmatchedAnswer } from '../../../../src/store/record/unanswered.ts';
import { address, read } from '../../api/client.ts';
import { dayCount, daysBetween, dayWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { CodeChips, dotted } from '../../parts/code-chip.tsx';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';

/** What did not meet: claims that no payer has answered, and answers to claims that are not here. */
export function OpenAnswers() {
  return (
    <Screen
      title="Unmatched"
      says="Claims without an answer of the payer, and answers without their claim"
      actions={<Link to="/remittances">All answers</Link>}
    >
      <Claims />
      <Answers />
    </Screen>
  );
}

function Claims() {
  const pages = usePages<UnansweredClaim>(['unanswered-claims'], (after) =>
    address('/api/unanswered-claims', {}, { after }),
  );
  return (
    <div>
      <Title order={3} size="h6">
        Claims without an answer, the longest waiting first
      </Title>
      <Paged
        pages={pages}
        loads="Looking for claims"
        empty={<EmptyState title="Every claim has its answer" />}
      >
        <ScrollTable label="Claims without an answer">
          <Table>
            <TableHead
              columns={['Claim', 'Waiting', 'Day of service', 'Payer', 'Codes', 'Front end']}
            />
            <Table.Tbody>
              {pages.items.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    <ClaimLink claim={row.claim} encounterId={row.encounterId} />
                  </Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    {dayCount(daysBetween(row.broughtAt))}
                  </Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    {row.dateOfService !== null && <ServiceDate date={row.dateOfService} />}
                  </Table.Td>
                  <Table.Td>{row.payer}</Table.Td>
                  <Table.Td>
                    <CodeChips codes={row.codes.map(dotted)} />
                  </Table.Td>
                  <Table.Td>{row.told ?? 'nothing said'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      </Paged>
    </div>
  );
}

type ClaimLinkProps = { readonly claim: string; readonly encounterId?: string | null };

/** Leads to the visit of a claim; where there is none, or for who sees claims alone, to the claim in its file. */
function ClaimLink({ claim, encounterId = null }: ClaimLinkProps) {
  const maySeeVisit = useMay('encounters:read');
  const maySeeClaim = useMay('claims:read');
  if (maySeeVisit && encounterId !== null)
    return (
      <Link to="/encounters/$encounterId" params={{ encounterId }}>
        {claim}
      </Link>
    );
  if (!maySeeClaim) return claim;
  return (
    <Link to="/claims/by-number/$claim" params={{ claim }}>
      {claim}
    </Link>
  );
}

function Answers() {
  const { data, error, refetch } = useQuery({
    queryKey: ['unmatched-answers'],
    queryFn: async ({ signal }) =>
      read<{ items: readonly UnmatchedAnswer[] }>('/api/unmatched-answers', signal),
  });
  return (
    <div>
      <Title order={3} size="h6">
        Answers without their claim, newest first
      </Title>
      {error !== null && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingState what="Looking for answers" />}
      {data?.items.length === 0 && <EmptyState title="Every answer has its claim" />}
      {data !== undefined && data.items.length > 0 && (
        <ScrollTable label="Answers without their claim">
          <Table>
            <TableHead columns={['Number', 'From', 'Payer', 'Says', 'Brought in']} />
            <Table.Tbody>
              {data.items.map(({ id, claim, source, payer, status, broughtAt }) => (
                <Table.Tr key={id}>
                  <Table.Td>{claim === null ? 'none' : <ClaimLink claim={claim} />}</Table.Td>
                  <Table.Td>{source}</Table.Td>
                  <Table.Td>{payer}</Table.Td>
                  <Table.Td>{status}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>{dayWords(broughtAt)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      )}
    </div>
  );
}
