import { Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ErasureReason } from '../../../../src/store/record/erase-patient.ts';
import { address, change } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { sayDone } from '../../parts/done-or-failed.ts';
import { ErrorState } from '../../parts/states.tsx';
import { nameOf, type Patient, timelineQuery } from './patient-requests.ts';

/** What a practice owes a patient who asks what is kept, or wants it gone. */
export function KeptOfPatient({ patient }: { readonly patient: Patient }) {
  const mayExport = useMay('patients:export');
  const mayDelete = useMay('patients:delete');
  const [isDeleting, setDeleting] = useState(false);
  if (!mayExport && !mayDelete) return null;
  return (
    <Paper withBorder p="sm" component="section" aria-label="What is kept of this patient">
      <Title order={3} size="h6">
        What is kept of this patient
      </Title>
      <Group gap="md" mt={4}>
        {mayExport && (
          <a href={address('/api/patients/:id/export', { id: patient.id })} download>
            Everything, as a file
          </a>
        )}
        {mayDelete && !isDeleting && (
          <Button size="xs" variant="outline" color="red" onClick={() => setDeleting(true)}>
            Delete the patient …
          </Button>
        )}
      </Group>
      {isDeleting && <DeletionForm patient={patient} leave={() => setDeleting(false)} />}
    </Paper>
  );
}

const REASON_WORDS = {
  'asked-for-by-patient': 'the patient asked for it',
  'retention-is-over': 'the time for which records are kept is over',
  'entered-in-error': 'entered in error',
  'ordered-by-law': 'ordered by law',
} as const satisfies Record<ErasureReason, string>;
const REASONS = Object.entries(REASON_WORDS).map(([value, label]) => ({ value, label }));

type DeletionFormProps = { readonly patient: Patient; readonly leave: () => void };

/** Nothing brings a deleted patient back: a reason is given, and the number of the patient is typed once more. */
function DeletionForm({ patient, leave }: DeletionFormProps) {
  const [reason, setReason] = useState<string | null>(null);
  const [confirm, setConfirm] = useState('');
  const number = patient.externalId ?? patient.id;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const erase = useMutation({
    mutationFn: async () =>
      change<{ deleted: Readonly<Record<string, number>> }>(
        address('/api/patients/:id', { id: patient.id }),
        { method: 'DELETE', body: { reason, confirm } },
      ),
    onSuccess: async ({ body: { deleted } }) => {
      const rows = Object.values(deleted).reduce((sum, count) => sum + count, 0);
      sayDone(`The patient is deleted: ${rows.toLocaleString()} entries of the record.`);
      await navigate({ to: '/patients' });
      queries.removeQueries({ queryKey: timelineQuery(patient.id).queryKey });
      await queries.invalidateQueries();
    },
  });
  return (
    <Stack
      component="form"
      gap="xs"
      mt="xs"
      onSubmit={(event) => {
        event.preventDefault();
        erase.mutate();
      }}
    >
      <Text size="sm">
        Visits, texts, codes, queries, claims and answers of {nameOf(patient)} are deleted for good,
        backups that were made before excepted. The audit log stays and keeps the reason.
      </Text>
      <Group gap="sm" align="flex-end">
        <Select label="Why" data={REASONS} value={reason} onChange={setReason} w={300} />
        <TextInput
          label={`The number of the patient, ${number}, once more`}
          value={confirm}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setConfirm(value)}
        />
      </Group>
      {erase.error !== null && <ErrorState error={erase.error} />}
      <Group gap="xs">
        <Button
          type="submit"
          color="red"
          disabled={reason === null || confirm.trim() !== number}
          loading={erase.isPending}
        >
          Delete for good
        </Button>
        <Button variant="default" onClick={leave}>
          Leave it
        </Button>
      </Group>
    </Stack>
  );
}
