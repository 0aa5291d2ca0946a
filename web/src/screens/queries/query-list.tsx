import { Group, Paper, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { QueryRow } from '../../../../src/store/desk/query-list.ts';
import { address } from '../../api/client.ts';
import { dayWords } from '../../api/practice-time.ts';
import { useMay, useMe } from '../../api/session.ts';
import { QUERY_STATE_WORDS } from '../../parts/desk-words.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState } from '../../parts/states.tsx';
import { QueryFilters } from './query-filters.tsx';
import { waitingWords } from './waiting-words.ts';

/** Queries, newest first; a provider sees those that were sent to them. */
export function QueryListScreen() {
  const search = useSearch({ from: '/desk/queries' });
  const navigate = useNavigate();
  const isProvider = useMe().roles.every((role) => role === 'provider');
  const pages = usePages<QueryRow>(['queries', search], (after) =>
    address('/api/queries', {}, { ...search, after }),
  );
  return (
    <Screen
      title="Queries"
      says={isProvider ? 'Questions about your notes' : 'Questions to providers, newest first'}
    >
      <QueryFilters
        search={search}
        topics={pages.items.map(({ topic }) => topic)}
        withProviders={!isProvider}
        narrow={(narrowed) => void navigate({ to: '/queries', search: narrowed })}
      />
      <Paged
        pages={pages}
        loads="Reading the queries"
        empty={
          <EmptyState title="No query here">
            {Object.keys(search).length > 0
              ? 'None fits these filters.'
              : isProvider
                ? 'Nobody has a question to you.'
                : 'Drafts come from visits whose notes leave a question open.'}
          </EmptyState>
        }
      >
        <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {pages.items.map((row) => (
            <QueryLine key={row.id} row={row} />
          ))}
        </Stack>
      </Paged>
    </Screen>
  );
}

/** One query: what is asked, where it stands, for whom and for how long it waits. */
function QueryLine({ row }: { readonly row: QueryRow }) {
  const { id, title, dateOfService, state, sentTo, sentAt, dueAt, reminders, escalation, follows } =
    row;
  const me = useMe();
  const isMine = useMay('queries:answer') && sentTo?.id === me.id;
  const isWaiting = state === 'sent' || state === 'viewed';
  const waiting = waitingWords(row);
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" gap="xs" align="baseline">
        <Link
          to={isMine && isWaiting ? '/queries/$queryId/answer' : '/queries/$queryId'}
          params={{ queryId: id }}
        >
          {title}
        </Link>
        {waiting !== undefined && (
          <Text size="sm" fw={600}>
            {waiting}
          </Text>
        )}
      </Group>
      <Text size="sm">
        Visit of <ServiceDate date={dateOfService} />: {QUERY_STATE_WORDS[state]}
        {follows !== null && ', a follow-up'}
        {sentTo !== null && `, to ${sentTo.name}`}
        {sentAt !== null && `, sent ${dayWords(sentAt)}`}
        {dueAt !== null && isWaiting && `, answer due ${dayWords(dueAt)}`}
        {reminders > 0 && `, reminded ${reminders === 1 ? 'once' : `${reminders} times`}`}
        {escalation !== 'none' && `, with the ${LEVEL_WORDS[escalation]}`}
      </Text>
    </Paper>
  );
}

const LEVEL_WORDS = {
  'cdi-lead': 'CDI lead',
  'physician-advisor': 'physician advisor',
  compliance: 'compliance officer',
} as const;
