import {
  Alert,
  Button,
  Group,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import type { Decision } from '../../../../src/coding/decision.ts';
import { change } from '../../api/client.ts';
import { practiceDay } from '../../api/practice-time.ts';
import { Checklist } from '../../parts/checklist.tsx';
import { Citations } from '../../parts/citation.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { marksOf } from '../../parts/decision-marks.ts';
import { MarkKey } from '../../parts/mark-key.tsx';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';
import { RuleLinks } from '../../parts/rule-links.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState } from '../../parts/states.tsx';
import { Withheld } from '../../parts/withheld.tsx';
import { workedChart } from './worked-chart.ts';

const EXAMPLE = `HPI: Low back pain for six weeks after a change of desk. No leg pain.
MRI lumbar spine: Modic type 2 changes at L5-S1.
Assessment: Low back pain.
Plan: physical therapy.
`;

/** Paste or drop a note and see what its words carry on a day. Nothing is kept. */
export function TryIt() {
  const [note, setNote] = useState('');
  const [date, setDate] = useState(() => practiceDay());
  const [lit, setLit] = useState<string>();
  const [asked] = useDebouncedValue({ note, date }, 80);
  const isAsked = asked.note.trim() !== '';
  const { data, error } = useQuery({
    queryKey: ['try', asked],
    enabled: isAsked,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const body = { id: 'try', dateOfService: asked.date, note: asked.note };
      return (await change<Decision>('/api/code', { body, signal })).body;
    },
  });
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void file.text().then(setNote);
  };
  const copy = async (decision: Decision) => {
    await navigator.clipboard.writeText(workedChart(asked.note, decision));
    notifications.show({ message: 'Copied as a worked chart.' });
  };
  return (
    <Screen
      title="Try it"
      says="Paste a note and see what its words carry. Nothing is kept."
      actions={
        <>
          <Button variant="default" size="xs" onClick={() => setNote(EXAMPLE)}>
            An example
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={data === undefined || !isAsked}
            onClick={() => data !== undefined && void copy(data)}
          >
            Copy as a worked chart
          </Button>
        </>
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack onDrop={drop} onDragOver={(event) => event.preventDefault()}>
          <TextInput
            type="date"
            label="Date of service"
            description="Which codes exist depends on this day"
            value={date}
            maw={240}
            onChange={({ currentTarget: { value } }) => setDate(value)}
          />
          <Textarea
            label="Note"
            description="Paste it, or drop a text file here"
            autosize
            minRows={8}
            maxRows={24}
            value={note}
            onChange={({ currentTarget: { value } }) => setNote(value)}
          />
          {isAsked && data !== undefined && (
            <Paper withBorder p="sm">
              <Title order={3} size="h6" mb="xs">
                The words that decide
              </Title>
              <NoteWithMarks
                text={asked.note}
                marks={marksOf(data, 'note')}
                lit={lit}
                onMark={({ of }) => setLit(of[0])}
              />
              <MarkKey />
            </Paper>
          )}
        </Stack>
        <Stack aria-live="polite" aria-label="The decision">
          {error !== null && <ErrorState error={error} />}
          {!isAsked || data === undefined ? (
            <EmptyState title="No note yet">The decision appears here as you type.</EmptyState>
          ) : (
            <DecisionShown decision={data} lit={lit} light={setLit} />
          )}
        </Stack>
      </SimpleGrid>
    </Screen>
  );
}

type ShownProps = {
  readonly decision: Decision;
  readonly lit: string | undefined;
  readonly light: (code: string | undefined) => void;
};

function DecisionShown({ decision, lit, light }: ShownProps) {
  const { codes, withheld, queries, checklist, codeSet } = decision;
  return (
    <>
      <Title order={3} size="h6">
        Codes in claim order{' '}
        <Text span size="xs" c="dimmed">
          code set {codeSet.release}
        </Text>
      </Title>
      {codes.length === 0 && (
        <Alert variant="light" color="gray" title="No code">
          The words carry none on this day.
        </Alert>
      )}
      {codes.map(({ code, title, because, citations, rules }) => (
        <Paper
          key={code}
          withBorder
          p="sm"
          onMouseEnter={() => light(code)}
          onMouseLeave={() => light(undefined)}
          style={{ borderColor: lit === code ? 'var(--mantine-color-text)' : undefined }}
        >
          <Group gap="xs" mb={4}>
            <CodeChip code={code} />
            <Text fw={600} size="sm">
              {title}
            </Text>
          </Group>
          <Text size="sm">{because}</Text>
          <Citations citations={citations} />
          <RuleLinks rules={rules} />
        </Paper>
      ))}
      {withheld.map((each) => (
        <Withheld key={`${each.code} ${each.rules.join()}`} withheld={each} />
      ))}
      {queries.map(({ id, title, indicators, question, options }) => (
        <Paper key={id} withBorder p="sm">
          <Title order={3} size="h6">
            Draft of a query: {title}
          </Title>
          {indicators.map(({ start, document, source, quote }) => (
            <Text size="sm" key={`${document} ${start}`}>
              {source}: “{quote}”
            </Text>
          ))}
          <Text size="sm" mt="xs">
            {question}
          </Text>
          <ul>
            {options.map((option) => (
              <li key={option}>
                <Text size="sm">{option}</Text>
              </li>
            ))}
          </ul>
        </Paper>
      ))}
      <Title order={3} size="h6">
        Checklist of the documentation
      </Title>
      <Checklist entries={checklist} />
    </>
  );
}
