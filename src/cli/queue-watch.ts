import { setTimeout as wait } from 'node:timers/promises';
import type { QueueStatus } from '../work/queue.ts';
import { clockOf } from './progress.ts';

type Output = { readonly isTTY?: boolean; write(words: string): unknown };
type Look = { readonly at: number; readonly ended: number };

/** Looks over which the rate is taken. */
const LOOKS = 15;

/**
 * Tells how a queue stands until it is stopped: on a terminal in one line that is written anew, else in a line each
 * time, behind the time in UTC.
 * @param every milliseconds between two looks
 */
export async function watchQueue(
  ask: () => Promise<QueueStatus>,
  output: Output,
  every: number,
  stopping: AbortSignal,
  now: () => number = Date.now,
): Promise<void> {
  let looks: Look[] = [];
  const show = (line: string): void => {
    const isInPlace = output.isTTY === true;
    output.write(isInPlace ? `\r\u001B[K${line}` : `${new Date(now()).toISOString()} ${line}\n`);
  };
  while (!stopping.aborted) {
    try {
      const status = await ask();
      const at = now();
      // a queue forgets what ended long ago; the rate then begins anew
      if ((looks.at(-1)?.ended ?? 0) > status.ended) looks = [];
      looks = [...looks, { at, ended: status.ended }].slice(-LOOKS);
      show(statusLine(status, rateOf(looks)));
    } catch {
      show('the queue does not answer');
    }
    await wait(every, undefined, { signal: stopping }).catch(() => undefined);
  }
  if (output.isTTY === true) output.write('\n');
}

/** Chunks that ended in a second; undefined before there is something to compare. */
function rateOf(looks: readonly Look[]): number | undefined {
  const [first, last] = [looks[0], looks.at(-1)];
  if (first === undefined || last === undefined || last.at === first.at) return undefined;
  return ((last.ended - first.ended) * 1000) / (last.at - first.at);
}

function statusLine({ waiting, underWay, dead }: QueueStatus, rate: number | undefined): string {
  const counts = `waiting ${waiting}  under way ${underWay}  failed ${dead}`;
  if (rate === undefined) return counts;
  const open = waiting + underWay;
  const left = rate > 0 && open > 0 ? `  ${clockOf(open / rate)} left` : '';
  return `${counts}  ${rate.toFixed(1)} chunks/s${left}`;
}
