import { Alert, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { change } from '../../api/client.ts';
import { Refused } from '../../parts/refused.tsx';

type SetPasswordProps = { readonly secret: string; readonly done: () => void };

/** Takes an invitation, or a link for a new password, once. */
export function SetPassword({ secret, done }: SetPasswordProps) {
  const [password, setPassword] = useState('');
  const take = useMutation({
    mutationFn: async () => change('/api/sign-in-links', { body: { secret, password } }),
  });
  if (take.isSuccess)
    return (
      <Stack>
        <Alert color="green" variant="light" role="status" title="The password is set">
          Sign in with it now.
        </Alert>
        <Button onClick={done}>To the sign-in</Button>
      </Stack>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">Choose the password of your account. The link works once.</Text>
        <PasswordInput
          label="New password"
          autoComplete="new-password"
          required
          autoFocus
          value={password}
          onChange={({ currentTarget: { value } }) => setPassword(value)}
        />
        {take.isError && <Refused error={take.error} />}
        <Button type="submit" loading={take.isPending}>
          Set the password
        </Button>
        <Button variant="subtle" onClick={done}>
          I have a password already
        </Button>
      </Stack>
    </form>
  );
}
