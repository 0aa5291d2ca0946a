import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '../../api/client.ts';
import { dayWords } from '../../api/practice-time.ts';
import { Screen } from '../../parts/screen.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { PersonAccess } from './person-access.tsx';
import { PersonFields } from './person-fields.tsx';
import { type Person, personQuery, stateWords, usePersonChange } from './person-requests.ts';

/** One person: what they may, whether they can sign in, and where they are signed in. */
export function PersonScreen() {
  const { userId } = useParams({ from: '/desk/people/$userId' });
  const { data, error, refetch } = useQuery(personQuery(userId));
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the person" />;
  const person = data.body;
  return (
    <Screen
      title={person.name}
      says={`${person.login}, ${stateWords(person)}, since ${dayWords(person.createdAt)}`}
      actions={<Link to="/people">All people</Link>}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <PersonForm key={person.version} read={data} />
        <PersonAccess read={data} />
      </SimpleGrid>
      <Group>
        <Link to="/audit-log" search={{ actor: person.id }}>
          What {person.name} did, in the audit log
        </Link>
      </Group>
    </Screen>
  );
}

function PersonForm({ read }: { readonly read: Versioned<Person> }) {
  const { id, name, roles, provider = '' } = read.body;
  const [fields, setFields] = useState({ name, roles, provider });
  const save = usePersonChange(read);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = fields.provider.trim();
    save.mutate({ ...fields, provider: named === '' ? null : named });
  };
  return (
    <Paper withBorder p="md" component="section" aria-label="What the person may">
      <form onSubmit={submit}>
        <Stack gap="sm" align="stretch">
          <Title order={3} size="h5" id={`may-${id}`}>
            What the person may
          </Title>
          <PersonFields value={fields} take={setFields} />
          <Text size="sm" c="dimmed">
            After a change the person has to sign in again.
          </Text>
          <Button
            type="submit"
            variant="default"
            loading={save.isPending}
            disabled={fields.roles.length === 0 || fields.name.trim() === ''}
            style={{ alignSelf: 'flex-start' }}
          >
            Save
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
