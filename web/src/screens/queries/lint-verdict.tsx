import { Alert, Text } from '@mantine/core';
import { ErrorState } from '../../parts/states.tsx';
import type { useLint } from '../../parts/use-lint.ts';

/** What the check says of the words as a whole; the findings stand at the fields. */
export function LintVerdict({
  check: { lint, isCurrent, error, retry },
}: {
  readonly check: ReturnType<typeof useLint>;
}) {
  if (error !== null) return <ErrorState error={error} retry={retry} />;
  const must = lint?.violations.filter(({ severity }) => severity === 'hard').length ?? 0;
  const title =
    lint === undefined || !isCurrent
      ? 'Checking the words …'
      : lint.compliant
        ? 'The check of the words passes'
        : `It cannot be sent like this: ${must} ${must === 1 ? 'finding' : 'findings'}`;
  const isRefused = isCurrent && lint?.compliant === false;
  return (
    <Alert color={isRefused ? 'red' : 'gray'} variant="light" role="status" title={title}>
      <Text size="sm">
        {isRefused
          ? 'What must change stands below the words it is about.'
          : 'It leads to no answer and names what the record says, as far as words alone can tell.'}
      </Text>
    </Alert>
  );
}
