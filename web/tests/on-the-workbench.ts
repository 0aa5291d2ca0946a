import { afterAll, beforeAll, describe } from 'vitest';
import {
  DATABASES,
  type Database,
  hasBrowser,
  hasServer,
  startWorkbench,
  type Workbench,
} from './workbench.ts';

type Suite = (workbench: () => Workbench) => void;

/**
 * A suite over the workbench with a demonstration practice of its own; it is left out where there is no browser.
 * `workbench` gives the running service inside of tests.
 */
export function onTheWorkbench(name: string, suite: Suite, database: Database = 'embedded'): void {
  describe.skipIf(!hasBrowser())(`${name} (${database})`, () => {
    let running: Workbench | undefined;
    beforeAll(async () => {
      running = await startWorkbench({ database });
    });
    afterAll(() => running?.stop());
    suite(() => {
      if (running === undefined) throw new Error('the service does not run');
      return running;
    });
  });
}

/** The same on the embedded database and, where there is one, on PostgreSQL. */
export async function onEachDatabase(name: string, suite: Suite): Promise<void> {
  for (const database of (await hasServer()) ? DATABASES : (['embedded'] as const))
    onTheWorkbench(name, suite, database);
}
