import { Alert, List } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QueryWording } from '../../../src/queries/life-schema.ts';
import type { LintResult } from '../../../src/queries/lint-schema.ts';
import { change } from '../api/client.ts';
import { ErrorState } from './states.tsx';

type LintProps = {
  readonly wording: Pick<QueryWording, 'title' | 'question' | 'options' | 'indicators'>;
  readonly dateOfService: string;
};

/** What the check of compliant practice says of the words of a question, asked of the service as they change. */
export function QueryLint({ wording, dateOfService }: LintProps) {
  const { title, question, options, indicators } = wording;
  const { data, error } = useQuery({
    queryKey: ['lint', title, question, options, indicators],
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const body = { id: 'draft', title, text: question, options, indicators, dateOfService };
      return (await change<LintResult>('/api/query/lint', { body, signal })).body;
    },
  });
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined) return null;
  if (data.violations.length === 0)
    return (
      <Alert color="endplate" variant="light" role="status" title="The check of the words passes">
        It leads to no answer and names what the record says.
      </Alert>
    );
  return (
    <Alert
      color={data.compliant ? 'gray' : 'red'}
      variant="light"
      role="status"
      title={
        data.compliant
          ? 'It could be sent; better words are possible'
          : 'It cannot be sent like this'
      }
    >
      <List size="sm">
        {data.violations.map(({ check, because, field }) => (
          <List.Item key={`${check} ${field} ${because}`}>
            {check}: {because}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
