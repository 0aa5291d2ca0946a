import { recordTime } from '../store/clock.ts';
import { sweepDesk } from '../store/desk/query-sweep.ts';
import type { Store } from '../store/open-store.ts';
import { errorFields, type Log } from './log.ts';

const EVERY = 15 * 60 * 1000;

/**
 * Lets the practices’ clock run: reminders, escalations and the age of work, every quarter of an hour while the service
 * runs. Several services on one record do no harm: a step that one has taken is not due for the others.
 */
export function runDeskClock(store: Store, log: Log, stopping: AbortSignal): void {
  const timer = setInterval(() => void sweepAll(store, log), EVERY);
  timer.unref();
  stopping.addEventListener('abort', () => clearInterval(timer));
}

async function sweepAll(store: Store, log: Log): Promise<void> {
  try {
    const practices = await store.db.selectFrom('practices').select('tenant').execute();
    for (const { tenant } of practices) await sweepDesk(tenant, store, recordTime().toISOString());
  } catch (error) {
    log.error('desk-clock-failed', errorFields(error));
  }
}
