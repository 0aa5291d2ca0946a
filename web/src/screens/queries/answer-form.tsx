import { Alert, Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { QueryAnswer } from '../../../../src/queries/life-schema.ts';
import { address, change } from '../../api/client.ts';
import { ErrorState } from '../../parts/states.tsx';
import { answerOf } from './answer-of.ts';
import { pageOfQuery, type QueryPage } from './query-requests.ts';

/**
 * Two taps, and words of one’s own where one likes. Nothing is chosen beforehand, and what will stand in the record is
 * shown before it is sent.
 */
export function AnswerForm({ page }: { readonly page: QueryPage }) {
  const { wording, needWords, spoken } = page;
  const { options } = wording;
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState('');
  const answer = answerOf({ options, needWords }, chosen, words);
  const lacksWords = needWords.includes(chosen) && answer === undefined;
  const addendum = useAddendum(page.id, answer);
  const send = useAnswer(page.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== undefined && addendum.words !== undefined) send.mutate(answer);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {options.length > 0 && (
          <Radio.Group label="Your answer" value={chosen} onChange={setChosen}>
            <Stack gap="xs" mt="xs">
              {options.map((option) => (
                <Radio.Card key={option} value={option} p="sm" radius="sm" className="answer-card">
                  <Group wrap="nowrap" gap="sm">
                    <Radio.Indicator />
                    <span>{option}</span>
                  </Group>
                </Radio.Card>
              ))}
            </Stack>
          </Radio.Group>
        )}
        {chosen !== '' && (
          <Button variant="default" size="xs" onClick={() => setChosen('')} w="fit-content">
            Choose none of them
          </Button>
        )}
        <Textarea
          label="In your own words"
          description={
            lacksWords
              ? 'This answer needs your words'
              : 'Added to the answer, or the answer itself when nothing above is chosen'
          }
          required={lacksWords}
          autosize
          minRows={2}
          maxLength={4000}
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
        {spoken !== null && words !== spoken.answer && (
          <Button
            variant="default"
            size="xs"
            w="fit-content"
            onClick={() => {
              setChosen('');
              setWords(spoken.answer);
            }}
          >
            Take what was put down
          </Button>
        )}
        <Alert variant="light" color="gray" title="What will stand in the record" role="status">
          {addendum.error !== null && <ErrorState error={addendum.error} retry={addendum.retry} />}
          {addendum.error === null && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {answer === undefined
                ? 'Nothing yet: choose an answer, or write one.'
                : (addendum.words ?? '…')}
            </Text>
          )}
          <Text size="xs" c="dimmed" mt={4}>
            An addendum of today under your name. The question is there to make the record clear;
            every answer is as good as another.
          </Text>
        </Alert>
        {send.isError && <ErrorState error={send.error} />}
        <Button
          type="submit"
          size="md"
          disabled={answer === undefined || addendum.words === undefined}
          loading={send.isPending}
        >
          Answer
        </Button>
      </Stack>
    </form>
  );
}

/** The addendum that an answer would become; `words` is undefined until it is that of the answer as it stands. */
function useAddendum(queryId: string, answer: QueryAnswer | undefined) {
  const now = answer === undefined ? '' : JSON.stringify(answer);
  const [asked] = useDebouncedValue(now, 250, { leading: true });
  const { data, error, refetch } = useQuery({
    queryKey: ['addendum', queryId, asked],
    enabled: asked !== '',
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const given: unknown = JSON.parse(asked);
      const url = address('/api/queries/:queryId/preview', { queryId });
      return (await change<{ words: string }>(url, { body: { answer: given }, signal })).body;
    },
  });
  return {
    words: asked === now ? data?.words : undefined,
    error,
    retry: () => void refetch(),
  };
}

function useAnswer(queryId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (answer: QueryAnswer) =>
      change<QueryPage>(address('/api/queries/:queryId/answer', { queryId }), {
        body: { answer },
        once: crypto.randomUUID(),
      }),
    onSuccess: async ({ body }) => {
      queries.setQueryData(pageOfQuery(queryId).queryKey, body);
      const changed = [['queries'], ['work'], ['encounter'], ['coding']];
      await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
