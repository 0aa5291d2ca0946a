import { Group, Paper, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../../../src/coding/decision.ts';
import { change } from '../../api/client.ts';
import { Citations } from '../../parts/citation.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import type { NoteMark } from '../../parts/cut-text.ts';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState } from '../../parts/states.tsx';

/** Paste a note and see what its words carry on a day. Nothing is kept. */
export function TryIt() {
  const [note, setNote] = useState('');
  const [date, setDate] = useState(() => new Date().toLocaleDateString('sv'));
  const [asked] = useDebouncedValue({ note, date }, 80);
  const { data, error } = useQuery({
    queryKey: ['try', asked],
    enabled: asked.note.trim() !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const body = { id: 'try', dateOfService: asked.date, note: asked.note };
      return (await change<Decision>('/api/code', { body, signal })).body;
    },
  });
  return (
    <Screen title="Try it" says="Paste a note and see what its words carry. Nothing is kept.">
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Stack>
          <TextInput
            type="date"
            label="Date of service"
            value={date}
            onChange={({ currentTarget: { value } }) => setDate(value)}
          />
          <Textarea
            label="Note"
            autosize
            minRows={10}
            value={note}
            onChange={({ currentTarget: { value } }) => setNote(value)}
          />
        </Stack>
        <Stack aria-live="polite">
          {error !== null && <ErrorState error={error} />}
          {note.trim() === '' || data === undefined ? (
            <EmptyState title="No note yet">The decision appears here as you type.</EmptyState>
          ) : (
            <>
              <Paper withBorder p="sm">
                <NoteWithMarks text={asked.note} marks={marksOf(data)} />
              </Paper>
              {data.codes.map((code) => (
                <Paper key={code.code} withBorder p="sm">
                  <Group gap="xs">
                    <CodeChip code={code.code} title={code.title} />
                    <Text fw={600}>{code.title}</Text>
                  </Group>
                  <Text size="sm">{code.because}</Text>
                  <Citations citations={code.citations} />
                </Paper>
              ))}
            </>
          )}
        </Stack>
      </SimpleGrid>
    </Screen>
  );
}

function marksOf({ codes, withheld }: Decision): NoteMark[] {
  const of = (kind: NoteMark['kind']) => (code: Decision['codes' | 'withheld'][number]) =>
    code.evidence
      .filter(({ document }) => document === 'note')
      .map(({ start, end, says }) => ({ start, end, says, kind, of: [code.code] }));
  return [...codes.flatMap(of('carries')), ...withheld.flatMap(of('withheld'))];
}
