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
 * @param tell is given a code for each time that it has to wait
 */
export async function throughOutages<Result>(
  work: () => Promise<Result>,
  stopping: AbortSignal,
  tell: (code: string) => void,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (stopping.aborted || !isOutage(error)) throw error;
      tell(reasonOf(error, RECORD_AWAY));
      await pause(WAITS[Math.min(tries, WAITS.length - 1)] ?? 0);
    }
  }
}
