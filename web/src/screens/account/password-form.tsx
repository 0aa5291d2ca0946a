import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { change } from '../../api/client.ts';
import { problemWords } from '../../api/problem-words.ts';
import { sessionQuery } from '../../api/session.ts';
import { sayDone } from '../../parts/done-or-failed.ts';

const NOTHING = { current: '', next: '' };

/** A new password. Every other session ends; this one goes on under a new secret. */
export function PasswordForm() {
  const [given, setGiven] = useState(NOTHING);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async () => change('/api/session/password', { body: given }),
    onSuccess: async () => {
      setGiven(NOTHING);
      sayDone('The password is changed. Everywhere else you have to sign in again.');
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['account'] });
    },
  });
  const field = (name: keyof typeof given) => ({
    value: given[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setGiven((before) => ({ ...before, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" align="flex-start">
        <PasswordInput
          label="Password now"
          autoComplete="current-password"
          required
          w="100%"
          maw={360}
          {...field('current')}
        />
        <PasswordInput
          label="New password"
          autoComplete="new-password"
          required
          w="100%"
          maw={360}
          {...field('next')}
        />
        {save.isError && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {problemWords(save.error)}
          </Text>
        )}
        <Button type="submit" variant="default" loading={save.isPending}>
          Change the password
        </Button>
      </Stack>
    </form>
  );
}
