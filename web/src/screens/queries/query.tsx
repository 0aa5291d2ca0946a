import { Alert, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { dayWords, momentWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { QUERY_STATE_WORDS } from '../../parts/desk-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { LifeSteps } from './life-steps.tsx';
import { pageOfQuery, type QueryPage } from './query-requests.ts';
import { QueryWords } from './query-words.tsx';
import { SpokenWords } from './spoken-words.tsx';

/** One query: its words as the provider sees them, what became of it, and every step of its life. */
export function QueryScreen() {
  const { queryId } = useParams({ from: '/desk/queries/$queryId' });
  const { data, error, refetch } = useQuery(pageOfQuery(queryId));
  const mayWrite = useMay('queries:write');
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the query" />;
  const { state, sentTo, dueAt } = data;
  const isWaiting = state === 'sent' || state === 'viewed';
  return (
    <Screen
      title={data.wording.title}
      says={[
        QUERY_STATE_WORDS[state],
        ...(sentTo === null ? [] : [`to ${sentTo.name}`]),
        ...(isWaiting && dueAt !== null ? [`answer due ${dayWords(dueAt)}`] : []),
      ].join(', ')}
      actions={
        <Link to="/encounters/$encounterId" params={{ encounterId: data.encounterId }}>
          Visit of <ServiceDate date={data.dateOfService} />
        </Link>
      }
    >
      {state === 'draft' && mayWrite ? (
        <>
          <DraftEditor key={queryId} page={data} />
          <LifeSteps page={data} />
          <Steps page={data} />
        </>
      ) : (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Stack>
            <Title order={3} size="h6">
              As the provider sees it
            </Title>
            <Paper withBorder p="sm">
              <QueryWords wording={data.wording} withOptions />
            </Paper>
          </Stack>
          <Stack>
            <SpokenWords page={data} />
            <Outcome page={data} />
            {mayWrite && <LifeSteps page={data} />}
            <Steps page={data} />
          </Stack>
        </SimpleGrid>
      )}
    </Screen>
  );
}

/** The answer as it stands in the record, what it changed, and the queries before and after. */
function Outcome({
  page: { answerWords, answeredAt, reread, follows, followedBy },
}: {
  readonly page: QueryPage;
}) {
  return (
    <>
      {answerWords !== null && (
        <Alert variant="light" color="gray" title="The answer, as it stands in the record">
          <Text size="sm">{answerWords}</Text>
          {answeredAt !== null && (
            <Text size="xs" c="dimmed">
              {momentWords(answeredAt)}
            </Text>
          )}
        </Alert>
      )}
      {reread !== null && (
        <Text size="sm">
          Codes before: {reread.codesBefore.join(', ') || 'none'}. After:{' '}
          {reread.codesAfter.join(', ') || 'none'}.
        </Text>
      )}
      {follows !== null && (
        <Link to="/queries/$queryId" params={{ queryId: follows }}>
          The question that this one follows up
        </Link>
      )}
      {followedBy !== null && (
        <Link to="/queries/$queryId" params={{ queryId: followedBy }}>
          The follow-up
        </Link>
      )}
    </>
  );
}

const STEP_WORDS: Readonly<Record<string, string>> = {
  draft: 'drafted',
  reword: 'reworded',
  send: 'sent',
  memorialise: 'put on record as asked aloud',
  view: 'opened',
  remind: 'reminded',
  answer: 'answered',
  reread: 'visit read again',
  'follow-up': 'followed up',
  escalate: 'escalated',
  close: 'closed',
  withdraw: 'taken back',
};

function Steps({ page: { steps } }: { readonly page: QueryPage }) {
  if (steps.length === 0) return null;
  return (
    <section aria-label="Who did what">
      <Title order={3} size="h6">
        Who did what
      </Title>
      {steps.map(({ step, by, at }) => (
        <Text size="sm" key={`${step} ${at}`}>
          {STEP_WORDS[step] ?? step}, {by}, {momentWords(at)}
        </Text>
      ))}
    </section>
  );
}
