import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { address } from '../../api/client.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { ROLE_WORDS } from '../../parts/role-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState } from '../../parts/states.tsx';
import { InviteForm } from './invite-form.tsx';
import { type Person, stateWords, USERS } from './person-requests.ts';

/** Everybody who works with the record, by login. */
export function People() {
  const pages = usePages<Person>([USERS, 'pages'], (after) => address(USERS, {}, { after }));
  const [isInviting, setInviting] = useState(false);
  return (
    <Screen
      title="People"
      says="Who may sign in, and as what"
      actions={!isInviting && <Button onClick={() => setInviting(true)}>Invite somebody</Button>}
    >
      {isInviting && <InviteForm done={() => setInviting(false)} />}
      <Paged pages={pages} loads="Reading the people" empty={<EmptyState title="Nobody yet" />}>
        <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {pages.items.map((person) => (
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
