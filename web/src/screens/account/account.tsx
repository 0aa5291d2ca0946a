import { Alert, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useMe } from '../../api/session.ts';
import { ROLE_WORDS } from '../../parts/role-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { accountQuery } from './account-requests.ts';
import { OwnName } from './own-name.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactor } from './second-factor.tsx';

/** One's own account: name, password, second factor, and where one is signed in. */
export function AccountScreen() {
  const { data, error, refetch } = useQuery(accountQuery);
  const mayMakeTokens = useMay('tokens:manage');
  const { secondFactorMissing } = useMe();
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening your account" />;
  const roles = data.roles.map((role) => ROLE_WORDS[role]).join(', ');
  return (
    <Screen
      title="Your account"
      says={`${data.login}, ${roles}${data.provider === undefined ? '' : `; notes name you as ${data.provider}`}`}
    >
      {secondFactorMissing === true && (
        <Alert color="yellow" variant="light" title="Set up your second factor first">
          The practice asks for it of your role. Until then nothing of the record opens.
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Part title="Name">
          <OwnName account={data} />
        </Part>
        <Part title="Password">
          {data.hasPassword ? (
            <PasswordForm />
          ) : (
            <Text size="sm">
              You have none: you sign in through your identity provider, or by a link.
            </Text>
          )}
        </Part>
        <Part title="Second factor">
          <SecondFactor account={data} />
        </Part>
        <Part title="Where you are signed in">
          <OwnSessions />
        </Part>
      </SimpleGrid>
      {mayMakeTokens && (
        <Group>
          <Link to="/tokens">API tokens of the practice</Link>
        </Group>
      )}
    </Screen>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="sm">
        <Title order={3} size="h5">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
