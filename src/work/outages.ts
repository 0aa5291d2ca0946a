import type { WorkIssueCode } from './issues.ts';
import { pause, reasonOf } from './queue.ts';

const RECORD_AWAY: WorkIssueCode = 'job/record-away';

/** Milliseconds before the record is tried again after an outage: longer each time, up to the last. */
const WAITS = [250, 500, 1000, 2000, 5000];

/**
 * What PostgreSQL and the system say when it is not the piece that is at fault: the connection (08), the server going
 * down or coming up (57P), no room on its disk or in its memory (53), a lock of others (40, 55P03).
 */
const OUTAGES =
  /^(?:08\w{3}|57P\d\d|53\w{3}|58030|40\w{3}|55P03|ECONN\w+|EPIPE|ETIMEDOUT|ENOSPC|EDQUOT|EHOSTUNREACH|ENETUNREACH)$/;

/** A connection that ended in the middle of a statement has no code in `pg`. */
const ENDED =
  /connection terminated|connection timeout|connection is (?:closed|ended)|client has encountered a connection error|timeout exceeded when trying to connect/i;

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && OUTAGES.test(error.code)) return true;
  return ENDED.test(error.message);
}

/**
 * Does a piece of work, again and again while the record is away or full: an outage is no fault of the piece, and must
 * not use up its attempts. Any other failure is thrown on at once.
 * @param stopping once aborted an outage is thrown on too, so that another worker takes the piece
 * @param standing is told each time that it has to wait, by a code, and when the work is done
 */
export async function throughOutages<Result>(
  work: () => Promise<Result>,
  stopping: AbortSignal,
  standing: Pick<Standing, 'away' | 'back'>,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      const result = await work();
      standing.back();
      return result;
    } catch (error) {
      if (stopping.aborted || !isOutage(error)) throw error;
      standing.away(reasonOf(error, RECORD_AWAY));
      await pause(WAITS[Math.min(tries, WAITS.length - 1)] ?? 0);
    }
  }
}

/** How something stands that others run, and who is told when that changes. */
export type Standing = {
  readonly isAway: boolean;
  /** @param code why it is thought to be away */
  away(code: string): void;
  back(): void;
};

/**
 * Tells once that something is away and once that it is back, however often either is seen.
 * @param what it is: "the queue" @param say is given a line @param now milliseconds
 */
export function makeStanding(
  what: string,
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Standing {
  let since: number | undefined;
  return {
    get isAway() {
      return since !== undefined;
    },
    away: (code) => {
      if (since !== undefined) return;
      since = now();
      say(`${what} does not answer (${code}), and is asked until it does`);
    },
    back: () => {
      if (since === undefined) return;
      say(`${what} answers again, after ${((now() - since) / 1000).toFixed(0)} s`);
      since = undefined;
    },
  };
}
