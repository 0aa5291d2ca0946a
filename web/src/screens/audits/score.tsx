import { List, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { type Scored, scoreQuery } from './audit-requests.ts';

/** Every share of the audit with its counts and interval, findings by kind, agreement of two reviewers. */
export function Score({ auditId }: { readonly auditId: string }) {
  const { data, error, refetch } = useQuery(scoreQuery(auditId));
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Scoring" />;
  const { score, shares, blindness } = data;
  if (score.coded === 0)
    return (
      <EmptyState title="Nothing is coded yet">
        What nobody has coded is counted nowhere.
      </EmptyState>
    );
  const { firstListed, verdict } = score.agreement;
  return (
    <Stack>
      <Text>
        {score.coded} of {score.drawn} visits are coded. A sample is a probe: 10 of 10 right still
        allows a true share of 72 %.
      </Text>
      <ScrollTable label="Shares" fits>
        <Table>
          <Table.Tbody>
            {shares.map(({ measure, title, words }) => (
              <Table.Tr key={measure}>
                <Table.Th scope="row" fw={400}>
                  {title}
                </Table.Th>
                <Table.Td>{words}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollTable>
      <Findings title="Errors in coding and in queries" counts={score.coderErrors} />
      <Findings
        title="Gaps in documentation, which are no errors of the coder"
        counts={score.documentationGaps}
      />
      <Text size="sm">
        Over: {score.over}; under: {score.under}.
      </Text>
      <section>
        <Title order={3} size="h6">
          Two reviewers
        </Title>
        <Text size="sm">
          First-listed code: {kappaWords(firstListed)}. Billed rightly or not: {kappaWords(verdict)}
          .
        </Text>
      </section>
      <section>
        <Title order={3} size="h6">
          Beside the engine
        </Title>
        <Text size="sm">
          Shown for {blindness.revealed} visits after coding; {blindness.sameAsEngine} of them had
          the same codes. Coded otherwise after it was shown:{' '}
          {blindness.changedAfter.length === 0 ? 'none' : blindness.changedAfter.join(', ')}.
        </Text>
      </section>
    </Stack>
  );
}

type Agreement = Scored['score']['agreement']['verdict'];

function kappaWords({ pairs, agreed, kappa, low, high }: Agreement): string {
  if (pairs === 0) return 'nobody has coded twice yet';
  const counts = `the same in ${agreed} of ${pairs}`;
  if (kappa === undefined) return `${counts}, kappa not defined`;
  const interval =
    low === undefined || high === undefined ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`;
  return `${counts}, Cohen’s kappa ${kappa.toFixed(2)}${interval}`;
}

type FindingsProps = {
  readonly title: string;
  readonly counts: Scored['score']['coderErrors'];
};

function Findings({ title, counts }: FindingsProps) {
  return (
    <section>
      <Title order={3} size="h6">
        {title}
      </Title>
      {counts.length === 0 ? (
        <Text size="sm">None.</Text>
      ) : (
        <List size="sm">
          {counts.map(({ finding, title: kind, direction, count, high, encounters }) => (
            <List.Item key={finding}>
              {finding} {kind}: {count}
              {high > 0 && `, ${high} of high severity`}; {direction}; {encounters.join(', ')}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
