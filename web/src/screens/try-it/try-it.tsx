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
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import type { Decision } from '../../../../src/coding/decision.ts';
import { address, change } from '../../api/client.ts';
import { practiceDay } from '../../api/practice-time.ts';
import { AskedPolicies } from '../../parts/asked-policies.tsx';
import { Checklist } from '../../parts/checklist.tsx';
import { Citations } from '../../parts/citation.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { marksOf } from '../../parts/decision-marks.ts';
import { sayDone } from '../../parts/done-or-failed.ts';
import { DropFile } from '../../parts/drop-file.tsx';
import { MarkKey } from '../../parts/mark-key.tsx';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';
import { QueryLint } from '../../parts/query-lint.tsx';
import { RuleLinks } from '../../parts/rule-links.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState } from '../../parts/states.tsx';
import { Withheld } from '../../parts/withheld.tsx';
import { codeDifference } from './code-difference.ts';
import { type CodedFile, type FileVisit, FileVisits } from './file-visits.tsx';
import { workedChart } from './worked-chart.ts';

const EXAMPLE = `HPI: Low back pain for six weeks after a change of desk. No leg pain.
MRI lumbar spine: Modic type 2 changes at L5-S1.
Assessment: Low back pain.
Plan: physical therapy.
`;

type Pasted = Pick<FileVisit, 'note' | 'documents' | 'setting'> & { readonly id: string };

/** Paste or drop a note and see what its words carry on a day. Nothing is kept. */
export function TryIt() {
  const [pasted, setPasted] = useState<Pasted>({ id: 'try', note: '' });
  const [date, setDate] = useState(() => practiceDay());
  const [lit, setLit] = useState<string>();
  const [before, setBefore] = useState<Decision>();
  const [asked] = useDebouncedValue({ ...pasted, date }, 80);
  const isAsked = asked.note.trim() !== '';
  const { data, error } = useQuery({
    queryKey: ['try', asked],
    enabled: isAsked,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { date: dateOfService, ...visit } = asked;
      return (await change<Decision>('/api/code', { body: { ...visit, dateOfService }, signal }))
        .body;
    },
  });
  const file = useMutation({
    mutationFn: async (given: File) => {
      const url = address('/api/code/file', {}, { date });
      return (await change<CodedFile>(url, { body: given })).body;
    },
    onSuccess: ({ visits }) => {
      const only = visits[0];
      if (only !== undefined) open(only.encounter);
    },
  });
  const open = ({ id, note, documents, setting, dateOfService }: FileVisit) => {
    setPasted({
      id,
      note,
      ...(documents === undefined ? {} : { documents }),
      ...(setting === undefined ? {} : { setting }),
    });
    setDate(dateOfService);
    setBefore(undefined);
  };
  const type = (note: string) => {
    setPasted({ id: 'try', note });
    setBefore(undefined);
  };
  const choose = (day: string) => {
    // Compared with what is shown: the same words on another day.
    if (data !== undefined && isAsked) setBefore(before ?? data);
    setDate(day);
  };
  const drop = (event: DragEvent) => {
    const dropped = event.dataTransfer.files[0];
    if (dropped === undefined) return;
    event.preventDefault();
    file.mutate(dropped);
  };
  const copy = async (decision: Decision) => {
    await navigator.clipboard.writeText(workedChart(asked.note, decision));
    sayDone('Copied as a worked chart.');
  };
  return (
    <Screen
      title="Try it"
      says="Paste a note and see what its words carry. Nothing is kept."
      actions={
        <>
          <Button variant="default" size="xs" onClick={() => type(EXAMPLE)}>
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
          <DropFile
            what="a note, FHIR, C-CDA, HL7 v2, CSV or JSON"
            isBusy={file.isPending}
            take={(given) => file.mutate(given)}
          />
          {file.error !== null && <ErrorState error={file.error} />}
          {file.data !== undefined && (
            <FileVisits file={file.data} opened={pasted.id} open={open} />
          )}
          <TextInput
            type="date"
            label="Date of service"
            description="Which codes exist depends on this day"
            value={date}
            maw={240}
            onChange={({ currentTarget: { value } }) => choose(value)}
          />
          <Textarea
            label="Note"
            description="Paste it, or drop a file anywhere here"
            autosize
            minRows={8}
            maxRows={24}
            value={pasted.note}
            onChange={({ currentTarget: { value } }) => type(value)}
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
              {(asked.documents ?? []).map(({ id, kind, text }) => (
                <section key={id} aria-label={kind}>
                  <Title order={4} size="h6" mt="sm">
                    {kind}
                  </Title>
                  <NoteWithMarks text={text} marks={marksOf(data, id)} lit={lit} />
                </section>
              ))}
              <MarkKey />
            </Paper>
          )}
        </Stack>
        <Stack aria-live="polite" aria-label="The decision">
          {error !== null && <ErrorState error={error} />}
          {!isAsked || data === undefined ? (
            <EmptyState title="No note yet">The decision appears here as you type.</EmptyState>
          ) : (
            <>
              {before !== undefined && <Changed before={before} after={data} />}
              <DecisionShown decision={data} lit={lit} light={setLit} />
            </>
          )}
        </Stack>
      </SimpleGrid>
    </Screen>
  );
}

/** Which codes the chosen day brings and takes, against the day that was shown before. */
function Changed({ before, after }: { readonly before: Decision; readonly after: Decision }) {
  const { came, went } = codeDifference(before, after);
  return (
    <Alert variant="light" color="gray" title="The same words on another day">
      <Text size="sm">
        <ServiceDate date={before.dateOfService} /> to <ServiceDate date={after.dateOfService} />:{' '}
        {came.length + went.length === 0 && 'the codes are the same.'}
        {went.length > 0 && `${went.join(', ')} went. `}
        {came.length > 0 && `${came.join(', ')} came.`}
      </Text>
    </Alert>
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
          <QueryLint
            wording={{ title, question, options, indicators }}
            dateOfService={decision.dateOfService}
          />
        </Paper>
      ))}
      <Title order={3} size="h6">
        Checklist of the documentation
      </Title>
      <Checklist entries={checklist} />
      <AskedPolicies asked={decision.policies} />
    </>
  );
}
