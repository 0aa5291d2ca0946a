import { EventEmitter } from 'node:events';

/** How far something long has come. Names and figures only; it is shown to everybody who may see jobs. */
export type ProgressNews = {
  /** `reread`, `ingest`, `export` … */
  readonly kind: string;
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'paused' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total?: number;
  /** named figures beside: drift, quarantined … */
  readonly counts?: Readonly<Record<string, number>>;
};

type Heard = { readonly number: number; readonly news: ProgressNews };

/** Carries progress from whoever works to whoever watches, within this process. */
export type ProgressChannel = {
  tell(tenant: string, news: ProgressNews): void;
  /** Gives what is known of everything that still runs or has just ended, then what follows. Call the result to stop. */
  listen(tenant: string, hear: (heard: Heard) => void): () => void;
};

/** Things of a tenant whose last state is kept for who comes later. */
const MOST_KEPT = 200;

export function makeProgressChannel(): ProgressChannel {
  const emitter = new EventEmitter().setMaxListeners(0);
  const last = new Map<string, Map<string, Heard>>();
  let number = 0;
  return {
    tell: (tenant, news) => {
      const heard = { number: ++number, news };
      const kept = last.get(tenant) ?? new Map<string, Heard>();
      last.set(tenant, kept);
      kept.delete(news.id);
      kept.set(news.id, heard);
      const oldest = kept.keys().next().value;
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      emitter.emit(tenant, heard);
    },
    listen: (tenant, hear) => {
      for (const heard of last.get(tenant)?.values() ?? []) hear(heard);
      emitter.on(tenant, hear);
      return () => void emitter.off(tenant, hear);
    },
  };
}
