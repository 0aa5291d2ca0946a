import { Button, Center, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiProblem, address, change, read } from '../../api/client.ts';
import { problemWords } from '../../api/problem-words.ts';
import { useFields } from '../../parts/use-fields.ts';
import { SetPassword } from './set-password.tsx';

/** Signing in; with a secret behind the #, first setting the password that it allows to set. */
export function SignIn() {
  useDocumentTitle('Sign in · Endplate');
  const [secret, setSecret] = useState(window.location.hash.slice(1));
  const drop = () => {
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    setSecret('');
  };
  return (
    <Center mih="100dvh" p="md" component="main">
      <Paper withBorder p="lg" w={380} maw="100%">
        <Stack>
          <Title order={1} size="h3">
            Endplate
          </Title>
          {secret === '' ? <SignInForm /> : <SetPassword secret={secret} done={drop} />}
        </Stack>
      </Paper>
    </Center>
  );
}

function SignInForm() {
  const { next } = useSearch({ from: '/sign-in' });
  const { given, field } = useFields({ login: '', password: '', code: '' });
  const signIn = useMutation({
    mutationFn: async () => {
      const { code, ...rest } = given;
      await change('/api/session', { body: code === '' ? rest : { ...rest, code } });
    },
    onSuccess: async () => {
      // Some addresses lead on by the service, which the router does not know.
      window.location.replace(next ?? '/');
    },
  });
  const needsCode =
    given.code !== '' ||
    (signIn.error instanceof ApiProblem && signIn.error.code === 'sign-in/second-factor-needed');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput label="Login" autoComplete="username" required autoFocus {...field('login')} />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          {...field('password')}
        />
        {needsCode && (
          <TextInput
            label="Code of the second factor"
            autoComplete="one-time-code"
            inputMode="numeric"
            required
            {...field('code')}
          />
        )}
        {signIn.isError && (
          <Text size="sm" c={needsCode ? 'inherit' : 'var(--mantine-color-error)'} role="alert">
            {problemWords(signIn.error)}
          </Text>
        )}
        <Button type="submit" loading={signIn.isPending || signIn.isSuccess}>
          Sign in
        </Button>
        <ByProvider next={next} />
      </Stack>
    </form>
  );
}

/** The way through the identity provider of the installation, where it has one. */
function ByProvider({ next }: { readonly next: string | undefined }) {
  const { data } = useQuery({
    queryKey: ['ways-to-sign-in'],
    queryFn: async ({ signal }) =>
      read<{ readonly identityProvider: boolean }>('/api/sign-in', signal),
  });
  if (data?.identityProvider !== true) return null;
  return (
    <Button component="a" variant="default" href={address('/api/oidc/start', {}, { next })}>
      Sign in by the identity provider
    </Button>
  );
}
