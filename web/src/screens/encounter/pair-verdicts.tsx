import { Alert, Button, Text } from '@mantine/core';
import type { SheetVerdicts } from '../../../../src/desk/verdict-schema.ts';

type PairProps = {
  readonly verdicts: SheetVerdicts;
  /** undefined where the codes cannot be changed */
  readonly markUnrelated: ((codes: readonly [string, string]) => void) | undefined;
  readonly unmark: (codes: readonly [string, string]) => void;
};

/** What stands between two codes of a visit, and what their order and the claim would meet. */
export function PairVerdicts({ verdicts, markUnrelated, unmark }: PairProps) {
  return (
    <>
      {verdicts.excludes.map(({ codes, kind, owner, text, exception }) => (
        <Alert
          key={codes.join()}
          color={kind === 'excludes1' && exception === undefined ? 'red' : 'gray'}
          variant="light"
          title={`${kind === 'excludes1' ? 'Excludes1' : 'Excludes2'}: ${codes.join(' and ')}`}
        >
          <Text size="sm">
            Note at {owner}: {text}
          </Text>
          {exception !== undefined && (
            <Text size="sm">
              Unrelated, as {exception.saidBy} says: {exception.reason}
            </Text>
          )}
          {markUnrelated !== undefined && kind === 'excludes1' && exception === undefined && (
            <Button size="xs" variant="default" mt="xs" onClick={() => markUnrelated(codes)}>
              Mark as unrelated …
            </Button>
          )}
          {markUnrelated !== undefined && exception !== undefined && (
            <Button size="xs" variant="default" mt="xs" onClick={() => unmark(codes)}>
              Take that back
            </Button>
          )}
        </Alert>
      ))}
      {[...verdicts.sequence, ...verdicts.claim].map(({ edit, codes, because, severity }) => (
        <Text size="sm" key={`${edit} ${codes.join()}`}>
          {severity}: {because}
        </Text>
      ))}
    </>
  );
}
