import type { Store } from '../../store/open-store.ts';
import { errorFields, type Log } from '../log.ts';
import { isReadAgain, type MeasureHouse, measureDeskOf } from './measure-desk.ts';

const EVERY = 2 * 60 * 1000;

/**
 * Works out what changed at the start and every two minutes, so that counts are ready when somebody asks. A practice
 * that is being read again has its turn when that has ended: it would be counted twice.
 */
export function runMeasureClock(house: MeasureHouse, log: Log, stopping: AbortSignal): void {
  const run = (): void => void refreshAll(house, house.store, log, stopping);
  const first = setTimeout(run, 1000).unref();
  const timer = setInterval(run, EVERY).unref();
  stopping.addEventListener('abort', () => {
    clearTimeout(first);
    clearInterval(timer);
  });
}

async function refreshAll(
  house: MeasureHouse,
  store: Store,
  log: Log,
  stopping: AbortSignal,
): Promise<void> {
  try {
    const practices = await store.db.selectFrom('practices').select('tenant').execute();
    for (const practice of practices) {
      if (await isReadAgain(practice, store)) continue;
      await measureDeskOf(house).refresh(practice.tenant, { stopping, gently: true });
    }
  } catch (error) {
    if (!stopping.aborted) log.error('measures-failed', errorFields(error));
  }
}
