import {
  Blockquote,
  Button,
  Group,
  Paper,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { QueryWording } from '../../../../src/queries/life-schema.ts';
import type { queryPageSchema } from '../../../../src/server/query-routes.ts';
import { address, change } from '../../api/client.ts';
import { QueryLint } from '../../parts/query-lint.tsx';
import { tellRefusal } from '../../parts/refusal.ts';
import type { EncounterPage } from './encounter-queries.ts';

type SpanProps = {
  readonly encounterId: string;
  readonly page: EncounterPage;
  readonly chosen: { readonly document: string; readonly start: number; readonly end: number };
  readonly cancel: () => void;
};

/** Both are offered by every question, as the practice brief asks. */
const CLOSING = ['Other (please specify)', 'Unable to determine'];

/** Drafts a question that quotes what was selected; the draft is kept when the words pass, and sent from its own page. */
export function QueryFromSpan({ encounterId, page, chosen, cancel }: SpanProps) {
  const navigate = useNavigate();
  const indicator = indicatorOf(page, chosen);
  const [title, setTitle] = useState(`Clarification: ${indicator.source}`.slice(0, 200));
  const [question, setQuestion] = useState('');
  const [options, setOptions] = useState('');
  const wording: QueryWording = {
    topic: 'coder-question',
    title: title.trim(),
    question: question.trim(),
    options: [...linesOf(options), ...CLOSING],
    indicators: [indicator],
  };
  const [checked] = useDebouncedValue(wording, 300);
  const draft = useMutation({
    mutationFn: async () =>
      change<z.infer<typeof queryPageSchema>>(
        address('/api/encounters/:encounterId/queries', { encounterId }),
        { body: { wording }, once: crypto.randomUUID() },
      ),
    onSuccess: ({ body: { id } }) => navigate({ to: '/queries/$queryId', params: { queryId: id } }),
    onError: tellRefusal,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draft.mutate();
  };
  return (
    <Paper withBorder p="sm" component="form" onSubmit={submit} aria-label="Draft of a query">
      <Stack gap="xs">
        <Title order={3} size="h6">
          Query about these words
        </Title>
        <Blockquote p="xs" cite={[indicator.source, indicator.date].filter(Boolean).join(', ')}>
          “{indicator.quote}”
        </Blockquote>
        <TextInput
          label="Title"
          required
          maxLength={200}
          value={title}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
        <Textarea
          label="Question"
          description="One thing, open, without a diagnosis that the words do not name"
          required
          autoFocus
          autosize
          minRows={2}
          maxLength={4000}
          value={question}
          onChange={({ currentTarget: { value } }) => setQuestion(value)}
        />
        <Textarea
          label="Options, one a line"
          description={`May stay empty. Offered after them: ${CLOSING.join(', ')}`}
          autosize
          minRows={2}
          value={options}
          onChange={({ currentTarget: { value } }) => setOptions(value)}
        />
        {checked.question !== '' && (
          <QueryLint wording={checked} dateOfService={page.encounter.dateOfService} />
        )}
        <Group gap="xs">
          <Button type="submit" size="xs" loading={draft.isPending}>
            Keep as a draft
          </Button>
          <Button size="xs" variant="default" onClick={cancel}>
            Leave it
          </Button>
          <Text size="xs" c="dimmed">
            It is sent from its own page, once its words pass the check.
          </Text>
        </Group>
      </Stack>
    </Paper>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function indicatorOf(
  { texts, outline, encounter }: EncounterPage,
  { document, start, end }: SpanProps['chosen'],
): QueryWording['indicators'][number] {
  const text = texts.find(({ name }) => name === document);
  const section = outline.find(
    (one) => one.document === document && one.start <= start && one.end > start,
  )?.section;
  const named = section === undefined || section === 'none' ? (text?.kind ?? 'note') : section;
  return {
    quote: (text?.text ?? '').slice(start, end).slice(0, 2000),
    start,
    end,
    document,
    source: [named, text?.author].filter((part) => part != null).join(', '),
    date: text?.date ?? encounter.dateOfService,
  };
}
