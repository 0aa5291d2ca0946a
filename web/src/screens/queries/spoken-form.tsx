import { Button, Paper, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Spoken } from '../../../../src/queries/life-schema.ts';
import { momentAt, wallClock } from '../../api/practice-time.ts';
import { useMe } from '../../api/session.ts';

const PLACES = [
  { value: 'in-person', label: 'in person' },
  { value: 'telephone', label: 'by telephone' },
  { value: 'video', label: 'by video' },
] as const satisfies readonly { readonly value: Spoken['place']; readonly label: string }[];

type FormProps = { readonly isPending: boolean; readonly take: (spoken: Spoken) => void };

/** Puts a conversation on record: when, how, who, and what the provider said. */
export function SpokenForm({ isPending, take }: FormProps) {
  const me = useMe();
  const [at, setAt] = useState(() => wallClock());
  const [place, setPlace] = useState<Spoken['place']>('in-person');
  const [people, setPeople] = useState(`${me.person}\n`);
  const [said, setSaid] = useState('');
  const names = people
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take({ spokenAt: momentAt(at), place, people: names, answer: said.trim() });
  };
  return (
    <Paper withBorder p="sm" component="form" onSubmit={submit} aria-label="Asked aloud">
      <Stack gap="xs">
        <Title order={3} size="h6">
          Asked aloud, in the words above
        </Title>
        <TextInput
          type="datetime-local"
          label="When"
          description="By the clock of the practice"
          required
          value={at}
          onChange={({ currentTarget: { value } }) => setAt(value)}
        />
        <Select
          label="How"
          data={PLACES}
          value={place}
          allowDeselect={false}
          onChange={(value) => {
            const chosen = PLACES.find((each) => each.value === value);
            if (chosen !== undefined) setPlace(chosen.value);
          }}
        />
        <Textarea
          label="Who spoke"
          description="One name a line: who asked, who answered, who was there"
          autosize
          minRows={2}
          required
          value={people}
          onChange={({ currentTarget: { value } }) => setPeople(value)}
        />
        <Textarea
          label="What the provider said"
          description="In their words"
          autosize
          minRows={2}
          maxLength={4000}
          required
          value={said}
          onChange={({ currentTarget: { value } }) => setSaid(value)}
        />
        <Button
          type="submit"
          size="xs"
          w="fit-content"
          loading={isPending}
          disabled={names.length < 2 || said.trim() === '' || at === ''}
        >
          Put it on record
        </Button>
        <Text size="xs" c="dimmed">
          The provider confirms it; until then nothing is coded from it.
        </Text>
      </Stack>
    </Paper>
  );
}
