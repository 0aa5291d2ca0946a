import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Decision } from '../../../src/coding/decision.ts';
import type { QueryRow } from '../../../src/store/desk/query-list.ts';
import { address, change, read } from '../api/client.ts';
import { useMay } from '../api/session.ts';
import { ErrorState } from './states.tsx';

type AskProps = {
  readonly encounterId: string;
  readonly decision: Decision;
  /** rules behind what is asked about: the engine drafts the question of the same rule */
  readonly rules: readonly string[];
  /** what a query in one’s own words begins from */
  readonly from: { readonly code: string } | { readonly finding: string };
};

/** The way from a withheld code or a finding to a question: the one that was asked, the engine’s draft, or one’s own. */
export function AskProvider({ encounterId, decision, rules, from }: AskProps) {
  const mayWrite = useMay('queries:write');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const drafted = decision.queries.find(({ rule }) =>
    rule?.split(', ').some((one) => rules.includes(one)),
  );
  const asked = useQuery({
    queryKey: ['queries', { encounterId }],
    queryFn: async ({ signal }) =>
      read<{ items: readonly QueryRow[] }>(address('/api/queries', {}, { encounterId }), signal),
  });
  const draft = useMutation({
    mutationFn: async (topic: string) =>
      change<{ id: string }>(address('/api/encounters/:encounterId/queries', { encounterId }), {
        body: { topic },
        once: crypto.randomUUID(),
      }),
    onSuccess: async ({ body }) => {
      await queries.invalidateQueries({ queryKey: ['queries'] });
      await navigate({ to: '/queries/$queryId', params: { queryId: body.id } });
    },
  });
  if (asked.data === undefined) return null;
  const before = asked.data.items.find(
    ({ topic, state }) => topic === drafted?.topic && state !== 'withdrawn',
  );
  if (before !== undefined)
    return (
      <Link to="/queries/$queryId" params={{ queryId: before.id }}>
        {before.state === 'draft' ? 'The draft of the question' : 'The question about it'}
      </Link>
    );
  if (!mayWrite) return null;
  return (
    <>
      {draft.isError && <ErrorState error={draft.error} />}
      {drafted === undefined ? (
        <Link to="/queries/new" search={{ encounterId, ...from }}>
          Ask the provider …
        </Link>
      ) : (
        <Button
          size="xs"
          variant="default"
          loading={draft.isPending}
          onClick={() => draft.mutate(drafted.topic)}
        >
          Draft the question
        </Button>
      )}
    </>
  );
}
