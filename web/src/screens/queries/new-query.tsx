import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import type { begunQuerySchema } from '../../../../src/server/begin-query-routes.ts';
import type { encounterPageSchema } from '../../../../src/server/encounter-routes.ts';
import { address, change, read } from '../../api/client.ts';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { useLint } from '../../parts/use-lint.ts';
import { LintVerdict } from './lint-verdict.tsx';
import { QueryPreview } from './query-preview.tsx';
import { pageOfQuery, type QueryPage } from './query-requests.ts';
import { queriesChanged } from './use-step.ts';
import { asSent, canBeKept, type Wording, WordingForm } from './wording-form.tsx';

/** A query in one’s own words about a visit: from a withheld code, a finding, or words of the note. */
export function NewQueryScreen() {
  const search = useSearch({ from: '/desk/queries/new' });
  const { encounterId = '', code, finding, document, start, end } = search;
  const begun = useQuery({
    queryKey: ['begun-query', search],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const words =
        document === undefined || start === undefined || end === undefined
          ? []
          : [{ document, start, end }];
      const url = address('/api/encounters/:encounterId/query-beginnings', { encounterId });
      const body = { code, finding, words };
      return (await change<z.infer<typeof begunQuerySchema>>(url, { body, signal })).body;
    },
  });
  const visit = useQuery({
    queryKey: ['encounter', encounterId],
    queryFn: async ({ signal }) =>
      read<z.infer<typeof encounterPageSchema>>(
        address('/api/encounters/:encounterId', { encounterId }),
        signal,
      ),
  });
  const error = begun.error ?? visit.error;
  if (error !== null) return <ErrorState error={error} retry={() => void begun.refetch()} />;
  if (begun.data === undefined || visit.data === undefined)
    return <LoadingState what="Quoting the record" />;
  const { dateOfService } = visit.data.encounter;
  return (
    <Screen
      title="A new query"
      says="One gap, asked without leading to an answer; the record is quoted as it stands"
      actions={
        <Link to="/encounters/$encounterId" params={{ encounterId }}>
          Visit of <ServiceDate date={dateOfService} />
        </Link>
      }
    >
      <Editor encounterId={encounterId} dateOfService={dateOfService} begun={begun.data.wording} />
    </Screen>
  );
}

type EditorProps = {
  readonly encounterId: string;
  readonly dateOfService: string;
  readonly begun: Wording;
};

function Editor({ encounterId, dateOfService, begun }: EditorProps) {
  const [written, setWritten] = useState(begun);
  const wording = asSent(written);
  const check = useLint(wording, dateOfService);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: async () =>
      change<QueryPage>(address('/api/encounters/:encounterId/queries', { encounterId }), {
        body: { wording },
        once: crypto.randomUUID(),
      }),
    onSuccess: async ({ body }) => {
      queries.setQueryData(pageOfQuery(body.id).queryKey, body);
      await queriesChanged(queries);
      await navigate({ to: '/queries/$queryId', params: { queryId: body.id }, replace: true });
    },
  });
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <WordingForm
        wording={written}
        write={setWritten}
        lint={check.isCurrent ? check.lint : undefined}
      />
      <Stack>
        <LintVerdict check={check} />
        <QueryPreview wording={wording} />
        {keep.isError && <ErrorState error={keep.error} />}
        <Group gap="xs">
          <Button
            disabled={!canBeKept(wording)}
            loading={keep.isPending}
            onClick={() => keep.mutate()}
          >
            Keep as a draft
          </Button>
          <Text size="xs" c="dimmed">
            It is sent from the draft.
          </Text>
        </Group>
      </Stack>
    </SimpleGrid>
  );
}
