import { Button, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { peopleQuery } from '../../api/people.ts';
import { Filters } from '../../parts/filters.tsx';
import { ACTION_WORDS, type LogFilter, OUTCOME_WORDS, objectWords } from './log-search.ts';

/** Nouns of the log that people look for. */
const OBJECTS = [
  'patient',
  'encounter',
  'decision',
  'query',
  'claim-file',
  'session',
  'user',
  'password',
  'second-factor',
  'api-token',
  'break-glass',
  'practice-policies',
  'practice-settings',
  'audit-log',
];

type FiltersProps = { readonly filter: LogFilter };

/** Who, what, when and whose data; the choice stands in the address. */
export function LogFilters({ filter }: FiltersProps) {
  const people = useQuery(peopleQuery).data?.people ?? [];
  const [patient, setPatient] = useState(filter.patient ?? '');
  const navigate = useNavigate();
  const set = (name: keyof LogFilter, value: string | null) => {
    const { [name]: _before, ...rest } = filter;
    const search = value === null || value === '' ? rest : { ...rest, [name]: value };
    void navigate({ to: '/audit-log', search });
  };
  const who = [
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'endplate', label: 'Endplate itself' },
  ];
  // Somebody who left, or a program, is chosen by a link.
  if (filter.actor !== undefined && !who.some(({ value }) => value === filter.actor))
    who.push({ value: filter.actor, label: filter.actor });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set('patient', patient.trim());
  };
  return (
    <Filters search={filter}>
      <Choice label="Who" data={who} value={filter.actor} take={(value) => set('actor', value)} />
      <Choice
        label="Did what"
        data={optionsOf(ACTION_WORDS)}
        value={filter.action}
        take={(value) => set('action', value)}
      />
      <Choice
        label="To what"
        data={OBJECTS.map((value) => ({ value, label: objectWords(value) }))}
        value={filter.object}
        take={(value) => set('object', value)}
      />
      <Choice
        label="Outcome"
        data={optionsOf(OUTCOME_WORDS)}
        value={filter.outcome}
        take={(value) => set('outcome', value)}
      />
      <TextInput
        type="date"
        label="From"
        value={filter.from ?? ''}
        onChange={({ currentTarget }) => set('from', currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Until"
        value={filter.until ?? ''}
        onChange={({ currentTarget }) => set('until', currentTarget.value)}
      />
      <form onSubmit={submit}>
        <Group gap="xs" align="flex-end">
          <TextInput
            label="Number of the patient"
            maxLength={200}
            value={patient}
            onChange={({ currentTarget }) => setPatient(currentTarget.value)}
          />
          <Button type="submit" variant="default">
            Look
          </Button>
        </Group>
      </form>
    </Filters>
  );
}

type Option = { readonly value: string; readonly label: string };
type ChoiceProps = {
  readonly label: string;
  readonly data: readonly Option[];
  readonly value: string | undefined;
  readonly take: (value: string | null) => void;
};

function Choice({ label, data, value, take }: ChoiceProps) {
  return (
    <Select
      label={label}
      data={[...data]}
      value={value ?? null}
      placeholder="all"
      clearable
      searchable
      w={170}
      onChange={take}
    />
  );
}

function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
