import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Paper,
  Stack,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { change } from '../../api/client.ts';
import { dayWords } from '../../api/practice-time.ts';
import { useMe } from '../../api/session.ts';
import { OneTimeSecret } from '../../parts/one-time-secret.tsx';
import { Refused } from '../../parts/refused.tsx';
import { TOKENS, type Token } from './token-requests.ts';

const LONGEST_DAYS = 366;
const USUAL_DAYS = 90;

type Made = { readonly token: Token; readonly secret: string };

/** Makes a token for some of what one may oneself. Its secret is shown once. */
export function TokenForm({ done }: { readonly done: () => void }) {
  const { permissions } = useMe();
  const [name, setName] = useState('');
  const [days, setDays] = useState(USUAL_DAYS);
  const [scopes, setScopes] = useState<string[]>([]);
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: async () => (await change<Made>(TOKENS, { body: { name, days, scopes } })).body,
    onSuccess: async () => queries.invalidateQueries({ queryKey: [TOKENS] }),
  });
  if (make.data !== undefined)
    return (
      <OneTimeSecret
        title={`The token ${make.data.token.name}`}
        says={`Put it where the program keeps its secrets; it goes into "Authorization: Bearer …". It ends on ${dayWords(make.data.token.expiresAt)} and is not shown again.`}
        secret={make.data.secret}
        done={done}
      />
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Paper withBorder p="md">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Title order={3} size="h5">
            Make a token
          </Title>
          <Group align="flex-start" gap="sm">
            <TextInput
              label="What it is for"
              required
              maxLength={100}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <NumberInput
              label="Days until it ends"
              required
              min={1}
              max={LONGEST_DAYS}
              clampBehavior="strict"
              value={days}
              onChange={(value) => setDays(Number(value))}
            />
          </Group>
          <Checkbox.Group
            label="What it may"
            description="As few as the program needs"
            value={scopes}
            onChange={setScopes}
          >
            <Group gap="sm" mt="xs">
              {permissions.map((permission) => (
                <Checkbox key={permission} value={permission} label={permission} miw={180} />
              ))}
            </Group>
          </Checkbox.Group>
          {make.isError && <Refused error={make.error} />}
          <Group gap="xs">
            <Button
              type="submit"
              loading={make.isPending}
              disabled={scopes.length === 0 || name.trim() === ''}
            >
              Make the token
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
