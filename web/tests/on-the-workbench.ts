import { afterAll, beforeAll, describe } from 'vitest';
import { DATABASES, hasBrowser, hasServer, startWorkbench, type Workbench } from './workbench.ts';

const databases = (await hasServer()) ? DATABASES : (['embedded'] as const);

/**
 * A suite over the workbench, on the embedded database and, where there is one, on PostgreSQL: each has a demonstration
 * practice of its own. `workbench` gives the running service inside of tests.
 */
export function onTheWorkbench(name: string, suite: (workbench: () => Workbench) => void): void {
  describe.skipIf(!hasBrowser()).each(databases)(`${name} (%s)`, (database) => {
    let running: Workbench | undefined;
    beforeAll(async () => {
      running = await startWorkbench({ database });
    }, 240_000);
    afterAll(() => running?.stop());
    suite(() => {
      if (running === undefined) throw new Error('the service does not run');
      return running;
    });
  });
}
