import { Button, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import type { quarantinedSchema, receiptSchema } from '../../../../src/server/ingest-routes.ts';
import { address, change } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';
import { DropFile } from '../../parts/drop-file.tsx';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState } from '../../parts/states.tsx';
import { readQuarantineSearch } from './quarantine-search.ts';

type Kept = z.infer<typeof quarantinedSchema>;
type Receipt = z.infer<typeof receiptSchema>;
const QUARANTINE = '/api/quarantine';

const STATE_WORDS = {
  kept: 'Waiting',
  taken: 'Stored since',
  discarded: 'Discarded',
} as const satisfies Record<Kept['state'], string>;

/** Files that could not be stored wholly: why, and what to do with them. */
export function Quarantine() {
  const { state = 'kept' } = useSearch({ from: '/desk/quarantine' });
  const pages = usePages<Kept>([QUARANTINE, 'pages', state], (after) =>
    address(QUARANTINE, {}, { state, after }),
  );
  const navigate = useNavigate();
  const queries = useQueryClient();
  const mayBring = useMay('ingest:write');
  const bring = useMutation({
    mutationFn: async (file: File) =>
      (
        await change<Receipt>(address('/api/ingest', {}, { name: file.name }), {
          body: file,
        })
      ).body,
    onSuccess: async (receipt) => {
      sayDone(receiptWords(receipt));
      await queries.invalidateQueries({ queryKey: [QUARANTINE] });
    },
  });
  return (
    <Screen
      title="Quarantine"
      says="Files that came in and could not be stored wholly. They are kept as they came, encrypted."
      actions={
        <SegmentedControl
          aria-label="Which files"
          size="xs"
          value={state}
          data={Object.entries(STATE_WORDS).map(([value, label]) => ({ value, label }))}
          onChange={(value) =>
            void navigate({
              to: '/quarantine',
              search: readQuarantineSearch({ state: value === 'kept' ? undefined : value }),
            })
          }
        />
      }
    >
      {mayBring && (
        <DropFile
          what="notes as text, FHIR, C-CDA, HL7 v2, CSV"
          isBusy={bring.isPending}
          take={(file) => bring.mutate(file)}
        />
      )}
      {bring.isError && <ErrorState error={bring.error} />}
      <Paged
        pages={pages}
        loads="Reading the quarantine"
        empty={
          <EmptyState title={state === 'kept' ? 'No file waits' : 'None'}>
            {state === 'kept' ? 'Everything that came in is stored.' : ''}
          </EmptyState>
        }
      >
        <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {pages.items.map((file) => (
            <QuarantinedFile key={file.id} file={file} />
          ))}
        </Stack>
      </Paged>
    </Screen>
  );
}

function QuarantinedFile({ file }: { readonly file: Kept }) {
  const { id, source, format, state, issues, tries, length, createdAt, updatedAt } = file;
  const [isSure, setSure] = useState(false);
  const queries = useQueryClient();
  const renew = async () => queries.invalidateQueries({ queryKey: [QUARANTINE] });
  const retry = useMutation({
    mutationFn: async () =>
      (await change<Receipt>(address(`${QUARANTINE}/:id/retry`, { id }))).body,
    onSuccess: async (receipt) => {
      sayDone(receiptWords(receipt));
      await renew();
    },
    onError: sayFailed,
  });
  const discard = useMutation({
    mutationFn: async () => change(address(`${QUARANTINE}/:id`, { id }), { method: 'DELETE' }),
    onSuccess: async () => {
      sayDone('The file is gone for good.');
      await renew();
    },
    onError: sayFailed,
  });
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" gap="sm" align="flex-start">
        <div style={{ flex: '1 1 18rem' }}>
          <Text fw={600}>
            {format?.toUpperCase() ?? 'A file of no known format'}, {sizeWords(length)}
          </Text>
          <Text size="sm">
            Came by {source}, {momentWords(createdAt)}; tried{' '}
            {tries === 1 ? 'once' : `${tries} times, the last ${momentWords(updatedAt)}`}
          </Text>
          {issues.map(({ code, at, expected, means }) => (
            <Text size="sm" key={`${code} ${at}`}>
              {means ?? 'It could not be read.'}
              {expected !== undefined && ` Expected: ${expected}.`}{' '}
              <Text span size="xs" c="dimmed">
                {code}
                {at !== undefined && ` at ${at}`}
              </Text>
            </Text>
          ))}
        </div>
        {state === 'kept' && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              loading={retry.isPending}
              onClick={() => retry.mutate()}
            >
              Try again
            </Button>
            {isSure ? (
              <>
                <Button
                  size="xs"
                  color="red"
                  loading={discard.isPending}
                  onClick={() => discard.mutate()}
                >
                  Yes, for good
                </Button>
                <Button size="xs" variant="default" onClick={() => setSure(false)}>
                  Keep it
                </Button>
              </>
            ) : (
              <Button size="xs" variant="outline" color="red" onClick={() => setSure(true)}>
                Discard
              </Button>
            )}
          </Group>
        )}
      </Group>
    </Paper>
  );
}

function receiptWords({ outcome, encounters }: Receipt): string {
  if (outcome === 'quarantined') return 'It could not be read; it waits in quarantine.';
  const visits = `${encounters.length} ${encounters.length === 1 ? 'visit' : 'visits'}`;
  return outcome === 'stored'
    ? `Stored: ${visits}.`
    : `Stored in part: ${visits}; the file waits in quarantine for the rest.`;
}

function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024
    ? `${Math.round(bytes / 1024)} KiB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
