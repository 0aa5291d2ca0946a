import { Alert, Button, Group, Paper, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiProblem, change, read, type Versioned } from '../../api/client.ts';
import {
  POLICIES,
  policiesQuery,
  type ShownPolicies,
  type ShownSwitch,
} from '../../api/policies.ts';
import { useMay } from '../../api/session.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';
import { valueWords } from '../../parts/policy-words.ts';

type Choices = ShownPolicies['choices'];

/** Sets the policies: one value a point, and where the practice has written it down. */
export function PoliciesForm({
  read: { body, etag },
}: {
  readonly read: Versioned<ShownPolicies>;
}) {
  const [given, setGiven] = useState(body.choices);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async () =>
      change<ShownPolicies>(POLICIES, {
        method: 'PUT',
        body: { choices: given },
        ...(etag === undefined ? {} : { ifMatch: etag }),
      }),
    onSuccess: async (saved) => {
      queries.setQueryData(policiesQuery.queryKey, saved);
      sayDone('The policies are saved. They hold from the next reading on.');
      await queries.invalidateQueries({ queryKey: ['/api/jobs'] });
    },
    onError: (error) => {
      sayFailed(error);
      if (error instanceof ApiProblem && error.status === 412)
        void queries.invalidateQueries({ queryKey: policiesQuery.queryKey });
    },
  });
  const changed = body.switches.filter(({ id }) => differs(body.choices[id], given[id]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const take = ({ id, default: standard }: ShownSwitch, choice: Choices[string]) => {
    const { [id]: _before, ...others } = given;
    const isStandard = choice.value === standard && choice.writtenIn.trim() === '';
    setGiven(isStandard ? others : { ...others, [id]: choice });
  };
  return (
    <form onSubmit={submit} className="long-form">
      <Stack gap="sm">
        <ReadAgain />
        {body.switches.map((policy) => (
          <SwitchFields
            key={policy.id}
            policy={policy}
            choice={given[policy.id] ?? { value: policy.default, writtenIn: '' }}
            take={(choice) => take(policy, choice)}
          />
        ))}
        <Group gap="sm" className="save-bar">
          <Button type="submit" loading={save.isPending} disabled={changed.length === 0}>
            Save the policies
          </Button>
          <Text size="sm" role="status">
            {changed.length === 0
              ? 'Nothing is changed yet.'
              : `Changed: ${changed.map(({ title }) => title).join('; ')}`}
          </Text>
          {changed.length > 0 && (
            <Button variant="default" onClick={() => setGiven(body.choices)}>
              Undo
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function differs(before: Choices[string] | undefined, now: Choices[string] | undefined): boolean {
  return before?.value !== now?.value || (before?.writtenIn ?? '') !== (now?.writtenIn ?? '');
}

type FieldsProps = {
  readonly policy: ShownSwitch;
  readonly choice: Choices[string];
  readonly take: (choice: Choices[string]) => void;
};

function SwitchFields({ policy, choice, take }: FieldsProps) {
  const { id, title, because, values, default: standard } = policy;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Radio.Group
        name={id}
        label={title}
        description={`Why the standard: ${because}`}
        value={choice.value}
        onChange={(value) => take({ ...choice, value })}
      >
        <Stack gap={6} mt="xs">
          {values.map(({ value }) => (
            <Radio
              key={value}
              value={value}
              label={`${valueWords(policy, value)}${value === standard ? ' (the standard)' : ''}`}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        mt="sm"
        size="xs"
        label="Written in"
        aria-label={`${title}: written in`}
        placeholder="number or name of the practice’s policy, day"
        maxLength={200}
        value={choice.writtenIn}
        onChange={({ currentTarget: { value } }) => take({ ...choice, writtenIn: value })}
      />
    </Paper>
  );
}

type Offer = { readonly reread: { readonly isOffered: boolean; readonly cause?: string } };

/** What is stored was decided by other policies: what changes is seen when it is read again. */
function ReadAgain() {
  const mayRead = useMay('jobs:read');
  const { data } = useQuery({
    queryKey: ['/api/jobs', 'offer'],
    enabled: mayRead,
    queryFn: async ({ signal }) => read<Offer>('/api/jobs?limit=1', signal),
  });
  if (data?.reread.cause !== 'policy-changed') return null;
  return (
    <Alert color="yellow" variant="light" title="Stored decisions were made by other policies">
      <Link to="/jobs">Read those visits again</Link> that a changed policy can touch. What was
      signed off stays as it was signed.
    </Alert>
  );
}
