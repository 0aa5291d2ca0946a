import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CodeChips } from '../../parts/code-chip.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { KeptOfPatient } from './kept-of-patient.tsx';
import { placesOnLine, rowsOnLine } from './line-of-time.ts';
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
      <KeptOfPatient patient={patient} />
    </Screen>
  );
}

/** Pixels of a mark, which is wide enough to be touched. */
const MARK = 28;

/** The days of the visits to scale; a visit that something was found at has another shape and says so. */
function Line({ timeline: { visits, findings } }: { readonly timeline: PatientTimeline }) {
  const { ref, width } = useElementSize();
  const places = placesOnLine(visits.map(({ encounter }) => encounter.dateOfService)).map(
    (share) => MARK / 2 + share * Math.max(0, width - MARK),
  );
  const rows = rowsOnLine(places, MARK);
  const first = visits[0]?.encounter.dateOfService ?? '';
  const last = visits.at(-1)?.encounter.dateOfService ?? '';
  return (
    <nav aria-label="Visits on a line of time">
      <div ref={ref} className="line-of-time" style={{ height: MARK * (1 + Math.max(0, ...rows)) }}>
        {width > 0 &&
          visits.map(({ encounter: { id, dateOfService }, codes }, index) => {
            const found = findings.filter(({ visit }) => visit === index + 1).length;
            return (
              <a
                key={id}
                href={`#visit-${index + 1}`}
                className="line-of-time-visit"
                style={{
                  insetInlineStart: places[index],
                  insetBlockStart: MARK * (rows[index] ?? 0),
                }}
                title={`${dateOfService}: ${codes.join(', ') || 'no code'}${found > 0 ? `; ${found} found` : ''}`}
                aria-label={`Visit ${index + 1}, ${dateOfService}${found > 0 ? `, ${found} found` : ''}`}
              >
                {found > 0 ? '◆' : '●'}
              </a>
            );
          })}
      </div>
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
