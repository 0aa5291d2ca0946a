import { Alert, Group, List, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import type { encounterRowSchema } from '../../../../src/server/encounter-routes.ts';
import type {
  intendedServicesSchema,
  readinessPageSchema,
} from '../../../../src/server/readiness-routes.ts';
import { address, read } from '../../api/client.ts';
import { withDayWords } from '../../api/practice-time.ts';
import { OWNER_WORDS } from '../../parts/desk-words.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';

type Readiness = z.infer<typeof readinessPageSchema>['services'][number];
type Element = Readiness['diagnosis'];
type Row = z.infer<typeof encounterRowSchema>;

/** A visit and an intended service: what is asked before it, as the record has it, and who closes each gap. */
export function ReadinessScreen() {
  const search = useSearch({ from: '/desk/readiness' });
  return (
    <Screen
      title="Readiness for a service"
      says="What is asked for before it, as the record has it. Whether a payer agrees is not said."
    >
      {search.encounterId === undefined ? (
        <ChooseVisit />
      ) : (
        <OfVisit encounterId={search.encounterId} service={search.service} code={search.code} />
      )}
    </Screen>
  );
}

/** The newest visits, one of which asks. */
function ChooseVisit() {
  const pages = usePages<Row>(['readiness-visits'], (after) =>
    address('/api/encounters', {}, { after }),
  );
  return (
    <Paged
      pages={pages}
      loads="Reading the visits"
      empty={
        <EmptyState title="No visit yet">Notes come in by the doors of the service.</EmptyState>
      }
    >
      <Text size="sm">
        Choose the visit at which the service is asked for; those before it count too.
      </Text>
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {pages.items.map(({ id, externalId, dateOfService, provider, firstCode }) => (
          <Text size="sm" key={id} component="li">
            <Link to="/readiness" search={{ encounterId: id }}>
              {externalId}
            </Link>
            , <ServiceDate date={dateOfService} />
            {provider !== null && `, ${provider}`}
            {firstCode !== null && `, ${firstCode}`}
          </Text>
        ))}
      </Stack>
    </Paged>
  );
}

type VisitProps = {
  readonly encounterId: string;
  readonly service: string | undefined;
  readonly code: string | undefined;
};

function OfVisit({ encounterId, service, code }: VisitProps) {
  const navigate = useNavigate();
  const services = useQuery({
    queryKey: ['intended-services'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      read<z.infer<typeof intendedServicesSchema>>('/api/intended-services', signal),
  });
  const found = useQuery({
    queryKey: ['readiness', encounterId, service, code],
    enabled: service !== undefined,
    queryFn: async ({ signal }) =>
      read<z.infer<typeof readinessPageSchema>>(
        address('/api/encounters/:encounterId/readiness', { encounterId }, { service, code }),
        signal,
      ),
  });
  const go = (more: { service?: string | undefined; code?: string | undefined }) =>
    void navigate({ to: '/readiness', search: { encounterId, service, code, ...more } });
  const writeCode = useDebouncedCallback(
    (value: string) => go({ code: value.trim() === '' ? undefined : value.trim().toUpperCase() }),
    400,
  );
  const error = services.error ?? found.error;
  return (
    <>
      <Group align="flex-end">
        <Select
          label="Intended service"
          data={
            services.data?.services.map(({ id, title, procedures }) => ({
              value: id,
              label: `${title} (${procedures.slice(0, 3).join(', ')}${procedures.length > 3 ? ' …' : ''})`,
            })) ?? []
          }
          value={service ?? null}
          placeholder="choose"
          w={380}
          onChange={(value) => go({ service: value ?? undefined })}
        />
        <TextInput
          label="Code on the request"
          description="Where there is one"
          defaultValue={code ?? ''}
          maxLength={10}
          w={180}
          onChange={({ currentTarget: { value } }) => writeCode(value)}
        />
      </Group>
      <Group gap="md">
        <Link to="/encounters/$encounterId" params={{ encounterId }}>
          The visit
        </Link>
        <Link to="/readiness" search={{}}>
          Another visit
        </Link>
      </Group>
      {error !== null && <ErrorState error={error} retry={() => void found.refetch()} />}
      {service === undefined && (
        <EmptyState title="No service chosen">Choose what is going to be asked for.</EmptyState>
      )}
      {found.isLoading && <LoadingState what="Comparing the record" />}
      {found.data?.services.map((one) => (
        <Shown key={one.service} readiness={one} />
      ))}
    </>
  );
}

const SIGNS = { found: '✓', missing: '✗', contradictory: '!', 'not-asked': '–' } as const;
const WORDS = {
  found: 'documented',
  missing: 'not documented',
  contradictory: 'contradictory',
  'not-asked': 'not asked for',
} as const satisfies Record<Element['status'], string>;

function Shown({
  readiness: { title, date, ready, diagnosis, elements },
}: {
  readonly readiness: Readiness;
}) {
  const open = [diagnosis, ...elements].filter(
    ({ status }) => status === 'missing' || status === 'contradictory',
  );
  return (
    <Stack component="section" aria-label={title}>
      <Alert
        variant="light"
        color="gray"
        role="status"
        title={ready ? 'The record holds what is asked for' : openWords(open.length)}
      >
        {title}, visit of <ServiceDate date={date} />
      </Alert>
      {[diagnosis, ...elements].map((element) => (
        <ElementShown key={element.element} element={element} />
      ))}
    </Stack>
  );
}

const openWords = (count: number) => (count === 1 ? '1 point is open' : `${count} points are open`);

/** As a heading: the name of an element has hyphens and begins small. */
const nameOf = (element: string) =>
  `${element.slice(0, 1).toUpperCase()}${element.slice(1).replaceAll('-', ' ')}`;

function ElementShown({
  element: { element, status, because, evidence, owner, basis },
}: {
  readonly element: Element;
}) {
  const isOpen = status === 'missing' || status === 'contradictory';
  return (
    <Paper withBorder p="sm">
      <Text size="sm" fw={600}>
        <span aria-hidden>{SIGNS[status]} </span>
        {nameOf(element)}: {WORDS[status]}
        {isOpen && `, for the ${OWNER_WORDS[owner]}`}
      </Text>
      <Text size="sm">{withDayWords(because)}</Text>
      {evidence.length > 0 && (
        <List size="sm">
          {[...byPlace(evidence)].map(([place, { date, document, words }]) => (
            <List.Item key={place}>
              “{words}”, <ServiceDate date={date} />
              {document !== 'note' && `, ${document}`}
            </List.Item>
          ))}
        </List>
      )}
      <Text size="xs" c="dimmed">
        {basis}
      </Text>
    </Paper>
  );
}

/** The same words may carry two codes of a diagnosis; they are quoted once. */
const byPlace = (evidence: Element['evidence']) =>
  new Map(evidence.map((one) => [`${one.visit} ${one.document} ${one.start} ${one.end}`, one]));
