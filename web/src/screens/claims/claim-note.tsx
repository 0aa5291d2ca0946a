import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import type { encounterPageSchema } from '../../../../src/server/encounter-routes.ts';
import { address, read } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { marksOf } from '../../parts/decision-marks.ts';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';

/** The note of the visit that a claim bills, beside its edits, for whoever may read it. */
export function ClaimNote({ encounterId }: { readonly encounterId: string | null | undefined }) {
  const mayRead = useMay('encounters:read');
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['encounter', encounterId],
    enabled: isOpen && mayRead && typeof encounterId === 'string',
    queryFn: async ({ signal }) =>
      read<z.infer<typeof encounterPageSchema>>(
        address('/api/encounters/:encounterId', { encounterId: encounterId ?? '' }),
        signal,
      ),
  });
  if (typeof encounterId !== 'string') return null;
  if (!mayRead)
    return (
      <Text size="xs" c="dimmed">
        The visit is in the record; its coder can read the note.
      </Text>
    );
  return (
    <Stack gap="xs" align="flex-start">
      <Button size="xs" variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Close the note' : 'The note beside it'}
      </Button>
      {isOpen && error !== null && <ErrorState error={error} />}
      {isOpen && data === undefined && error === null && <LoadingState what="Opening the note" />}
      {isOpen &&
        data?.texts.map(({ name, kind, text }) => (
          <section key={name} aria-label={kind}>
            <NoteWithMarks text={text} marks={marksOf(data.decision, name)} />
          </section>
        ))}
      {isOpen && (
        <Link to="/encounters/$encounterId" params={{ encounterId }}>
          The visit with its codes
        </Link>
      )}
    </Stack>
  );
}
