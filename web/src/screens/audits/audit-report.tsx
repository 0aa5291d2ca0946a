import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { address, change } from '../../api/client.ts';
import { useMay } from '../../api/session.ts';
import { KeptReports } from '../../parts/kept-reports.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { detailsQuery } from './audit-requests.ts';
import { DetailsForm } from './details-form.tsx';

/** What people settle around an audit, and the versions of its report. */
export function AuditReport({ auditId }: { readonly auditId: string }) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(detailsQuery(auditId));
  const mayWrite = useMay('audits:write');
  const maySettle = useMay('audits:settle');
  const maySee = useMay('reports:read');
  const make = useMutation({
    mutationFn: async () =>
      change(address('/api/audits/:auditId/reports', { auditId }), { once: crypto.randomUUID() }),
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['reports'] }),
  });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening what was settled" />;
  const { body, etag } = data;
  return (
    <Stack>
      {maySee && (
        <section>
          <Group justify="space-between">
            <Title order={3} size="h6">
              Versions
            </Title>
            {mayWrite && (
              <Button
                size="xs"
                loading={make.isPending}
                disabled={body.details === undefined}
                onClick={() => make.mutate()}
              >
                Make the next version
              </Button>
            )}
          </Group>
          {body.details === undefined && (
            <Text size="sm">
              Before the first version: who reviewed, by what, and until when it can be answered.
            </Text>
          )}
          {make.isError && <ErrorState error={make.error} />}
          <KeptReports kind="audit" about={auditId} />
        </section>
      )}
      {mayWrite || (maySettle && body.details !== undefined) ? (
        <DetailsForm
          key={etag}
          auditId={auditId}
          etag={etag ?? '"0"'}
          given={body.details}
          isAuditor={mayWrite}
        />
      ) : (
        body.details === undefined && <Text size="sm">The auditor has settled nothing yet.</Text>
      )}
    </Stack>
  );
}
