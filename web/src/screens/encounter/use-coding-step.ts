import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CodingStep } from '../../../../src/desk/sheet-schema.ts';
import { ApiProblem, type Versioned } from '../../api/client.ts';
import { useMe } from '../../api/session.ts';
import { sayFailed } from '../../parts/done-or-failed.ts';
import {
  type Coding,
  codingQuery,
  encounterQuery,
  type StaleCoding,
  takeStep,
} from './encounter-queries.ts';
import { expectedSheet } from './expected-sheet.ts';
import { eventWords } from './step-words.ts';

type Steps = {
  readonly take: (step: CodingStep) => void;
  readonly isPending: boolean;
  /** what others did since the codes were shown, after a step that came too late; empty otherwise */
  readonly meanwhile: readonly string[];
  readonly forgetMeanwhile: () => void;
};

/**
 * Steps with the codes of a visit. A new order and an acceptance are on the screen at once and are taken back when the
 * service refuses them; a step that came too late tells what changed.
 */
export function useCodingStep(encounterId: string, taken: () => void): Steps {
  const queries = useQueryClient();
  const { person } = useMe();
  const [meanwhile, setMeanwhile] = useState<readonly string[]>([]);
  const { queryKey } = codingQuery(encounterId);
  const mutationKey = ['coding-step', encounterId];
  const step = useMutation({
    // Steps that are taken one soon after another are sent one after another, each on the version before.
    mutationKey,
    scope: { id: `coding ${encounterId}` },
    mutationFn: async (given: CodingStep) => takeStep(queries, encounterId, given),
    onMutate: async (given) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      if (before !== undefined)
        queries.setQueryData(queryKey, {
          ...before,
          body: { ...before.body, sheet: expectedSheet(before.body.sheet, given, person) },
        } satisfies Versioned<Coding>);
      return before;
    },
    onSuccess: ({ body, etag }) => {
      queries.setQueryData(
        queryKey,
        (kept) => kept && { etag, body: { ...body, events: kept.body.events } },
      );
      setMeanwhile([]);
      taken();
    },
    onError: (error, _given, before) => {
      if (before !== undefined) queries.setQueryData(queryKey, before);
      const stale = staleOf(error);
      if (stale === undefined) sayFailed(error);
      else setMeanwhile(eventWords(stale.since));
    },
    onSettled: () => {
      // Not waited for: the next step may be taken meanwhile.
      if (queries.isMutating({ mutationKey }) > 1) return;
      for (const key of [queryKey, encounterQuery(encounterId).queryKey, ['work'], ['encounters']])
        void queries.invalidateQueries({ queryKey: key });
    },
  });
  return {
    take: (given) => step.mutate(given),
    isPending: step.isPending,
    meanwhile,
    forgetMeanwhile: () => setMeanwhile([]),
  };
}

function staleOf(error: unknown): StaleCoding | undefined {
  if (!(error instanceof ApiProblem) || error.status !== 412) return undefined;
  // oxlint-disable-next-line no-unsafe-type-assertion -- the server checks replies against the route’s schema
  return error.body as StaleCoding;
}
