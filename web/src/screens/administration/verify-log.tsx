import { Alert, Button, FileButton, Group, List, Paper, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { logVerdictSchema } from '../../../../src/server/audit-log-routes.ts';
import { change } from '../../api/client.ts';
import { saveAs } from '../../parts/save-as.ts';
import { ErrorState } from '../../parts/states.tsx';

type Verdict = z.infer<typeof logVerdictSchema>;

/** Checks the whole log, and an anchor that was kept elsewhere against it. */
export function VerifyLog() {
  const verify = useMutation({
    mutationFn: async (kept: File | undefined) => {
      const anchors = kept === undefined ? [] : anchorsIn(await kept.text());
      return (await change<Verdict>('/api/audit-log/verify', { body: { anchors } })).body;
    },
  });
  return (
    <Paper withBorder p="sm" component="section" aria-label="Check of the log">
      <Group gap="sm" justify="space-between">
        <Text size="sm" style={{ flex: '1 1 20rem' }}>
          Entries are chained: one that was edited, deleted, moved or cut off is found. An anchor
          kept outside the database shows as well when all of it was put back.
        </Text>
        <Group gap="xs">
          <Button size="xs" loading={verify.isPending} onClick={() => verify.mutate(undefined)}>
            Check the log
          </Button>
          <FileButton onChange={(file) => file !== null && verify.mutate(file)}>
            {(props) => (
              <Button {...props} size="xs" variant="default" disabled={verify.isPending}>
                Check with a kept anchor
              </Button>
            )}
          </FileButton>
        </Group>
      </Group>
      {verify.isError && <ErrorState error={verify.error} />}
      {verify.data !== undefined && <Found verdict={verify.data} />}
    </Paper>
  );
}

function Found({ verdict }: { readonly verdict: Verdict }) {
  const { isWhole, entries, anchors, issues, anchor } = verdict;
  const read = `${entries.toLocaleString()} entries read, ${anchors} anchors compared.`;
  return (
    <Alert
      mt="sm"
      variant="light"
      role="status"
      color={isWhole ? 'green' : 'red'}
      title={isWhole ? 'The log is whole' : 'Something is wrong with the log'}
    >
      <Text size="sm">{read}</Text>
      {!isWhole && (
        <List size="sm" mt="xs">
          {issues.map(({ code, at, expected }) => (
            <List.Item key={`${code} ${at}`}>
              {code} at {at}: expected {expected}
            </List.Item>
          ))}
        </List>
      )}
      {isWhole && (
        <Button
          size="xs"
          variant="default"
          mt="xs"
          onClick={() =>
            saveAs(
              `anchor-${anchor.sequence}.ndjson`,
              `${JSON.stringify(anchor)}\n`,
              'application/x-ndjson',
            )
          }
        >
          Save where it stands as an anchor
        </Button>
      )}
    </Alert>
  );
}

/** One anchor a line, as they are saved here and by `endplate audit-log anchor`. */
function anchorsIn(text: string): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line): unknown => JSON.parse(line));
}
