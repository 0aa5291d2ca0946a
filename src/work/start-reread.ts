import type { Engine } from '../engine.ts';
import { fingerprintText } from '../store/engine-fingerprint.ts';
import { addJob, type RereadChoice, type WorkedJob } from '../store/jobs/jobs.ts';
import { readStateOf } from '../store/jobs/read-state.ts';
import type { Store } from '../store/open-store.ts';
import type { DecisionCause } from '../store/record/decision-change.ts';
import type { Scope } from '../store/scope.ts';
import { countToReread } from './reread-choice.ts';

export type RereadAsked = {
  /** first and last day of service */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** also what the change cannot touch */
  readonly all?: true | undefined;
  /** what differs from what the decisions were read with, when left out */
  readonly cause?: DecisionCause | undefined;
};

/**
 * Keeps a new job that reads stored encounters again with this engine; it waits until somebody works it. Undefined when
 * one of the practice has not ended.
 */
export async function startReread(
  scope: Scope,
  store: Store,
  engine: Engine,
  { from, to, all, cause }: RereadAsked,
): Promise<WorkedJob | undefined> {
  const choice: RereadChoice = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(all === undefined ? {} : { all }),
  };
  const state = await readStateOf(scope, store, engine);
  return addJob(scope, store, {
    kind: 'reread',
    cause: cause ?? state.cause ?? 'asked-for',
    choice,
    madeWith: fingerprintText(state.now),
    total: await countToReread(scope, store, choice),
  });
}
