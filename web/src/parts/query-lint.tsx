import { Alert, List } from '@mantine/core';
import { ErrorState } from './states.tsx';
import { useLint } from './use-lint.ts';

type LintProps = {
  readonly wording: Parameters<typeof useLint>[0];
  readonly dateOfService: string;
};

/** What the check of compliant practice says of the words of a question, asked of the service as they change. */
export function QueryLint({ wording, dateOfService }: LintProps) {
  const { lint, error } = useLint(wording, dateOfService);
  if (error !== null) return <ErrorState error={error} />;
  if (lint === undefined) return null;
  if (lint.violations.length === 0)
    return (
      <Alert color="endplate" variant="light" role="status" title="The check of the words passes">
        It leads to no answer and names what the record says.
      </Alert>
    );
  return (
    <Alert
      color={lint.compliant ? 'gray' : 'red'}
      variant="light"
      role="status"
      title={
        lint.compliant
          ? 'It could be sent; better words are possible'
          : 'It cannot be sent like this'
      }
    >
      <List size="sm">
        {lint.violations.map(({ check, because, field }) => (
          <List.Item key={`${check} ${field} ${because}`}>
            {check}: {because}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
