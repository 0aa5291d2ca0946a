import { type FewKept, fewKept } from '../store/few-kept.ts';
import { dayIn } from '../store/identity/practice-settings.ts';
import { type PracticeWays, waysText } from '../store/open-engine.ts';
import { readWays } from '../store/practice-engine.ts';
import type { EngineThread } from './engine-thread.ts';
import type { Services } from './services.ts';

/** What of the services depends on the day that it is in a practice, and on its policies. */
type Settled = Pick<Services, 'today' | 'engine' | 'scrubber' | 'thread'>;

/** Made once for those who settle the same: an engine is told from another by itself. */
const made = new WeakMap<Services, FewKept<Services>>();

/**
 * The services as a practice has them: with the day that it is there, wherever the machine stands, and with engine and
 * scrubber of that day and of its policies. A practice that has settled nothing has the day of the machine and the
 * defaults.
 */
export async function inPractice(services: Services, tenant: string): Promise<Services> {
  if (tenant === '') return services;
  const ways = await readWays(services.store, tenant);
  if (ways.timeZone === null && Object.keys(ways.policies).length === 0) return services;
  const settled = made.get(services) ?? fewKept<Services>();
  made.set(services, settled);
  return settled(waysText(ways), () => ({ ...services, ...settledBy(services, ways) }));
}

function settledBy(
  { engine, scrubber, now, thread, today: here, partsFor }: Services,
  ways: PracticeWays,
): Settled {
  const { timeZone } = ways;
  const today = timeZone === null ? here : (): string => dayIn(timeZone, now());
  return {
    engine,
    scrubber,
    ...partsFor?.(ways),
    today,
    ...(thread === undefined ? {} : { thread: threadOf(thread, today, ways.policies) }),
  };
}

function threadOf(
  thread: EngineThread,
  today: () => string,
  policies: PracticeWays['policies'],
): EngineThread {
  return { ...thread, work: (kind, body) => thread.work(kind, body, { day: today(), policies }) };
}
