import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { address, change } from '../../api/client.ts';
import { ErrorState } from '../../parts/states.tsx';
import type { QueryPage } from './query-requests.ts';
import { queriesChanged } from './use-step.ts';

/** One further question, in other words, where the answer leaves the first one open. It is then written out as a draft. */
export function FollowUp({
  page: { id, wording, follows, followedBy },
}: {
  readonly page: QueryPage;
}) {
  const [question, setQuestion] = useState('');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const ask = useMutation({
    mutationFn: async () =>
      change<QueryPage>(address('/api/queries/:queryId/follow-up', { queryId: id }), {
        body: { wording: { ...wording, question: question.trim() } },
        once: crypto.randomUUID(),
      }),
    onSuccess: async ({ body }) => {
      await queries.invalidateQueries({ queryKey: ['query', id] });
      await queriesChanged(queries);
      await navigate({ to: '/queries/$queryId', params: { queryId: body.id } });
    },
  });
  if (follows !== null || followedBy !== null)
    return (
      <Text size="xs" c="dimmed">
        It was followed up already; a query is followed up once.
      </Text>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          label="Ask once more"
          description="Where the answer leaves the question open: other words, once"
          autosize
          minRows={2}
          maxLength={4000}
          value={question}
          onChange={({ currentTarget: { value } }) => setQuestion(value)}
        />
        {ask.isError && <ErrorState error={ask.error} />}
        <Button
          type="submit"
          size="xs"
          variant="default"
          w="fit-content"
          disabled={question.trim() === ''}
          loading={ask.isPending}
        >
          Draft the follow-up
        </Button>
      </Stack>
    </form>
  );
}
