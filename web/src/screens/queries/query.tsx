import {
  Alert,
  Button,
  Group,
  List,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, address, change } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { problemWords } from '../../api/problem-words.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { pageOfQuery, type QueryPage, STATE_WORDS } from './query-requests.ts';
import { QueryWords } from './query-words.tsx';

/** One query: its words as the provider sees them, the lint of a draft, and every step of its life. */
export function QueryScreen() {
  const { queryId } = useParams({ from: '/desk/queries/$queryId' });
  const { data, error, refetch } = useQuery(pageOfQuery(queryId));
  const mayWrite = useMay('queries:write');
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the query" />;
  const { state, wording, sentTo, answerWords, reread, steps } = data;
  return (
    <Screen
      title={wording.title}
      says={`${STATE_WORDS[state]}${sentTo === null ? '' : `, to ${sentTo.name}`}`}
      actions={
        <Link to="/encounters/$encounterId" params={{ encounterId: data.encounterId }}>
          Visit of <ServiceDate date={data.dateOfService} />
        </Link>
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack>
          {state === 'draft' && mayWrite ? (
            <Wording page={data} />
          ) : (
            <Title order={3} size="h6">
              As the provider sees it
            </Title>
          )}
          <Paper withBorder p="sm">
            <QueryWords wording={wording} withOptions />
          </Paper>
        </Stack>
        <Stack>
          <Lint page={data} />
          {answerWords !== null && (
            <Alert variant="light" color="gray" title="The answer, as it stands in the record">
              {answerWords}
            </Alert>
          )}
          {reread !== null && (
            <Text size="sm">
              Codes before: {reread.codesBefore.join(', ') || 'none'}. After:{' '}
              {reread.codesAfter.join(', ') || 'none'}.
            </Text>
          )}
          {mayWrite && <Steps page={data} />}
          <Title order={3} size="h6">
            Who did what
          </Title>
          {steps.map(({ step, by, at }) => (
            <Text size="sm" key={`${step} ${at}`}>
              {step}, {by}, {momentWords(at)}
            </Text>
          ))}
        </Stack>
      </SimpleGrid>
    </Screen>
  );
}

function useStep(queryId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, method, body }: { path: string; method?: 'PUT'; body?: unknown }) =>
      change<QueryPage>(address(`/api/queries/:queryId/${path}`, { queryId }), {
        ...(method === undefined ? {} : { method }),
        ...(body === undefined ? {} : { body }),
      }),
    onSuccess: async ({ body }) => {
      queries.setQueryData(pageOfQuery(queryId).queryKey, body);
      await Promise.all(
        [['queries'], ['work']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: [
          problemWords(error),
          ...(error instanceof ApiProblem ? error.issues.map(({ code }) => code) : []),
        ].join(' '),
      }),
  });
}

/** The question and the options can be changed until the query is sent; what the record says cannot. */
function Wording({ page: { id, wording } }: { readonly page: QueryPage }) {
  const [title, setTitle] = useState(wording.title);
  const [question, setQuestion] = useState(wording.question);
  const [options, setOptions] = useState(wording.options.join('\n'));
  const step = useStep(id);
  const keep = () => {
    const lines = options.split('\n').map((line) => line.trim());
    const body = { ...wording, title, question, options: lines.filter((line) => line !== '') };
    step.mutate({ path: 'wording', method: 'PUT', body });
  };
  return (
    <Stack gap="xs">
      <TextInput
        label="Title"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label="Question"
        autosize
        minRows={2}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <Textarea
        label="Options, one a line"
        autosize
        minRows={4}
        value={options}
        onChange={(event) => setOptions(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" onClick={keep} loading={step.isPending}>
        Keep and check
      </Button>
    </Stack>
  );
}

function Lint({ page: { lint } }: { readonly page: QueryPage }) {
  if (lint === null) return null;
  if (lint.compliant)
    return (
      <Alert color="green" variant="light" title="The check of the words passes">
        It leads to no answer and names what the record says.
      </Alert>
    );
  return (
    <Alert color="red" variant="light" title="It cannot be sent like this">
      <List size="sm">
        {lint.violations.map(({ check, because }) => (
          <List.Item key={`${check} ${because}`}>
            {check}: {because}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** The steps that the state allows; those that need a reason ask for it. */
function Steps({ page: { id, state, lint } }: { readonly page: QueryPage }) {
  const [because, setBecause] = useState('');
  const step = useStep(id);
  const isWaiting = state === 'sent' || state === 'viewed';
  const reasoned = because.trim().length >= 3;
  const plain = (path: string, label: string, isAllowed = true) => (
    <Button
      size="xs"
      variant="default"
      disabled={!isAllowed || step.isPending}
      onClick={() => step.mutate({ path, ...(path === 'send' ? { body: {} } : {}) })}
    >
      {label}
    </Button>
  );
  const withReason = (path: string, label: string) => (
    <Button
      size="xs"
      variant="default"
      disabled={!reasoned || step.isPending}
      onClick={() => step.mutate({ path, body: { because } })}
    >
      {label}
    </Button>
  );
  if (state === 'closed' || state === 'withdrawn') return null;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {state === 'draft' && plain('send', 'Send to the provider of the visit', lint?.compliant)}
        {isWaiting && plain('remind', 'Remind')}
      </Group>
      <TextInput
        label="Reason"
        description="For the steps below; it is kept"
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <Group gap="xs">
        {isWaiting && withReason('escalate', 'Escalate')}
        {state === 'answered' && withReason('close', 'Close')}
        {state !== 'answered' && withReason('withdraw', 'Take back')}
      </Group>
    </Stack>
  );
}
