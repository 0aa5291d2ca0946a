import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { marksOf } from '../../parts/decision-marks.ts';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { type EncounterPage, encounterQuery } from './encounter-queries.ts';

type Earlier = EncounterPage['earlier'][number];

/** Earlier visits of the patient; each opens its texts in place, to be read beside this one. */
export function EarlierVisits({ page }: { readonly page: EncounterPage }) {
  const mayOpenPatient = useMay('patients:read');
  const { earlier, encounter } = page;
  return (
    <Stack gap={6} component="section" aria-label="Earlier visits">
      <Title order={3} size="h6">
        Earlier visits
      </Title>
      {earlier.length === 0 && (
        <Text size="sm" c="dimmed">
          None is kept.
        </Text>
      )}
      {earlier.map((visit) => (
        <EarlierVisit key={visit.id} visit={visit} />
      ))}
      {mayOpenPatient && encounter.patientId !== null && (
        <Link to="/patients/$patientId/timeline" params={{ patientId: encounter.patientId }}>
          All visits on a line of time
        </Link>
      )}
    </Stack>
  );
}

function EarlierVisit({
  visit: { id, dateOfService, firstCode, provider },
}: {
  readonly visit: Earlier;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Group gap="xs" display="inline-flex">
          <ServiceDate date={dateOfService} />
          {firstCode !== null && <CodeChip code={firstCode} />}
          <Text size="sm" c="dimmed">
            {provider}
          </Text>
        </Group>
      </summary>
      {isOpen && <Texts encounterId={id} />}
    </details>
  );
}

function Texts({ encounterId }: { readonly encounterId: string }) {
  const { data, error } = useQuery(encounterQuery(encounterId));
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined) return <LoadingState what="Opening the earlier visit" />;
  return (
    <Stack gap="xs" py="xs">
      {data.texts.map(({ name, text }) => (
        <NoteWithMarks key={name} text={text} marks={marksOf(data.decision, name)} />
      ))}
      <Link to="/encounters/$encounterId" params={{ encounterId }}>
        Open this visit
      </Link>
    </Stack>
  );
}
