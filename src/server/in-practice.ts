import { dayIn, readSettings } from '../store/identity/practice-settings.ts';
import type { EngineThread } from './engine-thread.ts';
import type { Services } from './services.ts';

/** What of the services depends on which day it is. */
type Dated = Pick<Services, 'today' | 'engine' | 'scrubber' | 'thread'>;

/** Made once for each zone: an engine is told from another by itself. */
const made = new WeakMap<Services, Map<string, Services>>();

/**
 * The services as a practice has them: with the day that it is there, wherever the machine stands, and with engine and
 * scrubber of that day for what has no date of its own. A practice that has set no time zone has that of the machine.
 */
export async function inPractice(services: Services, tenant: string): Promise<Services> {
  if (tenant === '') return services;
  const { timeZone } = (await readSettings(services.store.db, tenant)).settings;
  if (timeZone === null) return services;
  const byZone = made.get(services) ?? new Map<string, Services>();
  made.set(services, byZone);
  const known = byZone.get(timeZone) ?? {
    ...services,
    ...datedIn(services, timeZone),
    base: services,
  };
  byZone.set(timeZone, known);
  return known;
}

function datedIn({ now, thread, withDay, ...parts }: Services, timeZone: string): Dated {
  const today = (): string => dayIn(timeZone, now());
  return {
    engine: parts.engine,
    scrubber: parts.scrubber,
    ...withDay?.(today),
    today,
    ...(thread === undefined ? {} : { thread: threadOn(thread, today) }),
  };
}

function threadOn(thread: EngineThread, today: () => string): EngineThread {
  return { ...thread, work: (kind, body) => thread.work(kind, body, today()) };
}
