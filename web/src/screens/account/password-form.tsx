import { Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { change } from '../../api/client.ts';
import { sessionQuery } from '../../api/session.ts';
import { sayDone } from '../../parts/done-or-failed.ts';
import { Refused } from '../../parts/refused.tsx';
import { useFields } from '../../parts/use-fields.ts';

/** A new password. Every other session ends; this one goes on under a new secret. */
export function PasswordForm() {
  const { given, field, clear } = useFields({ current: '', next: '' });
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async () => change('/api/session/password', { body: given }),
    onSuccess: async () => {
      clear();
      sayDone('The password is changed. Everywhere else you have to sign in again.');
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['account'] });
    },
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
        {save.isError && <Refused error={save.error} />}
        <Button type="submit" variant="default" loading={save.isPending}>
          Change the password
        </Button>
      </Stack>
    </form>
  );
}
