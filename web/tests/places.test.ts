import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, overhang } from './look.ts';
import {
  enter,
  hasBrowser,
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

/** Lists by who works with them, and the address that their first entry leads to. */
const LISTS: readonly (readonly [role: Role, list: string, leadsTo: RegExp])[] = [
  ['provider', '/queue?kind=answer-query', /^\/queries\/[^/]+\/answer$/],
  ['provider', '/encounters', /^\/encounters\/[^/]+$/],
  ['provider', '/patients', /^\/patients\/[^/]+\/timeline$/],
  ['provider', '/queries?state=sent', /^\/queries\/[^/]+\/answer$/],
  ['provider', '/readiness', /^\/readiness\?encounterId=/],
  ['coder', '/queue?kind=code-encounter', /^\/encounters\/[^/]+$/],
  ['coder', '/queue?kind=claim-edit', /^\/claims\/[^/]+\?claim=/],
  ['coder', '/queue?kind=close-query', /^\/queries\/[^/]+$/],
  ['coder', '/encounters', /^\/encounters\/[^/]+$/],
  ['coder', '/patients', /^\/patients\/[^/]+\/timeline$/],
  ['coder', '/claims', /^\/claims\/[^/]+$/],
  ['cdi', '/queue', /^\/(?:encounters|queries)\/[^/]+$/],
  ['cdi', '/queries?state=draft', /^\/queries\/[^/]+$/],
  ['cdi', '/queries?state=answered', /^\/queries\/[^/]+$/],
  ['cdi', '/dashboard', /^\/dashboard\/measures\/./],
  ['cdi', '/education', /^\/education\/./],
  ['biller', '/queue', /^\/claims\/[^/]+\?claim=/],
  ['biller', '/claims', /^\/claims\/[^/]+$/],
  ['biller', '/remittances', /^\/remittances\/[^/]+$/],
  ['administrator', '/remittances/open', /^\/encounters\/[^/]+$/],
  ['administrator', '/people', /^\/people\/./],
  ['administrator', '/queue', /^\/(?:encounters|queries|claims)\/./],
  ['administrator', '/code-set', /^\/code-set\?date=/],
  ['administrator', '/jobs', /^\/jobs\/./],
  ['auditor', '/audits', /^\/audits\/./],
  ['auditor', '/encounters', /^\/encounters\/[^/]+$/],
  ['auditor', '/remittances', /^\/remittances\/[^/]+$/],
];

/** Where the first entry of a list leads; undefined when the list says that it is empty. */
async function openFirstOf(page: Page): Promise<string | undefined> {
  await settled(page);
  const entry = page
    .locator('#screen')
    .locator('[id="work-0"], li a, tbody a, section a')
    .filter({ visible: true })
    .first();
  const isEmpty = page.locator('#screen').getByText(EMPTY).first();
  await entry.or(isEmpty).first().waitFor();
  if ((await entry.count()) === 0) return undefined;
  const before = page.url();
  await entry.click();
  await page.waitForURL((url) => url.href !== before && !url.pathname.includes('/by-number/'));
  await settled(page);
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
}

const EMPTY = /^(?:Nothing to do here|No |Every claim has its answer)/;

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

  it.each(ROLES)(
    'as %s: the first entry of each list leads to a page that works',
    async (role) => {
      const { page, errors, leave } = await enter(workbench, role);
      const wrong: Record<string, unknown> = {};
      for (const [, list, leadsTo] of LISTS.filter(([of]) => of === role)) {
        await page.goto(`${workbench.address}${list}`);
        const place = await openFirstOf(page);
        if (place === undefined || leadsTo.test(place)) {
          const found = [
            ...(await page.getByText('This did not work').allInnerTexts()),
            ...(await accessFaults(page)),
            ...(await overhang(page)),
          ];
          if (found.length > 0) wrong[`${list} to ${place}`] = found;
        } else wrong[list] = place;
      }
      expect({ wrong, errors }).toEqual({ wrong: {}, errors: [] });
      await leave();
    },
    240_000,
  );
});
