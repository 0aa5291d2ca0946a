import type { z } from 'zod';
import type { driftOfRuleSchema } from '../../../../src/server/job-routes.ts';
import type { Job } from '../../parts/job-progress.tsx';

export type Drift = z.infer<typeof driftOfRuleSchema>;
export const JOBS = '/api/jobs';

const STATE_WORDS = {
  waiting: 'waiting',
  running: 'running',
  paused: 'paused',
  done: 'done',
  failed: 'failed',
  cancelled: 'ended early',
} as const satisfies Record<Job['state'], string>;

/** What a job does, as the beginning of its name. */
export const KIND_WORDS = {
  reread: 'Reading again',
  'practice-review': 'Practice review',
} as const satisfies Record<Job['kind'], string>;

/** How a job stands, and for a re-reading why it was started. */
export function standingOf({ kind, state, cause, startedBy }: Job): string {
  const why = kind === 'reread' ? `because ${CAUSE_WORDS[cause]}` : `for ${startedBy}`;
  return `${STATE_WORDS[state]}, ${why}`;
}

/** Why visits are read again, in words. */
export const CAUSE_WORDS = {
  'first-reading': 'they were never read',
  'text-changed': 'their texts changed',
  'query-answered': 'queries were answered',
  'release-imported': 'a release of the code set was imported',
  'engine-changed': 'the rules changed',
  'policy-changed': 'a practice policy changed',
  'asked-for': 'somebody asked for it',
} as const satisfies Record<Job['cause'], string>;

export const DRIFT_WORDS = {
  added: 'came',
  removed: 'went',
  moved: 'moved in claim order',
  wording: 'same codes, other words',
  'not-read': 'could not be read',
} as const satisfies Record<Drift['change'], string>;

/** True while a job can still go on. */
export function isOpen({ state }: Pick<Job, 'state'>): boolean {
  return state === 'waiting' || state === 'running' || state === 'paused' || state === 'failed';
}
