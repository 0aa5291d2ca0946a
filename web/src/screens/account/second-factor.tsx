import { Button, Code, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { change } from '../../api/client.ts';
import { sessionQuery } from '../../api/session.ts';
import { sayDone } from '../../parts/done-or-failed.ts';
import { OneTimeSecret } from '../../parts/one-time-secret.tsx';
import { Refused } from '../../parts/refused.tsx';
import { type Account, accountQuery } from './account-requests.ts';

type Offered = { readonly secret: string; readonly address: string };

/** An authenticator app as the second factor: set up, or turned off, each with the password. */
export function SecondFactor({ account }: { readonly account: Account }) {
  const [recovery, setRecovery] = useState<readonly string[]>();
  if (recovery !== undefined)
    return (
      <OneTimeSecret
        title="Your recovery codes"
        says="Each works once in place of a code when the telephone is lost. They are not shown again."
        secret={recovery.join('\n')}
        done={() => setRecovery(undefined)}
      />
    );
  if (!account.hasPassword)
    return <Text size="sm">Your identity provider asks for it, where it does.</Text>;
  if (account.hasSecondFactor) return <TurnOff account={account} />;
  return <SetUp done={setRecovery} />;
}

function SetUp({ done }: { readonly done: (codes: readonly string[]) => void }) {
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const renew = useRenewed();
  const offer = useMutation({
    mutationFn: async () => (await change<Offered>('/api/session/second-factor')).body,
  });
  const turnOn = useMutation({
    mutationFn: async (secret: string) =>
      change<{ recoveryCodes: string[] }>('/api/session/second-factor', {
        method: 'PUT',
        body: { secret, code: code.replaceAll(' ', ''), password },
      }),
    onSuccess: async ({ body }) => {
      done(body.recoveryCodes);
      await renew();
    },
  });
  if (offer.data === undefined)
    return (
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          There is none. With one, whoever has your password alone cannot sign in.
        </Text>
        <Button variant="default" loading={offer.isPending} onClick={() => offer.mutate()}>
          Set up an authenticator app
        </Button>
        {offer.isError && <Refused error={offer.error} />}
      </Stack>
    );
  const { secret, address } = offer.data;
  return (
    <Form isBusy={turnOn.isPending} label="Turn it on" submit={() => turnOn.mutate(secret)}>
      <Text size="sm">
        Give this key to your authenticator app, or <a href={address}>open it there</a>:
      </Text>
      <Code style={{ overflowWrap: 'anywhere' }}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
      <TextInput
        label="Code that the app shows"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        onChange={({ currentTarget: { value } }) => setCode(value)}
      />
      <OwnPassword value={password} take={setPassword} />
      {turnOn.isError && <Refused error={turnOn.error} />}
    </Form>
  );
}

function TurnOff({ account }: { readonly account: Account }) {
  const [password, setPassword] = useState('');
  const renew = useRenewed();
  const turnOff = useMutation({
    mutationFn: async () =>
      change('/api/session/second-factor', { method: 'DELETE', body: { password } }),
    onSuccess: async () => {
      sayDone('The second factor is off.');
      await renew();
    },
  });
  const says = `It is on, with ${account.recoveryCodes} recovery codes left.`;
  if (account.mustHaveSecondFactor)
    return <Text size="sm">{says} The practice asks for it, so it cannot be turned off.</Text>;
  return (
    <Form isBusy={turnOff.isPending} label="Turn it off" submit={() => turnOff.mutate()}>
      <Text size="sm">{says}</Text>
      <OwnPassword value={password} take={setPassword} />
      {turnOff.isError && <Refused error={turnOff.error} />}
    </Form>
  );
}

type FormProps = {
  readonly label: string;
  readonly isBusy: boolean;
  readonly submit: () => void;
  readonly children: ReactNode;
};

function Form({ label, isBusy, submit, children }: FormProps) {
  const take = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={take}>
      <Stack gap="sm" align="flex-start">
        {children}
        <Button type="submit" variant="default" loading={isBusy}>
          {label}
        </Button>
      </Stack>
    </form>
  );
}

type PasswordProps = { readonly value: string; readonly take: (value: string) => void };

function OwnPassword({ value, take }: PasswordProps) {
  return (
    <PasswordInput
      label="Your password"
      autoComplete="current-password"
      required
      w="100%"
      maw={360}
      value={value}
      onChange={({ currentTarget }) => take(currentTarget.value)}
    />
  );
}

/** What one is and may do is read anew. */
function useRenewed() {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: accountQuery.queryKey });
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
}
