import type { WorkIssueCode } from './issues.ts';

/** One piece of work, a chunk of records most often. The same id twice is one piece, as long as the queue remembers it. */
export type QueueJob = { readonly id: string; readonly body: Uint8Array };

/** A piece as a worker gets it: `attempt` counts from 1. */
export type TakenJob = QueueJob & { readonly attempt: number };

export type DeadJob = {
  readonly id: string;
  /** a stable code; never words of a note */
  readonly reason: string;
  readonly attempts: number;
  /** when it was given up, UTC */
  readonly at: string;
};

export type QueueStatus = {
  readonly waiting: number;
  /** given to a worker and not yet acknowledged */
  readonly underWay: number;
  readonly dead: number;
  /** that left the queue so far, done or given up, as many as it remembers */
  readonly ended: number;
};

export type QueueWorker = {
  /** Takes no more, ends what is under way, and resolves. */
  drain(): Promise<void>;
};

/**
 * Pieces of work between who submits and who works. A piece is given to a worker at least once, and again when the
 * worker fails or dies over it; a piece that failed so many times is kept aside as dead with its reason. Whoever works
 * must therefore be able to do the same piece twice.
 */
export type Queue = {
  readonly kind: 'in-process' | 'pg-boss' | 'jetstream';
  /** Resolves when the pieces are kept, waiting while the queue is full. */
  submit(jobs: readonly QueueJob[]): Promise<void>;
  /**
   * Begins to take pieces, `atOnce` at the same time. A piece is acknowledged after `handle` has resolved; commit
   * before that.
   * @param givenUp is told the reason when this worker gives a piece up
   */
  work(
    handle: (job: TakenJob) => Promise<void>,
    atOnce: number,
    givenUp?: (reason: string) => void,
  ): Promise<QueueWorker>;
  status(): Promise<QueueStatus>;
  /** those given up, oldest first */
  dead(most: number): Promise<readonly DeadJob[]>;
  /** Puts dead pieces back, all or those named; gives how many. */
  replay(ids?: readonly string[]): Promise<number>;
  /** Forgets dead pieces, all or those named; gives how many. */
  discard(ids?: readonly string[]): Promise<number>;
  /** Drains the workers begun here, and lets go of the connection. */
  close(): Promise<void>;
};

/** Who is told how the servers of a queue stand; asked again in the background, it may be told the same many times. */
export type QueueWatcher = {
  /** by a code: they do not answer, or fault somehow */
  readonly fault?: (code: string) => void;
  /** they answer */
  readonly well?: () => void;
};

/** How a queue treats its pieces. */
export type QueueRules = {
  /** letters, digits and `_` */
  readonly name: string;
  /** how often a piece is tried before it is given up */
  readonly attempts: number;
  /** after so many milliseconds without a sign of its worker a piece is given to another one */
  readonly lease: number;
  /** milliseconds before a piece that failed is tried again */
  readonly retryDelay: number;
  /** pieces that wait at most; who submits more has to wait */
  readonly mostWaiting: number;
};

export const QUEUE_RULES: QueueRules = {
  name: 'notes',
  attempts: 5,
  lease: 30_000,
  retryDelay: 1000,
  mostWaiting: 1000,
};

/** The servers of a queue do not answer, or cannot do what they are asked. */
export const QUEUE_AWAY: WorkIssueCode = 'job/queue-away';

/** Each worker that had a piece ended before it could say why. */
export const WORKER_LOST: WorkIssueCode = 'job/worker-lost';

/** A failure whose reason may be shown: a stable code of ours, nothing that could quote a note. */
export class JobFailure extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The reason of a failure as it may be kept and shown. @param unknown what it is called when it is none of ours */
export function reasonOf(error: unknown, unknown: WorkIssueCode = 'job/failed'): string {
  if (error instanceof JobFailure) return error.code;
  // Codes of Node and of PostgreSQL name what happened, their messages may quote a value.
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return /^[\w-]{1,40}$/.test(error.code) ? `${unknown} ${error.code}` : unknown;
  return unknown;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
