import { Alert, Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import type { QueryAnswer } from '../../../../src/queries/life-schema.ts';
import { address, change } from '../../api/client.ts';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { answerOf } from './answer-of.ts';
import { pageOfQuery, type QueryPage, STATE_WORDS } from './query-requests.ts';
import { QueryWords } from './query-words.tsx';

/** Where a provider answers: two taps, and words of their own where they like. Nothing is chosen beforehand. */
export function AnswerScreen() {
  const { queryId } = useParams({ from: '/desk/queries/$queryId/answer' });
  const { data, error, refetch } = useQuery(pageOfQuery(queryId));
  useSeen(data);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the question" />;
  const isWaiting = data.state === 'sent' || data.state === 'viewed';
  return (
    <Screen title={data.wording.title}>
      <Stack maw={640}>
        <Text size="sm" c="dimmed">
          Your visit of <ServiceDate date={data.dateOfService} />
          {data.sentBy !== null && `, asked by ${data.sentBy.name}`}
        </Text>
        <QueryWords wording={data.wording} />
        {isWaiting ? (
          <AnswerForm page={data} />
        ) : (
          <Alert variant="light" color="gray" role="status" title={STATE_WORDS[data.state]}>
            {data.answerWords ?? 'No answer is needed any more.'}
          </Alert>
        )}
        <Link to="/queries" search={{}}>
          All questions
        </Link>
      </Stack>
    </Screen>
  );
}

/** Tells the practice, once, that the provider has opened the question. */
function useSeen(page: QueryPage | undefined): void {
  const queries = useQueryClient();
  const id = page?.state === 'sent' ? page.id : undefined;
  useEffect(() => {
    if (id === undefined) return;
    void change<QueryPage>(address('/api/queries/:queryId/view', { queryId: id })).then(
      ({ body }) => queries.setQueryData(pageOfQuery(id).queryKey, body),
      // Whoever may not answer looks without leaving a trace of having opened it.
      () => undefined,
    );
  }, [id, queries]);
}

function AnswerForm({ page }: { readonly page: QueryPage }) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState('');
  const answer = answerOf(page.wording.options, chosen, words);
  const send = useMutation({
    mutationFn: async (given: QueryAnswer) =>
      change<QueryPage>(address('/api/queries/:queryId/answer', { queryId: page.id }), {
        body: { answer: given },
        once: crypto.randomUUID(),
      }),
    onSuccess: async ({ body }) => {
      queries.setQueryData(pageOfQuery(page.id).queryKey, body);
      await Promise.all(
        [['queries'], ['work']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== undefined) send.mutate(answer);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Radio.Group label="Your answer" value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {page.wording.options.map((option) => (
              <Radio.Card key={option} value={option} p="sm" radius="sm">
                {option}
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="In your own words"
          description="Added to the answer, or the answer itself when nothing above is chosen"
          autosize
          minRows={2}
          maxLength={4000}
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
        {send.isError && <ErrorState error={send.error} />}
        <Button type="submit" size="md" disabled={answer === undefined} loading={send.isPending}>
          Answer
        </Button>
        <Text size="xs" c="dimmed">
          Your answer becomes an addendum of today under your name. It is asked to make the record
          clear; every answer is as good as another.
        </Text>
      </Stack>
    </form>
  );
}
