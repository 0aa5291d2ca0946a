import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import type { z } from 'zod';
import type { codedFileSchema } from '../../../../src/server/engine-routes.ts';
import { CodeChips } from '../../parts/code-chip.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';

export type CodedFile = z.infer<typeof codedFileSchema>;
export type FileVisit = CodedFile['visits'][number]['encounter'];

type FileProps = {
  readonly file: CodedFile;
  /** id of the visit that is open */
  readonly opened: string | undefined;
  readonly open: (visit: FileVisit) => void;
};

/** How a file was recognised, and its visits with their codes; each opens as if it had been pasted. */
export function FileVisits({ file: { format, visits, more, issues }, opened, open }: FileProps) {
  if (format === null || visits.length === 0)
    return (
      <Alert
        color="gray"
        variant="light"
        role="status"
        title={
          format === null ? 'The file cannot be read here' : `No visit in this file (${format})`
        }
      >
        {issues
          .map(({ code, at, expected }) => [code, at, expected].filter(Boolean).join(', '))
          .join('; ') || 'It holds no note.'}
      </Alert>
    );
  return (
    <Stack gap="xs" component="section" aria-label="Visits of the file">
      <Title order={3} size="h6">
        {visits.length + more} {visits.length + more === 1 ? 'visit' : 'visits'}, read as {format}
      </Title>
      <List listStyleType="none" size="sm" spacing={4}>
        {visits.map(({ encounter, codes, queries }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ids of a file may repeat, and the list never changes
          <List.Item key={index}>
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant={encounter.id === opened ? 'filled' : 'default'}
                aria-pressed={encounter.id === opened}
                onClick={() => open(encounter)}
              >
                {encounter.id}
              </Button>
              <ServiceDate date={encounter.dateOfService} />
              {codes.length === 0 && <Text size="sm">no code</Text>}
              <CodeChips codes={codes} />
              {queries > 0 && (
                <Text size="sm" c="dimmed">
                  {queries} {queries === 1 ? 'question' : 'questions'}
                </Text>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {more} more are not shown. A large file belongs into a batch.
        </Text>
      )}
      {issues.length > 0 && (
        <details>
          <summary>What could not be read ({issues.length})</summary>
          {issues.map(({ code, at, expected }) => (
            <Text size="xs" key={`${code} ${at ?? ''}`}>
              {[code, at, expected].filter(Boolean).join(', ')}
            </Text>
          ))}
        </details>
      )}
    </Stack>
  );
}
