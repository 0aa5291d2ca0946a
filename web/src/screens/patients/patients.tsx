import { Button, Group, Table, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { address } from '../../api/client.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import { nameOf, type Patient, type PatientSearch } from './patient-requests.ts';

/** Patients by name, number or date of birth; each leads to its line of time. */
export function Patients() {
  const [asked, setAsked] = useState<PatientSearch>({});
  const pages = usePages<Patient>(['patients', asked], (after) =>
    address('/api/patients', {}, { ...asked, after }),
  );
  return (
    <Screen
      title="Patients"
      says="By name. The audit log keeps that you searched and how many were found, not the words."
    >
      <SearchForm search={setAsked} />
      <Paged
        pages={pages}
        loads="Looking for patients"
        empty={
          <EmptyState title="Nobody is found">
            A name is looked for from its beginning: the family name, then the given name.
          </EmptyState>
        }
      >
        <ScrollTable label="Patients" fits>
          <Table>
            <TableHead columns={['Name', 'Number', 'Born', 'Sex']} />
            <Table.Tbody>
              {pages.items.map((patient) => (
                <Table.Tr key={patient.id}>
                  <Table.Td>
                    <Link to="/patients/$patientId/timeline" params={{ patientId: patient.id }}>
                      {nameOf(patient)}
                    </Link>
                  </Table.Td>
                  <Table.Td>{patient.externalId}</Table.Td>
                  <Table.Td>
                    {patient.birthDate !== null && <ServiceDate date={patient.birthDate} />}
                  </Table.Td>
                  <Table.Td>{patient.sex}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      </Paged>
    </Screen>
  );
}

function SearchForm({ search }: { readonly search: (asked: PatientSearch) => void }) {
  const [name, setName] = useState('');
  const [externalId, setExternalId] = useState('');
  const [birthDate, setBirthDate] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search({
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(externalId.trim() === '' ? {} : { externalId: externalId.trim() }),
      ...(birthDate === '' ? {} : { birthDate }),
    });
  };
  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="flex-end">
        <TextInput
          label="Name"
          placeholder="family, then given name"
          maxLength={120}
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <TextInput
          label="Number"
          maxLength={80}
          w={150}
          value={externalId}
          onChange={({ currentTarget: { value } }) => setExternalId(value)}
        />
        <TextInput
          type="date"
          label="Born"
          value={birthDate}
          onChange={({ currentTarget: { value } }) => setBirthDate(value)}
        />
        <Button type="submit" variant="default">
          Search
        </Button>
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        What you look for stays out of the address, so that it is in no history of a browser.
      </Text>
    </form>
  );
}
