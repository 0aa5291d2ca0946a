import { Button, Group, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { change } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { OneTimeSecret } from '../../parts/one-time-secret.tsx';
import { Refused } from '../../parts/refused.tsx';
import { PersonFields, type PersonFieldsValue } from './person-fields.tsx';
import { linkOf, type Person, USERS } from './person-requests.ts';

type Invited = {
  readonly user: Person;
  readonly link: { readonly secret: string; readonly expiresAt: string };
};

const NOBODY: PersonFieldsValue = { name: '', roles: [], provider: '' };

/** Invites somebody: the link is shown once, to be handed over by the practice's own way. */
export function InviteForm({ done }: { readonly done: () => void }) {
  const [login, setLogin] = useState('');
  const [fields, setFields] = useState(NOBODY);
  const queries = useQueryClient();
  const invite = useMutation({
    mutationFn: async () => {
      const { provider, ...rest } = fields;
      const named = provider.trim() === '' ? {} : { provider: provider.trim() };
      return (await change<Invited>(USERS, { body: { login, ...rest, ...named } })).body;
    },
    onSuccess: async () => queries.invalidateQueries({ queryKey: [USERS] }),
  });
  if (invite.data !== undefined) {
    const { user, link } = invite.data;
    return (
      <OneTimeSecret
        title={`${user.name} is invited`}
        says={`Hand this link over. It sets the password, works once, and ends on ${momentWords(link.expiresAt)}. It is not shown again.`}
        secret={linkOf(link.secret)}
        done={done}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <Paper withBorder p="md">
      <form onSubmit={submit}>
        <Stack gap="sm" maw={560}>
          <Title order={3} size="h5">
            Invite somebody
          </Title>
          <TextInput
            label="Login"
            description="An address of the person; one login is one person"
            required
            minLength={3}
            maxLength={200}
            value={login}
            onChange={({ currentTarget }) => setLogin(currentTarget.value)}
          />
          <PersonFields value={fields} take={setFields} />
          {invite.isError && <Refused error={invite.error} />}
          <Group gap="xs">
            <Button type="submit" loading={invite.isPending} disabled={fields.roles.length === 0}>
              Make the invitation
            </Button>
            <Button variant="default" onClick={done}>
              Leave it
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
