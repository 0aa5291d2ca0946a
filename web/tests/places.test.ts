import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, overhang } from './look.ts';
import {
  enter,
  hasBrowser,
  openFirst,
  PHONE,
  placesOf,
  ROLES,
  type Role,
  settled,
  startWorkbench,
  type Workbench,
} from './workbench.ts';

const LOOKS = [
  { name: 'a desk, light', scheme: 'light' },
  { name: 'a desk, dark', scheme: 'dark' },
  { name: 'a phone, light', size: PHONE, scheme: 'light' },
  { name: 'a phone, dark', size: PHONE, scheme: 'dark' },
] as const;

/** Lists whose first entry is opened and looked at too, by who sees it. */
const BEHIND: Readonly<Partial<Record<Role, readonly string[]>>> = {
  provider: ['/queries?state=sent', '/readiness'],
  biller: ['/claims', '/remittances'],
  cdi: ['/queries?state=draft', '/queries?state=answered'],
};

describe.skipIf(!hasBrowser())('every place of the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 240_000);
  afterAll(() => workbench?.stop());

  // A place that several roles have is looked at as the first of them.
  it.each(LOOKS)(
    'on $name: nothing that axe finds, nothing broader than the window',
    async (look) => {
      const faults: Record<string, readonly string[]> = {};
      const seen = new Set<string>();
      for (const role of ROLES) {
        const { page, leave } = await enter(workbench, role, look);
        for (const place of await placesOf(page)) {
          if (seen.has(place)) continue;
          seen.add(place);
          await page.goto(`${workbench.address}${place}`);
          await settled(page);
          const found = [...(await accessFaults(page)), ...(await overhang(page))];
          if (found.length > 0) faults[`${role} ${place}`] = found;
        }
        for (const list of BEHIND[role] ?? []) {
          await page.goto(`${workbench.address}${list}`);
          await settled(page);
          await openFirst(page);
          const found = [...(await accessFaults(page)), ...(await overhang(page))];
          if (found.length > 0) faults[`${role}, behind ${list}`] = found;
        }
        await leave();
      }
      expect(seen.size).toBeGreaterThan(0);
      expect(faults).toEqual({});
    },
    300_000,
  );

  it.each(ROLES)(
    'as %s: opens with a title of its own and without an error',
    async (role) => {
      const { page, errors, leave } = await enter(workbench, role);
      const titles: string[] = [];
      const failed: string[] = [];
      const places = await placesOf(page);
      for (const place of places) {
        await page.goto(`${workbench.address}${place}`);
        await settled(page);
        titles.push(await page.title());
        if ((await page.getByText('This did not work').count()) > 0) failed.push(place);
      }
      expect(new Set(titles).size).toBe(places.length);
      expect({ failed, errors }).toEqual({ failed: [], errors: [] });
      await leave();
    },
    120_000,
  );
});
