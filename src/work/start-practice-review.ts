import type { Engine } from '../engine.ts';
import { fingerprintOfEngine, fingerprintText } from '../store/engine-fingerprint.ts';
import { addJob, type WorkedJob } from '../store/jobs/jobs.ts';
import { whoIsCounted } from '../store/measures/who-is-counted.ts';
import type { Store } from '../store/open-store.ts';
import type { Scope } from '../store/scope.ts';

/**
 * Keeps a new job that makes the next version of the practice review; it waits until somebody works it. Undefined when
 * one of the practice has not ended.
 *
 * @param withDenials whether who asks may see what payers answered
 */
export async function startPracticeReview(
  scope: Scope,
  store: Store,
  engine: Engine,
  { withDenials }: { readonly withDenials: boolean },
): Promise<WorkedJob | undefined> {
  const { id, kind, name, person } = scope.actor;
  const actor = { id, kind, name, ...(person === undefined ? {} : { person }) };
  return addJob(scope, store, {
    kind: 'practice-review',
    cause: 'asked-for',
    choice: {},
    order: { actor, withDenials },
    madeWith: fingerprintText(fingerprintOfEngine(engine)),
    total: (await whoIsCounted(scope, store)).encounters,
  });
}
