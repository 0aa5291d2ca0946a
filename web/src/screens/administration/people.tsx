import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { Paged } from '../../parts/paged.tsx';
import { ROLE_WORDS } from '../../parts/role-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { InviteForm } from './invite-form.tsx';
import { type Person, stateWords, USERS } from './person-requests.ts';

/** Everybody who works with the record, by login. */
export function People() {
  const list = usePages<Person>(USERS);
  const [isInviting, setInviting] = useState(false);
  return (
    <Screen
      title="People"
      says="Who may sign in, and as what"
      actions={!isInviting && <Button onClick={() => setInviting(true)}>Invite somebody</Button>}
    >
      {isInviting && <InviteForm done={() => setInviting(false)} />}
      <Paged list={list} what="Reading the people" empty="Nobody yet">
        <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {list.rows.map((person) => (
            <Paper key={person.id} withBorder p="sm" component="li">
              <Group justify="space-between" gap="xs">
                <div>
                  <Link to="/people/$userId" params={{ userId: person.id }}>
                    {person.name}
                  </Link>
                  <Text size="sm">
                    {person.login}, {person.roles.map((role) => ROLE_WORDS[role]).join(', ')}
                    {person.provider !== undefined && `; in notes ${person.provider}`}
                  </Text>
                </div>
                <Badge
                  variant="outline"
                  color={person.isLocked || person.state === 'disabled' ? 'red' : 'gray'}
                  tt="none"
                >
                  {stateWords(person)}
                </Badge>
              </Group>
            </Paper>
          ))}
        </Stack>
      </Paged>
    </Screen>
  );
}
