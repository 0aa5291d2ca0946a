import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CodeChips } from '../../parts/code-chip.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { placesOnLine } from './line-of-time.ts';
import { nameOf, type PatientTimeline, timelineQuery } from './patient-requests.ts';
import { VisitOnLine } from './visit-on-line.tsx';

/** Visits, codes, claims, queries and findings of one patient on one line of time. */
export function Timeline() {
  const { patientId } = useParams({ from: '/desk/patients/$patientId/timeline' });
  const { data, error, refetch } = useQuery(timelineQuery(patientId));
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Putting the visits in order" />;
  const { patient, visits, claims = [] } = data;
  const loose = claims.filter(
    ({ encounterId }) => !visits.some(({ encounter }) => encounter.id === encounterId),
  );
  return (
    <Screen
      title={nameOf(patient)}
      says={`${visits.length} ${visits.length === 1 ? 'visit' : 'visits'}, oldest first. A look back changes no code.`}
      actions={
        <>
          {patient.birthDate !== null && (
            <Text size="sm">
              born <ServiceDate date={patient.birthDate} />
            </Text>
          )}
          <Link to="/patients">All patients</Link>
        </>
      }
    >
      {visits.length === 0 ? (
        <EmptyState title="No visit of this patient is kept">
          It appears here when its note comes in.
        </EmptyState>
      ) : (
        <>
          <Line timeline={data} />
          <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {visits.map((visit, index) => (
              <VisitOnLine
                key={visit.encounter.id}
                number={index + 1}
                visit={visit}
                findings={data.findings.filter(({ visit: number }) => number === index + 1)}
                queries={data.queries.filter(
                  ({ encounterId }) => encounterId === visit.encounter.id,
                )}
                claims={claims.filter(({ encounterId }) => encounterId === visit.encounter.id)}
              />
            ))}
          </Stack>
        </>
      )}
      {loose.length > 0 && (
        <Paper withBorder p="sm" component="section" aria-label="Claims without a visit">
          <Title order={3} size="h6">
            Claims whose visit is not kept here
          </Title>
          {loose.map(({ id, controlNumber, dateOfService, codes }) => (
            <Group key={id} gap="xs">
              <Text size="sm">
                {controlNumber}
                {dateOfService !== null && ', '}
                {dateOfService !== null && <ServiceDate date={dateOfService} />}
              </Text>
              <CodeChips codes={codes} />
            </Group>
          ))}
        </Paper>
      )}
    </Screen>
  );
}

const WIDTH = 900;
const EDGE = 24;

/** The days of the visits to scale; a visit that something was found at has another shape and says so. */
function Line({ timeline: { visits, findings } }: { readonly timeline: PatientTimeline }) {
  const places = placesOnLine(visits.map(({ encounter }) => encounter.dateOfService));
  const first = visits[0]?.encounter.dateOfService ?? '';
  const last = visits.at(-1)?.encounter.dateOfService ?? '';
  return (
    <nav aria-label="Visits on a line of time" className="line-of-time">
      <svg
        viewBox={`0 0 ${WIDTH} 44`}
        width="100%"
        height={44}
        preserveAspectRatio="none"
        aria-hidden
      >
        <line x1={EDGE} y1={22} x2={WIDTH - EDGE} y2={22} />
      </svg>
      {visits.map(({ encounter: { id, dateOfService }, codes }, index) => {
        const found = findings.filter(({ visit }) => visit === index + 1).length;
        const place = EDGE + (places[index] ?? 0) * (WIDTH - 2 * EDGE);
        return (
          <a
            key={id}
            href={`#visit-${index + 1}`}
            className="line-of-time-visit"
            style={{ left: `${(place / WIDTH) * 100}%` }}
            title={`${dateOfService}: ${codes.join(', ') || 'no code'}${found > 0 ? `; ${found} found` : ''}`}
            aria-label={`Visit ${index + 1}, ${dateOfService}${found > 0 ? `, ${found} found` : ''}`}
          >
            {found > 0 ? '◆' : '●'}
          </a>
        );
      })}
      <Group justify="space-between">
        <Text size="xs">
          <ServiceDate date={first} />
        </Text>
        {last !== first && (
          <Text size="xs">
            <ServiceDate date={last} />
          </Text>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        ● a visit, ◆ a visit at which something was found
      </Text>
    </nav>
  );
}
