import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Paper,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { practiceSchema } from '../../../../src/server/practice-routes.ts';
import type { PracticeSettings } from '../../../../src/store/identity/practice-settings.ts';
import { ApiProblem, change, read, readVersioned, type Versioned } from '../../api/client.ts';
import { sessionQuery } from '../../api/session.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';
import { ROLE_CHOICES } from '../../parts/role-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';

const SETTINGS = '/api/practice/settings';

/** What the practice sets for itself. */
export function Settings() {
  const settings = useQuery({
    queryKey: [SETTINGS],
    queryFn: async ({ signal }) => readVersioned<PracticeSettings>(SETTINGS, signal),
  });
  const practice = useQuery({
    queryKey: ['/api/practice'],
    queryFn: async ({ signal }) => read<z.infer<typeof practiceSchema>>('/api/practice', signal),
  });
  const error = settings.error ?? practice.error;
  if (error !== null)
    return (
      <ErrorState
        error={error}
        retry={() => void Promise.all([settings.refetch(), practice.refetch()])}
      />
    );
  if (settings.data === undefined || practice.data === undefined)
    return <LoadingState what="Reading the settings" />;
  return (
    <Screen
      title="Practice settings"
      says="They hold for everybody, from the moment they are saved"
    >
      <Stack maw={640} gap="md">
        <PracticeName name={practice.data.name} />
        <SettingsForm key={settings.data.etag} read={settings.data} />
      </Stack>
    </Screen>
  );
}

function PracticeName({ name }: { readonly name: string }) {
  const [given, setGiven] = useState(name);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async () =>
      change('/api/practice', { method: 'PATCH', body: { name: given.trim() } }),
    onSuccess: async () => {
      sayDone('The practice has its new name.');
      await queries.invalidateQueries({ queryKey: ['/api/practice'] });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: sayFailed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label="Name of the practice"
          maxLength={200}
          value={given}
          onChange={({ currentTarget }) => setGiven(currentTarget.value)}
          style={{ flexGrow: 1 }}
        />
        <Button
          type="submit"
          variant="default"
          disabled={given.trim() === '' || given.trim() === name}
          loading={save.isPending}
        >
          Change the name
        </Button>
      </Group>
    </form>
  );
}

const MACHINE = 'that of the machine';

function SettingsForm({ read: { body, etag } }: { readonly read: Versioned<PracticeSettings> }) {
  const [given, setGiven] = useState(body);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async () =>
      change<PracticeSettings>(SETTINGS, {
        method: 'PUT',
        body: given,
        ...(etag === undefined ? {} : { ifMatch: etag }),
      }),
    onSuccess: async (saved) => {
      queries.setQueryData([SETTINGS], saved);
      sayDone('The settings are saved.');
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: (error) => {
      sayFailed(error);
      if (error instanceof ApiProblem && error.status === 412)
        void queries.invalidateQueries({ queryKey: [SETTINGS] });
    },
  });
  const { queryPace, secondFactorRoles, timeZone } = given;
  const pace = (change_: Partial<PracticeSettings['queryPace']>) =>
    setGiven({ ...given, queryPace: { ...queryPace, ...change_ } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const [lead = 0, advisor = 0, compliance = 0] = queryPace.escalateAfterDays;
  const escalate = (index: number, day: number) =>
    pace({
      escalateAfterDays: [lead, advisor, compliance].map((old, at) => (at === index ? day : old)),
    });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Paper withBorder p="md" component="section" aria-label="Time zone">
          <Select
            label="Time zone"
            description="In which the practice counts its days: dates of service, deadlines, today"
            data={[MACHINE, ...Intl.supportedValuesOf('timeZone')]}
            searchable
            allowDeselect={false}
            value={timeZone ?? MACHINE}
            onChange={(zone) => setGiven({ ...given, timeZone: zone === MACHINE ? null : zone })}
          />
        </Paper>
        <Paper withBorder p="md" component="section" aria-label="Second factor">
          <Checkbox.Group
            label="Who signs in with a second factor only"
            description="Who has none yet can do nothing but set it up"
            value={[...secondFactorRoles]}
            onChange={(names) =>
              setGiven({
                ...given,
                secondFactorRoles: ROLE_CHOICES.map(({ value }) => value).filter((role) =>
                  names.includes(role),
                ),
              })
            }
          >
            <Group gap="md" mt="xs">
              {ROLE_CHOICES.map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
        </Paper>
        <Paper withBorder p="md" component="section" aria-label="Pace of queries">
          <Title order={3} size="h5">
            Pace of queries
          </Title>
          <Text size="sm" c="dimmed" mb="xs">
            Calendar days. Reminders repeat the same words.
          </Text>
          <Group gap="sm" align="flex-end">
            <Days
              label="Answer wanted within"
              value={queryPace.answerWithinDays}
              take={(answerWithinDays) => pace({ answerWithinDays })}
            />
            <Days
              label="Remind every"
              value={queryPace.remindEveryDays}
              take={(remindEveryDays) => pace({ remindEveryDays })}
            />
            <Days
              label="Reminders at most"
              min={0}
              max={10}
              value={queryPace.mostReminders}
              take={(mostReminders) => pace({ mostReminders })}
            />
          </Group>
          {queryPace.escalateAfterDays.length === 3 && (
            <>
              <Text size="sm" mt="md">
                Days after the answer was due, until the query goes to
              </Text>
              <Group gap="sm" align="flex-end">
                <Days label="the CDI lead" value={lead} take={(day) => escalate(0, day)} />
                <Days
                  label="the physician advisor"
                  value={advisor}
                  take={(day) => escalate(1, day)}
                />
                <Days label="compliance" value={compliance} take={(day) => escalate(2, day)} />
              </Group>
            </>
          )}
        </Paper>
        <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
          Save the settings
        </Button>
      </Stack>
    </form>
  );
}

type DaysProps = {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly take: (value: number) => void;
};

function Days({ label, value, min = 1, max = 90, take }: DaysProps) {
  return (
    <NumberInput
      label={label}
      w={180}
      min={min}
      max={max}
      clampBehavior="strict"
      value={value}
      onChange={(given) => take(Number(given))}
    />
  );
}
