import { Alert, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { address, change } from '../../api/client.ts';
import { useMay, useMe } from '../../api/session.ts';
import { QUERY_STATE_WORDS } from '../../parts/desk-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { AnswerForm } from './answer-form.tsx';
import { pageOfQuery, type QueryPage } from './query-requests.ts';
import { QueryWords } from './query-words.tsx';
import { SpokenWords } from './spoken-words.tsx';

/** Where a provider answers. The form is shown to the one who is asked; whoever else may see the query reads it. */
export function AnswerScreen() {
  const { queryId } = useParams({ from: '/desk/queries/$queryId/answer' });
  const { data, error, refetch } = useQuery(pageOfQuery(queryId));
  const me = useMe();
  const mayAnswer = useMay('queries:answer');
  const isAsked = mayAnswer && data?.sentTo?.id === me.id;
  useSeen(isAsked ? data : undefined);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the question" />;
  const isWaiting = data.state === 'sent' || data.state === 'viewed';
  const isToAnswer = isAsked && isWaiting;
  return (
    <Screen title={data.wording.title}>
      <Stack maw={640}>
        <Text size="sm" c="dimmed">
          {isAsked ? 'Your visit' : 'Visit'} of <ServiceDate date={data.dateOfService} />
          {data.sentBy !== null && `, asked by ${data.sentBy.name}`}
          {!isAsked && data.sentTo !== null && `, asked of ${data.sentTo.name}`}
        </Text>
        <QueryWords wording={data.wording} withOptions={!isToAnswer} />
        <SpokenWords page={data} />
        {isToAnswer ? <AnswerForm page={data} /> : <Standing page={data} />}
        <Link to="/queries" search={{}}>
          All queries
        </Link>
      </Stack>
    </Screen>
  );
}

/** Where the question stands, for whoever has nothing to answer. */
function Standing({
  page: { state, sentTo, answerWords, encounterId },
}: {
  readonly page: QueryPage;
}) {
  const isWaiting = state === 'sent' || state === 'viewed';
  return (
    <Alert variant="light" color="gray" role="status" title={QUERY_STATE_WORDS[state]}>
      {answerWords !== null && (
        <Text size="sm">In the record, as the provider’s addendum: “{answerWords}”</Text>
      )}
      {answerWords === null && (
        <Text size="sm">
          {isWaiting
            ? `${sentTo?.name ?? 'The provider'} is asked; nobody else can answer.`
            : 'No answer is needed.'}
        </Text>
      )}
      <Link to="/encounters/$encounterId" params={{ encounterId }}>
        The visit with its note
      </Link>
    </Alert>
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
      // The question can be answered without it.
      () => undefined,
    );
  }, [id, queries]);
}
