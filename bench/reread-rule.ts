/** How long it takes to read again what a change of one rule can touch. */
import { join } from 'node:path';
import { RULES } from '../src/coding/rulebook.ts';
import { type Engine, makeEngine } from '../src/engine.ts';
import { practiceOf } from '../src/intake/doors.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { systemScope } from '../src/store/scope.ts';
import { workReread } from '../src/work/reread.ts';
import { startReread } from '../src/work/start-reread.ts';
import { type Figure, whole } from './figures.ts';
import { fillFully } from './full-record.ts';
import { DAY } from './notes.ts';
import { inFolder } from './writing.ts';

/** Rules that are added one after the other: many notes are read again, few change; the last changes a third of them. */
const CHANGED = ['m5451-needs-provider-linkage', 'lumbar-spinal-stenosis'] as const;
const CHANGES_MANY = 'low-back-pain-unspecified';

/** @param full 250,000 encounters; otherwise 20,000, and one rule more */
export async function benchRereadRule(full: boolean): Promise<Figure[]> {
  const stored = full ? 250_000 : 20_000;
  return inFolder(async (data) => {
    const now = makeEngine();
    const added = full ? CHANGED : [...CHANGED, CHANGES_MANY];
    // each was missing when the record was made; the ones that come later are still missing while one is put right
    const lacking = (ids: readonly string[]) =>
      makeEngine({ rules: RULES.filter(({ id }) => !ids.includes(id)) });
    await fillFully(data, stored, { engine: lacking(added) });
    const store = await openStore(join(data, 'record.sqlite'), data);
    try {
      const figures: Figure[] = [];
      for (const [at, rule] of added.entries()) {
        const rest = added.slice(at + 1);
        figures.push(await reread(store, rest.length === 0 ? now : lacking(rest), rule, stored));
      }
      return figures;
    } finally {
      await store.close();
    }
  });
}

async function reread(store: Store, engine: Engine, rule: string, stored: number): Promise<Figure> {
  const tenant = await practiceOf(store, undefined);
  if (tenant === undefined) throw new Error('the bench has one practice');
  const start = performance.now();
  const job = await startReread(systemScope(tenant, 'bench'), store, engine, {});
  const done = await workReread(
    { tenant, id: job?.id ?? '' },
    { store, engine, today: () => DAY },
    { stopping: new AbortController().signal, tell: () => undefined },
  );
  const seconds = (performance.now() - start) / 1000;
  if (done?.state !== 'done') throw new Error(`the job is ${done?.state} (${done?.reason})`);
  return {
    what: `${whole(stored)} stored encounters after \`${rule}\` was added, one process`,
    measured: `${seconds.toFixed(1)} s: ${whole(done.read)} read again, ${whole(done.changed)} decisions changed`,
  };
}
