import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { change } from '../../api/client.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';
import { type Account, accountQuery } from './account-requests.ts';

/** The name by which the others see one. */
export function OwnName({ account }: { readonly account: Account }) {
  const [name, setName] = useState(account.name);
  const queries = useQueryClient();
  const rename = useMutation({
    mutationFn: async () => change<Account>('/api/account', { method: 'PATCH', body: { name } }),
    onSuccess: ({ body }) => {
      queries.setQueryData(accountQuery.queryKey, body);
      sayDone('Your name is changed.');
    },
    onError: sayFailed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate();
  };
  const isSame = name.trim() === '' || name.trim() === account.name;
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label="As the others see it"
          autoComplete="name"
          maxLength={200}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
          style={{ flexGrow: 1 }}
        />
        <Button type="submit" variant="default" disabled={isSame} loading={rename.isPending}>
          Change the name
        </Button>
      </Group>
    </form>
  );
}
